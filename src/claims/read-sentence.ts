import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { isAddress } from "../structure/telling.js";
import { isPlan } from "../time/clock.js";
import { isSameRange } from "../time/iso-date.js";
import { isStretch, isYearSoFar, LENGTH_OF_YEAR } from "../time/part-of-year.js";
import { endsWithSentence, isDeadline, isUpTo, type PeriodExpression } from "../time/period-expression.js";
import type { TimeFrame } from "../time/time-frame.js";
import type { Mention, Span } from "../types.js";
import { type ReadClaim, readFigure, type Watch } from "./read-figure.js";
import type { Figure, ReadFigure } from "./rules/figure.js";
import { BEFORE_BRACKET, COMPARED_WITH } from "./rules/indicator/mentions.js";
import { listLeader } from "./rules/list-leader.js";
import { extent, governs } from "./rules/status/status.js";
import { isBudget } from "./rules/status/status-of-list.js";
import { wholeAtEnd } from "./rules/verb/whole.js";
import { announcesGoals } from "./scope/announced-goals.js";
import { type Carried, type CarriedDraft, carriedInto, draftOf } from "./scope/carried.js";
import { announcedTime, courseFrom, courseInto } from "./scope/course.js";
import { deadlineFrom, deadlineWithin } from "./scope/due-of-goals.js";
import { opensMeeting } from "./scope/meeting-told.js";
import { isSaidOfSubject } from "./scope/opening.js";
import { isBesideYear, looksBackOnce, opensSeveral, yearComeTo } from "./scope/opening-aside.js";
import { pointsAt } from "./scope/points.js";
import { endsWithStatement } from "./scope/reach-of-time.js";
import type { SentenceContext } from "./scope/sentence-context.js";
import { statusOfLead } from "./scope/status-of-lead.js";
import { stretchSummedUp } from "./scope/stretch-told.js";
import { turnedTo } from "./scope/turned-to.js";
import { yearOpened } from "./scope/year-opened.js";
import { closesBracket, opensBracket } from "./tokens/brackets.js";
import { wordAt } from "./words/dictionary.js";

/** What a sentence says, and what it hands on. */
export interface ReadSentence {
  claims: readonly ReadClaim[];
  carried: Carried;
}

const NO_CLAIMS: readonly ReadClaim[] = [];

/** Reads the claims off a sentence. What went before it is all in `carried`. */
export function readSentence(carried: Carried, sentence: SentenceContext, watch: Watch | null): ReadSentence {
  const draft = reachedBy(carried, sentence);
  const claims = sentence.tokens.length > 0 ? readFigures(draft, sentence, watch) : readOpening(draft, sentence);
  if (!isAddress(sentence.text, sentence.sentence)) draft.previous = sentence.sentence;
  draft.leadsTo = statusOfLead(sentence);
  return { claims, carried: draft };
}

/** What has been handed on to a sentence when the text has come to it; a point has the time of what it hangs on. */
function reachedBy(carried: Carried, { sentence, document }: SentenceContext): CarriedDraft {
  const { block } = sentence;
  if (block === carried.block) return draftOf(carried);
  const draft = carriedInto(block, carried);
  draft.course = courseInto(carried.course, sentence, carried.previous, document);
  draft.points = pointsAt(carried, sentence, document);
  draft.period = draft.points?.period ?? null;
  draft.status = draft.points?.status ?? null;
  return draft;
}

function readFigures(carried: CarriedDraft, sentence: SentenceContext, watch: Watch | null): readonly ReadClaim[] {
  const { text, tokens } = sentence;
  const claims: ReadClaim[] = [];
  const earlier: ReadFigure[] = [];
  const references: Span[] = [];
  let beforeBracket = 0;
  let ofHost = carried.indicator;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens.at(at);
    if (opensBracket(text, token)) {
      beforeBracket = earlier.length;
      ofHost = carried.indicator;
    } else if (closesBracket(text, token) && earlier.at(-1)?.rule !== BEFORE_BRACKET) {
      earlier.splice(Math.max(beforeBracket, earlier[0]?.rule === COMPARED_WITH ? 0 : 1));
      if (beforeBracket > 0) carried.indicator = ofHost;
    }
    if (token.quantity === null) continue;
    const figure = figureAt(sentence, at, token.quantity, earlier, references);
    if (figure.frame.baseline !== null) references.push(figure.frame.baseline);
    const { read, claim } = readFigure(figure, sentence, carried, watch);
    earlier.push(read);
    if (claim === null) continue;
    claims.push(claim);
    noteClaim(carried, sentence, claim);
  }
  carried.whole = wholeAtEnd(text, tokens, earlier);
  noteFigures(carried, sentence, claims);
  return claims;
}

