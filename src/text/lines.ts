import { startsNumbered } from "./enumerators.js";

/** A printed line of the text, blank ones left out. Offsets count in the text with cleaned characters. */
export interface Line {
  /** Without the white space around it. */
  start: number;
  end: number;
  /** What stands there, without any white space. */
  text: string;
  /** Width of the white space before it, in half-width columns. */
  indent: number;
  /** Width of the line itself in half-width columns: a hanzi takes two. Never more than {@link WIDEST}. */
  width: number;
  /** Blank lines before it. */
  gap: number;
  /** A page begins here. */
  newPage: boolean;
  /** Tabs hold its words apart. */
  isRow: boolean;
}

/** Longer lines are not told apart: nobody sets columns of more than 64 hanzi. */
export const WIDEST = 130;

/** A gap in mid-line as wide as the indent of a paragraph. */
const PARAGRAPH_GAP = /[^\S\t\n]{2,}/g;
const PARAGRAPH_GAP_WIDTH = 4;
const LONG_LINE = 40;
const SENTENCE_END = /[。！？：；”]$/;

/** Cuts a text with cleaned characters into its lines. Paragraphs that a scraper put on one line, with their indents, are cut apart. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf("\n", from);
    if (to < 0) to = text.length;
    let start = from;
    let indent = 0;
    for (; start < to && isSpace(text.charCodeAt(start)); start++) {
      if (text[start] === "\f") newPage = true;
      indent += columnsOf(text.charCodeAt(start));
    }
    let end = to;
    let pageAfter = false;
    for (; end > start && isSpace(text.charCodeAt(end - 1)); end--) if (text[end - 1] === "\f") pageAfter = true;
    if (start === end) gap++;
    else {
      for (const part of paragraphsOf(text, start, end)) {
        lines.push({ ...part, ...measure(text, part.start, part.end), indent: part.indent ?? indent, gap, newPage });
        gap = 0;
        newPage = false;
      }
    }
    newPage ||= pageAfter;
    from = to + 1;
  }
  return lines;
}

interface Part {
  start: number;
  end: number;
  indent?: number;
}

function paragraphsOf(text: string, start: number, end: number): Part[] {
  if (end - start < LONG_LINE) return [{ start, end }];
  const parts: Part[] = [];
  let from = start;
  let indent: number | undefined;
  PARAGRAPH_GAP.lastIndex = start;
  for (let match = PARAGRAPH_GAP.exec(text); match !== null && match.index < end; match = PARAGRAPH_GAP.exec(text)) {
    const width = widthOf(text, match.index, match.index + match[0].length);
    const after = match.index + match[0].length;
    const before = text.slice(from, match.index);
    const ends = SENTENCE_END.test(before) || startsNumbered(before) || startsNumbered(text.slice(after, after + 12));
    if (width < PARAGRAPH_GAP_WIDTH || !ends) continue;
    parts.push(indent === undefined ? { start: from, end: match.index } : { start: from, end: match.index, indent });
    from = after;
    indent = width;
  }
  parts.push(indent === undefined ? { start: from, end } : { start: from, end, indent });
  return parts;
}

const SPACE = /\s/;
const SPACES = /\s+/g;

function measure(text: string, start: number, end: number): Pick<Line, "text" | "width" | "isRow"> {
  const printed = text.slice(start, end);
  const width = widthOf(text, start, end);
  if (!SPACE.test(printed)) return { text: printed, width, isRow: false };
  return { text: printed.replace(SPACES, ""), width, isRow: printed.includes("\t") };
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end && width < WIDEST; index++) width += columnsOf(text.charCodeAt(index));
  return Math.min(width, WIDEST);
}

function columnsOf(code: number): number {
  if (code === 0x09) return 4;
  return code < 0x1100 ? 1 : 2;
}

/** White space, line ends left out. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x09 || code === 0x0c;
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
