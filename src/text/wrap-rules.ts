import type { ApparatusLine } from "./apparatus.js";
import { opensDecimals } from "./decimal-part.js";
import { COMMON_HANZI } from "./hanzi.js";
import { endsHeading, endsOpen, endsTitle } from "./line-borders.js";
import {
  cutsMark,
  cutsValue,
  cutsWord,
  hasInnerMark,
  hasInnerStop,
  isAboveTitled,
  isFull,
  isItem,
  isPartHeading,
  isRunning,
  isShort,
  type LineBreak,
  leadsBelow,
  looksLikeHeading,
  RUN_IN,
  TITULAR_SENTENCE,
  WIDEST_HEADING,
} from "./line-break.js";
import type { Line } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";
import { UnitSet } from "./unit-set.js";

export type Verdict = "join" | "break";

/** A reason to join two lines or to keep them apart. The first that has a verdict counts. */
interface WrapRule {
  name: string;
  decide(at: LineBreak): Verdict | null;
}

const SOFT_END = new UnitSet("；：;:");
const SEMICOLON = new UnitSet("；;");
const COLON = new UnitSet("：:");
const NUMBER_BEFORE_NUMBERED = new UnitSet("，、之");
/** `一九八｜○年`: the circle is a zero, not a bullet. */
const CHINESE_DIGIT_END = new UnitSet("一二三四五六七八九○〇");
/** `百分之七点｜五、百分之六`: the five is a decimal, not an enumerator. */
const CHINESE_POINT_END = /(?:百分之|[一二三四五六七八九十零]点)$/;
const CHINESE_DIGIT_START = new UnitSet("一二三四五六七八九十");
const CHINESE_ZERO = new UnitSet("○〇");
const ORNAMENT = new UnitSet("…—-*·.○●■◆★☆");
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们).{0,30}[：:！!]$/;
const SALUTATION_START = new UnitSet("尊各同");
const isSalutation = (line: string): boolean => SALUTATION_START.begins(line) && SALUTATION.test(line);
const SALUTED = /^(?:各位|同志们)/;
const DELIVERED = /(?:会议|大会|全会)上[）)]?$/;
const DATE_OF_DELIVERY = /^[（(](?:\d{4}|[一二三四五六七八九○〇零]{4})年/;
const BRACKET = new UnitSet("（(");
const isDelivery = (line: string): boolean => BRACKET.begins(line) && DATE_OF_DELIVERY.test(line);
const CELL_END = new UnitSet(".,%‰", ["0", "9"]);
const SHARE_END = new UnitSet("%‰");
/** `11,067`, `-10.4`, `12.4%`: a number and nothing else, as no line of running text is. */
const CELL = /^[-+−]?\d[\d.,]{0,20}[%‰]?$/;
const YEAR = /^(?:19|20)\d\d$/;
const isCell = (line: string): boolean => CELL_END.ends(line) && CELL.test(line);
const ISSUER_END = /(?:政府|委员会|办公厅|办公室|厅|局|部|院|政协|人大|党委|协会|中心)$/;
const WIDEST_TITLE = 80;
const LOST_INDENT = 8; // two hanzi, and what a full line may lack
const NAMES_YEAR = /(?:19|20)\d\d ?年/;

/** In the order in which they are asked. */
const RULES: readonly WrapRule[] = [
  {
    name: "label of an index block, value on the next line",
    decide: ({ line, lineKind, nextKind, next }) =>
      lineKind === "bare-field" ? (mayBeValue(nextKind, next, line.indent) ? "join" : "break") : null,
  },
  {
    name: "number of a part above decimals",
    decide: ({ next, afterNext, nextKind }) => (nextKind === null && opensDecimals(next, afterNext) ? "break" : null),
  },
  {
    name: "title over several lines",
    decide: ({ line, next, afterNext, nextKind, flows }) => {
      if (flows || nextKind !== null || line.width > WIDEST_TITLE || endsTitle(line.text)) return null;
      if (endsSentence(next.text) || next.enumerator !== null) return null;
      if (next.text.startsWith("关于")) return ISSUER_END.test(line.text) && next.gap === 0 ? "join" : null;
      if (!line.text.includes("关于") || next.width > WIDEST_TITLE) return null;
      return endsTitle(next.text) || (afterNext !== undefined && endsTitle(afterNext.text)) ? "join" : null;
    },
  },
  {
    name: "title with its year at the top",
    decide: (at) => {
      const { line, next, afterNext, isTop, height, flows, lineKind, nextKind } = at;
      if (!isTop || flows || height > 2 || lineKind !== null || nextKind !== null || line.enumerator !== null)
        return null;
      if (line.width > WIDEST_TITLE || hasInnerMark(line) || endsSentence(line.text)) return null;
      if (height === 2) return endsHeading(line.text) && !isFull(at, 4) ? "break" : null;
      if (!NAMES_YEAR.test(line.text)) return null;
      if (endsHeading(line.text)) return isRunning(next) ? "break" : null;
      const closes = !isRunning(next) && next.gap === 0 && next.enumerator === null && endsHeading(next.text);
      return closes && isShort(next, line.width) && afterNext !== undefined && isRunning(afterNext) ? "join" : null;
    },
  },
  {
    name: "apparatus",
    decide: (at) => {
      const { lineKind, nextKind, isValue, enclosed } = at;
      if (lineKind === "field" && nextKind === null && (enclosed || cutsValue(at))) return "join";
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
    name: "cell of figures",
    decide: ({ line, next, height }) => {
      if (!isCell(line.text) || (YEAR.test(line.text) && next.text.startsWith("年"))) return null;
      return height === 1 || isCell(next.text) ? "break" : null;
    },
  },
  {
    name: "open quotation or bracket",
    decide: ({ enclosed }) => (enclosed ? "join" : null),
  },
  {
    name: "note mark parted from its word",
    decide: (at) => {
      if (at.next.enumerator !== "note" || at.next.gap > 0 || !((at.ragged && at.flows) || isFull(at, 1))) return null;
      return endsSentence(at.line.text) || SOFT_END.ends(at.line.text) ? null : "join";
    },
  },
  {
    name: "numbered line",
    decide: (at) => {
      const { line, next } = at;
      if (next.enumerator === null) return null;
      // The stroke of a name at which a full line is cut: `中国｜-中亚峰会`.
      if (next.text.startsWith("-") && COMMON_HANZI.ends(line.text) && isFull(at, 1) && !at.indented) return "join";
      if (CHINESE_DIGIT_END.ends(line.text) && CHINESE_ZERO.begins(next.text)) return "join";
      if (CHINESE_POINT_END.test(line.text) && CHINESE_DIGIT_START.begins(next.text)) return "join";
      return NUMBER_BEFORE_NUMBERED.ends(line.text) || endsOpen(line.text) ? "join" : "break";
    },
  },
  {
    name: "ornament, dash that leads to the lines below",
    decide: (at) => (ORNAMENT.isAll(at.line.text) || ORNAMENT.isAll(at.next.text) || leadsBelow(at) ? "break" : null),
  },
  {
    name: "salutation, place of delivery",
    decide: ({ line, next, flows }) =>
      isSalutation(next.text) || (!flows && (DELIVERED.test(line.text) || isDelivery(next.text))) ? "break" : null,
  },
  {
    name: "mark that cannot stand at the border of a line",
    decide: (at) => (cutsMark(at) ? "join" : null),
  },
  {
    name: "end of a sentence",
    decide: (at) => {
      if (!endsSentence(at.line.text) && !SOFT_END.ends(at.line.text)) return null;
      if (at.ragged && at.next.gap === 0 && !at.indented && goesOn(at)) return "join";
      if (at.next.gap > at.usualGap || at.indented || !isFull(at, 1)) return "break";
      if (SALUTED.test(at.next.text) || (COLON.ends(at.line.text) && !at.holdsSentence)) return "break";
      return (at.areTitled && TITULAR_SENTENCE.test(at.next.text)) || isShort(at.next, at.column) ? "break" : "join";
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
      const maybeHeading = at.height === 1 && !at.holdsSentence && at.line.enumerator !== null;
      return at.flows && !maybeHeading ? "join" : "break";
    },
  },
  {
    name: "first line of a paragraph whose indent was lost",
    decide: (at) => {
      const { line, next, height, flows, usualGap } = at;
      if (height > 1 || !flows || line.enumerator !== null || next.gap > usualGap || at.indented) return null;
      return isFull(at, LOST_INDENT) && isRunning(next) ? "join" : null;
    },
  },
  {
    name: "indented paragraph",
    decide: ({ indented }) => (indented ? "break" : null),
  },
  {
    name: "sentence that goes on",
    decide: ({ line, next, flows, height, holdsSentence, column, ragged, runsIn, opensPart }) => {
      if (!flows) return null;
      if (column === 0 && !ragged && isAboveTitled(line, next)) return "break";
      const fallsShort = column > 0 && !ragged && !holdsSentence && isShort(line, column);
      const heads = height > 1 ? opensPart : next.afterFurniture && line.enumerator !== null && looksLikeHeading(line);
      if (heads && fallsShort) return "break";
      if (next.gap > 0) return column > 0 && holdsSentence && hasInnerMark(next) ? "join" : "break";
      if (!ragged && SHARE_END.ends(line.text)) return "break";
      if (holdsSentence || next.afterFurniture) return "join";
      const maybeHeading = height === 1 && !runsIn && (!ragged || line.enumerator !== null) && looksLikeHeading(line);
      if (height === 1 && !runsIn && column === 0 && !ragged && isPartHeading(line, next)) return "break";
      const isAlone = isItem(line) || !hasInnerMark(next);
      const areItems = !ragged && isAlone && isItem(next) && line.width <= WIDEST_HEADING;
      return maybeHeading || areItems ? "break" : "join";
    },
  },
  {
    name: "article or dashed paragraph",
    decide: ({ line, next, height }) =>
      height === 1 && next.gap === 0 && RUN_IN.test(line.text) && isRunning(next) ? "join" : null,
  },
  {
    name: "text broken at no particular width",
    decide: ({ line, next, ragged, runsIn, height, marksParagraphs }) => {
      if (!ragged || next.gap > 0) return null;
      if (runsIn || (marksParagraphs && (line.indent > 0 || isRunning(next)))) return "join";
      if (isItem(line) || isItem(next)) return null;
      if (height > 1) return "join";
      return line.enumerator !== null || !isRunning(next) || endsHeading(line.text) ? null : "join";
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

/** Whether the end of a sentence at the end of a line that is broken at no particular width leaves its paragraph open. */
function goesOn({ line, flows, holdsSentence, runsIn, listsItems, marksParagraphs }: LineBreak): boolean {
  if (marksParagraphs && (flows || COLON.ends(line.text))) return true;
  if (SEMICOLON.ends(line.text)) return flows && !listsItems;
  return runsIn && !holdsSentence;
}

/** A value stands right below its label, or apart from it but set in farther. */
function mayBeValue(kind: ApparatusLine | null, line: Line, labelIndent: number): boolean {
  if ((line.gap > 0 && line.indent <= labelIndent) || line.enumerator !== null || hasInnerStop(line)) return false;
  return !endsSentence(line.text) && !isSalutation(line.text) && (kind === null || kind === "date");
}