function figureAt(
  { text, tokens, frames }: SentenceContext,
  at: number,
  quantity: ScannedQuantity,
  earlier: readonly ReadFigure[],
  references: readonly Span[],
): Figure {
  const figure: Figure = {
    text,
    tokens,
    at,
    quantity,
    frame: frames.at(at),
    frames,
    earlier,
    leader: null,
    references,
  };
  figure.leader = listLeader(figure);
  return figure;
}

function noteClaim(carried: CarriedDraft, { role, document }: SentenceContext, { claim, evidence }: ReadClaim): void {
  const { indicator, rules, period } = claim;
  // a report too may say once how large its county is
  if (period === null && rules.status === extent.name && document.structure.meta.genre === null) carried.profile = true;
  carried.approved = isBudget(rules.status);
  // An estimate (预计) is made of one figure and says nothing of the sentences after it.
  if (role === null && governs(evidence) && evidence.cue?.commitment !== "expected") carried.status = evidence.status;
  if (indicator !== null) carried.indicator = indicator;
}

function noteFigures(carried: CarriedDraft, sentence: SentenceContext, claims: readonly ReadClaim[]): void {
  let counted: Map<string, Mention> | null = null;
  for (const {
    claim: { quantity, indicator, rules },
  } of claims) {
    if (indicator === null || rules.indicator === "deed") continue;
    counted ??= new Map(carried.counted);
    counted.set(quantity.unit, indicator);
  }
  if (counted !== null) carried.counted = counted;
  const opening = sentence.opening ?? stretchSummedUp(sentence.sentence, sentence.document, sentence.timeFrame);
  noteOpening(carried, sentence, turnedTo(opening, sentence));
  noteAnnouncement(carried, sentence, opening);
}

/** What announces the time of the plans below ends what opened the part before. */
function noteAnnouncement(carried: CarriedDraft, context: SentenceContext, opening: PeriodExpression | null): void {
  const announced = announcedTime(context, opening);
  if (announced === null) return;
  carried.course = courseFrom(carried.course, context, announced);
  carried.opened = null;
}

