import type { ApparatusLine } from "./apparatus.js";
import { DIGIT } from "./ascii.js";
import { COMMON_HANZI } from "./hanzi.js";
import { endsOpen, startsBound } from "./line-borders.js";
import { COMMA, STOP } from "./line-marks.js";
import type { Line } from "./lines.js";
import { endsSentence, holdsInside } from "./sentence-marks.js";
import { UnitSet } from "./unit-set.js";

/** What is known at the break between `line` and `next`. */
export interface LineBreak {
  line: Line;
  next: Line;
  /** The first line of the paragraph so far. */
  first: Line;
  afterNext: Line | undefined;
  lineKind: ApparatusLine | null;
  nextKind: ApparatusLine | null;
  /** `line` is the value of a label that stands on the line before. */
  isValue: boolean;
  /** The two lines are a figure and its caption. */
  isCaptioned: boolean;
  /** The paragraph so far is the first of the text. */
  isTop: boolean;
  /** Lines of the paragraph so far. */
  height: number;
  /** The paragraph so far has a comma or a stop inside: it is running text. */
  flows: boolean;
  /** There is a whole sentence in it. */
  holdsSentence: boolean;
  /** The break stands inside of a quotation or bracket that one of the next lines closes. */
  enclosed: boolean;
  /** Width of the column here, 0 where there is none. */
  column: number;
  /** Blank lines between the lines of a paragraph: 1 in text that is double-spaced, else 0. */
  usualGap: number;
  /** `next` is set in like the first line of a paragraph. */
  indented: boolean;
  /** Paragraphs of this document open with a titular sentence and are not set in. */
  areTitled: boolean;
  /** Lines of this document are broken at no particular width. */
  ragged: boolean;
  /** Paragraphs of this document are set in or set apart by blank lines. */
  marksParagraphs: boolean;
  /** A semicolon at the end of a line ends an item of a list. */
  listsItems: boolean;
  /** The paragraph so far begins with the number of a part: `一、`, `（一）`. */
  opensPart: boolean;
  /** The paragraph so far is a note, an item or a numbered heading with its text behind it. */
  runsIn: boolean;
}

const COMMA_END = new UnitSet("，,");
const COMMA_OR_STOP = new UnitSet("，。；！？,;!?");
const STOPS = new UnitSet("。！？；;!?");
/** A mark that no complete line ends with. */
export const ASKS_FOR_MORE: UnitSet = new UnitSet("，、,（(“‘《〈「『【〔");
/** Articles and dashed paragraphs have their text on the same line. */
export const RUN_IN: RegExp = /^(?:第[一二三四五六七八九十百零\d]{1,5}条|——)/;
/** `完善协商机制。县政协…` */
export const TITULAR_SENTENCE: RegExp = /^[^，、；：。！？,;:\d]{4,16}。./;
/** `3.2亿元`, `5%`: a figure, and a unit of three characters at the most. */
export const QUANTITY_END: RegExp = /[\d%‰][\u4E00-\u9FFF]{0,3}$/;
/** In half-width columns. */
export const WIDEST_HEADING = 64;
const CANNOT_BEGIN = new UnitSet("，。、；：！？”’」』）)》〉】〕%‰,;:!?");
const AFTER_LONE_HEAD = new UnitSet("，。；！？");
const LATIN_END = new UnitSet(",;", ["A", "Z"], ["a", "z"]);
const LATIN_START = new UnitSet("", ["a", "z"]);
const BEFORE_LONE_TAIL = new UnitSet("、，");
const UNIT_START = new UnitSet("年月日号个项件篇条家户人名位场次期册张亩吨公千百万亿元倍余多个.%", ["0", "9"]);
/** `展望2024` is a heading. */
const YEAR_END = /(?:19|20)\d\d$/;
/** `完成投资12.｜5亿元`; a figure that a hanzi introduces, not the number of a heading. */
const CUT_AT_POINT = /[\u4E00-\u9FFF]\d{1,6}\.$/;
const DECIMALS = /^\d{1,4}(?:[%‰\u4E00-\u9FFF])(?!月\d)/;
/** A time that a comma sets off, a figure, a second comma. */
const NOT_IN_HEADING =
  /^[^，,]{0,12}(?:年|来|期间|以来|今后|底|末)[，,]|\d(?:[.%]|[万亿个项件家户条名位])|^[^，,]*[，,][^，,]*[，,]/;
const FIRST_WORD = /^(?:[A-Za-z\d.%]{1,12}|.)[，。、；：！？”’」』）》]{0,2}/u;

