import { isLimit } from "../tokens/grades.js";
import { endsClause, inRun, isBound, isEvent, isNominal, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { MARKS } from "../words/marks.js";
import { OCCASIONS } from "../words/occasion.js";
import { PASSES_AMOUNT } from "../words/passes.js";
import { wordClass } from "../words/word-classes.js";
import type { VerbKind } from "../words/word-rows.js";
import { deedOfDoer } from "./deed-of-doer.js";
import type { PredicateBehind } from "./frame.js";
import { nounPhraseAfter, type Run } from "./noun-phrase.js";
import { ownersOf, PEOPLE } from "./owners.js";
import { behindQualities } from "./qualities.js";

/** What stands behind a figure, up to the clause's end or the next figure. */
interface Counted {
  readonly noun: Run | null;
  /** 的 stands between: 16.64平方公里的产业园区. */
  readonly linked: boolean;
  readonly behind: PredicateBehind | null;
}

const PASSES: ReadonlySet<string> = new Set(["bound", "scope", "particle", "aside"]);
const PASSES_LINKED: ReadonlySet<string> = new Set([...PASSES, "adverb"]);

/** Reads the noun behind the figure, or the predicate. */
export function readCounted(text: string, tokens: TokenRow, figure: number): Counted {
  const de = tokens.skip(behindMembers(tokens, figure), ({ kind }) => PASSES.has(kind));
  const linked = tokens.at(de).kind === "de";
  const next = linked ? tokens.skip(de + 1, ({ kind }) => PASSES_LINKED.has(kind)) : de;
  // 涉及1.6亿元的19项技术需求: both are of what the second counts
  const index = linked && tokens.at(next).kind === "figure" ? next + 1 : next;
  const token = tokens.at(index);
  const aim = aimOf(text, tokens, figure, index);
  if (aim !== null) return { noun: aim, linked, behind: null };
  const sized = linked ? null : sizedThings(text, tokens, index);
  if (sized !== null && tokens.at(figure).quantity?.kind === "count") return { noun: sized, linked, behind: null };
  const things = linked ? -1 : behindQualities(text, tokens, index);
  if (things >= 0) return { noun: nounPhraseAfter(tokens, things), linked, behind: null };
  if (!isPart(token)) {
    const leads = token.kind === "verb" || token.kind === "preposition" || token.kind === "adverb" || denies(token);
    return { noun: null, linked, behind: leads ? predicateAt(tokens, index) : null };
  }
  const noun = nounAt(text, tokens, figure, index, linked);
  const isDeed = token.verb === "event" && noun?.first === noun?.last;
  const isPredicate = isDeed && !(index === figure + 1 && isMoneyNoun(text, tokens, figure, index));
  return { noun, linked, behind: isPredicate ? predicateAt(tokens, index) : null };
}

const predicateAt = (tokens: TokenRow, at: number): PredicateBehind => ({
  at,
  described: describedNoun(tokens, at),
  object: objectNoun(tokens, at),
});

function nounAt(text: string, tokens: TokenRow, figure: number, index: number, linked: boolean): Run | null {
  if (MARKS.isAt(text, tokens.at(index).start, tokens.at(index).end)) return { first: index, last: index };
  const noun = beforeDeed(text, tokens, beyondThreshold(tokens, nounPhraseAfter(tokens, behindClass(tokens, index))));
  const counts = tokens.at(figure).quantity;
  const owned = linked || noun === null || counts === null ? noun : ownersOf(text, tokens, counts, index, noun);
  return withMoneyNoun(text, tokens, figure, owned === null ? null : withDeedHeld(tokens, figure, owned));
}

/** 36支宣讲队宣讲政策120场次: what they do to what the next figure counts is no part of who they are. */
function beforeDeed(text: string, tokens: TokenRow, noun: Run | null): Run | null {
  if (noun === null || tokens.at(noun.last + 1).kind !== "figure") return noun;
  const deed = deedOfDoer(text, tokens, noun);
  return deed < 0 ? noun : { first: noun.first, last: deed - 1 };
}

/** 开展2次专题视察, 组织12次重点检查、3次交叉检查: what is held so many times ends in the deed. */
function withDeedHeld(tokens: TokenRow, figure: number, noun: Run): Run {
  const { quantity } = tokens.at(figure);
  const deed = tokens.at(noun.last + 1);
  const isHeld = deed.kind === "verb" && HELD.has(deed.verb) && closesItem(tokens.at(noun.last + 2));
  if (!isHeld || quantity === null || !(OCCASIONS.has(quantity.unit) || quantity.unit === ITEM)) return noun;
  const isListed = (token: Token): boolean =>
    BEFORE_HELD.has(token.kind) || (isEvent(token) && token.word?.holds !== true);
  const holder = tokens.at(tokens.skipBack(figure - 1, isListed));
  return holder.word?.holds === true ? { first: noun.first, last: noun.last + 1 } : noun;
}

const ITEM = "项";
const HELD: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["event", "action"]);
const BEFORE_HELD: ReadonlySet<string> = new Set([
  "figure",
  "pause",
  "noun",
  "adverb",
  "conjunction",
  "particle",
  "bound",
]);
const closesItem = (token: Token): boolean =>
  endsClause(token) || token.kind === "pause" || token.kind === "conjunction";

/** 统筹1.2亿元支持土壤污染防治: what the money is for. */
function aimOf(text: string, tokens: TokenRow, figure: number, index: number): Run | null {
  const { kind, start, end } = tokens.at(index);
  if (tokens.at(figure).quantity?.kind !== "money" || kind !== "verb" || index !== figure + 1) return null;
  if (!MONEY_AIMS.isAt(text, start, end) || !isPart(tokens.at(index + 1))) return null;
  const noun = nounPhraseAfter(tokens, index + 1);
  // 支持产业发展。: the deed that closes the clause belongs to it
  const closes = noun !== null && isEvent(tokens.at(noun.last + 1)) && endsClause(tokens.at(noun.last + 2));
  return closes ? { first: noun.first, last: noun.last + 1 } : noun;
}

