import { yearsOf } from "../../../time/calendar.js";
import { isDeadline, isPassing, type PeriodExpression } from "../../../time/period-expression.js";
import type { TimeFrame } from "../../../time/time-frame.js";
import type { Period } from "../../../types.js";
import type { Frame } from "../../frames/frame.js";
import { isFactor } from "../../frames/named-measures.js";
import { isGenericWord } from "../../frames/noun-phrase.js";
import {
  belongsToFigure,
  endsWithStatement,
  isCompared,
  isDealtWithAhead,
  isGapToGoal,
  isOfBaseline,
  isReference,
  isWhenTold,
  leadsList,
  saysHowReckoned,
} from "../../scope/reach-of-time.js";
import { isDueOfWork, isSizeOfWork } from "../../scope/size-of-work.js";
import { isMatter } from "../../tokens/about.js";
import { overBracket } from "../../tokens/brackets.js";
import { closesGround, isGround } from "../../tokens/ground.js";
import { OF_BASE, timeOfLevel } from "../../tokens/level-of-year.js";
import { isDayOfSubject, isOfOther, isOfThingNamed, isOfValueBefore, saysBefore } from "../../tokens/side-times.js";
import { endsClause, isFrom, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isLand } from "../../words/agents.js";
import { changes } from "../../words/changes.js";
import { SUMMED } from "../../words/summed.js";
import { type WordClass, wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** The time that stands nearest before the figure in its sentence and reaches as far as the figure, or `null`. */
export function ownPeriod(
  { text, tokens, at, frame, references }: Figure,
  timeFrame: TimeFrame,
  { isBase: from, yearlyRate }: Pick<Frame, "isBase" | "yearlyRate"> = frame,
): PeriodExpression | null {
  const ofLevel = timeOfLevel(text, tokens, at);
  if (ofLevel !== null) return ofLevel;
  const isGap = isGapToGoal(text, tokens, at);
  let crossed: Border = "none";
  for (let index = at - 1; index >= 0; index--) {
    if (!from && isTimeless(tokens.at(index))) continue;
    index = overBracket(text, tokens, index);
    const token = tokens.at(index);
    if (token.kind === "stop") crossed = "stop";
    else if (endsClause(token) && crossed === "none") crossed = "clause";
    if (isGap && token.period !== null && timeFrame.tenseOf(token.period) === "future") continue;
    if (token.period === null) {
      if (from && !PASSED_FROM.has(token.kind) && token.verb !== "rank" && !token.word?.bounding) return null;
      continue;
    }
    if ((namesPlan(tokens, index) && index + 2 !== at) || saysHowReckoned(text, tokens, index)) continue;
    if (isWhenTold(text, token)) continue;
    if (index === at - 2 && isOfBaseline(tokens, index)) return token.period;
    if (isReference(token, references) || isCompared(tokens, index) || isBase(tokens, index)) continue;
    if (isOfFactor(text, tokens, index) || isOfThing(tokens, index, at) || isBuiltUpon(tokens, index, at)) continue;
    if (isMatter(text, tokens, index, at) || isOfOther(text, tokens, index, at)) continue;
    if (crossed !== "none" && isDealtWithAhead(tokens, index, timeFrame)) continue;
    if (crossed !== "none" && isDueOfWork(tokens, index, timeFrame) && isSizeOfWork(text, tokens, at)) continue;
    if (crossed !== "none" && isSaidAside(text, tokens, index, timeFrame)) continue;
    if (!reaches(text, tokens, index, timeFrame, crossed)) continue;
    if (crossed !== "none" && isOver(token.period, timeFrame) && saysNow(tokens, index, at)) continue;
    if (crossed !== "none" && (namesGoal(tokens, index) || isSaidOfPlan(tokens, index))) continue;
    if (crossed !== "none" && isOfRate(tokens, index)) continue;
    if (crossed === "clause" && isOneYear(token.period) && isSummedUp(tokens, frame.clause.first, timeFrame)) continue;
    if (yearlyRate && isOneYear(token.period) && (crossed !== "none" || tokens.some(index, at, isFigure))) {
      // 今年要造林36亩，绿化率年均提高0.2%: of one year there is no other rate
      if (!RELATIVE.test(token.period.words) || isOfYears(timeFrame)) continue;
    }
    if (from || !opensChange(tokens, index) || isChangeBefore(tokens, index, at)) return token.period;
  }
  return null;
}

/** What neither names a time nor ends a clause: most of what stands before a figure. */
const isTimeless = (token: Token): boolean => token.period === null && !endsClause(token);

/** Whether a time is said of a thing, or of the value that a year before had, and holds for no other clause. */
function isSaidAside(text: string, tokens: TokenRow, index: number, timeFrame: TimeFrame): boolean {
  if (isOfThingNamed(text, tokens, index)) return true;
  return isOfValueBefore(text, tokens, index) && liesBefore(tokens, index, timeFrame);
}

/** Whether a time is before the one that its sentence names before it, else before the year that the part is about. */
function liesBefore(tokens: TokenRow, index: number, timeFrame: TimeFrame): boolean {
  const { period } = tokens.at(index);
  const last = period === null ? null : timeFrame.lastYearOf(period);
  const named = tokens.skipBack(index - 1, ({ period }) => period === null);
  const before = tokens.at(named).period;
  const reference = before === null ? timeFrame.years.covered : timeFrame.lastYearOf(before);
  return last !== null && reference !== null && last < reference;
}

/** 由2020年的全省第九位, 由上年居全省第四位: what may stand between the time from which a change starts and the figure. */
const PASSED_FROM = new Set(["de", "noun", "bound", "scope"]);

/** 为全年预算46.9亿元的80%: the time is part of what the plan is called. */
const namesPlan = (tokens: TokenRow, index: number): boolean =>
  isGenericWord(tokens.at(index + 1)) && tokens.at(index + 2).kind === "figure";

/** 剔除上年一次性因素后增长3.2%: the time is that of what is left out; not 2023年受疫情影响，. */
function isOfFactor(text: string, tokens: TokenRow, index: number): boolean {
  if (opensStatement(text, tokens, index)) return false;
  const to = tokens.skip(index + 1, (token) => isPart(token) || IN_FACTOR.has(token.kind));
  return tokens.some(index + 1, to, (token) => isFactor(text, token));
}

const IN_FACTOR = new Set(["adverb", "scope", "de"]);

/** 3月开工的引水工程完成投资6.8亿元: in a relative clause before a thing that does something itself the time is that of the thing. */
function isOfThing(tokens: TokenRow, index: number, at: number): boolean {
  const deed = tokens.skip(index + 1, ({ kind }) => kind === "adverb");
  if (tokens.at(deed).kind !== "verb" || tokens.at(deed + 1).kind !== "de") return false;
  const first = tokens.at(deed + 2).kind === "figure" && deed + 2 < at ? deed + 3 : deed + 2;
  const predicate = tokens.skip(first, (token) => isPart(token) || token.kind === "adverb");
  const { verb } = tokens.at(predicate);
  // 对2023年认定的12家企业奖励360万元
  const rewards = first > deed + 2 && predicate === at && tokens.at(at - 1).verb === "event";
  return rewards || (predicate > first && predicate < at && (verb === "action" || verb === "light"));
}

/** 今年上半年，根据县人大批准的2024年计划，…: behind a relative clause the time is that of its noun. */
const isSaidOfPlan = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).kind === "de" && tokens.at(index - 2).kind === "verb" && tokens.at(index + 1).kind === "noun";

