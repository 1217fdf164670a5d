import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { LENGTH_OF_YEAR, yearOfDate } from "../time/part-of-year.js";
import type { PeriodExpression } from "../time/period-expression.js";
import { namedYears } from "../time/timed-parts.js";
import type { Claim, Mention, Period, Span } from "../types.js";
import { withBoundOfFirst, withBoundOfList } from "./frames/list-bound.js";
import { AT_LEAST, AT_MOST } from "./rules/commitment/firm-bounds.js";
import { type Figure, judge, name, type ReadFigure } from "./rules/figure.js";
import { RULES } from "./rules/order.js";
import { ownPeriod, periodOf } from "./rules/period/claim-period.js";
import { type Decision, decide, type Rule } from "./rules/rule.js";
import type { Slot } from "./rules/slots.js";
import { mentionOfToken, weakCues } from "./rules/status/status.js";
import type { Carried } from "./scope/carried.js";
import type { Dated } from "./scope/dated.js";
import type { Evidence } from "./scope/evidence.js";
import type { SentenceContext } from "./scope/sentence-context.js";

/** A claim as it is read off a sentence, which does not know how many stand before it. */
export type UnnumberedClaim = Omit<Claim, "id">;

/** A claim that has no number yet, and what decided its status. */
export interface ReadClaim {
  claim: UnnumberedClaim;
  evidence: Evidence;
}

/** Which rules of a slot were asked of a figure, and which of them spoke. */
export interface SlotTrace {
  slot: Slot;
  asked: string[];
  spoke: string | null;
}

/** Gives the list to which the slots of a figure are added, or `null` where nobody wants to know. */
export type Watch = (quantity: ScannedQuantity) => SlotTrace[] | null;

/** Decides a figure's slots. The claim is `null` where the figure claims nothing. */
export function readFigure(
  figure: Figure,
  sentence: SentenceContext,
  carried: Carried,
  watch: Watch | null,
): { read: ReadFigure; claim: ReadClaim | null } {
  const { at, quantity, frame, leader } = figure;
  const trace = watch?.(quantity) ?? null;
  const ask = <Answer>(slot: Slot, rules: readonly Rule<Answer>[]): Decision<Answer> =>
    decideSlot(slot, rules, figure, sentence, carried, trace);
  const indicator = ask("indicator", RULES.indicator);
  const verb = ask("verb", RULES.verb);
  const named = name(figure, indicator.answer, indicator.rule);
  const change = decideSlot("change", RULES.change, named, sentence, carried, trace);
  const baseline = frame.baseline ?? leader?.baseline ?? null;
  const read: ReadFigure = {
    at,
    quantity,
    frame,
    indicator: indicator.answer,
    verb: verb.answer?.verb ?? null,
    objectOf: frame.governed || leader !== null,
    change: change.answer?.change ?? null,
    baseline,
    rule: indicator.rule,
    decided: UNDECIDED,
  };
  if (ask("claim", RULES.claim).answer !== null) return { read, claim: null };
  const status = ask("status", RULES.status);
  const evidence = status.answer!;
  const judged = judge(figure, evidence, ownPeriod(figure, sentence.timeFrame));
  const promised =
    evidence.status === "target"
      ? decideSlot("commitment", RULES.commitment, judged, sentence, carried, trace)
      : UNPROMISED;
  const period = decideSlot("period", RULES.period, judged, sentence, carried, trace);
  const claim: UnnumberedClaim = {
    status: evidence.status,
    quantity: withBound(dealtOut(figure, indicator.rule), read.verb),
    indicator: read.indicator,
    verb: read.verb,
    change: read.change,
    period: reachedSoFar(evidence, period.answer, periodFrom(period.answer, figure, sentence), sentence),
    baseline: baselineOf(figure.text, baseline),
    commitment: promised.answer?.commitment ?? null,
    cues: cuesOf(figure, evidence, promised.answer?.token ?? null),
    section: sentence.sentence.section,
    sentence: sentence.sentence,
    rules: {
      indicator: indicator.rule,
      verb: verb.rule,
      change: change.rule,
      status: status.rule,
      commitment: promised.rule,
      period: period.rule,
    },
  };
  read.decided = status;
  return { read, claim: { claim, evidence } };
}

const UNDECIDED: Decision<never> = { rule: null, answer: null };
const UNPROMISED: Decision<never> = { rule: null, answer: null };

function decideSlot<Answer, Of extends Figure>(
  slot: Slot,
  rules: readonly Rule<Answer, Of>[],
  figure: Of,
  sentence: SentenceContext,
  carried: Carried,
  trace: SlotTrace[] | null,
): Decision<Answer> {
  if (trace === null) return decide(rules, figure, sentence, carried, null);
  const asked: string[] = [];
  const decision = decide(rules, figure, sentence, carried, asked);
  trace.push({ slot, asked, spoke: decision.rule });
  return decision;
}

