import type { Mention } from "../../../types.js";
import { coordinatedRuns } from "../../frames/coordinated-runs.js";
import { argumentBefore, type Frame, isChange } from "../../frames/frame.js";
import { nounPhraseBefore, type Run } from "../../frames/noun-phrase.js";
import { inClause, isEvent, isJoint, isNominal, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure, ReadFigure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf, whatGrows } from "./mentions.js";

/** A、B、C分别下降23%、15%、18% pairs them in order; a list that cannot be split stands for each figure. */
export const distributive: IndicatorRule = {
  name: "distributive",
  examples: [
    "小学、初中毛入学率分别达到99.8%、〔98.6%〕。",
    "工业、投资、消费三项指标全面增长，分别增长8%、〔9%〕和10%。",
    "新建学校12所，新增学位860个，入学率98%，巩固率96%，分别提高〔1个〕和2个百分点。",
    "第一、二、三产业投资分别增长12%、〔8%〕和4%。",
  ],
  not: ["小学毛入学率达到〔99.8%〕。"],
  when(figure) {
    const { text, tokens, at, frame, earlier } = figure;
    const { figures, places } = frame;
    const position = places.indexOf(at);
    const count = places.length;
    if (!frame.distributive) {
      const again = pairedAgain(figure, places);
      if (again !== null) return again;
      const undivided = inOrder(figure, position);
      if (undivided !== null) return undivided;
      const leader = earlier.find((before) => before.at === figures[0]);
      if (leader?.rule !== "distributive" || !(frame.listed || changesAgain(figure))) return null;
      return memberAt(figure, leader, position, count);
    }
    const noun = argumentBefore(frame);
    if (noun === null)
      return listBefore(figure, at, count)[position] ?? earlierInOrder(figure, earlier, position, count);
    return partsOf(text, tokens, noun, count)[position] ?? mentionOf(text, tokens, noun);
  },
};

/** 分别上升6%、下降2%: each of the list may change its own way. */
const changesAgain = ({ frame: { theme, valueVerb } }: Figure): boolean => theme === null && isChange(valueVerb);

/** The frame with which the list of a figure opens. */
const headOf = ({ frames, frame: { figures } }: Figure): Frame => frames.at(figures[0] ?? -1);

/** 新增公路、铁路里程3639公里和87公里: as many things as figures of one unit, though no 分别 deals them out. */
function inOrder(figure: Figure, position: number): Mention | null {
  const { text, tokens, quantity, frame } = figure;
  const { figures } = frame;
  if (figures.length < 2 || quantity.kind === "percent") return null;
  if (tokens.at(figures[0] ?? -1).quantity?.unit !== quantity.unit) return null;
  const head = headOf(figure);
  const noun = head.isBase ? null : argumentBefore(head);
  return noun === null ? null : (members(text, tokens, noun, figures.length)[position] ?? null);
}

/** 分别达到2253元和6280元，年均增长4.7%和5.7%: the list has been dealt out, and so is the next that is as long. */
function pairedAgain(figure: Figure, places: readonly number[]): Mention | null {
  const { tokens, at, quantity, frame, earlier } = figure;
  const { figures } = frame;
  const count = places.length;
  // 突破240万人次、增长19%
  if (count < 2 || tokens.at(figures[0] ?? -1).quantity?.kind !== quantity.kind) return null;
  const head = headOf(figure);
  if (argumentBefore(frame) !== null || argumentBefore(head) !== null || head.distributive) return null;
  // 分别增长20%和17%，均翻了一番多，年均增长21%和16%: the list that was dealt out last
  const before = earlier
    .slice(0, earlier.length - figures.indexOf(at))
    .filter(({ rule }) => rule === "distributive")
    .slice(-count);
  if (before.length < count) return null;
  const isDealt = before.every(({ indicator }) => indicator !== null);
  return isDealt && placeOf(before.at(-1)) === count - 1 ? (before[places.indexOf(at)]?.indicator ?? null) : null;
}

/** Its place in the list that it belongs to. */
const placeOf = (figure: ReadFigure | undefined): number =>
  figure === undefined ? 0 : figure.frame.figures.indexOf(figure.at);