/** 2020年产值达到36亿元，五年年均增长7%，税收突破2亿元: a stretch that is said of a rate holds for it alone where a time opened the sentence. */
function isOfRate(tokens: TokenRow, index: number): boolean {
  const { kind, word } = tokens.at(index + 1);
  if (kind !== "adverb" || !YEARLY.has(word?.text ?? "")) return false;
  return (
    tokens.some(0, index, ({ period }) => period !== null) && !tokens.some(0, index, ({ kind }) => kind === "stop")
  );
}

/** 年均, 平均每年 */
export const YEARLY: WordClass = wordClass("yearly");

/** 每年创建单位50家: the figure is one of each year. */
export const isPerYear = ({ tokens, at, frame: { clause } }: Figure): boolean =>
  tokens.some(clause.first, at, ({ word }) => EACH_YEAR.has(word?.text ?? ""));

const EACH_YEAR = wordClass("each-year");

/** 在2000年的基础上翻一番: the time is that of what is built upon, whole before the figure. */
const isBuiltUpon = (tokens: TokenRow, index: number, at: number): boolean =>
  isGround(tokens, index) && tokens.some(index, at, closesGround);

/** What stands between a time and a figure. */
type Border = "none" | "clause" | "stop";

/** Whether the time at `index` holds beyond its own clause, as far as the border. */
function reaches(text: string, tokens: TokenRow, index: number, timeFrame: TimeFrame, border: Border): boolean {
  const { end, period } = tokens.at(index);
  if (border === "none" || period === null) return true;
  if (border === "stop" && endsWithStatement(tokens, index, period, timeFrame)) return false;
  if (isGround(tokens, index)) return false;
  if (border === "stop" && (isPassing(period) || !(opensStatement(text, tokens, index) || leadsList(tokens, index))))
    return false;
  if (belongsToFigure(tokens, index) || isDayOfSubject(text, tokens, index)) return false;
  return !saysBefore(text, end) || isDueOfClause(text, tokens, index);
}

