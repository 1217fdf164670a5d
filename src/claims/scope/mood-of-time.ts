import { afterTelling } from "../../structure/telling.js";
import { isPlan, isReview } from "../../time/clock.js";
import { yearOfDate } from "../../time/part-of-year.js";
import { endsWithSentence, type PeriodExpression } from "../../time/period-expression.js";
import { countsFromCovered } from "../../time/resolve.js";
import type { Tense } from "../../time/tense.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { isGround } from "../tokens/ground.js";
import { isDealtWith, isOfOther, isOfThingNamed, isSizeDealtWith, SINCE, saysBefore } from "../tokens/side-times.js";
import { endsClause, inRun, isBound, isFrom, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { SUMMED } from "../words/summed.js";
import type { Evidence } from "./evidence.js";
import type { Passed, Place, Surroundings } from "./mood-place.js";
import { isOfBaseline, isReference, isWhenTold, saysHowReckoned } from "./reach-of-time.js";
import { isAfterReview, liesBehindReview } from "./this-year.js";

const AS_OF = /^截[至止]/;
/** 截至1月底; not 截至2024年底, 截至12月底 */
const AS_OF_MONTH = /^截[至止][1-9一二三四五六七八九]月/;
const COMPARES: ReadonlySet<string> = new Set(["比", "较"]);

/** What a time says of a figure behind it; `undefined` to go on, `null` where nothing before it says more. */
export function moodOfTime(
  { text, tokens, at, references }: Place,
  { timeFrame, role }: Surroundings,
  index: number,
  period: PeriodExpression,
  passed: Passed,
): Evidence | null | undefined {
  const token = tokens.at(index);
  const tense = tenseIn(text, tokens, index, period, role, timeFrame);
  if (isOfBaseline(tokens, index)) {
    return index === at - 2 && tense === "past" ? { status: "achieved", token, cue: null, passing: true } : undefined;
  }
  if (startsChange(tokens, index) || isReference(token, references) || saysHowReckoned(text, tokens, index))
    return undefined;
  // 上半年经济运行情况 with 7月15日，市统计局发布数据显示，…
  if (isWhenTold(text, token)) return undefined;
  // 从2000年的500亿元，到2005年的1030亿元: where a change ends nothing is due
  if (tense === "future" && timeFrame.years.covered === null && leadsToFigure(tokens, index)) return undefined;
  // 项目明年投产，预计年产值6亿元: what begins then is yet to give it
  const begins = tense === "future" && tokens.at(index + 1).kind === "verb";
  const named = passed.clause && !begins && isOfThingNamed(text, tokens, index);
  if (named || isOfOther(text, tokens, index, at)) return undefined;
  // 在完成今年12公里任务的基础上，明年再建8公里: what the plan is built upon has been done before its year
  if (isPlan(role) && isGround(tokens, index) && endsBefore(period, timeFrame))
    return { status: "achieved", token, cue: null, passing: true };
  // 确保去年12个项目竣工, 完成2023年度农田3.2万亩建设任务, in a plan
  if (tense === "past" && isPlan(role) && isObject(tokens, index)) return undefined;
  // 提前下达2025年资金36亿元，支出进度达到62%, in a review: the time of what is dealt with
  if (passed.clause && tense === "future" && isReview(role) && isDealtWith(tokens, index)) return undefined;
  // 面向2030年的重大项目，新设6个: such a time is that of its noun
  if (passed.clause && tense === "future" && tokens.at(index + 1).kind === "de") return undefined;
  const isNearest = !passed.time;
  passed.time = true;
  if (!passed.clause) passed.own ??= period;
  if (passed.over === null && isOver(timeFrame, period)) passed.over = token;
  // 截至2026年1月31日，支出5.8亿元: up to then it has been counted, whatever part of the document tells it
  // 截至去年底，有床位1.2万张，今年新建2000张: a time of the plan stands nearer
  if (AS_OF.test(period.words) && passed.clause && passed.planned) return null;
  // 截至1月底，签约项目14个，全年签约80个以上: in a plan the year stands nearer
  if (isPlan(role) && passed.clause && !isNearest && AS_OF_MONTH.test(period.words)) return undefined;
  const reaches = !passed.clause || opensSentence(text, tokens, index) || standsApart(tokens, index);
  if (reaches && AS_OF.test(period.words)) return { status: "achieved", token, cue: null, passing: true };
  // 到年底，建成学校3所。: what ends with its sentence says nothing of the next
  if (tense === "future") return { status: "target", token, cue: null, passing: endsWithSentence(period) };
  const holds = !passed.clause || (!passed.statement && isNearest && endsClause(tokens.at(index - 1)));
  // 预计今年3月完工，新增产能36万吨
  const foreseen =
    !passed.statement && isNearest && isForeseen(tokens.at(index - 1)) && isAfterReview(period, timeFrame);
  if (isReview(role) && (foreseen || (holds && liesBehindReview(period, timeFrame))))
    return { status: "target", token, cue: null, passing: true };
  if (tense === "past" && passed.clause && (passed.planned || isDueBehind(tokens, at, role))) return null;
  if (tense !== "past" && isPlan(role) && (isOwnYear(period) || isDeadlineHere(text, token, period)))
    passed.planned = true;
  if (isComparedWith(tokens, index, at)) return undefined;
  if (
    tense === "past" &&
    (!passed.clause ||
      opensSentence(text, tokens, index) ||
      isOfSubject(text, tokens, index) ||
      standsApart(tokens, index) ||
      endsChange(tokens, index) ||
      runsUpToNow(tokens, index, period))
  )
    return { status: "achieved", token, cue: null, passing: isGround(tokens, index) };
  return undefined;
}

const endsBefore = (period: PeriodExpression, timeFrame: TimeFrame): boolean =>
  (timeFrame.lastYearOf(period) ?? Number.POSITIVE_INFINITY) < (timeFrame.years.covered ?? 0);

/** How a time lies to what the part is about, by the words behind it too: 下半年以来, in July, has begun. */
function tenseIn(
  text: string,
  tokens: TokenRow,
  index: number,
  period: PeriodExpression,
  role: Surroundings["role"],
  timeFrame: TimeFrame,
): Tense | null {
  if (role !== null && isPlan(role) && runsUpTo(tokens, index, period)) return "past";
  const tense = timeFrame.tenseOf(period);
  // 2月底前完成, in a plan given in March: it was to be done by then
  if (tense === "future" && text.startsWith(SINCE, period.end)) return null;
  const isOfPlan = isPlan(role) && timeFrame.lastYearOf(period) === timeFrame.years.covered;
  return tense === "past" && isOfPlan && saysBefore(text, period.end) ? null : tense;
}

const isObject = (tokens: TokenRow, index: number): boolean =>
  isStrivenFor(tokens, index) || isDealtWith(tokens, index) || isSizeDealtWith(tokens, index);

/** 确保去年12个续建项目竣工: the time of what is to be brought about. */
export const isStrivenFor = (tokens: TokenRow, index: number): boolean =>
  STRIVES.has(tokens.at(index - 1).cue?.commitment ?? "");
const STRIVES: ReadonlySet<string> = new Set(["striving", "binding"]);

const isForeseen = ({ cue }: Token): boolean =>
  cue?.status === "target" && !cue.goal && (cue.commitment === "expected" || cue.commitment === "planned");

/** 到2005年的约1030亿元 */
const leadsToFigure = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index + 1).kind === "de" && tokens.at(tokens.skip(index + 2, isBound)).kind === "figure";

