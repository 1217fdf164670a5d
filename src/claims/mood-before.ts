import { afterTelling } from "../structure/telling.js";
import { isPlan, isReview } from "../time/clock.js";
import { yearOfDate } from "../time/part-of-year.js";
import type { PeriodExpression } from "../time/period-expression.js";
import type { TimeFrame } from "../time/time-frame.js";
import { reaches } from "./cue-reach.js";
import type { Evidence } from "./evidence.js";
import type { Figure } from "./figure.js";
import { isGround, isOfBaseline, isReference } from "./period/claim-period.js";
import { isFrom } from "./phrase/left-phrase.js";
import type { SentenceContext } from "./sentence-context.js";
import { isMatter } from "./tokens/about.js";
import { overBracket } from "./tokens/brackets.js";
import { closesGround, opensGround } from "./tokens/ground.js";
import { endsClause, type Token } from "./tokens/token.js";
import type { TokenRow } from "./tokens/token-row.js";
import type { CueRow } from "./words/word-rows.js";

/** A figure, or a predicate, as far as the words around it are asked. */
export type Place = Pick<Figure, "text" | "tokens" | "at" | "references"> & { left: Pick<Figure["left"], "verb"> };
export type Surroundings = Pick<SentenceContext, "tokens" | "role" | "frame">;

/** What has been passed on the way leftwards from a figure. */
interface Passed {
  /** The end of a clause. */
  clause: boolean;
  /** The end of a statement. */
  statement: boolean;
  /** A time in the clause. */
  time: boolean;
  /** A time of the plan parts the figure from what was said before: 目前已建成326个，今年再新增40个. */
  anew: boolean;
  /** 预计2019年全县增长6%: the time nearest, where it is over. */
  over: Token | null;
  /** 在去年增长5%的基础上: what is built upon says nothing of what is built. */
  ground: boolean;
  /** What was done beside a goal: 预定目标为8%，实际增长9%. */
  actual: Token | null;
  /** 了 in a clause between: 奋力推进改革，完成了任务，财政收入增长8%. */
  done: Token | null;
  /** 2024年，全市…。预计增长6%: the time that opened a sentence before. */
  opened: PeriodExpression | null;
}

const AS_OF = /^截[至止]/;

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
    over: null,
    anew: false,
    ground: false,
    actual: null,
    done: null,
    opened,
  };
  for (let index = at - 1; index >= from; index--) {
    index = overBracket(text, tokens, index);
    const found = moodOf(place, sentence, index, passed);
    if (found !== undefined) return found;
  }
  return null;
}

/** What the token at `index` says; `undefined` to go on, `null` where nothing before it says more. */
function moodOf(place: Place, sentence: Surroundings, index: number, passed: Passed): Evidence | null | undefined {
  const token = place.tokens.at(index);
  if (endsClause(token)) return passBorder(place.tokens, sentence, index, passed);
  if (passed.ground || closesGround(token)) {
    passed.ground = !opensGround(token);
    return undefined;
  }
  const tells = token.period !== null || token.cue !== null;
  if (tells && isMatter(place.tokens, index, place.at)) return undefined;
  if (token.period !== null) return moodOfTime(place, sentence, index, token.period, passed);
  if (!passed.clause && token.word?.text.startsWith("实际")) passed.actual = token;
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

function moodOfTime(
  { text, tokens, at, references }: Place,
  { frame }: Surroundings,
  index: number,
  period: PeriodExpression,
  passed: Passed,
): Evidence | undefined {
  const token = tokens.at(index);
  const tense = frame.tenseOf(period);
  if (isOfBaseline(tokens, index)) {
    return index === at - 2 && tense === "past" ? { status: "achieved", token, cue: null, passing: true } : undefined;
  }
  if (startsChange(tokens, index) || isReference(token, references)) return undefined;
  // 面向2030年的重大项目，新设6个: such a time is that of its noun
  if (passed.clause && tense === "future" && tokens.at(index + 1).kind === "de") return undefined;
  passed.time = true;
  if (passed.over === null && isOver(frame, period)) passed.over = token;
  // 截至2026年1月31日，支出5.8亿元: up to then it has been counted, whatever part of the document tells it
  if (AS_OF.test(period.words) && (!passed.clause || opensSentence(text, tokens, index)))
    return { status: "achieved", token, cue: null, passing: true };
  if (tense === "future") return { status: "target", token, cue: null };
  if (
    tense === "past" &&
    (!passed.clause ||
      opensSentence(text, tokens, index) ||
      standsApart(tokens, index) ||
      endsChange(tokens, index) ||
      runsUpToNow(tokens, index, period))
  )
    return { status: "achieved", token, cue: null, passing: isGround(tokens, index) };
  return undefined;
}

function moodOfCue(
  { text, tokens, at }: Place,
  sentence: Surroundings,
  index: number,
  cue: CueRow,
  { clause, statement, anew, actual, done, time, over, opened }: Passed,
): Evidence | null | undefined {
  const { role } = sentence;
  const token = tokens.at(index);
  if (role !== "plan" && saysWhich(tokens, index)) return undefined;
  // 力争开工1个；续建3个: in a review a promise ends with its statement
  if (statement && isReview(role) && cue.commitment && !cue.goal) return undefined;
  if (startsChange(tokens, index) || !reaches({ tokens, index, at, crossed: clause, role })) return undefined;
  const intended = cue.goal || (isReview(role) && cue.status === "target");
  if (clause && intended && actual !== null) return { status: "achieved", token: actual, cue: null };
  const strives = cue.commitment === "striving" && cue.notInReview;
  const foreseen = cue.commitment === "expected" && (cue.notInReview || tokens.at(index + 1).word?.text === "完成");
  const past = strives
    ? (done ?? pastBefore(text, sentence, index, cue.as === "adverb"))
    : foreseen
      ? (over ?? (time ? null : (pastBefore(text, sentence, index, false) ?? carriedPast(sentence, token, opened))))
      : null;
  if (past !== null) return { status: "achieved", token: past, cue: null };
  if (anew && cue.status === "achieved") return null;
  return { status: cue.status, token, cue };
}

/** 已解决的126件，拟解决的59件: what is to be done to them says which of those counted before are meant. */
function saysWhich(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, ({ kind }) => kind === "verb" || kind === "adverb" || kind === "de");
  const { quantity } = tokens.at(at);
  if (tokens.at(at - 1).kind !== "de" || quantity?.kind !== "count") return false;
  return tokens.some(0, index, (token) => token.quantity?.unit === quantity.unit);
}