/** 务必于4月底前，…, 要在11月底前制定措施，…: a date by which all of the sentence is due; not 水库9月底前下闸，. */
function isDueOfClause(text: string, tokens: TokenRow, index: number): boolean {
  const behind = tokens.skip(index + 1, ({ start }) => saysBefore(text, start));
  const first = tokens.skipBack(index - 1, ({ kind, cue }) => OPENERS.has(kind) || cue?.status === "target");
  return tokens.at(behind).kind === "comma" || endsClause(tokens.at(first));
}

/** 去年签约42个，目前已开工9个: nor is a year past the time of what is so by now. */
const isOver = (period: PeriodExpression, timeFrame: TimeFrame): boolean =>
  isDeadline(period) || (timeFrame.tenseOf(period) === "past" && timeFrame.rangeOf(period).to !== null);

/** 完成2025年目标，: the year is that of the goal, and of no other clause. */
const namesGoal = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index + 1).word?.cue?.goal === true && ENDS.has(tokens.at(index + 2).kind);
const ENDS: ReadonlySet<string> = new Set(["comma", "stop", "edge"]);

/** 由上年下降8.8%转为增长3.1%, 由上年的增长9.2%转为下降3%: the change of the year before, which has now turned. */
function isChangeBefore(tokens: TokenRow, index: number, at: number): boolean {
  const verb = tokens.at(index + 1).kind === "de" ? index + 2 : index + 1;
  return changes(tokens.at(verb).verb) && verb + 1 === at;
}

/** 到2025年要达到42%，目前已达到41%: the deadline is none of what has been reached by now. */
export const saysNow = (tokens: TokenRow, index: number, at: number): boolean => {
  // 突破500家，现有312家；覆盖率稳定在42%: behind a semicolon the deadline holds again
  const from = Math.max(
    index,
    tokens.last(index, at, ({ kind }) => kind === "stop"),
  );
  // 到2025年，占比由目前的7.6%提高到10%: there a change starts
  return tokens.some(from + 1, at, ({ word }, now) => NOWS.has(word?.text ?? "") && !isFrom(tokens.at(now - 1)));
};

const NOWS = wordClass("nows");

/** 2024年，全市…；: such a time holds on behind a semicolon, one in mid-clause (其中今年完成150台；) does not. */
function opensStatement(text: string, tokens: TokenRow, index: number): boolean {
  const subject = tokens.at(index - 1);
  // 宁川市2012年实现生产总值36亿元；
  const whose = subject.kind === "noun" && isLand(text.slice(subject.start, subject.end));
  const from = whose ? index - 2 : index - 1;
  const at = tokens.skipBack(from, ({ kind, word }) => OPENERS.has(kind) && word?.text !== "其中");
  return endsClause(tokens.at(at));
}

const OPENERS = new Set(["scope", "adverb", "frame", "preposition"]);

/** 恢复至2019年的98.5%、83.7%: the time of what the figures are shares of. */
function isBase(tokens: TokenRow, index: number): boolean {
  if (!belongsToFigure(tokens, index)) return false;
  const unit = tokens.at(index + 2).quantity?.unit;
  if (unit !== "%" && unit !== "倍") return false;
  return [index - 1, index - 2].some((at) => OF_BASE.has(tokens.at(at).word?.text ?? ""));
}

/** 今年新增学位1200个，累计新增8600个, in a review of five years: all that was added in them. */
const isSummedUp = (tokens: TokenRow, first: number, timeFrame: TimeFrame): boolean =>
  tokens.at(first).word?.text === SUMMED && isOfYears(timeFrame);

export const isOfYears = ({ years: { covered, coveredFrom } }: TimeFrame): boolean =>
  covered !== null && coveredFrom !== null && coveredFrom < covered;

const RELATIVE = /^[今去上]年/;

const isFigure = ({ kind }: Token): boolean => kind === "figure";

function isOneYear(expression: PeriodExpression): boolean {
  const { words } = expression;
  return (yearsOf(words).length === 1 && !/^[到至]|以来$|起$/.test(words)) || WHOLE_YEARS.has(words);
}

const WHOLE_YEARS: ReadonlySet<string> = new Set(["全年", "今年", "去年", "上年"]);

function opensChange(tokens: TokenRow, index: number): boolean {
  if (!isFrom(tokens.at(index - 1))) return false;
  // 从1978年到1982年, 从2020年起 is no start of a change but the time of one
  const words = tokens.at(index).period?.words ?? "";
  return yearsOf(words).length < 2 && !/(?:起|开始|以来|到现在)$/.test(words);
}

export function periodOf(expression: PeriodExpression, timeFrame: TimeFrame, inherited: boolean): Period {
  const { start, end, words } = expression;
  const { from, to } = timeFrame.rangeOf(expression);
  return { text: words, span: { start, end }, from, to, inherited };
}
