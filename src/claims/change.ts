import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { Change } from "../types.js";
import { hostOf } from "./bracket-host.js";
import type { Figure } from "./figure.js";
import { topicOf } from "./indicator/topic.js";
import { endOfList } from "./list-bound.js";
import { isLand } from "./phrase/agents.js";
import { nounPhraseAfter, type Run, runText } from "./phrase/noun-phrase.js";
import type { Rule } from "./rules/rule.js";
import { endsClause, isBound, type Token } from "./tokens/token.js";
import type { TokenRow } from "./tokens/token-row.js";
import { WordClass } from "./words/word-classes.js";
import type { VerbKind } from "./words/word-rows.js";

/** Nouns whose value is itself the size of a change. */
const RISES = new WordClass("rises");
const FALLS = new WordClass("falls");
/** Rates that are growth where they stand, and levels where something has brought them there. */
const GROWTH_RATES = new WordClass("growth-rates");
const GOALS = new WordClass("goals");
const PREDICATES: ReadonlySet<VerbKind> = new Set(["rise", "fall", "compare", "rank", "share"]);

/** The direction of the change that the figure is the size of; `null` in it where it is a level, a count or a comparison for certain. */
export type ChangeRule = Rule<{ change: Change | null }>;

const LEVEL = { change: null };
const sizeOf = (change: Change | null): { change: Change } | null => (change === null ? null : { change });

/** 增加龙头企业1家、联合体3家 */
export const asLeader: ChangeRule = {
  name: "listed",
  examples: ["增加龙头企业1家、联合体〔3家〕。"],
  not: ["增加龙头企业〔1家〕。"],
  when: ({ leader, quantity }) => (leader === null || quantity.kind === "rank" ? null : { change: leader.change }),
};

/** 居全省第2位, 由30%提高到40%, 增加会议3次 */
export const noSize: ChangeRule = {
  name: "no-size",
  examples: ["工业增长7.2%、居全省〔第1位〕。"],
  not: ["工业增长〔7.2%〕。"],
  when: ({ quantity, left }) => (quantity.kind === "rank" || left.from || quantity.unit === "次" ? LEVEL : null),
};

export const doubled: ChangeRule = {
  name: "doubling",
  examples: ["工业产值〔翻一番〕。"],
  not: ["工业产值达到〔36亿元〕。"],
  when: ({ quantity }) => (quantity.text.startsWith("翻") ? { change: "up" } : null),
};

export const goal: ChangeRule = {
  name: "quoted-goal",
  examples: ["财政收入增长7.8%，略低于〔8%〕的目标。"],
  not: ["财政收入增长〔7.8%〕。"],
  when: (figure) => sizeOf(quotedGoal(figure)),
};

export const striven: ChangeRule = {
  name: "striven-for",
  examples: ["生产总值增长6.5%，力争〔7%〕。"],
  not: ["力争增长〔7%〕。"],
  when: (figure) => sizeOf(strivenFor(figure)),
};

/** 下拉全县工业增长2.3个百分点: it would have grown the more; 拉动经济增长1.2个百分点. */
export const pulled: ChangeRule = {
  name: "pulled",
  examples: ["下拉全县工业增长〔2.3个百分点〕。"],
  not: ["全县工业增长〔2.3个百分点〕。"],
  when({ tokens, at, quantity: { kind } }) {
    if (kind !== "points" && kind !== "percent") return null;
    for (let index = at - 1; !endsClause(tokens.at(index)) && tokens.at(index).kind !== "figure"; index--) {
      const pulls = tokens.at(index).word?.pulls;
      if (pulls) return { change: pulls };
    }
    return null;
  },
};

/** 增长6.5%, 达到90%: the predicate right before the figure says it. */
export const predicate: ChangeRule = {
  name: "predicate",
  examples: ["财政收入增长〔7.5%〕。"],
  not: ["财政收入达到〔7.5亿元〕。"],
  when({ tokens, quantity, left: { tail, tailKind } }) {
    if (tail === null || tailKind === null || !PREDICATES.has(tailKind)) return null;
    return { change: directionOf(tokens.at(tail.last), quantity) };
  },
};

export const named: ChangeRule = {
  name: "noun-of-change",
  examples: ["居民消费价格涨幅〔3%〕。"],
  not: ["人口自然增长率下降到〔3%〕。", "人口出生率〔3%〕。"],
  when: (figure) => sizeOf(directionOfNoun(figure)),
};