/**
 * 一年来，我们努力实现财政收入增长5%: what was striven for in a time past was done; 2019年，预计增长6% is an estimate of what is over.
 *
 * @param overDeeds 2021年巩固成果，全力推动改革，…: how something was done may stand behind other deeds.
 */
function pastBefore(
  text: string,
  { tokens, frame, role }: Surroundings,
  index: number,
  overDeeds: boolean,
): Token | null {
  if (isPlan(role)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const { kind, cue, period } = tokens.at(at);
    if (period !== null) return isOver(frame, period) && opensSentence(text, tokens, at) ? tokens.at(at) : null;
    if (kind === "stop" || kind === "figure" || (kind === "verb" && !overDeeds) || cue?.status === "target")
      return null;
  }
  return null;
}

/** 2019年，全县上下奋力拼搏。预计增长6%: an estimate of what is over. */
const carriedPast = ({ frame, role }: Surroundings, token: Token, opened: PeriodExpression | null): Token | null =>
  role === null && opened !== null && isOver(frame, opened) ? token : null;

/** 受多种因素影响，2019年，全县…: a time between commas holds for all behind it. */
const standsApart = (tokens: TokenRow, index: number): boolean =>
  endsClause(tokens.at(index - 1)) && tokens.at(index + 1).kind === "comma";

/** 从2015年的8万人增长到2020年的11万人，年均增长7%: the years of a change hold for its rate. */
const endsChange = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).verb === "link" && tokens.at(index + 1).kind === "de" && tokens.at(index + 2).kind === "figure";

/** Past, or the year that a document looks back on in the next one, where no part of it is above. */
function isOver(frame: TimeFrame, period: PeriodExpression): boolean {
  const tense = frame.tenseOf(period);
  const { reviewedTo, speaking } = frame.years;
  if (tense === "past" || tense === "future" || reviewedTo === null || speaking === null || reviewedTo >= speaking)
    return tense === "past";
  const { to } = frame.rangeOf(period);
  return to !== null && yearOfDate(to) <= reviewedTo;
}

/** 协会自1994年成立以来，…; 工会近三年来，…: a stretch that ends with now holds on behind its comma. */
function runsUpToNow(tokens: TokenRow, index: number, { words }: PeriodExpression): boolean {
  return words.endsWith("来") && tokens.at(index + 1).kind === "comma";
}

/** The time at which a change starts (由2015年的41%提高到, 由目前的41%提高到) is none of the figures that follow. */
function startsChange(tokens: TokenRow, index: number): boolean {
  return isFrom(tokens.at(index - 1));
}

/** 2023年，全区生产总值…; not 在2023年基础上. */
function opensSentence(text: string, tokens: TokenRow, index: number): boolean {
  if (isGround(tokens, index)) return false;
  const from = afterTelling(text, tokens.at(0).start, tokens.at(index).start);
  for (let at = index - 1; at >= 0 && tokens.at(at).start >= from; at--) {
    const { kind } = tokens.at(at);
    if (kind !== "adverb" && kind !== "preposition" && kind !== "scope" && kind !== "comma" && kind !== "frame")
      return kind === "stop" || kind === "colon";
  }
  return true;
}