/** 受多种因素影响，2019年，全县…: a time between commas holds for all behind it. */
const standsApart = (tokens: TokenRow, index: number): boolean =>
  endsClause(tokens.at(index - 1)) && tokens.at(index + 1).kind === "comma";

/** 从2015年的8万人增长到2020年的11万人，年均增长7%: the years of a change hold for its rate. */
const endsChange = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).verb === "link" && tokens.at(index + 1).kind === "de" && tokens.at(index + 2).kind === "figure";

/** Past, or the year that a document looks back on in the next one, where no part of it is above. */
export function isOver(timeFrame: TimeFrame, period: PeriodExpression): boolean {
  const tense = timeFrame.tenseOf(period);
  const { reviewedTo, speaking } = timeFrame.years;
  if (tense === "past" || tense === "future" || reviewedTo === null || speaking === null || reviewedTo >= speaking)
    return tense === "past";
  const { to } = timeFrame.rangeOf(period);
  return to !== null && yearOfDate(to) <= reviewedTo;
}

/** 协会自1994年成立以来，…; 工会近三年来，…: a stretch that ends with now holds on behind its comma. */
function runsUpToNow(tokens: TokenRow, index: number, { words }: PeriodExpression): boolean {
  return words.endsWith("来") && tokens.at(index + 1).kind === "comma";
}

