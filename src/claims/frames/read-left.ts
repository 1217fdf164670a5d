import { closesBracket, overBracket } from "../tokens/brackets.js";
import { opensGround } from "../tokens/ground.js";
import { isEvent, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { WordClass } from "../words/word-classes.js";
import { govern } from "./governing-verb.js";
import { BENEFITS, isFrom, type LeftPhrase, type LeftReading, NEAR, skipLeft } from "./left-phrase.js";
import { addReference, readTail } from "./left-tail.js";
import { isFactor, namesRelation } from "./named-measures.js";
import { isGeneric, nounPhraseBefore, type Run } from "./noun-phrase.js";
import { setVerb, verbChain } from "./verb-chain.js";

const TRANSPARENT = new Set(["scope", "particle", "aside", "adverb", "period", "bound"]);

/** Reads what stands before the figure at index `figure` of `tokens`, leftwards. */
export function readLeft(text: string, tokens: TokenRow, figure: number): LeftPhrase {
  const phrase: LeftPhrase = {
    noun: null,
    position: null,
    tail: null,
    tailKind: null,
    verb: null,
    verbKind: null,
    distributive: false,
    yearly: false,
    from: false,
    passive: false,
    whole: false,
    baseline: null,
    listed: false,
    stop: -1,
  };
  const reading: LeftReading = { text, tokens, figure, end: beforeBracket(text, tokens, figure), phrase };
  phrase.stop = readNoun(reading, readTail(reading, reading.end));
  if (phrase.verb === null && phrase.tail !== null) {
    const chain = verbChain(tokens, phrase.tail);
    if (takesDeeds(tokens, chain)) {
      phrase.noun = { first: chain.first + 1, last: chain.last };
      phrase.position = "object";
      phrase.tail = null;
      phrase.tailKind = null;
      setVerb(reading, { first: chain.first, last: chain.first });
    } else {
      phrase.verb = chain;
      phrase.verbKind = phrase.tailKind;
    }
  }
  return phrase;
}

/** 高于全省（3.9%）1.4个百分点: a bracket between that is no remark on a figure says nothing of this one. */
function beforeBracket(text: string, tokens: TokenRow, figure: number): number {
  const before = tokens.at(figure - 1);
  if (!closesBracket(text, before)) return figure - 1;
  const opening = overBracket(text, tokens, figure - 1);
  return opening === figure - 1 || tokens.at(opening - 1).kind === "figure" ? figure - 1 : opening - 1;
}

/** 新增减税降费及退税26亿元: two deeds joined are what the verb before them brings. */
function takesDeeds(tokens: TokenRow, { first, last }: Run): boolean {
  const { verb } = tokens.at(first);
  if ((verb !== "action" && verb !== "light") || last < first + 3 || tokens.at(last).verb !== "event") return false;
  return tokens.at(first + 1).verb === "event" && tokens.at(last - 1).kind === "conjunction";
}

/** Finds the noun that ends at `from` or before it, with its verb. Gives the index at which the reading stopped. */
function readNoun(reading: LeftReading, from: number): number {
  const { text, tokens, figure, phrase } = reading;
  let index = from;
  while (phrase.noun === null && canEndNoun(tokens.at(index))) {
    const run = nounPhraseBefore(text, tokens, index, phrase.tail !== null, phrase.distributive);
    if (run === null) break;
    const before = beforeDeed(reading, beforeBody(reading, skipLeft(tokens, run.first - 1, TRANSPARENT), run), run);
    const stop = tokens.at(before);
    const factor = isFactor(text, tokens.at(run.last)) ? beforeFactor(tokens, before) : -1;
    const stage = phrase.from ? beforeStage(reading, before, run) : -1;
    if (stop.word?.ground && phrase.tail !== null) index = readTail(reading, before - 1);
    else if (stage >= 0) index = readTail(reading, stage - 1);
    else if (factor >= 0) index = readTail(reading, factor - 1);
    else if (stop.kind === "verb" && refersTo(reading, stop, run)) {
      addReference(reading, before, run.last);
      index = readTail(reading, before - 1);
    } else if (isFrom(stop) && isGeneric(tokens, run)) index = readTail(reading, before);
    else if (isFrom(stop) && changesNext(tokens, figure)) {
      phrase.from = true;
      phrase.noun = run;
    } else {
      const noun = withoutBeneficiary(tokens, run, stop);
      phrase.noun = noun;
      const bare = phrase.tail === null || tokens.at(phrase.tail.last).word?.bounding === true;
      if (noun !== run && bare) setVerb(reading, noun);
      phrase.passive = stop.word?.text === "被" || stop.word?.text === "经";
      govern(reading, noun, beforeThreshold(tokens, skipLeft(tokens, run.first - 1, NEAR)));
    }
  }
  return index;
}

/** 在调整初期由36%降至28%: when it changed, and not what. Index of the 在, or -1. */
function beforeStage({ text, tokens }: LeftReading, before: number, { last }: Run): number {
  const at = tokens.at(before).kind === "verb" ? before - 1 : before;
  return opensGround(tokens.at(at)) && STAGES.ends(text, tokens.at(last).end) ? at : -1;
}

const STAGES = new WordClass("stages");

/** 经县人大常委会第十二次会议批准调整为: what holds the meeting stands before the number of it. */
function beforeBody({ text, tokens }: LeftReading, at: number, { first }: Run): number {
  if (!isNominal(tokens.at(at))) return at;
  const numbered = tokens.some(at + 1, first, ({ kind, start }) => kind === "scope" && text[start] === ORDINAL);
  return numbered ? tokens.skipBack(at, isNominal) : at;
}

const ORDINAL = "第";

/** 剔除上年一次性因素后增长3.2%: index of the verb that leaves the factor out, or -1. */
function beforeFactor(tokens: TokenRow, from: number): number {
  const at = tokens.skipBack(from, (token) => isPart(token) || IN_FACTOR.has(token.kind));
  return tokens.at(at).kind === "verb" ? at : -1;
}

const IN_FACTOR = new Set(["adverb", "period", "scope", "pause", "conjunction", "de"]);

/** 占承办提案总数的24%, 完成省局下达计划的107%: the deed says which of the things the share is of, or whose plan it is. */
function beforeDeed({ tokens, phrase }: LeftReading, at: number, run: Run): number {
  if (tokens.at(at).verb !== "action") return at;
  if (tokens.at(at - 1).verb === "share") return at - 1;
  if (!phrase.whole || phrase.tail !== null || !isGeneric(tokens, run)) return at;
  const index = tokens.skipBack(at - 1, isNominal);
  return tokens.at(index).word?.copula === true ? index : at;
}

/** 由人均收入9600元以下提高到15600元以下: after the figure a verb leads to where the change ends. */
function changesNext(tokens: TokenRow, figure: number): boolean {
  const next = tokens.at(tokens.skip(figure + 1, ({ kind }) => kind === "bound" || kind === "aside"));
  return next.verb === "link" && (next.word?.verb === "rise" || next.word?.verb === "fall");
}

/** Whether the noun after the verb `stop` is what the subject is compared with. */
function refersTo(
  { text, tokens, figure, phrase: { tail, tailKind, whole } }: LeftReading,
  { verb }: Token,
  run: Run,
): boolean {
  const isRank = tokens.at(figure).quantity?.kind === "rank";
  // 财政收入完成预算的103%, 完成全年目标任务95%
  const isRate = tokens.at(figure).quantity?.kind === "percent";
  if (verb === "light" && (whole || isRate) && tail === null) return isGeneric(tokens, run);
  if (verb === "compare") return true;
  if (verb === "rank") return isRank;
  // 占地区生产总值比重达42%: with the subject before it, the share leads to a level
  if (verb === "share")
    return tail === null || (tailKind === "link" && isRate && namesRelation(text, tokens.at(run.last)));
  return verb === "link" && (isRank || (whole && tail === null));
}

/** 为市场主体减负2.6万亿元: what is measured is the deed alone. */
function withoutBeneficiary(tokens: TokenRow, run: Run, stop: Token): Run {
  if (tokens.at(run.last).verb !== "event" || !BENEFITS.has(stop.word?.text ?? "")) return run;
  return { first: tokens.skipBack(run.last, isEvent) + 1, last: run.last };
}

/** Goes over what says which things are meant: 引进亿元以上项目18个. */
function beforeThreshold(tokens: TokenRow, at: number): number {
  if (tokens.at(at).kind !== "bound") return at;
  return tokens.skipBack(at - 1, (token) => isNominal(token) || token.kind === "period");
}

const canEndNoun = (token: Token): boolean => isPart(token) || token.kind === "aside";
