import { closesBracket, overBracket } from "../tokens/brackets.js";
import { opensGround } from "../tokens/ground.js";
import { inRun, isEvent, isJoint, isNominal, isPart, mayNamePlace, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { CARRIES_WORKS } from "../words/carries-works.js";
import { COMPARES_TO } from "../words/compares-to.js";
import { wordClass } from "../words/word-classes.js";
import { NEAR, skipLeft } from "./before-value.js";
import { isFactor, LEAVES_OUT } from "./named-measures.js";
import { isGeneric, type Run } from "./noun-phrase.js";
import { isForSomeone } from "./prepositions.js";

/**
 * Index of the token before a figure. 高于全省（3.9%）1.4个百分点, 高于全国（3.1%）、全省（3.9%）平均水平2.2个: a bracket between that is no
 * remark on a figure says nothing of this one.
 */
export function beforeBracket(text: string, tokens: TokenRow, figure: number): number {
  const isLevel = closesBracket(text, tokens.at(figure - 2)) && LEVELS.ends(text, tokens.at(figure - 1).end);
  let at = isLevel ? figure - 2 : figure - 1;
  while (closesBracket(text, tokens.at(at))) {
    const opening = overBracket(text, tokens, at);
    if (opening === at || tokens.at(opening - 1).kind === "figure") return figure - 1;
    const joint = tokens.skipBack(opening - 1, mayNamePlace);
    if (!isJoint(tokens.at(joint)) || !closesBracket(text, tokens.at(joint - 1))) return opening - 1;
    at = joint - 1;
  }
  return figure - 1;
}

const LEVELS = wordClass("levels");

/** The comparison that ends at `at`, in 比全市（5.8%）高0.6个百分点 with the bracket that tells the level; `null` where none does. */
export function comparisonAt(text: string, tokens: TokenRow, at: number): Run | null {
  if (tokens.at(at).kind === "baseline") return { first: at, last: at };
  const opening = overBracket(text, tokens, at);
  const first = opening === at ? at : tokens.skipBack(opening - 1, mayNamePlace);
  const { kind, start, end } = tokens.at(first);
  return kind === "preposition" && first < opening - 1 && COMPARES_TO.isAt(text, start, end)
    ? { first, last: opening - 1 }
    : null;
}

/** Where the noun is no argument, but says when or without what a change is reckoned, index of the word that leads to it; else -1. */
export function beforeAside(text: string, tokens: TokenRow, before: number, run: Run, isBase: boolean): number {
  if (leavesOut(tokens, before, run)) return before;
  const cause = beforeCause(text, tokens, before, run);
  if (cause >= 0) return cause;
  const stage = isBase ? beforeStage(text, tokens, before, run) : -1;
  return stage >= 0 || !isFactor(text, tokens.at(run.last)) ? stage : beforeFactor(tokens, before);
}

/** 剔除房地产投资后增长8.8%: without what a change is reckoned, and not what changed. */
const leavesOut = (tokens: TokenRow, before: number, { last }: Run): boolean =>
  LEAVES_OUT.has(tokens.at(before).word?.text ?? "") && tokens.at(last + 1).word?.text === AFTER;

const AFTER = "后";

/**
 * 支出因政策变化按程序调整为, 支出因上级补助增加调整为, 收入受减税影响调整为: why it changed, and not what. Index of the word that opens the
 * cause, or -1.
 */
function beforeCause(text: string, tokens: TokenRow, before: number, { first, last }: Run): number {
  const next = tokens.at(last + 1);
  // 由于投入不足30%，…: the cause is what is measured
  if (!BEHIND_CAUSE.has(next.kind) || next.word?.bounding === true) return -1;
  const isCause = CAUSES.ends(text, tokens.at(last).end);
  const isDeed = isEvent(tokens.at(last)) || (next.kind === "verb" && tokens.at(last + 2).kind === "verb");
  if ((isCause || isDeed) && BECAUSE.has(tokens.at(before).word?.text ?? "")) return before;
  return isCause ? tokens.last(first, last + 1, ({ start }) => text[start] === UNDER) : -1;
}

const BEHIND_CAUSE = new Set(["verb", "adverb", "preposition"]);
const CAUSES = wordClass("causes");
const BECAUSE = wordClass("because");
const UNDER = "受";

/** 在调整初期由36%降至28%: when it changed, and not what. Index of the 在, or -1. */
function beforeStage(text: string, tokens: TokenRow, before: number, { last }: Run): number {
  const at = tokens.at(before).kind === "verb" ? before - 1 : before;
  return opensGround(tokens.at(at)) && STAGES.ends(text, tokens.at(last).end) ? at : -1;
}

const STAGES = wordClass("stages");

/** What may stand between a noun and what it depends on. */
const TRANSPARENT: ReadonlySet<string> = new Set(["scope", "particle", "aside", "adverb", "period", "bound"]);

/** Index of the token that a noun depends on. 经县人大常委会第十二次会议批准调整为: what holds the meeting stands before the number of it. */
export function beforeBody(text: string, tokens: TokenRow, { first }: Run): number {
  const at = skipLeft(tokens, first - 1, TRANSPARENT);
  if (!isNominal(tokens.at(at))) return at;
  const numbered = tokens.some(at + 1, first, ({ kind, start }) => kind === "scope" && text[start] === ORDINAL);
  return numbered ? tokens.skipBack(at, isNominal) : at;
}

const ORDINAL = "第";

/** 剔除上年一次性因素后增长3.2%, 剔除煤矿关停等不可比因素增长3.2%: index of the verb that leaves the factor out, or -1. */
function beforeFactor(tokens: TokenRow, from: number): number {
  const leaving = tokens.skipBack(from, (token) => inRun(token) && !LEAVES_OUT.has(token.word?.text ?? ""));
  if (inRun(tokens.at(leaving))) return leaving;
  const at = tokens.skipBack(from, (token) => isPart(token) || IN_FACTOR.has(token.kind));
  return tokens.at(at).kind === "verb" ? at : -1;
}

const IN_FACTOR = new Set(["adverb", "period", "scope", "pause", "conjunction", "de"]);

/** 为市场主体减负2.6万亿元: what is measured is the deed alone. `stop` is what stands before the noun. */
export function withoutBeneficiary(tokens: TokenRow, run: Run, stop: Token): Run {
  if (tokens.at(run.last).verb !== "event" || !isForSomeone(stop)) return run;
  return { first: tokens.skipBack(run.last, isEvent) + 1, last: run.last };
}

/** Index of the token that a noun follows, what says which things are meant passed over: 引进亿元以上项目18个. */
export function beforeThreshold(tokens: TokenRow, { first }: Run): number {
  const at = skipLeft(tokens, first - 1, NEAR);
  if (tokens.at(at).kind !== "bound") return at;
  return tokens.skipBack(at - 1, (token) => isNominal(token) || token.kind === "period");
}

/**
 * 占承办提案总数的24%, 完成省局下达计划的107%: the deed says which of the things the share is of, or whose plan it is. `bare`: the figure has
 * 的 before it and no verb.
 */
export function beforeDeed(tokens: TokenRow, at: number, run: Run, bare: boolean): number {
  if (tokens.at(at).verb !== "action") return at;
  if (tokens.at(at - 1).verb === "share") return at - 1;
  if (!bare || !isGeneric(tokens, run)) return at;
  const index = tokens.skipBack(at - 1, isNominal);
  return tokens.at(index).word?.copula === true ? index : at;
}

/** 完成厕所改建360座: a deed between what it is done to and the figure is a work, which such a verb carries out. */
export function isWorkCarriedOut(
  text: string,
  tokens: TokenRow,
  { first, last }: Run,
  stop: Token,
  verb: Run,
): boolean {
  const deed = tokens.at(verb.last);
  if (deed.verb !== "action" || verb.first !== verb.last || verb.first !== last + 1) return false;
  // 完成年初确定的12件
  if (tokens.at(verb.last + 1).kind === "de") return false;
  return stop.verb === "light" && CARRIES_WORKS.isAt(text, stop.start, stop.end) && isNominal(tokens.at(first));
}

/** 新增减税降费及退税26亿元: two deeds joined are what the verb before them brings. */
export function takesDeeds(tokens: TokenRow, { first, last }: Run): boolean {
  const { verb } = tokens.at(first);
  if ((verb !== "action" && verb !== "light") || last < first + 3 || tokens.at(last).verb !== "event") return false;
  return tokens.at(first + 1).verb === "event" && tokens.at(last - 1).kind === "conjunction";
}
