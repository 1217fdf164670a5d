import { isDoer } from "../words/agents.js";
import { changes } from "../words/changes.js";
import { COMPOUNDS } from "../words/compounds.js";
import { wordClass } from "../words/word-classes.js";
import type { VerbKind } from "../words/word-rows.js";
import { servesFor } from "./serves-for.js";
import { endsClause, inClause, isBound, isEvent, isJoint, isNominal, isPart } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** Whether a deed is, or belongs to, the name of what is counted or built. */
export const isName = (text: string, tokens: TokenRow, index: number): boolean =>
  isOfKind(text, tokens, index) ||
  isQualityCounted(tokens, index) ||
  isBodyCounted(text, tokens, index) ||
  isWorkCounted(text, tokens, index) ||
  namesField(text, tokens, index) ||
  isTrade(tokens, index) ||
  isOffence(text, tokens, index) ||
  saysWhatThingIsFor(text, tokens, index) ||
  namesAccount(text, tokens, index) ||
  isAccountOfDeed(text, tokens, index) ||
  isCountedIn(text, tokens, index) ||
  saysWhichWorks(text, tokens, index) ||
  saysWhatFor(text, tokens, index);

/** 14项引领性改革, 引进营业性演出36场: behind what says of which kind it is the deed is a name. */
function isOfKind(text: string, tokens: TokenRow, index: number): boolean {
  const { verb, start } = tokens.at(index);
  const isDeed = verb === "event" || (verb === "action" && tokens.at(index + 1).kind === "figure");
  return isDeed && tokens.at(index - 1).kind === "noun" && KINDS.ends(text, start);
}

const KINDS = wordClass("kinds");

/** 36家突出贡献企业, 十个突出亮点: right behind a count the word says of what quality the things are. */
const isQualityCounted = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index).word?.text === "突出" &&
  tokens.at(index - 1).quantity?.kind === "count" &&
  tokens.at(index + 1).kind === "noun";

/** 6家组织获得表彰, 26个县级组织: right behind a count and before another verb, or behind its level, the word names a body. */
function isBodyCounted(text: string, tokens: TokenRow, index: number): boolean {
  const { word, start } = tokens.at(index);
  if (word?.text !== "组织") return false;
  if (LEVELS.ends(text, start)) return countOf(tokens, index) >= 0;
  return tokens.at(index - 1).quantity?.kind === "count" && tokens.at(index + 1).kind === "verb";
}

const LEVELS = wordClass("levels-of-government");

/** Index of what counts the things whose name ends before `index`, or -1. */
function countOf(tokens: TokenRow, index: number): number {
  const at = tokens.skipBack(index - 1, (token) => isNominal(token) || token.kind === "adverb");
  return tokens.at(at).quantity?.kind === "count" ? at : -1;
}

/** 12篇书面发言, 4个专题调研: behind a count and what says which, the deed names what is counted; not 围绕4个专题调研. */
function isWorkCounted(text: string, tokens: TokenRow, index: number): boolean {
  const { verb, start } = tokens.at(index);
  if (verb !== "event" || tokens.at(index - 1).kind !== "noun" || !SAYS_WHICH.ends(text, start)) return false;
  const next = tokens.at(index + 1);
  const at = next.kind === "figure" || isNominal(next) ? -1 : countOf(tokens, index);
  const unit = tokens.at(at).quantity?.unit ?? null;
  return unit !== null && !HAPPENINGS.has(unit) && !PEOPLE.has(unit) && tokens.at(at - 1).kind !== "preposition";
}

const SAYS_WHICH = wordClass("topics");
const HAPPENINGS = wordClass("happenings");
const PEOPLE = wordClass("people-units");

/** 属于城乡建设的61件, 关于教育发展的12件: behind what says so the deed names the field that the things are about. */
function namesField(text: string, tokens: TokenRow, index: number): boolean {
  if (tokens.at(index).verb !== "event" || tokens.at(index + 1).kind !== "de") return false;
  if (tokens.at(index + 2).quantity?.kind !== "count") return false;
  const first = tokens.skipBack(index - 1, isNominal) + 1;
  const { start, end } = tokens.at(first - 1);
  // 被政府采购的36件
  const relates = end > start + 1 && RELATES.isAt(text, start, end);
  if (first >= index || isDoer(text.slice(tokens.at(first).start, tokens.at(index - 1).end))) return false;
  return relates || RELATES.opens(text, tokens.at(first).start);
}

const RELATES = wordClass("relates");

/** 其中出口4.2亿元，进口133万元: right before money the word names the trade. */
function isTrade(tokens: TokenRow, index: number): boolean {
  if (!TRADE.has(tokens.at(index).word?.text ?? "")) return false;
  return tokens.at(tokens.skip(index + 1, isBound)).quantity?.kind === "money";
}

const TRADE: ReadonlySet<string> = new Set(["出口", "进口"]);

/**
 * 查处骗取医保基金案件12起, 收回滞留资金36万元, 占历史拖欠的12%: the wrong that was done says which things are meant, where another verb takes
 * them or nothing is counted as its object.
 */
function isOffence(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  if (!WRONGS.isAt(text, start, end)) return false;
  const before = tokens.skipBack(index - 1, (token) => inClause(token) && token.kind !== "verb");
  if (tokens.at(before).kind === "verb") return true;
  const at = tokens.skip(index + 1, (token) => isPart(token) || isJoint(token) || token.kind === "verb");
  return at === index + 1 || tokens.at(at).kind !== "figure" || OFFENCES.ends(text, tokens.at(at - 1).end);
}

