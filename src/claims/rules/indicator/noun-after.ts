import type { Mention } from "../../../types.js";
import { AMOUNTS } from "../../frames/amounts.js";
import { argumentBefore, bareNoun, linkedNoun } from "../../frames/frame.js";
import { isGeneric, type Run, runText } from "../../frames/noun-phrase.js";
import { countsBeneficiaries } from "../../frames/prepositions.js";
import { LEVELS, timeOfLevel } from "../../tokens/level-of-year.js";
import { endsClause, isEvent, isJoint, isNominal, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent, isLand, isPlace } from "../../words/agents.js";
import { MARKS } from "../../words/marks.js";

import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { HAPPENINGS } from "./happening.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";
import { countedOwners, isOfCountedBefore, withoutRate } from "./owned-measure.js";
import { areUnnamed } from "./people-reached.js";

const MONEY_DEEDS = wordClass("money-deeds");

/** 谋划37个重点项目; 48名民主监督员; 13亿人口. */
export const nounAfter: IndicatorRule = {
  name: "noun-after",
  examples: ["谋划〔37个〕重点项目。"],
  not: ["谋划重点项目〔37个〕。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    const counted = AMOUNTS.has(quantity.kind) ? bareNoun(frame) : null;
    if (counted === null || isPassed(figure, counted) || isOfCountedBefore(figure, counted)) return null;
    // 扩招100万人目标, 跨越两百亿元、三百亿元台阶: the noun only says that it is a goal or a mark
    const before = argumentBefore(frame);
    const named = frame.listed ? quantity.kind === "money" : before !== null && !isGeneric(tokens, before);
    if (named && !frame.modified && isGeneric(tokens, counted)) return null;
    const sortal = quantity.kind === "count" && !HAPPENINGS.has(quantity.unit);
    const blocked = hasNounBefore(figure) && deedWithObject(figure) < 0;
    if (!sortal && !frame.modified && (blocked || isMoneyDeed(figure))) return null;
    const place = countedPlace(figure);
    if (place !== null) return mentionOf(text, tokens, place);
    return countedOwners(figure, counted) ?? mentionOf(text, tokens, withoutRate(figure, counted));
  },
};

/** 突破10亿元大关: what is passed says nothing of what passes it; but 跨越三个百亿元台阶 counts them. */
const isPassed = ({ text, tokens, quantity }: Figure, counted: Run): boolean =>
  (quantity.kind !== "count" || quantity.value >= MYRIAD) && MARKS.ends(runText(text, tokens, counted));
const MYRIAD = 1e4;

/** 超八成企业复工复产, 近七成村庄通了快递: the things of which it is a share, with their predicate behind. */
export const shareOfThings: IndicatorRule = {
  name: "share-of-things",
  examples: ["超〔八成〕企业复工复产。"],
  not: ["企业复工率超〔八成〕。", "增长〔8%〕左右。"],
  when({ text, tokens, quantity, frame }) {
    if (quantity.kind !== "percent" || frame.theme !== null || frame.valueVerb !== null || frame.isBase) return null;
    const things = bareNoun(frame);
    return things === null || endsClause(tokens.at(things.last + 1)) ? null : mentionOf(text, tokens, things);
  },
};

/** 来自89个国家的元首: places are counted, not those who come from them; but 12个乡镇的卫生院 of which each has one. */
function countedPlace({ text, tokens, at, quantity }: Figure): Run | null {
  const place = tokens.at(at + 1);
  if (quantity.unit !== "个" || !isNominal(place) || tokens.at(at + 2).kind !== "de") return null;
  const comesFrom = COMES_FROM.isAt(text, tokens.at(at - 1).start, tokens.at(at - 1).end);
  return comesFrom && isLand(text.slice(place.start, place.end)) ? { first: at + 1, last: at + 1 } : null;
}

const COMES_FROM = wordClass("comes-from");

/** 16.64平方公里的阜东产业园区; 贡献了全省74.6%的规模工业增加值. */
export const linkedNounAfter: IndicatorRule = {
  name: "linked-noun-after",
  examples: ["建成〔16.64平方公里〕的产业园区。"],
  not: ["产业园区面积〔16.64平方公里〕。", "失业率升至5.4%，低于2003年〔8.5%〕的高峰。"],
  when({ text, tokens, at, frame }) {
    const noun = linkedNoun(frame);
    if (noun === null || isGeneric(tokens, noun)) return null;
    // 低于2003年8.5%的高峰: the subject has been told before
    if (timeOfLevel(text, tokens, at) !== null && LEVELS.ends(text, tokens.at(noun.last).end)) return null;
    return mentionOf(text, tokens, noun);
  },
};

