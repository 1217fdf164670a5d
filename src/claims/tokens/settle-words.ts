import { HANZI_NUMERALS } from "../../text/hanzi.js";
import { UnitSet } from "../../text/unit-set.js";
import { changes } from "../words/changes.js";
import { OCCASIONS } from "../words/occasion.js";
import { wordClass } from "../words/word-classes.js";
import { beforeFigure } from "./before-figure.js";
import { tellsBeforeWhat } from "./before-what.js";
import { isConsent } from "./consents.js";
import { isName } from "./deeds-as-names.js";
import { isGranted, isReceived, namesHeld, namesMeasured } from "./deeds-of-measures.js";
import { settleDenied } from "./denied.js";
import { isFormer } from "./former.js";
import { opensGrade } from "./grades.js";
import { leadsToLevel as isLedToLevel } from "./levels-led-to.js";
import { opensWithMeasure } from "./measures.js";
import { GROUND, settleDeadline, settleGoal, settleModal } from "./modal-words.js";
import { namesRate } from "./names-of-rates.js";
import { settlePassive } from "./passives.js";
import { saysFor, saysWhatFor } from "./says-for.js";
import { bornOut } from "./short-words.js";
import { settleStanding } from "./standings.js";
import { pointsToOne } from "./superlatives.js";
import { become, endsClause, isBound, isEvent, isNominal, isPart, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";
import { verbBeforeList } from "./verb-before-list.js";
import { REACHES } from "./verb-form.js";
import { improvesThings, isDeedHere, isDoneAmong, isWorkListed } from "./words-as-deeds.js";

/** Takes words that may mean two things for what their neighbours bear out; words of one hanzi that they do not become part of a noun. */
export function settleWords(text: string, tokens: TokenRow): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token: Token = tokens.at(index);
    const { word } = token;
    if (word === null && token.verb === null) {
      if (token.kind === "noun") settleNoun(text, tokens, index);
      continue;
    }
    if (word?.cue?.modal) settleModal(text, tokens, index, word);
    else if (word?.cue?.goal) settleGoal(text, tokens, index, word);
    else if (word?.cue?.deadline) settleDeadline(text, tokens, index, word);
    else if (
      (token.cue?.commitment === "expected" || word?.text === "原计划") &&
      BESIDE_PLAN.test(tokens.at(index - 1).word?.text ?? "")
    )
      token.cue = null;
    else if (tokens.at(index + 1).kind === "de" && token.cue !== null && word?.text.startsWith("原")) {
      // 是原预算的104.5%: what the figure is compared with; not 由原来的9个
      token.kind = FORMERLY.has(word?.text ?? "") ? "scope" : "noun";
      token.cue = null;
    }
    if (countsYears(text, tokens, index)) token.kind = "frame";
    settleDenied(tokens, index);
    if (leadsToLevel(text, tokens, index)) {
      become(token, "verb", "link");
      continue;
    }
    if (saysShare(tokens, index)) {
      become(token, "verb", "share");
      continue;
    }
    if (tokens.at(index + 1).kind === "figure" && REST.has(word?.text ?? "")) {
      token.kind = "frame";
      continue;
    }
    if (settleStanding(text, tokens, index) || settlePassive(tokens, index)) continue;
    if (pointsToOne(text, tokens, index)) continue;
    if (isPlanAdjusted(tokens, index)) {
      become(token, "frame");
      continue;
    }
    if (isConsent(tokens, index)) {
      become(token, "adverb");
      continue;
    }
    const mayBeDeed = token.verb !== null || word?.verb != null;
    if (
      namesRate(text, tokens, index) ||
      opensGrade(text, tokens, index) ||
      (mayBeDeed && isDeedAsName(text, tokens, index))
    ) {
      become(token, "noun");
      continue;
    }
    if (isDeedHere(text, tokens, index) || (mayBeDeed && isDoneAmong(tokens, index))) become(token, "verb", "action");
    else if (saysFor(token) && saysWhatFor(text, tokens, index)) become(token, "verb", "action");
    else if (word?.text === "通过" && passesActs(text, tokens, index)) become(token, "verb", "action");
    else if (word?.bounding && opensShare(tokens, index)) {
      become(token, "bound");
      continue;
    }
    // 公路提升建设, 提升改造
    if (
      token.word?.rates &&
      token.verb === "rise" &&
      isEvent(tokens.at(index + 1)) &&
      !raisesMeasure(text, tokens, index)
    )
      token.verb = "event";
    if (token.verb !== null && isWork(tokens, index)) token.verb = "event";
    if (word?.each && (beforeFigure(tokens, index) || opensChange(tokens, index) || isEachTime(tokens, index))) {
      token.kind = "adverb";
      continue;
    }
    if (word === null || word.cue?.modal || (token.end - token.start !== 1 && !word.narrow)) continue;
    if (!bornOut(text, tokens, index, word)) become(token, "noun");
  }
}

