import type { ApparatusLine } from "./apparatus.js";
import { startsNumbered } from "./enumerators.js";
import { endsHeading, endsOpen, endsTitle, startsBound } from "./line-borders.js";
import type { Line } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";

export type Verdict = "join" | "break";

/** What is known at the break between `line` and `next`. */
export interface LineBreak {
  line: Line;
  next: Line;
  afterNext: Line | undefined;
  lineKind: ApparatusLine | null;
  nextKind: ApparatusLine | null;
  /** `line` is the value of a label that stands on the line before. */
  isValue: boolean;
  /** The two lines are a figure and its caption. */
  isCaptioned: boolean;
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
}

/** A reason to join two lines or to keep them apart. The first that has a verdict counts. */
interface WrapRule {
  name: string;
  decide(at: LineBreak): Verdict | null;
}

/** A comma or a stop inside. */
export const FLOWS: RegExp = /[，。；！？](?=.)|[,;!?](?=[^\d])|[，,]$/;
/** A stop inside. */
export const HOLDS_SENTENCE: RegExp = /[。！？；](?=.)|[;!?](?=[^\d])/;
/** A mark that no complete line ends with. */
export const ASKS_FOR_MORE: RegExp = /[，、,（(“‘《〈「『【〔]$/;
const CANNOT_BEGIN = /^(?:[，。、；：！？”’」』）)》〉】〕%‰,;:!?]|[\u4E00-\u9FFF][，。；！？])/;
const LATIN_END = /[A-Za-z,;]$/;
const LATIN_START = /^[a-z]/;
const SOFT_END = /[；：;:]$/;
const COLON_END = /[：:]$/;
const NUMBER_BEFORE_NUMBERED = /[，、之]$/;
/** A note mark that the wrap has parted from its word: `“三区两带”｜〔1〕布局`. */
const NOTE_MARK = /^\^?[[〔]\d{1,3}[\]〕]/;
/** `一九八｜○年`: the circle is a zero, not a bullet. */
const CHINESE_DIGIT_END = /[一二三四五六七八九○〇]$/;
const CHINESE_ZERO = /^[○〇]/;
const DIGIT_END = /\d$/;
const UNIT_START = /^[年月日号个项件篇条家户人名位场次期册张亩吨公千百万亿元倍余多个\d.%]/;
const ORNAMENT = /^[…—\-*·.○●■◆★☆]+$/;
/** `展望2024` is a heading. */
const YEAR_END = /(?:19|20)\d\d$/;
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们).{0,30}[：:！!]$/;
const SALUTED = /^(?:各位|同志们)/;
const DELIVERED = /(?:会议|大会|全会)上[）)]?$/;
/** Articles and dashed paragraphs have their text on the same line. */
const RUN_IN = /^(?:第[一二三四五六七八九十百零\d]{1,5}条|——)/;
/** A time that a comma sets off, a figure, a second comma. */
const NOT_IN_HEADING =
  /^[^，,]{0,12}(?:年|来|期间|以来|今后|底|末)[，,]|\d(?:[.%]|[万亿个项件家户条名位])|^[^，,]*[，,][^，,]*[，,]/;
const SHARE_END = /[%‰]$/;
const QUANTITY_END = /[\d%‰][\u4E00-\u9FFF]{0,3}$/;
/** `完善协商机制。县政协…` */
export const TITULAR_SENTENCE: RegExp = /^[^，、；：。！？,;:\d]{4,16}。./;
const LONE_TAIL = /[、，][\u4E00-\u9FFF]$/;
const ISSUER_END = /(?:政府|委员会|办公厅|办公室|厅|局|部|院|政协|人大|党委|协会|中心)$/;
const WIDEST_TITLE = 80;
const WIDEST_HEADING = 64;