/** 将制造业现行16%的税率降至13%: the rate behind the figure has that value. */
export const linkedRate: IndicatorRule = {
  name: "linked-rate",
  examples: ["将制造业现行〔16%〕的税率降至13%。"],
  not: ["增长〔7%〕的目标已经实现。"],
  when({ text, tokens, quantity, frame }) {
    const noun = quantity.kind === "percent" && frame.valueVerb === null && !frame.modified ? linkedNoun(frame) : null;
    if (noun === null) return null;
    const rate = mentionOf(text, tokens, noun);
    return RATES.ends(rate.text) ? rate : null;
  },
};

const RATES = wordClass("rates");

/** 培育3家具有核心竞争力的企业; 1亿人居住的棚户区. */
export const describedNoun: IndicatorRule = {
  name: "described-noun",
  examples: ["培育〔3家〕具有核心竞争力的企业。"],
  not: ["培育企业〔3家〕。"],
  when({ text, tokens, quantity, frame }) {
    const described = frame.behind?.described ?? null;
    if (described === null || quantity.kind !== "count" || frame.listed) return null;
    return mentionOf(text, tokens, described);
  },
};

/** 28次出席政协重要会议活动; 937项获得国家科技发明奖. */
export const objectAfter: IndicatorRule = {
  name: "object-after",
  examples: ["有〔937项〕获得国家科技发明奖。"],
  not: ["获得国家科技发明奖〔937项〕。", "〔36人〕获得先进工作者称号。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    const { behind, theme } = frame;
    if (behind === null || behind.object === null || quantity.kind !== "count" || areUnnamed(figure)) return null;
    const verb = tokens.at(behind.at);
    if (frame.valueVerb?.kind === "action" && !frame.listed && verb.kind === "preposition")
      return mentionOf(text, tokens, behind.object);
    const awarded = AWARDS.has(text.slice(verb.start, verb.end));
    const inPlace = theme !== null && isPlace(runText(text, tokens, theme));
    if (!awarded && !inPlace && !HAPPENINGS.has(quantity.unit)) return null;
    const object = mentionOf(text, tokens, behind.object);
    return isAgent(object.text) ? null : object;
  },
};

const AWARDS = wordClass("awards");

/** A noun before the figure that the figure can measure; not the one who acts (国务院增发1000亿元财政债券). */
function hasNounBefore({ text, tokens, frame }: Figure): boolean {
  const { valueVerb, governed } = frame;
  const noun = argumentBefore(frame);
  // 加快华盛集团7万吨合金项目建设: the noun says whose
  if (noun === null || valueVerb === null) return noun !== null && !isPlace(runText(text, tokens, noun));
  return governed || (valueVerb.kind !== "action" && valueVerb.kind !== "light");
}

/** 同意地方发行36亿元债券: index of the deed right before an amount of money that takes the noun behind it, or -1. */
export function deedWithObject({ text, tokens, at, quantity, frame }: Figure): number {
  const deed = tokens.at(at - 1);
  const { theme } = frame;
  if (quantity.kind !== "money" || deed.verb !== "event" || theme?.last !== at - 1 || theme.first === at - 1) return -1;
  const object = bareNoun(frame);
  if (object === null || !isNominal(tokens.at(object.first))) return -1;
  const words = text.slice(deed.start, deed.end);
  return MONEY_DEEDS.has(words) || ACCOUNT_DEEDS.has(words) ? -1 : at - 1;
}

function isMoneyDeed({ text, tokens, quantity, frame }: Figure): boolean {
  if (quantity.kind !== "money" || frame.valueVerb === null) return false;
  const { start, end } = tokens.at(frame.valueVerb.last);
  return MONEY_DEEDS.has(text.slice(start, end));
}

/** 县级支出8.2亿元后，…: the money is what was spent. */
const ACCOUNT_DEEDS = wordClass("account-deeds");

/** In 36幅合共27公顷的用地 they stand between two figures of the same. */
const SUMS = new Set(["合共", "共", "共计", "总计"]);