const WRONGS = wordClass("wrongs");
const OFFENCES = wordClass("offences");

/** 发放资料3.2万份、培训教材1200册, 回收农药包装废弃物42吨: in a list, or behind a noun that does nothing, the deed is part of the name of a thing. */
function saysWhatThingIsFor(text: string, tokens: TokenRow, index: number): boolean {
  if (!servesFor(text, tokens, index)) return false;
  const before = tokens.at(index - 1);
  if (isJoint(before)) return tokens.at(tokens.skipBack(index - 2, isBound)).kind === "figure";
  return before.kind === "noun" && tokens.at(index).verb === "action" && !isDoer(text.slice(before.start, before.end));
}

/** 县道城关段改建工程6000万元: behind what is built the deed says which works the money is for. */
function saysWhichWorks(text: string, tokens: TokenRow, index: number): boolean {
  const works = tokens.at(index + 1);
  const { verb } = tokens.at(index);
  if ((verb !== "action" && verb !== "rise" && verb !== "fall") || works.kind !== "noun") return false;
  if (tokens.at(index - 1).kind !== "noun") return false;
  return WORKS.has(text.slice(works.start, works.end)) && tokens.at(index + 2).quantity?.kind === "money";
}

const WORKS: ReadonlySet<string> = new Set(["工程", "项目"]);

/** 上级转贷专项债务收入36亿元, 省提前下达转移支付收入660万元: behind whose it is the deed is part of the name of an account; 补助县（区）支出6亿元 has no owner. */
function namesAccount(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end, verb } = tokens.at(index);
  if (verb !== "action" && verb !== "event") return false;
  const isOfBudget = DEEDS_OF_BUDGETS.isAt(text, start, end);
  if (!isOfBudget && !DEEDS_OF_ACCOUNTS.isAt(text, start, end)) return false;
  const at = tokens.skip(index + 1, (token) => isPart(token) || token.kind === "aside");
  const isAccount = tokens.at(at).quantity?.kind === "money" && ACCOUNTS.ends(text, tokens.at(at - 1).end);
  const owner = tokens.at(tokens.skipBack(index - 1, ({ kind }) => kind === "adverb"));
  if (at === index + 1 || !isAccount) return false;
  if (isOfBudget && (endsClause(owner) || owner.kind === "pause")) return true;
  return owner.kind === "noun" || owner.kind === "scope";
}

const DEEDS_OF_ACCOUNTS = wordClass("deeds-of-accounts");
const DEEDS_OF_BUDGETS = wordClass("deeds-of-budgets");
const ACCOUNTS = wordClass("accounts");

/** 就业支出1.2亿元, 城市建设维护支出3亿元: behind a deed what goes out is an account, and another deed between says which; not 压减支出3亿元. */
function isAccountOfDeed(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end, verb } = tokens.at(index);
  const before = tokens.at(index - 1);
  const account = verb === "action" ? index + 1 : index;
  if (account > index && (!isEvent(before) || !ACCOUNTS.isAt(text, end, tokens.at(account).end))) return false;
  if (account === index && (verb !== "event" || !ACCOUNTS.isAt(text, start, end))) return false;
  if (tokens.at(account + 1).quantity?.kind !== "money") return false;
  return isEvent(before) || (before.verb === "action" && isEvent(tokens.at(index - 2)));
}

/** 引进外资1.2亿元（含增资0.3亿元，含扩建项目12个）: what is counted in is named by its deed; not 含新建学校3所. */
function isCountedIn(text: string, tokens: TokenRow, index: number): boolean {
  const { verb } = tokens.at(index);
  const [opens, includes, next] = [tokens.at(index - 2), tokens.at(index - 1), tokens.at(index + 1)];
  if ((verb !== "action" && verb !== "event") || includes.word?.opens !== true || includes.kind !== "verb")
    return false;
  if (!endsClause(opens) && opens.kind !== "frame") return false;
  return next.quantity?.kind === "money" || COMPOUNDS.opens(text, next.start);
}

/** 安排扩大内需资金3亿元, 投入巩固提升资金3.5亿元: between a verb that gives and what is given a deed says what that is for. */
function saysWhatFor(text: string, tokens: TokenRow, index: number): boolean {
  const { verb, word } = tokens.at(index);
  if (!changes(verb) && verb !== "action" && verb !== "event") return false;
  if (SECOND_DEEDS.has(word?.text ?? "") || !followsGiving(text, tokens, index)) return false;
  const at = tokens.skip(index + 1, (token) => isPart(token) || DEEDS.has(token.verb));
  if (at === index + 1 || tokens.at(at).kind !== "figure" || tokens.at(at - 1).kind !== "noun") return false;
  // 安排增加资金3亿元: it is the money that grows
  if (at === index + 2 && ADDS.has(word?.text ?? "")) return false;
  return GIVEN.ends(text, tokens.at(at - 1).end);
}

/** Right behind the verb, or behind another deed that says what for. */
function followsGiving(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  const isDeedBefore = before.kind === "noun" && before.word?.kind === "verb";
  const gives = isDeedBefore ? tokens.at(index - 2) : before;
  return gives.kind === "verb" && GIVES.isAt(text, gives.start, gives.end);
}

const DEEDS: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["rise", "fall", "action", "event"]);
const ADDS: ReadonlySet<string> = new Set(["增加", "减少", "新增", "追加"]);
const SECOND_DEEDS = wordClass("second-deeds");
const GIVES = wordClass("gives");
const GIVEN = wordClass("given");