/** 增长速度，计划为3.7%，实际达到4.6%; 增速在6%左右: the rate of which the clause goes on to speak. */
export const ofSubject: ChangeRule = {
  name: "noun-of-change-before",
  examples: ["工业总产值的增长速度，计划为3.7%，实际达到〔4.6%〕。", "工业增加值增速在〔6%〕左右。"],
  not: ["企业满意度增长速度加快，占比达到〔46%〕。"],
  when(figure, _, carried) {
    const { tokens, at, quantity, left } = figure;
    if (quantity.kind !== "percent" || left.noun !== null || left.from || left.whole) return null;
    const before = tokens.at(tokens.skipBack(at - 1, isBound));
    const isAt = left.tail === null ? before.word?.text === "在" : left.tailKind === "link" && !leadsToLevel(tokens, left);
    if (!isAt) return null;
    const subject = figure.earlier.at(-1)?.indicator ?? topicOf(figure, carried);
    if (subject === null) return null;
    return FALLS.ends(subject.text) ? { change: "down" } : RISES.ends(subject.text) ? { change: "up" } : null;
  },
};

export const beforeLink: ChangeRule = {
  name: "growth-before-link",
  examples: ["经济年均增长保持在〔6.5%〕。"],
  not: ["经济增长〔6.5%〕。"],
  when: (figure) =>
    figure.left.tail !== null && figure.left.tailKind === "link"
      ? { change: growthBeforeLink(figure, figure.left.tail) }
      : null,
};

/** 出口增长只有1.2%, 出口仅有1.3%的轻微增长, 产值有5%的增长: what there is of growth is its size. */
export const possessed: ChangeRule = {
  name: "growth-possessed",
  examples: ["出口增长只有〔1.2%〕。", "出口仅有〔1.3%〕的轻微增长。"],
  not: ["党员只有〔1.2%〕。", "出口有〔1.3%〕的差距。"],
  when: (figure) => sizeOf(directionPossessed(figure)),
};

function directionPossessed({ text, tokens, at, quantity, left: { verb } }: Figure): Change | null {
  if ((quantity.kind !== "percent" && quantity.kind !== "points") || verb === null) return null;
  if (!HAS.has(tokens.at(verb.last).word?.text ?? "")) return null;
  // 增长只有1.2%, 经济增长有1.5个百分点
  const before = tokens.at(verb.last - 1);
  if (before.verb === "rise" || before.verb === "fall") return directionOf(before, quantity);
  if (text.endsWith("增长", tokens.at(verb.last).start)) return "up";
  if (tokens.at(at + 1).kind !== "de") return null;
  const last = tokens.skip(at + 2, ({ kind }) => kind === "noun" || kind === "adverb");
  return endsClause(tokens.at(last + 1)) ? directionOf(tokens.at(last), quantity) : null;
}

const HAS: ReadonlySet<string> = new Set(["有", "只有", "仅有"]);

/** 增加500万沼气用户, 调减玉米1万亩, 减轻企业负担20亿元 */
export const object: ChangeRule = {
  name: "object-of-change",
  examples: ["调减玉米〔1万亩〕。", "减轻企业负担〔20亿元〕。"],
  not: ["种植玉米〔1万亩〕。", "加快总长〔86公里〕的绕城高速建设。", "加快城北〔36万平方米〕棚户区改造。"],
  when(figure) {
    const { tokens, quantity, left } = figure;
    const { position, verb, verbKind } = left;
    if (position !== "object" || verb === null || (verbKind !== "rise" && verbKind !== "fall")) return null;
    if (tokens.at(verb.last).word?.rates && saysHowLarge(figure)) return null;
    return sizeOf(directionOf(tokens.at(verb.last), quantity));
  },
};

/** 加快总长86公里的绕城高速建设, 加快城北100万平方米棚户区改造: how large the thing is whose building goes faster. */
function saysHowLarge({ text, tokens, quantity, right: { noun } }: Figure): boolean {
  if (noun === null || quantity.kind === "percent" || quantity.kind === "points") return false;
  return !GOALS.ends(runText(text, tokens, noun));
}

function directionOf({ verb, word }: Token, { kind, unit }: ScannedQuantity): Change | null {
  if (word?.rates && kind === "count" && unit !== "位" && unit !== "个位次") return null;
  return verb === "rise" ? "up" : verb === "fall" ? "down" : null;
}

