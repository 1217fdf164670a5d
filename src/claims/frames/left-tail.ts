import { isLevelOfYear } from "../tokens/level-of-year.js";
import { isEvent, isJoint, isNominal, type Token } from "../tokens/token.js";
import { isAgent } from "../words/agents.js";
import { isFrom, type LeftReading, NEAR, skipLeft } from "./left-phrase.js";
import { bindsSubject, setVerb, standsApart } from "./verb-chain.js";

const YEARLY = /年均|每年|年平均/;
const PASSES = new Set(["adverb", "bound", "period", "scope", "particle", "frame", "aside"]);
/** Figures that say how much of something else: 是2020年的2.5倍, but 增加到2020年的198亿元. */
const RATIOS = new Set<string>(["multiple", "percent", "points"]);
/** 完成年度投资2.1亿元, 开展重点调研6项 */
const NEAR_OR_ADVERB = new Set([...NEAR, "adverb"]);
const AFTER_FIGURE = new Set(["bound", "aside"]);
const BOUND = new Set(["bound"]);
const BOUND_OR_DE = new Set(["bound", "de"]);

/**
 * Reads what stands between noun and figure: goes left over adverbs, times, comparisons and the verbs before the figure. Gives the index
 * of what is none of these.
 */
export function readTail(reading: LeftReading, from: number): number {
  const { tokens, phrase } = reading;
  let at = from;
  for (; at >= 0 && phrase.noun === null; at--) {
    const token = tokens.at(at);
    if (token.kind === "adverb") noteAdverb(reading, token);
    if (PASSES.has(token.kind)) continue;
    if (token.kind === "baseline") phrase.baseline ??= { start: token.start, end: token.end };
    else if (token.kind === "verb") {
      if (belongsToSubject(reading, token) || endsNoun(reading, at)) break;
      addVerb(reading, at);
    } else if (token.kind === "de" && opensFigure(reading, at)) phrase.whole = true;
    else if (isFrom(token)) readFrom(reading);
    else if (!isLoose(reading, at) && !isLabel(reading, at)) break;
  }
  if (phrase.noun === null && phrase.tail === null && !phrase.from) phrase.listed = joinsFigure(reading, at);
  return at;
}

/** 由41%, 由居全省第四位 */
function readFrom({ tokens, figure, phrase }: LeftReading): void {
  const ranks = phrase.tailKind === "rank" && tokens.at(figure).quantity?.kind === "rank";
  if (ranks) {
    phrase.tail = null;
    phrase.tailKind = null;
  }
  phrase.from ||= phrase.tail === null;
}

function noteAdverb({ phrase }: LeftReading, { word }: Token): void {
  if (word === null) return;
  if (word.text === "分别") phrase.distributive = true;
  if (word.text.includes("年") && YEARLY.test(word.text)) phrase.yearly = true;
}

/** 农村劳动力转移就业达1695万人: the deed before such a verb belongs to the subject. */
function belongsToSubject({ tokens, phrase: { tail } }: LeftReading, { verb }: Token): boolean {
  return verb === "event" && tail !== null && bindsSubject(tokens.at(tail.last));
}

/**
 * 农村黑臭水体治理124个, 全国重点实验室重组35家: the deed before the figure belongs to the noun, unless that is who does it
 * (but 给予财政补助20万元).
 */
function endsNoun({ text, tokens, phrase }: LeftReading, at: number): boolean {
  const { verb, word } = tokens.at(at);
  if (verb !== "event" || word?.stage || phrase.tail !== null) return false;
  const index = tokens.skipBack(at - 1, isEvent);
  const before = tokens.at(index);
  if (!isNominal(before)) return false;
  return governs(tokens.at(index - 1)) || !isAgent(text.slice(before.start, before.end));
}

/** 的 after a time, 按, and a preposition before a time stand between subject and figure. */
function isLoose({ tokens }: LeftReading, at: number): boolean {
  const { kind, word } = tokens.at(at);
  if (kind === "de") return tokens.at(at - 1).kind === "period" || tokens.at(at - 1).kind === "baseline";
  if (kind !== "preposition") return false;
  return tokens.at(at + 1).kind === "period" || word?.text === "按" || word?.text === "按照";
}

/** 劳动生产率：2020年8.6万元，2025年12.5万元: what stands before the colon names the figure. */
function isLabel({ tokens, phrase }: LeftReading, at: number): boolean {
  const before = tokens.at(at - 1);
  return (
    tokens.at(at).kind === "colon" &&
    phrase.tail === null &&
    before.kind !== "edge" &&
    before.quantity === null &&
    before.cue === null
  );
}

function opensFigure({ tokens, figure }: LeftReading, at: number): boolean {
  return skipLeft(tokens, figure - 1, BOUND) === at;
}

function joinsFigure({ tokens, figure }: LeftReading, at: number): boolean {
  const token = tokens.at(at);
  if (token.kind === "figure") return at === figure - 1;
  if (!isJoint(token)) return false;
  return tokens.at(skipLeft(tokens, at - 1, AFTER_FIGURE)).kind === "figure";
}

function addVerb(reading: LeftReading, at: number): void {
  const { tokens, phrase } = reading;
  const token = tokens.at(at);
  const { tail } = phrase;
  if (tail === null) {
    phrase.tail = { first: at, last: at };
    phrase.tailKind = token.verb;
    noteReference(reading, at);
    return;
  }
  if (skipLeft(tokens, tail.first - 1, phrase.tailKind === "event" ? NEAR_OR_ADVERB : NEAR) !== at) return;
  const brings = token.verb === "action" || token.verb === "light" || token.verb === "rise" || token.verb === "fall";
  if (phrase.tailKind === "event" && brings) {
    // 完成支付3.93亿元: the deed is what the verb before it brings
    phrase.noun = tail;
    phrase.position = "object";
    phrase.tail = null;
    phrase.tailKind = null;
    setVerb(reading, { first: at, last: at });
  } else if (tokens.at(tail.last).word?.bounding && token.verb !== "link") {
    // 培育不少于3家, 增长超过5%: the verb before the bound is the predicate
    phrase.tail = { first: at, last: at };
    phrase.tailKind = token.verb;
  } else if (at === tail.first - 1 && !standsApart(token, tokens.at(tail.first))) tail.first = at;
}

/** 高于全国0.2个百分点, 是2020年的2.5倍: what stands between verb and figure is what it is compared with. */
function noteReference(reading: LeftReading, at: number): void {
  const { text, tokens, figure, phrase } = reading;
  const { verb, end } = tokens.at(at);
  if (isLevelOfYear(text, tokens, figure)) return;
  const isRatio = RATIOS.has(tokens.at(figure).quantity?.kind ?? "");
  const refers = verb === "compare" || ((verb === "link" || verb === "share") && phrase.whole && isRatio);
  const last = skipLeft(tokens, reading.end, BOUND_OR_DE);
  if (refers && last > at) phrase.baseline ??= { start: end, end: tokens.at(last).end };
}

/** Takes in the noun after the verb at `at`, up to token `last`, as what the figure is compared with. */
export function addReference(reading: LeftReading, at: number, last: number): void {
  const { tokens, phrase } = reading;
  phrase.baseline ??= { start: tokens.at(at).end, end: tokens.at(last).end };
  addVerb(reading, at);
}

const governs = (token: Token): boolean => token.verb === "action" || token.verb === "light";
