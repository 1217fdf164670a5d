import { headingLines } from "../generated/heading-lines.js";
import { DIGIT } from "./ascii.js";
import type { Enumerator } from "./enumerators.js";
import { framedWords, SHORTEST_FRAMED } from "./framed.js";
import { endsHeading } from "./line-borders.js";
import {
  cutsMark,
  hasInnerMark,
  hasInnerStop,
  isFull,
  isItem,
  isRunning,
  type LineBreak,
  looksLikeHeading,
} from "./line-break.js";
import { COMMA, STOP } from "./line-marks.js";
import type { Line } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";
import { UnitSet } from "./unit-set.js";

/** A row of `data/text/heading-lines.yaml`. */
export interface HeadingLine {
  kind: "label" | "contents" | "entry" | "answer" | "opener" | "point" | "tail";
  forms: readonly string[];
}

const patternOf = (kind: HeadingLine["kind"], end: string): RegExp => {
  const patterns = headingLines.filter((row) => row.kind === kind).flatMap((row) => row.forms);
  return new RegExp(`^(?:${patterns.join("|")})${end}`);
};
const LABEL = patternOf("label", "$");
const LONGEST_LABEL = 7;
const CONTENTS = patternOf("contents", "$");
const LONGEST_CONTENTS = 12;
const SPACES = /\s+/g;
/** What the number of a page may end with: most lines end otherwise. */
const PAGE_END = new UnitSet("IVXivx-—–)）", ["0", "9"], ["Ⅰ", "Ⅹ"]);
const ENTRY = patternOf("entry", "$");
const LONGEST_ANSWER = 4;
const ANSWER = patternOf("answer", "$");
const POINT = patternOf("point", "$");
const WIDEST_POINT = 64;
const TAIL = patternOf("tail", "$");
const LONGEST_TAIL = 26;
const OPENER = patternOf("opener", "");
const NUMBERED: ReadonlySet<Enumerator | null> = new Set(["comma", "stop", "brackets", "part", "arabic"]);
const WIDEST_TITLE = 48;
/** So far from the end of its column a heading was not wrapped. */
const SHORT_OF_COLUMN = 8;
/** The rest of a heading with its text behind it: `和农村改革。全年…`. */
const REST_OF_HEADING = /^[^，、；：。！？,;:\d]{2,16}。./;
const SENTENCE_END = /[。！？](?=[^。！？]{1,26}$)/;
const COMMA_END = new UnitSet("，,");

/** What the form of a heading says of the break below it, or `null`. */
export function decideAtHeading(at: LineBreak): "join" | "break" | null {
  const { line, next } = at;
  if (isEntry(line) || isFramed(line)) return "break";
  if (next.enumerator !== null || at.nextKind !== null || next.standsAlone || line.standsAlone) return null;
  if (isBareLabel(line)) return isTitle(next) ? "join" : null;
  if (isAnswered(at) || opensSentence(at) || isPoint(at) || endsInHeading(at) || endsInSecondLine(at)) return "break";
  return null;
}

/** Whether a line says that the contents of the document stand below it. */
export function isContentsTitle(line: string): boolean {
  return line.length <= LONGEST_CONTENTS && CONTENTS.test(line.replaceAll(SPACES, ""));
}

/** A title in a frame of its own: `【强基固本，提高提案质量】`. */
const isFramed = ({ text }: Line): boolean => text.length >= SHORTEST_FRAMED && framedWords(text) !== null;

const isEntry = ({ text }: Line): boolean => PAGE_END.ends(text) && ENTRY.test(text);

/** The number of a part stands alone, its title below it. */
const isBareLabel = ({ text }: Line): boolean => text.length <= LONGEST_LABEL && LABEL.test(text);

const isTitle = ({ width, marks, text }: Line): boolean =>
  width <= WIDEST_TITLE && (marks & (COMMA | STOP)) === 0 && !endsSentence(text);

/** The first line of a heading, or all of it: short of its column, and no running text. */
function isHeading({ line, height, flows, column }: LineBreak, isShort: boolean): boolean {
  return (
    height === 1 && !flows && (column === 0 || isShort) && (NUMBERED.has(line.enumerator) || endsHeading(line.text))
  );
}

const isShortOf = (at: LineBreak): boolean => !isFull(at, SHORT_OF_COLUMN);

/** One word answers the heading: `三、其他事项｜无。` */
function isAnswered(at: LineBreak): boolean {
  const { text } = at.next;
  return text.length <= LONGEST_ANSWER && ANSWER.test(text) && isHeading(at, isShortOf(at));
}

/** A heading that is complete, above a sentence that begins like the rest of one: `二、今年安排｜与去年相比，…。` */
function opensSentence(at: LineBreak): boolean {
  const { line, next, column, ragged } = at;
  if (!OPENER.test(next.text) || !isHeading(at, isShortOf(at)) || REST_OF_HEADING.test(next.text)) return false;
  const isWrapped = column > 0 || ragged;
  if (endsHeading(line.text)) return endsSentence(next.text) || (isWrapped && isRunning(next));
  const isStatement = hasInnerMark(next) || DIGIT.next(next.text, 0, next.text.length) < next.text.length;
  return !isWrapped && NUMBERED.has(line.enumerator) && endsSentence(next.text) && isStatement;
}

/** A point alone on a line that falls short of the column, above a paragraph of its own. */
function isPoint({ line, next, afterNext, column }: LineBreak): boolean {
  if (column === 0 || next.width > Math.min(WIDEST_POINT, column - SHORT_OF_COLUMN) || !POINT.test(next.text))
    return false;
  return endsSentence(line.text) && afterNext !== undefined && isRunning(afterNext) && !POINT.test(afterNext.text);
}

/** Whether a line ends with a heading that it swallowed: `…18家。二、主要任务`. */
export function swallowsHeading(line: string): boolean {
  const last = line.slice(-LONGEST_TAIL);
  const stop = last.search(SENTENCE_END);
  return stop >= 0 && TAIL.test(last.slice(stop));
}

function endsInHeading(at: LineBreak): boolean {
  if (at.ragged || !hasInnerStop(at.line) || (at.column > 0 && !isShortOf(at))) return false;
  const goesOn = cutsMark(at) || REST_OF_HEADING.test(at.next.text);
  return !goesOn && swallowsHeading(at.line.text);
}

/** The second line of a heading that was broken at its comma, above its text: `（一）扩大内需，｜增强动力｜新建项目12个。` */
function endsInSecondLine({ line, next, first, height, opensPart, column, ragged }: LineBreak): boolean {
  if (!opensPart || height !== 2 || column > 0 || ragged || !COMMA_END.ends(first.text)) return false;
  const isWhole = looksLikeHeading(first) && looksLikeHeading(line) && !hasInnerMark(line) && !endsSentence(line.text);
  return isWhole && !isItem(line) && isRunning(next);
}
