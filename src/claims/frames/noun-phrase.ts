import { opensWithMeasure } from "../tokens/measures.js";
import { endsClause, isEvent, isJoint, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isLand } from "../words/agents.js";
import { changes } from "../words/changes.js";
import { MARKS } from "../words/marks.js";
import { wordClass } from "../words/word-classes.js";
import { followsManner } from "./manner.js";
import { namesAge, namesRate, namesRelation } from "./named-measures.js";
import { isForSomeone, TO } from "./prepositions.js";

/** A run of tokens, both ends included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

const SHORT_PART = 3;
/** In hanzi, what is a thing rather than a quality. */
const LONG_NAME = 4;

export const runText = (text: string, tokens: TokenRow, { first, last }: Run): string =>
  text.slice(tokens.at(first).start, tokens.at(last).end);

/** True where all that the run says is that there is a number: `总量`, `目标任务`. */
export const isGeneric = (tokens: TokenRow, { first, last }: Run): boolean =>
  !tokens.some(first, last + 1, (token) => !isGenericWord(token));

/** A noun that names no measure of its own. */
export const isGenericWord = ({ word }: Token): boolean =>
  word?.kind === "generic" || word?.cue?.goal === true || word?.cue?.modal === true;

/** 市级（不含城区，下同）财政收入: the remark tells for which places what stands behind it holds. */
function saysWhichPlaces(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  const places = tokens.at(index - 1);
  const named = text.slice(places.start, places.end);
  return (named.endsWith("级") || isLand(named)) && WHICH_PLACES.test(text.slice(start, end));
}
const WHICH_PLACES = /^[（(](?:不?含|不?包括)|下同[）)]$/;

/**
 * The noun phrase that ends at token `last`, read leftwards: back to a verb that governs it, a preposition, an adverb, a time, another
 * figure or the clause's start. `null` where no noun stands there. With `events`, a deed alone will do (`出口增长5%`).
 */
export function nounPhraseBefore(
  text: string,
  tokens: TokenRow,
  last: number,
  events: boolean,
  distributive = false,
): Run | null {
  let first = -1;
  let nominal = false;
  let index = last;
  for (; index >= 0; index--) {
    const token = tokens.at(index);
    if (isNominal(token)) nominal = true;
    else if (first >= 0 && isEvent(token) && followsManner(text, tokens, index)) {
      first = index;
      break;
    } else if (token.kind === "aside" && first === index + 1 && saysWhichPlaces(text, tokens, index)) {
      break;
    } else if (token.kind === "aside" || isEvent(token)) {
      // part of the phrase
    } else if (changes(token.verb)) {
      if (!isNominalChange(tokens, index)) break;
    } else if (isJoint(token)) {
      if (!joins(text, tokens, index)) break;
      continue;
    } else if (first >= 0 && joinsNouns(text, tokens, index, last, events && !distributive, distributive)) {
      continue;
    } else if (token.kind === "de") {
      const relation = namesRelation(text, tokens.at(last));
      if (first < 0 || !isPart(tokens.at(index - 1)) || hasRelativeClause(tokens, index, relation)) break;
      continue;
    } else if (
      token.verb === "action" &&
      first === index + 1 &&
      isPart(tokens.at(index - 1)) &&
      !isForSomeone(tokens.at(index - 2)) &&
      opensWithMeasure(text, tokens.at(first))
    ) {
      // 企业开办时间
    } else if (first >= 0 && (namesAge(text, tokens, index) || namesRate(text, tokens, index, first, last))) {
      // part of the phrase
    } else if (token.verb === "share" || opensRelation(token)) {
      const head = tokens.at(last);
      if (first < 0 || !isPart(tokens.at(index - 1)) || !namesRelation(text, head)) break;
    } else if (token.kind === "scope" && first >= 0 && tokens.at(index - 1).verb === "share") {
      // 占全球比重
    } else if (distributive && token.kind === "scope" && first === index + 1 && isJoint(tokens.at(index - 1))) {
      // 免签入境游客、国际航行船舶
    } else break;
    first = index;
  }
  if (first < 0 || !(nominal || events)) return null;
  return trimmed(tokens, { first, last });
}

/**
 * The noun phrase that starts at token `first`, read rightwards up to a verb, an adverb, a preposition, a figure or the clause's end.
 * Words at its end that name what is done to the thing are left out (`28个特色自然村整体改造`: 特色自然村).
 */
export function nounPhraseAfter(tokens: TokenRow, from: number): Run | null {
  let first = from;
  let last = -1;
  let index = first;
  for (; index < tokens.length; index++) {
    const token = tokens.at(index);
    if (last >= 0 && endsAtPlace(tokens, index)) break;
    if (isPart(token)) last = index;
    else if (token.kind === "aside" && last >= 0) last = index;
    else if (isJoint(token) && last >= 0) {
      const head = headOfExamples(tokens, index);
      if (head > 0) {
        first = head;
        index = head - 1;
        last = -1;
      } else if (!continuesAfter(tokens, first, index)) break;
    } else if (token.kind === "de" && last >= 0) {
      if (!isPart(tokens.at(index + 1))) break;
    } else break;
  }
  if (last < 0) return null;
  return afterModifiers(tokens, withoutTail(tokens, { first, last }));
}

/** 3个项目落户高新区: where such a deed leads to a place it is the predicate; not in 12个项目落地建设. */
function endsAtPlace(tokens: TokenRow, index: number): boolean {
  const next = tokens.at(index + 1);
  return tokens.at(index).word?.settles === true && next.kind === "noun" && next.word === null;
}

