import { type Enumerator, enumeratorOf, startsNumbered } from "./enumerators.js";
import { gluedGlossaryTitle } from "./glossary-border.js";
import { kindsOf, marksIn, SPACE } from "./line-marks.js";
import { UnitSet } from "./unit-set.js";

/** A printed line of the text, blank ones left out. Offsets count in the text with cleaned characters. */
export interface Line {
  /** Without the white space around it. */
  start: number;
  end: number;
  /** What stands there, without any white space. */
  text: string;
  /** How it is numbered or marked. */
  enumerator: Enumerator | null;
  /** The kinds of marks in it and in the white space that was taken out, see `line-marks`. */
  marks: number;
  /** Width of the white space before it, in half-width columns. */
  indent: number;
  /** Width of the line itself in half-width columns: a hanzi takes two. Never more than {@link WIDEST}. */
  width: number;
  /** Blank lines before it. */
  gap: number;
  /** A page begins here. */
  newPage: boolean;
  /** A page number or running head stood before it. */
  afterFurniture: boolean;
  /** A row of a table, a heading of Markdown: nothing is to be joined to it. */
  standsAlone: boolean;
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
const SENTENCE_END = new UnitSet("。！？：；”");
const SPACES = /\s+/g;

/** Cuts a text with cleaned characters into its lines. Paragraphs that a scraper put on one line, with their indents, are cut apart. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let newPage = false;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    let start = from;
    let indent = 0;
    for (; start < to && isSpace(text.charCodeAt(start)); start++) {
      if (text.charCodeAt(start) === FORM_FEED) newPage = true;
      indent += columnsOf(text.charCodeAt(start));
    }
    const mark = headingMark(text, start);
    let end = to;
    let pageAfter = false;
    for (; end > start && isSpace(text.charCodeAt(end - 1)); end--) {
      if (text.charCodeAt(end - 1) === FORM_FEED) pageAfter = true;
    }
    if (start === end) gap++;
    else {
      addLine(lines, text, Math.min(start + mark, end - 1), end, { indent, gap, newPage, standsAlone: mark > 0 });
      gap = 0;
      newPage = false;
    }
    newPage ||= pageAfter;
    from = to + 1;
  }
  return lines;
}

const HEADING_MARK = /#{1,6}[ \t]+/y;

/** Length of the mark that a heading of Markdown begins with; it is no part of the text. */
function headingMark(text: string, start: number): number {
  if (text[start] !== "#") return 0;
  HEADING_MARK.lastIndex = start;
  return HEADING_MARK.test(text) ? HEADING_MARK.lastIndex - start : 0;
}

type Layout = Pick<Line, "indent" | "gap" | "newPage" | "standsAlone">;

/** Adds the printed line `[start, end)`, cut into paragraphs where it holds several. */
function addLine(lines: Line[], text: string, start: number, end: number, layout: Layout): void {
  const printed = text.slice(start, end);
  const marks = marksIn(printed);
  const add = (from: number, to: number, words: string, partly: Layout): void => {
    const { indent, gap, newPage, standsAlone } = partly;
    const width = widthOf(printed, from, to);
    lines.push({
      start: start + from,
      end: start + to,
      text: words,
      enumerator: enumeratorOf(words),
      marks,
      indent,
      width,
      gap,
      newPage,
      afterFurniture: false,
      standsAlone,
    });
  };
  const title = printed.length < WHOLE_PAGE ? null : gluedGlossaryTitle(printed);
  if (title === null && (marks & SPACE) === 0) {
    add(0, printed.length, printed, layout);
    return;
  }
  let from = 0;
  let part = layout;
  for (const border of [...bordersIn(printed, title), null]) {
    const words = printed.slice(from, border?.from);
    const isRow =
      words.includes("\t", isSetIn(words) ? 1 : 0) ||
      (words.startsWith("|") && words.endsWith("|") && words.length > 1);
    add(from, from + words.length, words.replace(SPACES, ""), { ...part, standsAlone: part.standsAlone || isRow });
    if (border !== null) {
      from = border.to;
      part = { indent: border.width, gap: 0, newPage: false, standsAlone: false };
    }
  }
}

/** A tab before words that are no cell sets a paragraph in. */
const isSetIn = (words: string): boolean => words.length >= SHORTEST_SET_IN && SET_IN.test(words);
const SET_IN = /^\t[^\t\d]/;
const SHORTEST_SET_IN = 8;

interface Gap {
  from: number;
  to: number;
  width: number;
}

/** Where a printed line is to be cut: at wide gaps and around the title of a glossary. */
function bordersIn(printed: string, title: { from: number; to: number } | null): Gap[] {
  const gaps = paragraphGaps(printed);
  if (title === null) return gaps;
  const around = [title.from, title.to].map((at) => ({ from: at, to: at, width: PARAGRAPH_GAP_WIDTH }));
  const others = gaps.filter(({ from, to }) => to < title.from || from > title.to);
  return [...others, ...around].sort((left, right) => left.from - right.from);
}

/** The gaps in a printed line that hold paragraphs apart. */
function paragraphGaps(printed: string): Gap[] {
  if (printed.length < LONG_LINE) return [];
  const gaps: (Gap & { isSure: boolean })[] = [];
  let previous = 0;
  for (const match of printed.matchAll(PARAGRAPH_GAP)) {
    const from = match.index;
    const to = from + match[0].length;
    const width = widthOf(printed, from, to);
    if (width < PARAGRAPH_GAP_WIDTH || from - previous === 1) continue;
    const isSure =
      SENTENCE_END.at(printed, from - 1) ||
      startsNumbered(printed.slice(previous, Math.min(from, previous + LABEL))) ||
      startsNumbered(printed.slice(to, to + LABEL));
    gaps.push({ from, to, width, isSure });
    previous = to;
  }
  const isWholePage = printed.length >= WHOLE_PAGE && gaps.length >= 3;
  return isWholePage ? gaps : gaps.filter(({ isSure }) => isSure);
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let index = start; index < end && width < WIDEST; index++) width += columnsOf(text.charCodeAt(index));
  return Math.min(width, WIDEST);
}

const FORM_FEED = 0x0c;

function columnsOf(code: number): number {
  if (code < 0x1100) return code === 0x09 ? 4 : 1;
  return isHalfSet(code) ? 1 : 2;
}

/** Quotation and book marks: printers set them half as wide as a hanzi or set them close. */
function isHalfSet(code: number): boolean {
  return (code >= 0x2018 && code <= 0x201d) || (code >= 0x3008 && code <= 0x300f);
}

/** White space, line ends left out. */
const isSpace = (code: number): boolean => (kindsOf(code) & SPACE) !== 0;