/** 居民消费价格涨幅3%左右, 经济增长预期目标为5%左右, 有6.5%的增速. */
function directionOfNoun({ text, tokens, at, quantity, left, right }: Figure): Change | null {
  if (quantity.kind !== "percent") return null;
  for (const run of [left.noun, right.linked ? right.noun : sharedName(tokens, at)]) {
    if (run === null) continue;
    // 增长速度并不容易: what follows the noun is no part of it
    const noun = GOALS.cutFrom(run === left.noun ? runText(text, tokens, run) : headOf(text, tokens, run));
    // 自然增长率下降到6‰ is a level
    if (GROWTH_RATES.ends(noun)) return leadsToLevel(tokens, left) ? null : "up";
    // 负增长 ends in 增长
    if (FALLS.ends(noun)) return "down";
    if (RISES.ends(noun)) return "up";
  }
  return null;
}

/** 分别以7.4%、5.4%和3.6%的涨幅居前三位: what stands behind the last of a list is said of them all. */
function sharedName(tokens: TokenRow, at: number): Run | null {
  const behind = endOfList(tokens, at) + 1;
  if (tokens.at(behind).kind !== "de") return null;
  return nounPhraseAfter(tokens, tokens.skip(behind + 1, ({ kind }) => kind === "adverb"));
}

/** 增长7.5%（全市11.1%）: the same growth elsewhere. */
export const inBracket: ChangeRule = {
  name: "in-bracket",
  examples: ["工业增加值增长7.5%（全市〔11.1%〕）。"],
  not: ["工业增加值占比7.5%（全市〔11.1%〕）。", "工业增加值增长7.5%（占比达到〔11.1%〕）。"],
  when({ text, tokens, at, quantity, left: { tail, noun }, earlier }) {
    if (quantity.kind !== "percent" || tail !== null) return null;
    if (noun !== null && !isLand(runText(text, tokens, noun))) return null;
    const host = hostOf(text, tokens, at)?.figure;
    const grown = earlier.find((read) => read.at === host && read.quantity.kind === "percent");
    return sizeOf(grown?.change ?? null);
  },
};

function leadsToLevel(tokens: TokenRow, { tail, tailKind }: Figure["left"]): boolean {
  const verb = tail === null ? undefined : tokens.at(tail.last).word?.verb;
  return tailKind === "link" && (verb === "rise" || verb === "fall");
}

const headOf = (text: string, tokens: TokenRow, { first, last }: Run): string => {
  const at = tokens.skip(first, ({ word }) => word?.kind !== "noun" && word?.kind !== "generic");
  return runText(text, tokens, at > last ? { first, last } : { first: at, last: at });
};

/** 经济年均增长保持在6.5%以上, 年均增长分别达28%、26%: the verb before the link is what is measured. */
function growthBeforeLink({ tokens, quantity }: Figure, { first, last }: Run): Change | null {
  if (quantity.kind !== "percent") return null;
  const at = first < last ? first : tokens.skipBack(first - 1, ({ kind }) => kind === "adverb");
  return directionOf(tokens.at(at), quantity);
}

/** 增长7.8%，虽然略低于8%的预定目标, 低于年初确定的6%的目标: the goal is one of growth too. */
function quotedGoal({ text, tokens, at, quantity, left, right, earlier }: Figure): Change | null {
  const before = earlier.at(-1);
  if (before === undefined || before.quantity.unit !== quantity.unit) return null;
  if (left.tailKind === "compare" && left.whole) return before.change;
  const named = right.linked && right.noun !== null && GOALS.ends(runText(text, tokens, right.noun));
  return named && isCompared(tokens, at) ? before.change : null;
}

/** 增长6.5%，力争7%: what is striven for beyond is growth too. */
function strivenFor({ tokens, at, quantity, left, earlier }: Figure): Change | null {
  const before = earlier.at(-1);
  if (left.tail !== null || left.noun !== null || quantity.kind !== "percent") return null;
  if (tokens.at(at - 1).cue?.commitment !== "striving" || before?.quantity.unit !== quantity.unit) return null;
  return before.change;
}

function isCompared(tokens: TokenRow, at: number): boolean {
  for (let index = at - 1; !endsClause(tokens.at(index)); index--) {
    if (tokens.at(index).verb === "compare") return true;
  }
  return false;
}