/** `12个交通、水利、能源等重点项目`: index of the noun behind the examples, or -1. */
function headOfExamples(tokens: TokenRow, link: number): number {
  const at = tokens.skip(link, (token) => isPart(token) || isJoint(token) || token.kind === "aside");
  if (tokens.at(at).kind !== "etcetera") return -1;
  const head = tokens.at(at + 1).kind === "figure" ? -1 : at + 1;
  return isPart(tokens.at(head)) ? head : -1;
}

/** `7个幼儿园、39个服务站` ends at the pause; `97台燃气、燃煤锅炉` goes on, as the first part is too short to stand alone. */
function continuesAfter(tokens: TokenRow, first: number, link: number): boolean {
  if (!isPart(tokens.at(link + 1))) return false;
  const length = tokens.at(link).start - tokens.at(first).start;
  if (length > SHORT_PART) return false;
  return tokens.at(tokens.skip(link + 1, isPart)).kind !== "figure";
}

function withoutTail(tokens: TokenRow, { first, last }: Run): Run {
  let to = last;
  while (to > first && (isEvent(tokens.at(to)) || tokens.at(to).kind === "aside")) to--;
  // 126家企业智能化改造
  while (to > first && to < last && tokens.at(to).word?.manner) to--;
  if (tokens.at(to).word?.narrow) to = last;
  // 13项“一件事”上线运行; but one deed belongs to the name: 10个“示范村”创建
  if (tokens.at(to).kind === "quoted" && last >= to + 2 && endsClause(tokens.at(last + 1))) return { first, last: to };
  if (tokens.at(to).kind === "quoted" || isJoint(tokens.at(to)) || tokens.at(to).kind === "de") to = last;
  return { first, last: to };
}

/** What follows the last 的: `41条有针对性的对策建议`. */
function afterModifiers(tokens: TokenRow, run: Run): Run {
  for (let index = run.last - 1; index > run.first; index--) {
    if (tokens.at(index).kind !== "de") continue;
    // 101条背街巷道的综合改造
    const named = tokens.at(index - 1).end - tokens.at(run.first).start >= LONG_NAME;
    const deed = isEvent(tokens.at(run.last)) && (index > run.first + 1 || named);
    const only = run.last === index + 1 && isEvent(tokens.at(run.last));
    return only || deed ? { first: run.first, last: index - 1 } : { first: index + 1, last: run.last };
  }
  return run;
}

function isNominalChange(tokens: TokenRow, index: number): boolean {
  const { word, verb } = tokens.at(index);
  if (word === null || (verb !== "rise" && verb !== "fall")) return false;
  const intransitive = /^(?:增长|上涨|下降|上升|回升|提升)$/.test(word.text);
  return intransitive && isNominal(tokens.at(index - 1));
}

function joins(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  // 迈上5万亿台阶、五年增量: what was passed belongs to the figure before it
  if (tokens.at(index - 2).kind === "figure" && MARKS.isAt(text, before.start, before.end)) return false;
  return isPart(before) || before.kind === "aside";
}

/**
 * 新建仓库与冷库26座, 物流费用与生产总值的比率: with no verb between it and the figure 与 joins two nouns, where a verb takes both or the
 * noun relates them.
 */
function joinsNouns(
  text: string,
  tokens: TokenRow,
  index: number,
  last: number,
  predicate: boolean,
  distributive: boolean,
): boolean {
  const { kind, word } = tokens.at(index);
  if (kind !== "preposition" || word?.text !== "与" || !isPart(tokens.at(index - 1))) return false;
  if (RATIOS.ends(text.slice(tokens.at(last).start, tokens.at(last).end))) return true;
  if (predicate) return false;
  if (distributive) return true;
  const { verb } = tokens.at(tokens.skipBack(index - 1, isPart));
  return verb === "action" || verb === "light";
}

const RATIOS = wordClass("ratios");

/**
 * Whether what stands before the 的 at `index` is a clause (`由我局牵头负责的重点项目`) rather than a noun (`粮食的年平均产量`) or, before
 * a relation, two of them (`交通投资占总投资的比重`).
 */
function hasRelativeClause(tokens: TokenRow, index: number, relation: boolean): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens.at(at);
    if (isPart(token) || isJoint(token) || token.kind === "aside" || token.kind === "scope" || token.kind === "de")
      continue;
    if (token.kind === "figure" && at > 0 && tokens.at(at - 1).kind === "verb") return true;
    if (relation && (token.verb === "share" || token.word?.text === "与")) continue;
    // 能够使用普通话的教师: behind such a word a deed is a verb
    if (token.kind === "adverb" && ABILITIES.has(token.word?.text ?? "") && leadsToDeed(tokens, at, index)) return true;
    return !(
      endsClause(token) ||
      token.kind === "figure" ||
      token.kind === "period" ||
      token.kind === "adverb" ||
      opensRelation(token)
    );
  }
  return false;
}

const ABILITIES = wordClass("abilities");

const leadsToDeed = (tokens: TokenRow, from: number, to: number): boolean =>
  tokens.some(from + 1, to - 1, (token, at) => isEvent(token) && isNominal(tokens.at(at + 1)));

function opensRelation(token: Token): boolean {
  return token.kind === "preposition" && (token.word?.text === TO || token.word?.text === "在");
}

function trimmed(tokens: TokenRow, { first, last }: Run): Run | null {
  const from = tokens.skip(first, (token) => !isPart(token) && token.word?.rates !== true);
  return from > last ? null : { first: from, last };
}