/** In the order in which they are asked. */
const RULES: readonly WrapRule[] = [
  {
    name: "label of an index block, value on the next line",
    decide: ({ lineKind, nextKind, next }) =>
      lineKind === "bare-field" ? (mayBeValue(nextKind, next) ? "join" : "break") : null,
  },
  {
    name: "title over several lines",
    decide: ({ line, next, afterNext, nextKind, flows }) => {
      if (flows || nextKind !== null || line.width > WIDEST_TITLE || endsTitle(line.text)) return null;
      if (endsSentence(next.text) || startsNumbered(next.text)) return null;
      if (next.text.startsWith("关于")) return ISSUER_END.test(line.text) && next.gap === 0 ? "join" : null;
      if (!line.text.includes("关于") || next.width > WIDEST_TITLE) return null;
      return endsTitle(next.text) || (afterNext !== undefined && endsTitle(afterNext.text)) ? "join" : null;
    },
  },
  {
    name: "apparatus",
    decide: (at) => {
      const { lineKind, nextKind, isValue, enclosed } = at;
      if (lineKind === "field" && nextKind === null && (enclosed || cutsMark(at) || cutsWord(at))) return "join";
      return isValue || lineKind !== null || nextKind !== null ? "break" : null;
    },
  },
  {
    name: "row of a table, heading marked as such",
    decide: ({ line, next }) => (line.standsAlone || next.standsAlone ? "break" : null),
  },
  {
    name: "caption and figure",
    decide: ({ isCaptioned }) => (isCaptioned ? "join" : null),
  },
  {
    name: "open quotation or bracket",
    decide: ({ enclosed }) => (enclosed ? "join" : null),
  },
  {
    name: "numbered line",
    decide: (at) => {
      const { line, next } = at;
      if (!startsNumbered(next.text)) return null;
      if (NOTE_MARK.test(next.text) && !endsSentence(line.text) && !SOFT_END.test(line.text) && isFull(at, 1))
        return "join";
      if (CHINESE_DIGIT_END.test(line.text) && CHINESE_ZERO.test(next.text)) return "join";
      return NUMBER_BEFORE_NUMBERED.test(line.text) || endsOpen(line.text) ? "join" : "break";
    },
  },
  {
    name: "ornament",
    decide: ({ line, next }) => (ORNAMENT.test(line.text) || ORNAMENT.test(next.text) ? "break" : null),
  },
  {
    name: "salutation, place of delivery",
    decide: ({ line, next, flows }) =>
      SALUTATION.test(next.text) || (!flows && DELIVERED.test(line.text)) ? "break" : null,
  },
  {
    name: "mark that cannot stand at the border of a line",
    decide: (at) => (cutsMark(at) ? "join" : null),
  },
  {
    name: "end of a sentence",
    decide: (at) => {
      if (!endsSentence(at.line.text) && !SOFT_END.test(at.line.text)) return null;
      if (at.next.gap > at.usualGap || at.indented || !isFull(at, 1)) return "break";
      if (SALUTED.test(at.next.text) || (COLON_END.test(at.line.text) && !at.holdsSentence)) return "break";
      const opensPart = at.areTitled && TITULAR_SENTENCE.test(at.next.text);
      return opensPart || isShort(at.next, at.column) ? "break" : "join";
    },
  },
  {
    name: "word that cannot stand at the border of a line",
    decide: (at) => (cutsWord(at) ? "join" : null),
  },
  {
    name: "full line of a column",
    decide: (at) => {
      if (!isFull(at, 4)) return null;
      if (at.next.gap <= at.usualGap && !at.indented) return "join";
      const maybeHeading = at.height === 1 && !at.holdsSentence && startsNumbered(at.line.text);
      return at.flows && !maybeHeading ? "join" : "break";
    },
  },
  {
    name: "indented paragraph",
    decide: ({ indented }) => (indented ? "break" : null),
  },
  {
    name: "sentence that goes on",
    decide: ({ line, next, flows, height, holdsSentence, column, ragged }) => {
      if (!flows) return null;
      if (next.gap > 0) return column > 0 && holdsSentence && FLOWS.test(next.text) ? "join" : "break";
      if (!ragged && SHARE_END.test(line.text)) return "break";
      if (holdsSentence || next.afterFurniture) return "join";
      const maybeHeading = height === 1 && (!ragged || startsNumbered(line.text)) && looksLikeHeading(line);
      const isAlone = isItem(line) || !FLOWS.test(next.text);
      const areItems = !ragged && isAlone && isItem(next) && line.width <= WIDEST_HEADING;
      return maybeHeading || areItems ? "break" : "join";
    },
  },
  {
    name: "article or dashed paragraph",
    decide: ({ line, next, height }) =>
      height === 1 && next.gap === 0 && RUN_IN.test(line.text) && isRunning(next.text) ? "join" : null,
  },
  {
    name: "text broken at no particular width",
    decide: ({ line, next, ragged }) => {
      if (!ragged || next.gap > 0 || startsNumbered(line.text) || !isRunning(next.text)) return null;
      return endsHeading(line.text) || QUANTITY_END.test(line.text) ? null : "join";
    },
  },
];

/** Whether the lines at a break were printed as one. */
export function decide(at: LineBreak): Verdict {
  for (const rule of RULES) {
    const verdict = rule.decide(at);
    if (verdict !== null) return verdict;
  }
  return "break";
}

/** A mark at the border of the lines asks for what stands on the other one. */
function cutsMark({ line, next }: LineBreak): boolean {
  if (ASKS_FOR_MORE.test(line.text) || CANNOT_BEGIN.test(next.text)) return true;
  return LATIN_END.test(line.text) && LATIN_START.test(next.text) && next.gap === 0;
}

/** The border runs through a number, or behind or before a word that cannot stand there. */
function cutsWord({ line, next, flows }: LineBreak): boolean {
  if (endsOpen(line.text) || startsBound(next.text) || LONE_TAIL.test(line.text)) return true;
  const cutsNumber = DIGIT_END.test(line.text) && UNIT_START.test(next.text);
  return cutsNumber && (flows || !YEAR_END.test(line.text));
}

/** `坚持稳中求进，推动高质量发展`: no figures, no time set off, one comma at most. */
function looksLikeHeading({ text, width }: Line): boolean {
  return width <= WIDEST_HEADING && !NOT_IN_HEADING.test(text) && !RUN_IN.test(text);
}

/** `完成投资3.2亿元，增长5%`: a short line that ends with a figure. */
function isItem({ text, width }: Line): boolean {
  return width <= WIDEST_HEADING && QUANTITY_END.test(text);
}

/** Whether there is a comma or a stop in or after the words. */
function isRunning(text: string): boolean {
  return FLOWS.test(text) || endsSentence(text);
}

function mayBeValue(kind: ApparatusLine | null, { gap }: Line): boolean {
  return gap === 0 && (kind === null || kind === "date");
}

/** The first word of the next line would have filled the column, give or take `slack` half-width columns. */
function isFull({ line, next, column }: LineBreak, slack: number): boolean {
  return column > 0 && line.indent + line.width + firstWordWidth(next.text) >= column - slack;
}

/** A line between sentences that is no sentence: a heading. */
function isShort({ text, width }: Line, column: number): boolean {
  return width < column - 6 && !endsSentence(text);
}

const FIRST_WORD = /^(?:[A-Za-z\d.%]{1,12}|.)[，。、；：！？”’」』）》]{0,2}/u;

function firstWordWidth(text: string): number {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  let width = 0;
  for (const unit of word) width += unit < "\u1100" ? 1 : 2;
  return width;
}