/** The word that decided the status, and the one that says how firmly; of what is reached, else those that hint at it. */
function cuesOf(figure: Figure, { status, token }: Evidence, promise: Evidence["token"]): Mention[] {
  if (token === null && status === "achieved") return weakCues(figure);
  const cues: Mention[] = [];
  if (token !== null) cues.push(mentionOfToken(figure.text, token));
  if (promise !== null && promise !== token) cues.push(mentionOfToken(figure.text, promise));
  return cues;
}

/** “十四五”规划实施情况, told in 2023: what a heading says of a plan under way has been reached up to now. */
function reachedSoFar(
  { status }: Evidence,
  dated: Dated | null,
  period: Period | null,
  { timeFrame }: SentenceContext,
): Period | null {
  const { speaking } = timeFrame.years;
  if (status !== "achieved" || dated?.inherited !== true || dated.expression?.kind !== "plan" || speaking === null)
    return period;
  if (period?.from == null || period.to === null) return period;
  return yearOfDate(period.from) <= speaking && yearOfDate(period.to) > speaking
    ? { ...period, to: `${speaking}` }
    : period;
}

/** One year of a stretch of years. */
function yearOfPeriod(period: Period, year: Dated["year"]): Period {
  if (year === undefined || period.from === null || period.to === null) return period;
  const meant =
    year === "first" ? period.from : year === "last" ? period.to : year === "before" ? Number(period.from) - 1 : year;
  return { ...period, from: `${meant}`, to: `${meant}` };
}

function periodFrom(dated: Dated | null, { frame: { yearlyRate } }: Figure, sentence: SentenceContext): Period | null {
  if (dated === null || dated.expression === null) return null;
  const spoken = dated.ahead === true ? sentence.timeFrame.lookingAhead() : sentence.timeFrame;
  const timeFrame = dated.within === undefined ? spoken : spoken.inYear(dated.within);
  const period = yearOfPeriod(periodOf(dated.expression, timeFrame, dated.inherited), dated.year);
  if (dated.shift !== undefined) return shifted(period, dated.shift);
  if (dated.since !== undefined) return { ...period, from: `${dated.since + 1}` };
  if (yearlyRate && dated.expression.kind === "plan") return wholePlan(period, dated.expression);
  return dated.inherited && yearlyRate && period.from === period.to ? yearsOfRate(period, sentence) : period;
}

/** “十四五”末…年均增长7%: the rate is one of all the years of the plan. */
function wholePlan(period: Period, expression: PeriodExpression): Period {
  const plan = period.from === period.to ? namedYears(expression) : null;
  return plan === null ? period : { ...period, from: `${plan.from}`, to: `${plan.to}` };
}

/** The same months of another year. */
function shifted(period: Period, years: number): Period {
  const move = (date: string | null): string | null =>
    date === null ? null : `${yearOfDate(date) + years}${date.slice(LENGTH_OF_YEAR)}`;
  return { ...period, from: move(period.from), to: move(period.to) };
}

/** 年均增长7.2% behind 2023年: the stretch of years that the headings or the title name, else the year of the part. */
function yearsOfRate(period: Period, { document: { years }, sentence, timeFrame }: SentenceContext): Period {
  const stretch = years.stretchPeriod(sentence, timeFrame);
  return stretch === null ? period : periodOf(stretch, timeFrame, true);
}

function baselineOf(text: string, span: Span | null): Mention | null {
  return span === null ? null : { text: text.slice(span.start, span.end), span };
}

/** 分别增长7%、8%左右, 保持在90%和98%以上, 分别突破500亿元和300亿元 */
function dealtOut({ quantity, tokens, at, frame }: Figure, rule: string | null): ScannedQuantity {
  const isDealtOut = rule === "distributive";
  const bounded = withBoundOfList(quantity, tokens, at, isDealtOut);
  return isDealtOut ? withBoundOfFirst(bounded, tokens, frame) : bounded;
}

/** 不低于上年度人均收入的60%: the verb bounds the figure from afar. */
function withBound(quantity: ScannedQuantity, verb: Mention | null): ScannedQuantity {
  if (quantity.bound !== null || verb === null) return quantity;
  const bound = AT_LEAST.has(verb.text) ? "min" : AT_MOST.has(verb.text) ? "max" : null;
  return bound === null ? quantity : { ...quantity, bound, boundCues: [...quantity.boundCues, verb] };
}