/** 10项30条措施, 3条7.5公里的管线: two figures in a row share the noun that follows. */
export const sharedNounAfter: IndicatorRule = {
  name: "shared-noun-after",
  examples: ["落实防控〔10项〕30条措施。"],
  not: ["落实任务〔221项〕。"],
  when(figure) {
    const { text, tokens, at, quantity, frame, frames } = figure;
    const other = lastOfMeasures(tokens, SUMS.has(tokens.at(at + 1).word?.text ?? "") ? at + 2 : at + 1);
    const next = tokens.at(other).quantity;
    if (next === null) return sharedOverPause(figure);
    if (next.unit === quantity.unit) return null;
    const { counted, linked, behind } = frames.at(other);
    const noun = counted ?? (other > at + 1 && behind !== null ? behind.described : null);
    // 落实防控十项30条措施
    const counts = quantity.kind === "count" && next.kind === "count" && !linked && behind === null;
    if (argumentBefore(frame) !== null && !(counts && frame.governed)) return null;
    // 跨上600亿元、700亿元两个台阶
    return noun === null || MARKS.ends(runText(text, tokens, noun)) ? null : mentionOf(text, tokens, noun);
  },
};

/** 完成3800户、58万平方米棚户区改造: how many they are and how large; what both are of ends the clause. */
function sharedOverPause(figure: Figure): Mention | null {
  const { text, tokens, at, quantity, frame, frames } = figure;
  if (quantity.kind !== "count" || argumentBefore(frame) !== null || frame.valueVerb === null) return null;
  const batch = sharedByBatches(figure);
  if (batch !== null) return batch;
  if (tokens.at(at + 1).kind !== "pause" || !isMeasure(tokens.at(at + 2))) return null;
  const noun = bareNoun(frames.at(at + 2));
  const closes = noun !== null && endsClause(tokens.at(tokens.skip(noun.last + 1, isEvent)));
  return closes ? mentionOf(text, tokens, noun) : null;
}

/** 推进首批12项及第二批14项重点改革, 新建3所、改建2所小学, 出台43条、16条具体举措: what the second batch is of, the first is of too. */
function sharedByBatches({ text, tokens, at, quantity, frame, frames, earlier }: Figure): Mention | null {
  if (frame.counted !== null || !isJoint(tokens.at(at + 1))) return null;
  const other = tokens.skip(at + 2, ({ kind }) => kind === "scope" || kind === "adverb" || kind === "verb");
  if (tokens.at(other).quantity?.unit !== quantity.unit) return null;
  // 受理线索36件，办结12件、移送3件线索: what was counted before is meant
  if (tokens.at(other - 1).kind === "verb" && earlier.some((one) => one.quantity.unit === quantity.unit)) return null;
  const noun = bareNoun(frames.at(other));
  return noun === null ? null : mentionOf(text, tokens, noun);
}

/** 新建22个750千伏和330千伏电网工程: several measures say which. */
function lastOfMeasures(tokens: TokenRow, first: number): number {
  let at = first;
  while (isMeasure(tokens.at(at)) && isMeasure(tokens.at(at + 2)) && JOINS_MEASURES.has(tokens.at(at + 1).kind))
    at += 2;
  return at;
}

const isMeasure = (token: Token): boolean => token.quantity?.kind === "measure";
const JOINS_MEASURES: ReadonlySet<string> = new Set(["conjunction", "pause"]);

/** 36处通上自来水, 为48人发放补贴6万元: where nothing else says, what the verb after the figure leads to. */
export const lastResort: IndicatorRule = {
  name: "last-resort",
  examples: ["〔36处〕通上自来水。", "为〔48人〕发放救助金6万元。"],
  not: ["〔2300多名〕毕业生走上工作岗位。", "〔2300多人〕走上工作岗位。", "服务群众〔6000人次〕收集信息260条。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    if (quantity.kind !== "count" || areUnnamed(figure)) return null;
    const object = frame.behind?.object ?? boonOf(figure);
    return object === null ? null : mentionOf(text, tokens, object);
  },
};

/** 为48人发放救助金6万元: what they are given, though the amount of it stands behind. */
function boonOf({ tokens, at, frame: { behind } }: Figure): Run | null {
  if (behind === null || tokens.at(behind.at).kind !== "verb" || !countsBeneficiaries(tokens, at)) return null;
  const first = tokens.skip(behind.at + 1, ({ kind }) => kind === "scope" || kind === "adverb");
  const last = tokens.skip(first, isPart) - 1;
  return last >= first && tokens.at(last + 1).kind === "figure" ? { first, last } : null;
}