/** 前三年已改造1200户，余下的800户今年改造到位: in a plan its time stands behind the figure, in its clause. */
export function isDueBehind(tokens: TokenRow, at: number, role: Surroundings["role"]): boolean {
  if (!isPlan(role)) return false;
  const time = tokens.skip(at + 1, (token) => inRun(token) && token.period === null);
  return tokens.at(time).period?.words.startsWith("今年") === true;
}

/** 今年再新增45家, 2025年安排30亿元; not 2024年，…，全年新增5家. */
const isOwnYear = (period: PeriodExpression): boolean => period.words.startsWith("今年") || !countsFromCovered(period);

/** 去年排查隐患36处，年底前全部整改; not 去年…，年末存栏12万头. */
const isDeadlineHere = (text: string, { end }: Token, { words }: PeriodExpression): boolean =>
  words === "年内" || (words === "年底" && text.startsWith("前", end));

/** “十四五”以来新建62所, 近三年累计建设8600套: in a plan too such a stretch has been told up to now. */
const runsUpTo = (tokens: TokenRow, index: number, { words }: PeriodExpression): boolean =>
  words.endsWith("以来") ||
  (words.startsWith("近") && tokens.at(tokens.skip(index + 1, ({ kind }) => kind === "scope")).word?.text === SUMMED);

/** 收入安排30亿元，比2024年完成数32.6亿元下降8%: the time of the figure from which the change is measured. */
const isComparedWith = (tokens: TokenRow, index: number, at: number): boolean =>
  COMPARES.has(tokens.at(index - 1).word?.text ?? "") &&
  tokens.some(index + 1, at, ({ kind }) => kind === "figure") &&
  !tokens.some(index + 1, at, endsClause);

/** The time at which a change starts (由2015年的41%提高到, 由目前的41%提高到) is none of the figures that follow. */
export function startsChange(tokens: TokenRow, index: number): boolean {
  return isFrom(tokens.at(index - 1)) && !STRETCH.test(tokens.at(index).period?.words ?? "");
}

/** 从2003年到2006年: with its end the time is one that all is told of. */
const STRETCH = /年[到至].*年/;

/** 2023年，全区生产总值…; not 在2023年基础上. */
export function opensSentence(text: string, tokens: TokenRow, index: number): boolean {
  if (isGround(tokens, index)) return false;
  const from = afterTelling(text, tokens.at(0).start, tokens.at(index).start);
  const first = tokens.skip(0, ({ start }) => start < from);
  const { kind } = tokens.at(tokens.last(first, index, ({ kind }) => !LEADS.has(kind)));
  return kind === "edge" || kind === "stop" || kind === "colon";
}

/** 政府去年增加拨款，使资助增至4亿元: behind who did it; not 推动去年签约项目. */
function isOfSubject(text: string, tokens: TokenRow, index: number): boolean {
  const subject = tokens.skipBack(index - 1, isNominal) + 1;
  const { kind } = tokens.at(index + 1);
  return subject < index && TELLS.has(kind) && opensSentence(text, tokens, subject);
}

const TELLS: ReadonlySet<string> = new Set(["verb", "preposition", "adverb"]);

/** What may stand before the time that opens a sentence. */
const LEADS: ReadonlySet<string> = new Set(["adverb", "preposition", "scope", "comma", "frame"]);
