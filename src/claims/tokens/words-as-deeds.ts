import { CARRIES_WORKS } from "../words/carries-works.js";
import { wordClass } from "../words/word-classes.js";
import { beforeFigure } from "./before-figure.js";
import { opensDeed } from "./opening-deeds.js";
import { closesNoun, makesNoun } from "./shapes.js";
import { countsThings, endsClause, inClause, isBound, isEvent, isJoint, isNominal, isPart } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** Whether an adverb or a noun that may be a deed is one here, as it brings what is counted: 统筹资金8600万元, 统筹1.2亿元支持产业发展. */
export function isDeedHere(text: string, tokens: TokenRow, index: number): boolean {
  const { word } = tokens.at(index);
  if (word !== null && COMES_FROM.has(word.text)) return isOfThings(tokens, index);
  if (word?.deed !== true) return false;
  if (bringsObject(text, tokens, index)) return word.kind !== "noun" || opensDeed(text, tokens, index);
  return word.kind === "adverb" && bringsMoney(tokens, index);
}

const COMES_FROM = wordClass("comes-from");

/** 36%的线索来自群众, 其中36%来自群众; not 接待来自境外的游客. */
function isOfThings(tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  return isNominal(before) || before.quantity?.kind === "percent";
}

/** 统筹资金8600万元: nothing but what is counted stands between the word and the figure. */
function bringsObject(text: string, tokens: TokenRow, index: number): boolean {
  // 4个联合议事堂
  const before = tokens.at(index - 1).kind;
  if (before === "figure" || before === "de" || before === "bound") return false;
  const at = tokens.skip(index + 1, (token) => isNominal(token) || token.kind === "scope");
  if (at === index + 1 || !beforeFigure(tokens, at - 1)) return false;
  // 评审员36名
  const { start, end } = tokens.at(index + 1);
  return at > index + 2 || end > start + 1 || !(makesNoun(text, start) || closesNoun(text, start, end));
}

/** 统筹1.2亿元支持产业发展, 予以1.2亿元奖励; not 产值稳定36亿元以上. */
function bringsMoney(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, isBound);
  if (tokens.at(at).quantity?.kind !== "money") return false;
  const { kind, verb } = tokens.at(at + 1);
  return kind === "verb" || verb !== null || kind === "comma" || kind === "preposition" || isNominal(tokens.at(at + 1));
}

/** 在115个县建设示范片1000个, 为67家企业办理应急转贷99笔: behind those among whom or for whom, the deed is the predicate. */
export function isDoneAmong(tokens: TokenRow, index: number): boolean {
  if (tokens.at(index).verb !== "event" || tokens.at(index - 1).kind !== "noun") return false;
  const figure = tokens.skipBack(index - 1, isNominal);
  if (tokens.at(figure).quantity?.kind !== "count") return false;
  const opening = tokens.at(tokens.skipBack(figure - 1, ({ kind }) => kind === "bound" || kind === "adverb"));
  if (!AMONG.has(opening.word?.text ?? "")) return false;
  const object = tokens.skip(index + 1, (token) => isPart(token) || token.kind === "scope");
  return object > index + 1 && beforeFigure(tokens, object - 1);
}

const AMONG = wordClass("among-whom");

/** 建设提升农村公路600公里, 新建提升绿地36万平方米: what is built is brought up too; not 能力建设提升6%. */
export function improvesThings(tokens: TokenRow, index: number): boolean {
  const { word, verb } = tokens.at(index);
  const before = tokens.at(index - 1);
  if (word?.rates !== true || verb !== "rise" || !(before.verb === "action" || isEvent(before))) return false;
  const at = tokens.skip(index + 1, isNominal);
  return at > index + 1 && countsThings(tokens.at(at).quantity);
}

/** 完成36条小巷改善和12个小区改善: behind the things, at the end of an item, it names the work that the verb carries out. */
export function isWorkListed(tokens: TokenRow, index: number): boolean {
  const { word, verb } = tokens.at(index);
  if (word?.copula !== true || verb !== "light" || tokens.at(index - 1).kind !== "noun") return false;
  const next = tokens.at(index + 1);
  const joins = isJoint(next) || (next.kind === "preposition" && tokens.at(index + 2).kind === "figure");
  if (!joins && !endsClause(next)) return false;
  const opens = tokens.skipBack(index - 1, (token) => inClause(token) && !CARRIES_WORKS.has(token.word?.text ?? ""));
  return tokens.at(opens).kind === "verb" && tokens.some(opens, index, ({ quantity }) => countsThings(quantity));
}
