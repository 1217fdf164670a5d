import { isPlan, isReview } from "../../time/clock.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { isMatter } from "../tokens/about.js";
import { overBracket } from "../tokens/brackets.js";
import { closesGround, opensGround } from "../tokens/ground.js";
import { isOfThingInFront } from "../tokens/side-times.js";
import { endsClause, inRun, isEvent, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { CueRow } from "../words/word-rows.js";
import { tellsActual } from "./actual-deed.js";
import { reaches } from "./cue-reach.js";
import { isEstimate, isYetToEnd, pastBefore, reckonedOfPast, yearOfClause, yearReckoned } from "./estimates.js";
import type { Evidence } from "./evidence.js";
import { isFulfilment } from "./fulfilment.js";
import { moodOfTime, startsChange } from "./mood-of-time.js";
import type { Passed, Place, Surroundings } from "./mood-place.js";
import { isOfThingAlone } from "./of-thing-alone.js";
import { comesOfGoal, labelOf, planGoesOn } from "./plan-reach.js";
import { goesBy, isDemanded, leadsToPlan } from "./set-out.js";
import { asksOther, wentAsPlanned } from "./went-as-planned.js";
import { yieldsBehind, yieldsFromNow } from "./yields.js";

const AFTER = "后";

/**
 * The word before a place that tells whether it speaks of what is reached, or `null`. The nearest that reaches as far decides.
 *
 * @param from No token before it is asked.
 * @param opened The time that opened a sentence before in the paragraph.
 */
export function moodBefore(
  place: Place,
  sentence: Surroundings,
  from: number,
  opened: PeriodExpression | null,
): Evidence | null {
  const { text, tokens, at } = place;
  const passed: Passed = {
    clause: false,
    statement: false,
    time: false,
    own: null,
    over: null,
    anew: false,
    ground: false,
    actual: null,
    done: null,
    opened,
    planned: false,
  };
  for (let index = labelOf(tokens, at) ?? at - 1; index >= from; index--) {
    if (isSilent(tokens.at(index))) continue;
    index = overBracket(text, tokens, index);
    const found = moodOf(place, sentence, index, passed);
    if (found !== undefined) return found;
  }
  return null;
}

/** What no table holds says nothing, unless it ends a clause. */
const isSilent = (token: Token): boolean =>
  token.word === null && token.cue === null && token.period === null && !endsClause(token);

/** What the token at `index` says; `undefined` to go on, `null` where nothing before it says more. */
function moodOf(place: Place, sentence: Surroundings, index: number, passed: Passed): Evidence | null | undefined {
  const token = place.tokens.at(index);
  if (endsClause(token)) {
    if (!passed.statement && passed.actual === null && leadsToPlan(place.text, place.tokens, index))
      return { status: "target", token: place.tokens.at(index - 1), cue: null, ahead: true };
    return passBorder(place.tokens, sentence, index, passed);
  }
  if (passed.ground || closesGround(token)) {
    passed.ground = !opensGround(token);
    return undefined;
  }
  // 按照会议要求，…
  if (token.cue !== null && place.text.endsWith("，", token.end) && goesBy(place.tokens, index - 1))
    return passBorder(place.tokens, sentence, index, passed);
  const tells = token.period !== null || token.cue !== null;
  if (tells && isMatter(place.text, place.tokens, index, place.at)) return undefined;
  if (token.period !== null) return moodOfTime(place, sentence, index, token.period, passed);
  if ((token.word?.text === AFTER && yieldsBehind(place, index)) || (!passed.clause && yieldsFromNow(place, index)))
    return { status: "target", token, cue: null, passing: true, yields: true };
  if (!passed.clause && passed.actual === null && isDemanded(place.text, place.tokens, index, place.at))
    return { status: "target", token, cue: null, ahead: true };
  if (!passed.clause && tellsActual(place, index)) passed.actual = token;
  else if (passed.clause && token.kind === "particle" && token.cue?.status === "achieved") passed.done ??= token;
  else if (token.cue !== null) return moodOfCue(place, sentence, index, token.cue, passed);
  return undefined;
}

function passBorder(tokens: TokenRow, { role }: Surroundings, index: number, passed: Passed): undefined {
  const isStop = tokens.at(index).kind === "stop";
  passed.ground = false;
  passed.statement ||= isStop;
  passed.clause ||= tokens.at(index + 1).word?.text !== "其中" || isStop;
  passed.anew = passed.time && role === "plan";
}

function moodOfCue(
  place: Place,
  sentence: Surroundings,
  index: number,
  cue: CueRow,
  { clause, statement, anew, actual, done, time, over, opened, own }: Passed,
): Evidence | null | undefined {
  const { text, tokens, at } = place;
  const { role, timeFrame } = sentence;
  const token = tokens.at(index);
  if (role !== "plan" && (saysWhich(tokens, index) || asksOfThing(tokens, index, at))) return undefined;
  if (isReview(role) && isOwed(tokens, index)) return undefined;
  // 力争开工1个；续建3个: in a review a promise ends with its statement
  if (statement && isReview(role) && cue.commitment && !cue.goal) return undefined;
  // 计划2025年通车的高速公路完成投资12亿元
  if (tokens.at(index + 1).period !== null && isOfThingInFront(text, tokens, index + 1, at)) return undefined;
  if (isOfThingAlone(tokens, index, at, role) || (clause && cue.goal && isPlanOfShare(tokens, index))) return undefined;
  if (
    isReview(role) &&
    cue.status === "target" &&
    (!clause ? wentAsPlanned(tokens, at) : asksOther(tokens, index, at, time))
  )
    return undefined;
  if (clause && cue.goal) {
    const shares = isFulfilment(place, index);
    if (shares && isPlan(role)) return undefined;
    const came =
      shares || comesBefore(place, own, tokens.at(index - 1).period, timeFrame) || comesOfGoal(tokens, index, at);
    if (came) return { status: "achieved", token: tokens.at(at - 1), cue: null, passing: true };
  }
  const goesOn = clause && !statement && !time && planGoesOn(tokens, index, at, role);
  const reckoned = cue.commitment === "expected" ? yearReckoned(tokens, index, timeFrame) : null;
  if (reckoned !== null) return { status: "achieved", token: reckoned, cue: null };
  const isAhead = cue.commitment === "expected" && isYetToEnd(tokens, index, timeFrame);
  const part = isAhead ? null : role;
  if (startsChange(tokens, index) || !(goesOn || reaches({ tokens, index, at, crossed: clause, role: part })))
    return undefined;
  if (isAhead) return { status: cue.status, token, cue };
  const intended = cue.goal || (isReview(role) && cue.status === "target");
  if (clause && intended && actual !== null) return { status: "achieved", token: actual, cue: null };
  const strives = cue.commitment === "striving" && cue.notInReview;
  const estimate = isEstimate(text, tokens, index, timeFrame);
  if (estimate && isReview(role)) return undefined;
  const foreseen =
    cue.commitment === "expected" && (cue.notInReview || estimate || tokens.at(index + 1).word?.text === "完成");
  const year = foreseen && isPlan(role) ? yearOfClause(tokens, index, timeFrame) : null;
  if (year !== null) return { status: "achieved", token: year, cue: null, passing: true };
  const past = strives
    ? (done ?? pastBefore(text, sentence, index, cue.as === "adverb"))
    : foreseen
      ? (over ?? (time ? null : reckonedOfPast(place, sentence, index, opened)))
      : null;
  if (past !== null) return { status: "achieved", token: past, cue: null };
  if (anew && cue.status === "achieved") return null;
  return { status: cue.status, token, cue };
}

/** 2025年目标41%；城镇化率2020年58%: the goal of a later year says nothing of what an earlier one came to. */
function comesBefore(
  { frame: { predicate } }: Place,
  own: PeriodExpression | null,
  goal: PeriodExpression | null,
  timeFrame: TimeFrame,
): boolean {
  if (own === null || goal === null || timeFrame.tenseOf(own) === "future") return false;
  if (predicate !== null && predicate.kind !== "link") return false;
  const [is, due] = [timeFrame.rangeOf(own).to, timeFrame.rangeOf(goal).from];
  return is !== null && due !== null && yearOfDate(is) < yearOfDate(due);
}

/** 需要整改的问题有126个: how many there are that something has to be done to. */
function asksOfThing(tokens: TokenRow, index: number, at: number): boolean {
  const { cue, word } = tokens.at(index);
  if (cue?.modal !== true || word?.text.startsWith("需") !== true) return false;
  const de = tokens.skip(index + 1, ({ kind }) => kind === "verb" || kind === "adverb");
  const link = tokens.skip(de + 1, isPart);
  return tokens.at(de).kind === "de" && link > de + 1 && link === at - 1 && tokens.at(link).verb === "link";
}

/** 应由财政负担的320万元转嫁给企业, 应整改问题86个: in a review, what is due to be done to a thing says which is meant. */
function isOwed(tokens: TokenRow, index: number): boolean {
  const { cue, word } = tokens.at(index);
  if (cue?.modal !== true || word?.text.startsWith("应") !== true) return false;
  const figure = tokens.skip(index + 1, inRun);
  if (tokens.at(figure).kind !== "figure") return false;
  if (tokens.at(figure - 1).kind === "de") return true;
  const opens = tokens.skipBack(index - 1, ({ kind }) => kind === "scope");
  const thing = tokens.skip(index + 2, isNominal);
  return endsClause(tokens.at(opens)) && isEvent(tokens.at(index + 1)) && thing > index + 2 && thing === figure;
}

/** 已解决的126件，拟解决的59件: what is to be done to them says which of those counted before are meant. */
function saysWhich(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, ({ kind }) => IN_RELATIVE.has(kind));
  const { quantity } = tokens.at(at);
  if (tokens.at(at - 1).kind !== "de" || quantity?.kind !== "count") return false;
  return tokens.some(0, index, (token) => token.quantity?.unit === quantity.unit);
}

/** 需要向委员作出解释的, 拟解决的 */
const IN_RELATIVE: ReadonlySet<string> = new Set(["verb", "adverb", "de", "preposition", "noun"]);

/** 完成年度目标120亿元的63%，比上年下降48%: the goal is that of which the share is told, and of nothing behind. */
const isPlanOfShare = (tokens: TokenRow, goal: number): boolean =>
  tokens.at(goal + 1).kind === "figure" &&
  tokens.at(goal + 2).kind === "de" &&
  tokens.at(goal + 3).quantity?.kind === "percent";