/** Whether there is a comma or a stop in the line, or a comma at its end. */
export function hasInnerMark({ text, marks }: Line): boolean {
  return (marks & (COMMA | STOP)) !== 0 && (COMMA_END.ends(text) || holdsInside(text, COMMA_OR_STOP));
}

/** Whether there is a stop in the line, and something behind it. */
export function hasInnerStop({ text, marks }: Line): boolean {
  return (marks & STOP) !== 0 && holdsInside(text, STOPS);
}

/** A mark at the border of the lines asks for what stands on the other one. */
export function cutsMark({ line, next }: Pick<LineBreak, "line" | "next">): boolean {
  if (ASKS_FOR_MORE.ends(line.text) || CANNOT_BEGIN.begins(next.text)) return true;
  if (AFTER_LONE_HEAD.at(next.text, 1) && COMMON_HANZI.begins(next.text)) return true;
  return LATIN_END.ends(line.text) && LATIN_START.begins(next.text) && next.gap === 0;
}

/** The border runs through a number, or behind or before a word that cannot stand there. */
export function cutsWord({ line, next, flows }: Pick<LineBreak, "line" | "next" | "flows">): boolean {
  if (endsOpen(line.text) || startsBound(next.text)) return true;
  if (BEFORE_LONE_TAIL.at(line.text, line.text.length - 2) && COMMON_HANZI.ends(line.text)) return true;
  if (next.gap === 0 && line.text.endsWith(".") && CUT_AT_POINT.test(line.text) && DECIMALS.test(next.text))
    return true;
  if (!DIGIT.ends(line.text) || !UNIT_START.begins(next.text)) return false;
  // A column of figures: no line of text is a number and nothing else.
  if (!flows && DIGIT.begins(next.text) && DIGIT.isAll(line.text)) return false;
  return flows || !YEAR_END.test(line.text);
}

/** 发布时间：2023-01-30 above 2022年，…: the number that ends a value is none that running text goes on with. */
export const cutsValue = (at: LineBreak): boolean =>
  cutsMark(at) || (cutsWord(at) && !(DIGIT.ends(at.line.text) && isRunning(at.next)));

/** `这两份报告中的重要数字有———`: not a dash at which a full line is cut. */
export const leadsBelow = ({ line, column, ragged }: LineBreak): boolean =>
  column === 0 && !ragged && line.text.endsWith("—") && LEADING_DASH.test(line.text);
const LEADING_DASH = /[^—]—{2,}$/;

/** The first word of the next line would have filled the column, give or take `slack` half-width columns. */
export function isFull({ line, next, column }: LineBreak, slack: number): boolean {
  return column > 0 && line.indent + line.width + firstWordWidth(next.text) >= column - slack;
}

/** `坚持稳中求进，推动高质量发展`: no figures, no time set off, one comma at most. */
export function looksLikeHeading({ text, width }: Line): boolean {
  return width <= WIDEST_HEADING && !NOT_IN_HEADING.test(text.replace(NUMBER, "")) && !RUN_IN.test(text);
}
const NUMBER = /^\d{1,2}[.．](?!\d)/;

/** `完成投资3.2亿元，增长5%`: a short line that ends with a figure. */
export function isItem({ text, width }: Line): boolean {
  return width <= WIDEST_HEADING && QUANTITY_END.test(text);
}

/** Whether there is a comma or a stop in or after the words. */
export function isRunning(line: Line): boolean {
  return hasInnerMark(line) || endsSentence(line.text);
}

/** A line between sentences that is no sentence: a heading. */
export function isShort({ text, width }: Line, column: number): boolean {
  return width < column - 6 && !endsSentence(text);
}

function firstWordWidth(text: string): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  let width = 0;
  for (const unit of word) width += unit < "\u1100" ? 1 : 2;
  return width;
}

const PART = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/;

const WIDEST_PART_HEADING = 140;
const PARAGRAPH_WIDTH = 100;

/** The heading of a part may have more commas than others, and more words above a whole paragraph, in a text whose lines are its paragraphs. */
export function isPartHeading(line: Line, next: Line): boolean {
  if (!PART.test(line.text) || isItem(line)) return false;
  const isAboveParagraph = next.width > PARAGRAPH_WIDTH && endsSentence(next.text);
  return line.width <= (isAboveParagraph ? WIDEST_PART_HEADING : WIDEST_HEADING);
}

/** A whole paragraph that lacks its stop, above one that opens with a title: `…获评“清泉之乡”｜产业蓬勃发展。…` */
export function isAboveTitled(line: Line, next: Line): boolean {
  return line.width > PARAGRAPH_WIDTH && next.width > PARAGRAPH_WIDTH && TITULAR_SENTENCE.test(next.text);
}