/** What opens a sentence holds for its paragraph; what opens a paragraph under a heading of two times may hold for more. */
function noteOpening(carried: CarriedDraft, context: SentenceContext, period: PeriodExpression | null): void {
  const { text, sentence, tokens, timeFrame, document, role } = context;
  const { years } = document;
  // “十四五”时期，…。这五年，…: the same time once more
  if (timeFrame !== years.timeFrame(sentence)) return;
  const due = period !== null && isDeadline(period) ? period : deadlineWithin(context);
  if (due !== null) carried.deadline = deadlineFrom(context, due, carried.deadline);
  if (period === null) return;
  carried.meeting = opensMeeting(text, period, timeFrame) ? period : null;
  if (isDeadline(period)) return;
  const isYearEnd = carried.period === null && isEndOfYearPast(period, timeFrame);
  if (endsWithSentence(period) && !isMonthTold(period, timeFrame) && !isYearEnd) return;
  if (yearOpened(text, tokens, period, carried.period, timeFrame) !== null) return;
  const opensParagraph = carried.previous === null;
  if (isSaidOfSubject(text, tokens) && liesWithin(timeFrame, period, carried.period)) return;
  if (!opensParagraph && looksBackOnce(text, tokens, period, carried.period, timeFrame)) return;
  if (opensSeveral(context, period)) {
    if (saidAbove(context) === null) carried.period ??= yearComeTo(tokens, timeFrame) ?? period;
    return;
  }
  // 一季度开工项目20个；新建学校12所。, in a plan
  const place = tokens.placeOf(period);
  if (place < tokens.length && endsWithStatement(tokens, place, period, timeFrame)) return;
  const mayStandBeside = !opensParagraph || (isPlan(role) && tokens.at(place + 1).kind !== "comma");
  if (!mayStandBeside || !isBesideYear(context, period, carried.period ?? saidAbove(context))) carried.period = period;
  if (isStretch(timeFrame.rangeOf(period))) carried.stretch = { section: years.datedSection(sentence.section), period };
  const { opened } = carried;
  // 刚刚过去的2022年，…。五年来，…: the time of the heading takes over again
  if (opensParagraph && opened !== null && opened.section === years.partOf(sentence.section)) {
    const heading = years.headingPeriod(sentence);
    if (heading !== null && isSameRange(timeFrame.rangeOf(heading), timeFrame.rangeOf(period))) carried.opened = null;
  }
  if (opensParagraph && (years.opensPart(sentence, period) || years.opensUndatedPart(sentence, period)))
    carried.opened = { section: years.partOf(sentence.section), period };
  // 委员长说，2021年是极不平凡的一年: a piece of the press has no paragraph of its own for it
  const leads =
    opensParagraph ||
    wordAt(text, period.end, sentence.end)?.verb === "link" ||
    // 今年以来，经济平稳。1—3月，…: which months
    ((carried.lead === null || timeFrame.rangeOf(carried.lead).to === null) && isYearSoFar(timeFrame.rangeOf(period)));
  // 各位代表：2021年，…。五年来，…: the year stands first
  const isLater = carried.lead !== null && isStretch(timeFrame.rangeOf(period));
  if (leads && !isLater && !carried.profile && years.opensReport(sentence, period)) carried.lead = period;
}

/** The time that the heading or the title gives to a sentence. */
const saidAbove = ({ sentence, timeFrame, role, document: { years } }: SentenceContext): PeriodExpression | null =>
  years.headingPeriod(sentence) ?? years.titlePeriod(sentence, timeFrame, isPlan(role) ? "target" : "achieved");

/** 7月份，…。分行业看，…: a month ends with its sentence, but for the one of which the title says that all is told. */
function isMonthTold(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { told = null } = timeFrame.years;
  return told !== null && isSameRange(timeFrame.rangeOf(period), told);
}

/** 截至2016年底，全市有党员47.6万名。党组织2.7万个，比上年增加90个。: with the year its end holds for what is told next. */
function isEndOfYearPast(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { from, to } = timeFrame.rangeOf(period);
  return isUpTo(period) && from === to && from?.length === LENGTH_OF_YEAR && timeFrame.tenseOf(period) !== "future";
}

/** 五年来，…。2015年旅游收入达到6亿元。: a year of the stretch that the paragraph is about. */
function liesWithin(timeFrame: TimeFrame, year: PeriodExpression, stretch: PeriodExpression | null): boolean {
  if (stretch === null) return false;
  const [inner, outer] = [timeFrame.rangeOf(year), timeFrame.rangeOf(stretch)];
  if (inner.from === null || inner.from !== inner.to || outer.from === null || outer.to === null) return false;
  return outer.from < outer.to && outer.from <= inner.from && inner.from <= outer.to;
}

/** A sentence without figures may still open a stretch of plans: `2024年，我们将重点抓好以下工作。` */
function readOpening(carried: CarriedDraft, context: SentenceContext): readonly ReadClaim[] {
  const { text, sentence, timeFrame } = context;
  if (announcesGoals(text, sentence)) carried.goalsFrom = sentence;
  carried.indicator = null;
  carried.whole = null;
  const period = context.opening ?? stretchSummedUp(sentence, context.document, timeFrame);
  if (period !== null) {
    const tense = timeFrame.tenseOf(period);
    noteOpening(carried, context, period);
    if (tense === "future") carried.status = "target";
    else if (tense === "past") carried.status = "achieved";
  }
  noteAnnouncement(carried, context, period);
  return NO_CLAIMS;
}
