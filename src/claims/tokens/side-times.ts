import { UnitSet } from "../../text/unit-set.js";
import { isAgent } from "../words/agents.js";
import { SUMMED } from "../words/summed.js";
import { wordClass } from "../words/word-classes.js";
import { isGround } from "./ground.js";
import { endsClause, inClause, isNominal, isPart, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

/**
 * Times that are said of a thing and not of what is told of it: `2018年启动的示范村全部完成，拆除旱厕1600座`, `完成2018年续建项目6个`,
 * `该项目2019年开工，累计完成投资4.6亿元`.
 */

const BEGINS = wordClass("begins");
const VALUES_BEFORE = wordClass("values-before");
const TAKEN_OVER = wordClass("taken-over");
const EXAMINERS = wordClass("examiners");
const BUILDS_ON = wordClass("builds-on");

/** Whether the time at `index` is that of a thing which its clause names, so that it holds neither for the next clause nor for the next sentence. */
export const isOfThingNamed = (text: string, tokens: TokenRow, index: number): boolean =>
  isOfRelative(text, tokens, index) || isOfBeginning(text, tokens, index) || isAsOfThen(tokens, index);

/** Whether the time at `index` is part of what is done, so that it is not even that of its own figure: 完成2018年续建项目6个. */
export function isOfObject(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (before.kind !== "verb") return false;
  if (BUILDS_ON.ends(text, before.end)) return true;
  const next = tokens.at(index + 1);
  if (TAKEN_OVER.opens(text, next.start)) return true;
  return before.verb !== "link" && isOfRelative(text, tokens, index);
}

/** Whether the time at `index` is that of what is acted upon, or that the figure says something of, and not of the figure. */
export const isOfOther = (text: string, tokens: TokenRow, index: number, at: number): boolean =>
  (isOfObject(text, tokens, index) && !isHeldGround(tokens, index, at)) ||
  isOfAge(text, tokens, index) ||
  isOfThingInFront(text, tokens, index, at);

/** 在巩固去年2个示范村成果的基础上: what is built upon was reached then. */
const isHeldGround = (tokens: TokenRow, index: number, at: number): boolean =>
  index + 1 === at && isGround(tokens, index);

/** 2022年开工的产业园入驻企业12家, 计划2025年通车的高速公路完成投资12亿元: the time of the thing in front of what the figure says. */
export function isOfThingInFront(text: string, tokens: TokenRow, index: number, at: number): boolean {
  const isOpen = tokens.at(index).period?.words.endsWith(SINCE) === true;
  if (isOpen || !isOfRelative(text, tokens, index)) return false;
  const de = tokens.skip(index + 1, (token) => token.kind !== "de" && inClause(token));
  const first = tokens.at(de + 1).kind === "figure" ? de + 2 : de + 1;
  const end = tokens.skip(first, (token) => isPart(token) || token.kind === "scope");
  // 2021年新建的水厂达到12座: there the things themselves are counted
  const counts = tokens.at(at).quantity?.kind === "count" && tokens.at(end).verb === "link" && end + 1 === at;
  // 去年提出的关于搞好企业的20条措施
  const isWithin = tokens.at(at - 1).kind === "de" && !tokens.some(end, at, ({ kind }) => kind === "verb");
  return at >= end && !counts && !isWithin;
}

export const SINCE = "以来";

/** 2000年以前建成的老旧小区386个: how old the things are. */
function isOfAge(text: string, tokens: TokenRow, index: number): boolean {
  const before = BEFORE.exec(text.slice(tokens.at(index).end, tokens.at(index).end + LONGEST_BEFORE));
  if (before === null) return false;
  const behind = tokens.at(index).end + before[0].length;
  const deed = tokens.skip(index + 1, ({ start }) => start < behind);
  return isDeed(text, tokens.at(deed)) && tokens.at(deed + 1).kind === "de";
}

/** 2024年前, 2024年底以前 */
export const saysBefore = (text: string, at: number): boolean => BEFORE.test(text.slice(at, at + LONGEST_BEFORE));
const BEFORE = /^[之以]?前/;
const LONGEST_BEFORE = 2;

/** 高速于10月28日通车，大桥完成工程量的65%: the day is that of what its own subject did; not 市政府于5月8日召开会议，. */
export function isDayOfSubject(text: string, tokens: TokenRow, index: number): boolean {
  if (!(tokens.at(index).period?.words ?? "").endsWith(DAY)) return false;
  // 储备在3月31日为7340亿元，相当于生产总值的36%
  const { verb } = tokens.at(tokens.skip(index + 1, isManner));
  if (verb === null || verb === "link") return false;
  const { kind, start, end } = tokens.at(tokens.skipBack(index - 1, (token) => token.kind === "preposition"));
  return kind === "noun" && !isAgent(text.slice(start, end));
}

const DAY = "日";

/** 2018年启动的示范村, 去年未完成的绿道 */
function isOfRelative(text: string, tokens: TokenRow, index: number): boolean {
  if (OF_NOW.begins(tokens.at(index).period?.words ?? "")) return false;
  // 对2018年度审计查出的38个问题逐项跟踪, 对去年列入计划的小区加快改造
  const isMatter = DEALS_WITH.has(tokens.at(index - 1).word?.text ?? "");
  const mayName = (token: Token): boolean => isMatter && token.kind === "noun" && !isDenied(text, token);
  const deed = tokens.skip(behindExaminer(text, tokens, index + 1), (token) => isManner(token) || mayName(token));
  // 对去年未办结的提案跟踪督办
  if (!isDeed(text, tokens.at(deed)) && !(isMatter && isDenied(text, tokens.at(deed)))) return false;
  const de = tokens.skip(
    deed + 1,
    (token, at) =>
      isDenied(text, token) || mayName(token) || (token.kind === "verb" && isDenied(text, tokens.at(at - 1))),
  );
  return tokens.at(de).kind === "de" && isThing(tokens, de + 1);
}

/** 上年度审计查出的215个问题, 上年度审计报告反映的问题, 2023年市人大交办的建议: where the deed may stand. */
function behindExaminer(text: string, tokens: TokenRow, from: number): number {
  const first = tokens.skip(from, isManner);
  const { kind, start, end } = tokens.at(first);
  if (kind !== "noun") return from;
  if (EXAMINERS.isAt(text, start, end)) return tokens.at(first + 1).kind === "noun" ? first + 2 : first + 1;
  return isAgent(text.slice(start, end)) ? first + 1 : from;
}

const DEALS_WITH: ReadonlySet<string> = new Set(["对", "针对", "围绕"]);

/** 验收不合格的, 排查未整改的 */
const isDenied = (text: string, { kind, start }: Token): boolean => kind !== "figure" && DENIES.at(text, start);
const DENIES = new UnitSet("不未没");

/** 今年发展的目标: the year of which all is told. */
const OF_NOW = new UnitSet("今明本当全年");

/** 立项 and 结转 are nouns in other places. */
const isDeed = (text: string, { kind, start, end }: Token): boolean =>
  kind === "verb" || (kind === "noun" && (BEGINS.isAt(text, start, end) || TAKEN_OVER.isAt(text, start, end)));

/** 上年为22.9亿元, 而2018年只有22.9亿元, 2021年同期仅完成38万亩: the value that a year had beside that of another, told before it. */
export function isOfValueBefore(text: string, tokens: TokenRow, index: number): boolean {
  if (isOfSameSpan(text, tokens, index)) return true;
  return isValueAlone(text, tokens, index) && tokens.some(0, index, ({ kind }) => kind === "figure");
}

/** 上年为22.9亿元: nothing but the value is said of the time. */
export function isValueAlone(text: string, tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => VALUES_BEFORE.isAt(text, token.start, token.end));
  return tokens.at(at).kind === "figure";
}