/** 按原计划, 比原计划缩短5个月: what was done is measured by the plan. */
const BESIDE_PLAN = new RegExp(`${GROUND.source}|^(?:比|较|与|同)$`);
const FORMERLY: ReadonlySet<string> = new Set(["原来", "原先"]);

/** A noun that no table holds may still count years, lead to a level or say how far things have come. */
function settleNoun(text: string, tokens: TokenRow, index: number): void {
  const token: Token = tokens.at(index);
  if (countsYears(text, tokens, index)) token.kind = "frame";
  else if (pointsToOne(text, tokens, index)) return;
  else if (tellsBeforeWhat(text, tokens, index)) become(token, "adverb");
  else if (isFormer(text, tokens, index)) become(token, "scope");
  else if (leadsToLevel(text, tokens, index)) become(token, "verb", "link");
  else settleStanding(text, tokens, index);
}

/** 稳岗补贴拨付1.2亿元, 14项引领性改革: whether a deed is what things are called here. */
const isDeedAsName = (text: string, tokens: TokenRow, index: number): boolean =>
  namesMeasured(text, tokens, index) ||
  isGranted(tokens, index) ||
  isReceived(tokens, index) ||
  namesHeld(text, tokens, index) ||
  isHeadOfPossessor(tokens, index) ||
  isCompared(tokens, index) ||
  isName(text, tokens, index);

/** Whether what a verb says is the work that is counted. */
const isWork = (tokens: TokenRow, index: number): boolean =>
  isHeld(tokens, index) || improvesThings(tokens, index) || isWorkListed(tokens, index);

/** 三年压降6.1个百分点: how many years they are, where 年 stands before the verb. */
function countsYears(text: string, tokens: TokenRow, index: number): boolean {
  const { kind, start, end } = tokens.at(index);
  const next = tokens.at(index + 1);
  if (kind !== "noun" || next.kind !== "adverb" || next.word?.text !== "年") return false;
  let at = start;
  while (at < end && HANZI_NUMERAL.at(text, at)) at++;
  return at === end;
}

const HANZI_NUMERAL = new UnitSet(HANZI_NUMERALS);

/** 提高1.2个百分点至56%, 减少126件到860件: between two figures the preposition leads to what the change came to. */
function leadsToLevel(text: string, tokens: TokenRow, index: number): boolean {
  const { kind, start, end } = tokens.at(index);
  if (kind !== "noun" || end - start !== 1 || !REACHES.has(text.charAt(start))) return false;
  return tokens.at(index - 1).kind === "figure" && beforeFigure(tokens, index);
}

/** 超八成企业复工: at a clause's start the share of things is the subject, and the word only bounds it. */
function opensShare(tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (!endsClause(before) && before.kind !== "scope" && before.kind !== "period") return false;
  if (tokens.at(index + 1).quantity?.kind !== "percent") return false;
  const at = tokens.at(index + 2).kind === "de" ? index + 3 : index + 2;
  return tokens.at(at).kind === "noun" && !endsClause(tokens.at(at + 1));
}

/** 设备投资12亿元，占比24%: between a comma and a percentage it is what is said of the thing before. */
const saysShare = (tokens: TokenRow, index: number): boolean =>
  tokens.at(index).word?.text === SHARE &&
  tokens.at(index + 1).quantity?.kind === "percent" &&
  endsClause(tokens.at(index - 1));
const SHARE = "占比";

/** 通过有关重大问题的决定4件, 通过23件法规; not 通过技改新增产值12亿元. */
function passesActs(text: string, tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => isPart(token) || LISTS.has(token.kind));
  const { quantity, start } = tokens.at(at);
  if (quantity?.kind !== "count" || OCCASIONS.has(quantity.unit)) return false;
  if (at > index + 1 && tokens.at(at - 1).word?.text !== AMONG)
    return endsClause(tokens.at(at + 1)) && ACTS.ends(text, start);
  const behind = tokens.skip(at + 1, isPart);
  if (behind === at + 1) return endsClause(tokens.at(behind)) && countsActsBefore(text, tokens, index, quantity.unit);
  return behind > at + 1 && ACTS.ends(text, tokens.at(behind - 1).end);
}

