import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { endsWithSentence, isDeadline, type PeriodExpression } from "../time/period-expression.js";
import type { TimeFrame } from "../time/time-frame.js";
import type { Span } from "../types.js";
import { announcesGoals } from "./announced-goals.js";
import { type Carried, carriedInto } from "./carried.js";
import type { Figure, ReadFigure } from "./figure.js";
import { listLeader } from "./list-leader.js";
import { isSaidOfSubject, openingPeriod, periodOfOpening } from "./period/opening.js";
import { readLeft } from "./phrase/read-left.js";
import { readRight } from "./phrase/right-phrase.js";
import { type ReadClaim, readFigure, type Watch } from "./read-figure.js";
import type { SentenceContext } from "./sentence-context.js";
import { governs } from "./status.js";
import { closesBracket, opensBracket } from "./tokens/brackets.js";

/** What a sentence says, and what it hands on. */
export interface ReadSentence {
  claims: readonly ReadClaim[];
  carried: Carried;
}

const NO_CLAIMS: readonly ReadClaim[] = [];

/** Reads the claims off a sentence. What went before it is all in `carried`. */
export function readSentence(carried: Carried, sentence: SentenceContext, watch: Watch | null): ReadSentence {
  const { block } = sentence.sentence;
  const before = block === carried.block ? carried : carriedInto(block, carried);
  const read = sentence.tokens.length > 0 ? readFigures(before, sentence, watch) : readOpening(before, sentence);
  return { claims: read.claims, carried: { ...read.carried, previous: sentence.sentence } };
}

function readFigures(before: Carried, sentence: SentenceContext, watch: Watch | null): ReadSentence {
  const { text, tokens } = sentence;
  const claims: ReadClaim[] = [];
  const earlier: ReadFigure[] = [];
  const references: Span[] = [];
  let carried = before;
  let beforeBracket = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens.at(at);
    if (opensBracket(text, token)) beforeBracket = earlier.length;
    else if (closesBracket(text, token)) earlier.splice(Math.max(beforeBracket, 1));
    if (token.quantity === null) continue;
    const figure = figureAt(sentence, at, token.quantity, earlier, references);
    if (figure.left.baseline !== null) references.push(figure.left.baseline);
    const { read, claim } = readFigure(figure, sentence, carried, watch);
    earlier.push(read);
    if (claim === null) continue;
    claims.push(claim);
    carried = afterClaim(carried, sentence, claim);
  }
  return { claims, carried: afterFigures(carried, sentence, claims) };
}

function figureAt(
  { text, tokens }: SentenceContext,
  at: number,
  quantity: ScannedQuantity,
  earlier: readonly ReadFigure[],
  references: readonly Span[],
): Figure {
  const left = readLeft(text, tokens, at);
  const right = readRight(text, tokens, at);
  const figure: Figure = { text, tokens, at, quantity, left, right, earlier, leader: null, references };
  figure.leader = listLeader(figure);
  return figure;
}

function afterClaim(
  carried: Carried,
  { role }: SentenceContext,
  { indicator, commitment, evidence }: ReadClaim,
): Carried {
  // An estimate (预计) is made of one figure and says nothing of the sentences after it.
  const sets = role === null && governs(evidence) && commitment !== "expected";
  if (indicator === null && !sets) return carried;
  return { ...carried, indicator: indicator ?? carried.indicator, status: sets ? evidence.status : carried.status };
}

function afterFigures(carried: Carried, sentence: SentenceContext, claims: readonly ReadClaim[]): Carried {
  const { tokens } = sentence;
  const counted = new Map(carried.counted);
  for (const { quantity, indicator, rules } of claims) {
    if (indicator !== null && rules.indicator !== "deed") counted.set(quantity.unit, indicator);
  }
  return { ...carried, counted, ...openedBy(sentence, openingPeriod(sentence.text, tokens), carried) };
}

/** What opens a sentence holds for its paragraph; what opens a paragraph under a heading of two times may hold for more. */
function openedBy(
  { text, sentence, tokens, frame, document: { years } }: SentenceContext,
  period: PeriodExpression | null,
  carried: Carried,
): Pick<Carried, "period" | "opened" | "lead" | "deadline"> {
  const { opened, lead, deadline } = carried;
  const unchanged = { period: carried.period, opened, lead, deadline };
  if (period === null) return unchanged;
  if (isDeadline(period)) {
    const section = years.goalsAbove(sentence.section);
    return section === null ? unchanged : { ...unchanged, deadline: { section, period } };
  }
  if (endsWithSentence(period)) return unchanged;
  if (isSaidOfSubject(text, tokens) && liesWithin(frame, period, carried.period)) return unchanged;
  const opensPart =
    carried.previous === null && (years.opensPart(sentence, period) || years.opensUndatedPart(sentence, period));
  return {
    period,
    deadline,
    opened: opensPart ? { section: years.partOf(sentence.section), period } : opened,
    lead: carried.previous === null && years.opensReport(sentence, period) ? period : lead,
  };
}

/** 五年来，…。2015年旅游收入达到6亿元。: a year of the stretch that the paragraph is about. */
function liesWithin(frame: TimeFrame, year: PeriodExpression, stretch: PeriodExpression | null): boolean {
  if (stretch === null) return false;
  const [inner, outer] = [frame.rangeOf(year), frame.rangeOf(stretch)];
  if (inner.from === null || inner.from !== inner.to || outer.from === null || outer.to === null) return false;
  return outer.from < outer.to && outer.from <= inner.from && inner.from <= outer.to;
}

/** A sentence without figures may still open a stretch of plans: `2024年，我们将重点抓好以下工作。` */
function readOpening(before: Carried, context: SentenceContext): ReadSentence {
  const { text, sentence, frame } = context;
  const goalsFrom = announcesGoals(text, sentence) ? sentence : before.goalsFrom;
  const carried = { ...before, indicator: null, goalsFrom };
  const period = periodOfOpening(text, sentence);
  if (period === null) return { claims: NO_CLAIMS, carried };
  const tense = frame.tenseOf(period);
  const status = tense === "future" ? "target" : tense === "past" ? "achieved" : carried.status;
  return { claims: NO_CLAIMS, carried: { ...carried, ...openedBy(context, period, carried), status } };
}
