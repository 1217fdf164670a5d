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
/** A line that is longer and has several such gaps holds a whole page. */
const WHOLE_PAGE = 300;
const LABEL = 12;
const SENTENCE_END = /[。！？：；”]/;

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
  const gaps = paragraphGaps(text, start, end);
  const isWholePage = end - start >= WHOLE_PAGE && gaps.length >= 3;
  const parts: Part[] = [];
  let part: Part = { start, end };
  for (const gap of gaps) {
    if (!gap.isSure && !isWholePage) continue;
    parts.push({ ...part, end: gap.from });
    part = { start: gap.to, end, indent: gap.width };
  }
  return [...parts, part];
}

interface Gap {
  from: number;
  to: number;
  width: number;
  /** A sentence ends before it, or a numbered heading stands beside it. */
  isSure: boolean;
}

function paragraphGaps(text: string, start: number, end: number): Gap[] {
  const gaps: Gap[] = [];
  let previous = start;
  PARAGRAPH_GAP.lastIndex = start;
  for (let match = PARAGRAPH_GAP.exec(text); match !== null && match.index < end; match = PARAGRAPH_GAP.exec(text)) {
    const from = match.index;
    const to = from + match[0].length;
    const width = widthOf(text, from, to);
    if (width < PARAGRAPH_GAP_WIDTH || from - previous === 1) continue;
    const isSure =
      SENTENCE_END.test(text[from - 1]!) ||
      startsNumbered(text.slice(previous, Math.min(from, previous + LABEL))) ||
      startsNumbered(text.slice(to, to + LABEL));
    gaps.push({ from, to, width, isSure });
    previous = to;
  }
  return gaps;
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
  return code < 0x1100 || isHalfSet(code) ? 1 : 2;
}

/** Quotation and book marks: printers set them half as wide as a hanzi or set them close. */
function isHalfSet(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201d) || (code >= 0x3008 && code <= 0x300f);
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