/** 去年同期, 2019年同季 */
export const isOfSameSpan = (text: string, tokens: TokenRow, index: number): boolean =>
  AS_THEN.test(text.slice(tokens.at(index).end, tokens.at(index).end + 2));
const AS_THEN = /^同[期季月]/;

/** 全面 of 全面启动, 市里 of 市里确定, 未 of 未完成 */
const isManner = ({ kind }: Token): boolean =>
  kind === "adverb" || kind === "scope" || kind === "particle" || kind === "frame";

const isThing = (tokens: TokenRow, at: number): boolean => {
  const first = tokens.at(at).kind === "figure" ? at + 1 : at;
  return tokens.skip(first, (token) => isPart(token) || token.kind === "scope") > first;
};

/** 该项目2019年开工，; 学校创办于1956年， */
function isOfBeginning(text: string, tokens: TokenRow, index: number): boolean {
  const { kind } = tokens.at(index - 1);
  // 大道全长18公里，2019年开工，已建成7公里
  const isAside = kind === "comma" && endsClause(tokens.at(index + 2));
  if (!isPart(tokens.at(index - 1)) && kind !== "verb" && !isAside) return false;
  const behind = tokens.at(index + 1);
  if (endsClause(behind)) return tokens.at(index - 1).kind === "verb" && BEGINS.ends(text, tokens.at(index - 1).end);
  return endsClause(tokens.at(index + 2)) && BEGINS.ends(text, behind.end);
}

/** 恢复到2019年水平 */
const isAsOfThen = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).verb === "link" && tokens.at(index + 1).kind === "noun" && endsClause(tokens.at(index + 2));

/** 下达2025年资金, 制定明年计划; not 计划2025年建成. */
export const isDealtWith = (tokens: TokenRow, index: number): boolean =>
  isActedUpon(tokens, index) && isNominal(tokens.at(index + 1));

/** 完成去年3万亩续建任务: the figure is the size of what is dealt with. */
export function isSizeDealtWith(tokens: TokenRow, index: number): boolean {
  const behind = tokens.at(index + 2);
  return (
    isActedUpon(tokens, index) &&
    tokens.at(index + 1).kind === "figure" &&
    (isNominal(behind) || behind.kind === "verb")
  );
}

/** Whether the time at `index` opens the object of a verb; not 累计完成2022年项目12个, which is over. */
const isActedUpon = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index - 1).kind === "verb" &&
  tokens.at(index - 1).verb !== "link" &&
  tokens.at(index - 2).word?.text !== SUMMED;