const AMONG = "其中";

/** 审议法规草案30件，通过27件; 通过其中24件: of the acts that were counted before. */
function countsActsBefore(text: string, tokens: TokenRow, index: number, unit: string): boolean {
  const before = tokens.last(0, index, ({ quantity }) => quantity?.unit === unit);
  return before > 0 && ACTS.ends(text, tokens.at(tokens.skipBack(before - 1, isBound)).end);
}

const LISTS: ReadonlySet<string> = new Set(["de", "pause", "bound", "conjunction", "preposition", "adverb"]);
const ACTS = wordClass("acts");

/** 举办文艺演出55场, 组织专家论证36次: what is held so many times is a deed itself. */
function isHeld(tokens: TokenRow, index: number): boolean {
  const { quantity } = tokens.at(index + 1);
  if (tokens.at(index).verb !== "action" || quantity?.kind !== "count" || !OCCASIONS.has(quantity.unit)) return false;
  const before = tokens.at(index - 1);
  // 约谈12次
  if (endsClause(before) || before.kind === "pause" || before.kind === "adverb") return true;
  return tokens.at(verbBeforeList(tokens, index)).word?.holds === true;
}

/** 户均增收4600元, 月人均分别提高221元: at a clause's start it says for whom the change is reckoned. */
function opensChange(tokens: TokenRow, index: number): boolean {
  const before = tokens.at(tokens.skipBack(index - 1, isAdverb));
  if (!endsClause(before) && (before.kind !== "period" || tokens.at(index - 1) === before)) return false;
  const at = tokens.skip(index + 1, isAdverb);
  return changes(tokens.at(at).verb) && beforeFigure(tokens, at);
}

/** 养老金人均每月增加110元 */
function isEachTime(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, isAdverb);
  return at > index + 1 && isNominal(tokens.at(index - 1)) && tokens.at(at).kind === "verb" && beforeFigure(tokens, at);
}

const isAdverb = ({ kind }: Token): boolean => kind === "adverb";

/** 延长服务时间2小时, 扩大贷款规模8亿元: the deed behind it says of what the measure is; not 提升改造面积3.6万平方米. */
function raisesMeasure(text: string, tokens: TokenRow, index: number): boolean {
  // 扩大保障范围至28个病种
  if (isLedToLevel(text, tokens.at(tokens.skip(index + 1, isPart)))) return true;
  const [deed, measure] = [tokens.at(index + 1), tokens.at(index + 2)];
  if (SECOND_DEEDS.has(deed.word?.text ?? "") || tokens.at(index + 3).kind !== "figure") return false;
  return measure.kind === "noun" && opensWithMeasure(text, measure);
}

const SECOND_DEEDS = wordClass("second-deeds");

/** 其余26个: it points to what was named before; 其余项目达到26个 */
const REST: ReadonlySet<string> = new Set(["其余", "余下", "剩余"]);

/** 教育方面的支出1168亿元, 群众的投诉36件: between 的 and the figure the deed is what they have. */
function isHeadOfPossessor(tokens: TokenRow, index: number): boolean {
  const token = tokens.at(index);
  if (token.verb !== "event" || token.word?.stage || tokens.at(index + 1).kind !== "figure") return false;
  return tokens.at(index - 1).kind === "de" && isNominal(tokens.at(index - 2));
}

/** 快于全部投资13.1个百分点: behind such a verb and before the difference the deed is what the subject is compared with. */
function isCompared(tokens: TokenRow, index: number): boolean {
  if (tokens.at(index).verb !== "event" || !DIFFERENCES.has(tokens.at(index + 1).quantity?.kind ?? "")) return false;
  const at = tokens.skipBack(index - 1, ({ kind }) => kind === "adverb" || kind === "scope" || kind === "noun");
  return tokens.at(at).verb === "compare";
}
const DIFFERENCES: ReadonlySet<string> = new Set(["points", "percent"]);

/** 完成预算调整的104.3%: of what came of the budget, the share is told. */
function isPlanAdjusted(tokens: TokenRow, index: number): boolean {
  const { word } = tokens.at(index);
  const isShare = tokens.at(index + 1).kind === "de" && tokens.at(index + 2).quantity?.kind === "percent";
  return isShare && word?.text === "调整" && tokens.at(index - 1).kind === "noun";
}