/** Looks up the members again from the first figure of the list. */
function memberAt(figure: Figure, leader: ReadFigure, position: number, count: number): Mention | null {
  const { text, tokens } = figure;
  const noun = argumentBefore(leader.frame);
  if (noun === null) {
    const named = listBefore(figure, leader.at, count)[position];
    if (named !== undefined) return named;
    const before = figure.earlier.filter((before) => before.at < leader.at);
    return earlierInOrder(figure, before, position, count);
  }
  return partsOf(text, tokens, noun, count)[position] ?? leader.indicator;
}

/** 捐赠图书、校服和电脑，分别为3600册、480套和52台: the list that ends the clause before. */
function listBefore({ text, tokens }: Figure, at: number, count: number): Mention[] {
  const comma = tokens.skipBack(at - 1, ({ kind }) => kind !== "comma");
  if (comma < 1 || tokens.at(comma - 1).kind === "figure") return [];
  const run = nounPhraseBefore(text, tokens, comma - 1, false);
  const named = run === null ? [] : members(text, tokens, afterDeed(tokens, run), count);
  return named.length > 0 ? named : subjects(text, tokens, comma, count);
}

/** 工业增加值和财政收入跃上新台阶，分别为4050亿元和1106亿元: the list that is the subject of the clause before. */
function subjects(text: string, tokens: TokenRow, comma: number, count: number): Mention[] {
  const start = tokens.skipBack(comma - 1, inClause) + 1;
  const sum = tokens.last(start + 1, comma, (token) => sumsUp(token, count));
  const summed =
    sum > start && isNominal(tokens.at(sum + 1)) ? nounPhraseBefore(text, tokens, sum - 1, true, true) : null;
  const named = summed === null ? [] : members(text, tokens, summed, count);
  if (named.length > 0) return named;
  let verb = tokens.skip(start, ({ kind }) => !PREDICATES.has(kind));
  // 社区干部生活补贴和环卫工人工资再次提高: a deed before a joint ends the name of a member
  while (isEvent(tokens.at(verb)) && (isJoint(tokens.at(verb + 1)) || (verb > start && isNominal(tokens.at(verb + 1)))))
    verb = tokens.skip(verb + 1, ({ kind }) => !PREDICATES.has(kind));
  const run = verb === start || verb >= comma ? null : nounPhraseBefore(text, tokens, verb - 1, true, true);
  return run === null ? [] : partsOf(text, tokens, run, count);
}

/** 工业、投资、消费三项指标: so many are named before it. */
const sumsUp = ({ quantity }: Token, count: number): boolean => quantity?.kind === "count" && quantity.value === count;

const PREDICATES: ReadonlySet<string> = new Set(["verb", "adverb"]);

/** 向山区小学捐赠图书、校服和电脑: after a preposition a deed inside of the list is the verb, and the list follows it. */
function afterDeed(tokens: TokenRow, { first, last }: Run): Run {
  if (tokens.at(first - 1).kind !== "preposition") return { first, last };
  const deed = tokens.skip(first + 1, (token) => !isEvent(token));
  return deed < last ? { first: deed + 1, last } : { first, last };
}

function earlierInOrder(
  { tokens, frame: { figures } }: Figure,
  read: readonly ReadFigure[],
  position: number,
  count: number,
): Mention | null {
  const earlier = ofSentencePart(tokens, read, count);
  // 收入达到2.4万元和1.2万元，分别增长6%和8%: one noun has a figure for each
  const last = earlier.at(-1);
  const only = last?.indicator ?? null;
  if (only !== null && placeOf(last) === count - 1) {
    if (earlier.slice(-count).every(({ indicator }) => indicator?.text === only.text)) return only;
  }
  // 甲率、乙率分别为28%和17%，较上年分别上升4个和3个百分点: the list dealt out right before
  const dealt = earlier.slice(-count);
  if (dealt.length === count && dealt.every(({ rule, indicator }) => rule === "distributive" && indicator !== null))
    return dealt[position]?.indicator ?? null;
  // 新建学校12所，入学率98%，巩固率96%，分别提高1个和2个百分点: it is rates that rise by points
  const inPoints = tokens.at(figures.at(-1) ?? -1).quantity?.kind === "points";
  const rates = inPoints ? earlier.filter(({ change, quantity }) => change === null && quantity.unit === "%") : [];
  const rate = rates.length < count ? undefined : rates.slice(-count)[position];
  if (rate !== undefined && rate.indicator !== null) return rate.indicator;
  // 受理案件3600件，审结3200件，标的额12亿元，分别上升6%、5%和4%: each level has its growth
  const isLevel = ({ change, quantity }: ReadFigure): boolean => change === null && quantity.kind !== "percent";
  const all = earlier.filter(isLevel);
  const levels = all.length === count ? all : earlier.slice(earlier.findLastIndex((one) => !isLevel(one)) + 1);
  if (levels.length === count && levels.every(({ indicator }) => indicator !== null))
    return levels[position] === undefined ? null : whatGrows(levels[position]);
  const distinct: Mention[] = [];
  for (const { indicator } of earlier) {
    if (indicator !== null && distinct.at(-1)?.text !== indicator.text) distinct.push(indicator);
  }
  return distinct[Math.max(0, distinct.length - count) + position] ?? distinct.at(-1) ?? null;
}