const MONEY_AIMS = wordClass("money-aims");

/** 16件不属于受理范围的案件, 16件不同的作品 */
const denies = ({ word }: Token): boolean => word?.text === "不" || word?.text === "未";

/** 860户2100人享受低保: what is said behind the people is said of their households too. */
export function behindMembers(tokens: TokenRow, figure: number): number {
  const { quantity, end } = tokens.at(figure);
  const { start, quantity: members } = tokens.at(figure + 1);
  if (quantity === null || members === null || start !== end || quantity.unit === members.unit) return figure + 1;
  return PEOPLE.has(quantity.unit) && PEOPLE.has(members.unit) ? figure + 2 : figure + 1;
}

/** 银行发放20亿元贷款。: behind money and at the end of a clause such a deed is what the money is. */
function isMoneyNoun(text: string, tokens: TokenRow, figure: number, index: number): boolean {
  const { start, end, verb } = tokens.at(index);
  const closes = (verb === "event" || verb === "action") && endsClause(tokens.at(index + 1));
  return closes && tokens.at(figure).quantity?.kind === "money" && MONEY_NOUNS.has(text.slice(start, end));
}

/** 发放36亿元小微企业贷款。 */
function withMoneyNoun(text: string, tokens: TokenRow, figure: number, noun: Run | null): Run | null {
  if (noun === null || !isMoneyNoun(text, tokens, figure, noun.last + 1)) return noun;
  return { first: noun.first, last: noun.last + 1 };
}

const MONEY_NOUNS = wordClass("money-nouns");

/** 1000项亿元以上技改项目, 36家二级以上医疗机构: the class of things, by what it begins with, stands before the things. */
function behindClass(tokens: TokenRow, index: number): number {
  const behind = tokens.skip(index, isNominal);
  const at = tokens.at(behind).kind === "conjunction" ? behind + 1 : behind;
  // 1.2万个亿元以上新建续建项目
  const things = tokens.skip(at + 1, ({ verb }) => verb === "action");
  return behind > index && isLimit(tokens.at(at)) && isPart(tokens.at(things)) ? things : index;
}

/** 为86所海拔1500米以上学校供暖, 36家年产值2亿元以上企业: what the threshold selects. */
function beyondThreshold(tokens: TokenRow, noun: Run | null): Run | null {
  if (noun === null) return null;
  const reached = behindReached(tokens, noun);
  if (reached !== null) return reached;
  const selected = tokens.at(noun.last + 3);
  if (tokens.at(noun.last + 1).kind !== "figure" || !isLimit(tokens.at(noun.last + 2))) return noun;
  return isNominal(selected) ? nounPhraseAfter(tokens, noun.last + 3) : noun;
}

/** 3个产值超千亿元的产业集群: how large they are stands before the 的; 3个产值超千亿元、2个产值超百亿元的产业集群. */
function behindReached(tokens: TokenRow, noun: Run): Run | null {
  const before = tokens.at(noun.last + 1);
  const at = before.word?.bounding === true || isBound(before) ? noun.last + 2 : noun.last + 1;
  if (!SIZES.has(tokens.at(at).quantity?.kind ?? "")) return null;
  const behind = tokens.skip(at + 1, isBound);
  if (tokens.at(behind).kind === "de") return nounPhraseAfter(tokens, behind + 1);
  const listed = tokens.at(behind).kind === "pause" && tokens.at(behind + 1).quantity?.kind === "count";
  const next = listed ? nounPhraseAfter(tokens, behind + 2) : null;
  return next === null ? null : behindReached(tokens, next);
}

/** 12个超亿元项目, 6个过百亿元的园区, 3家产值超百亿元企业: how large they are stands before the things. */
function sizedThings(text: string, tokens: TokenRow, from: number): Run | null {
  const passes = tokens.skip(from, isPart);
  const { start, end } = tokens.at(passes);
  const { quantity } = tokens.at(passes + 1);
  const isSize = quantity !== null && (SIZES.has(quantity.kind) || quantity.unit === "");
  if (!isSize || !PASSES_AMOUNT.isAt(text, start, end)) return null;
  const behind = tokens.skip(passes + 2, isBound);
  const things = tokens.at(behind).kind === "de" ? behind + 1 : behind;
  return isNominal(tokens.at(things)) ? nounPhraseAfter(tokens, things) : null;
}

const SIZES: ReadonlySet<string> = new Set(["money", "measure"]);

function describedNoun(tokens: TokenRow, from: number): Run | null {
  const end = tokens.skip(from, inRun);
  const de = tokens.last(from, end, ({ kind }, at) => kind === "de" && isNominal(tokens.at(at + 1)));
  return de < 0 ? null : nounPhraseAfter(tokens, de + 1);
}

function objectNoun(tokens: TokenRow, from: number): Run | null {
  const isObject = (token: Token, at: number): boolean => isNominal(token) || (token.verb === "event" && at > from);
  const first = tokens.skip(from, (token, at) => inRun(token) && token.kind !== "pause" && !isObject(token, at));
  const object = isObject(tokens.at(first), first) ? nounPhraseAfter(tokens, first) : null;
  // 服务群众6000人次收集信息260条: such a noun has a figure of its own
  return object !== null && tokens.at(tokens.skip(object.last + 1, isEvent)).kind === "figure" ? null : object;
}