/** 粮食产量36万吨；税收收入24亿元，增长6%，分居全省第四、第三位: what stands behind the semicolon, where that is enough. */
function ofSentencePart(tokens: TokenRow, earlier: readonly ReadFigure[], count: number): readonly ReadFigure[] {
  const first = Math.max(1, earlier.length - 2 * count);
  for (let index = earlier.length - 1; index >= first; index--) {
    const [before, figure] = [earlier[index - 1]?.at ?? 0, earlier[index]?.at ?? 0];
    if (!tokens.some(before + 1, figure, ({ kind }) => kind === "stop")) continue;
    return earlier.length - index < count ? earlier : earlier.slice(index);
  }
  return earlier;
}

/** The parts of a noun phrase or, before 等行业增加值, of the list that it closes. */
function partsOf(text: string, tokens: TokenRow, noun: Run, count: number): Mention[] {
  const named = members(text, tokens, noun, count);
  if (named.length > 0) return named;
  const before = noun.first - 1;
  if (tokens.at(before).kind === "verb" && isJoint(tokens.at(before - 1))) return beforeDeed(text, tokens, noun, count);
  if (!sumsUp(tokens.at(before), count) && tokens.at(before).kind !== "etcetera") return named;
  const examples = nounPhraseBefore(text, tokens, noun.first - 2, true, true);
  return examples === null ? [] : members(text, tokens, examples, count);
}

/** 增加值、上缴税金年均分别增长15%和13%: one of the names holds a deed, behind which its noun and the names after it stand. */
function beforeDeed(text: string, tokens: TokenRow, noun: Run, count: number): Mention[] {
  const others = nounPhraseBefore(text, tokens, noun.first - 3, true, true);
  if (others === null) return [];
  const split = (run: Run, into: number): Mention[] =>
    into === 1 ? [mentionOf(text, tokens, run)] : members(text, tokens, run, into);
  for (let behind = 1; behind < count; behind++) {
    const named = [...split(others, count - behind), ...split(noun, behind)];
    if (named.length === count) return named;
  }
  return [];
}

/** 第一、二、三产业投资: no part of it has a name of its own. */
const SPLIT_ORDINALS = wordClass("split-ordinals");

/** The coordinated parts of a noun phrase, one for each of `count` figures; empty where the numbers differ. */
function members(text: string, tokens: TokenRow, run: Run, count: number): Mention[] {
  if (count < 2 || SPLIT_ORDINALS.opens(text, tokens.at(run.first).start)) return [];
  return coordinatedRuns(tokens, run, count).map((part) =>
    mentionOf(text, tokens, withoutRemark(tokens, withoutWhole(text, tokens, part))),
  );
}

/** 全市财政收入: behind a pause the whole that the document speaks for is no part of the name; 国际航线 */
function withoutWhole(text: string, tokens: TokenRow, { first, last }: Run): Run {
  const { kind, start } = tokens.at(first);
  return { first: kind === "scope" && first < last && text[start] === WHOLE ? first + 1 : first, last };
}
const WHOLE = "全";

/** 生产总值（预计，下同）、财政收入 */
function withoutRemark(tokens: TokenRow, { first, last }: Run): Run {
  return {
    first,
    last: Math.max(
      first,
      tokens.skipBack(last, ({ kind }) => kind === "aside"),
    ),
  };
}
