import type { Mention } from "../../../types.js";
import { AMOUNTS } from "../../frames/amounts.js";
import { argumentBefore, type Frame, isChange, linkedNoun } from "../../frames/frame.js";
import { isGeneric, nounPhraseAfter, type Run, runText } from "../../frames/noun-phrase.js";
import type { Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent, isPerson, isPlace } from "../../words/agents.js";
import { UNCOUNTED } from "../../words/uncounted.js";
import { wordClass } from "../../words/word-classes.js";
import type { VerbKind } from "../../words/word-rows.js";
import type { Figure } from "../figure.js";
import { isCarriedOut, withoutBudget } from "./carried-out.js";
import { isDoneToOthers } from "./done-to-others.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { GONE_PAST_STEP, lastIndicator, mentionOf, whatGrows } from "./mentions.js";
import { measureOfCounted } from "./owned-measure.js";
import { actOfPeople, areUnnamed, reachesPeople } from "./people-reached.js";
import { accountLabelled, subjectOf } from "./topic.js";

/** 占提案总数的4%, 占13%: what one share is of says nothing of the next. */
const BRINGS: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["action", "light", "event", "rise", "fall"]);

/** 征集史料172篇; 落实率达到90.4%; 总投资12亿元. */
export const nounBefore: IndicatorRule = {
  name: "noun-before",
  examples: ["提案落实率达到〔90.4%〕。"],
  not: ["落实〔37个〕重点项目。"],
  when(figure) {
    const { text, tokens, frame } = figure;
    const { theme, governed, valueVerb, behind } = frame;
    if (theme === null || isGeneric(tokens, theme) || saysWhich(figure)) return null;
    if (isPlanPassed(figure, theme)) return null;
    const alone = !governed && valueVerb === null;
    if (alone && behind !== null && isPlace(runText(text, tokens, theme))) return null;
    const run = withStage(tokens, withoutLevel(tokens, theme), frame);
    return measureOfCounted(text, tokens, withoutExamples(tokens, run, frame));
  },
};

/** 已经解决的126件, 满意的120件: the words before 的 say which of the things named before are meant. */
const saysWhich = ({ quantity, frame, earlier }: Figure): boolean =>
  frame.modified &&
  quantity.kind === "count" &&
  frame.counted === null &&
  earlier.some(({ quantity: { unit }, indicator }) => unit === quantity.unit && indicator !== null);

/** 五年平均增长9.4%，超过“九五”计划0.4个百分点: by how much the plan was passed. */
const isPlanPassed = ({ text, tokens, quantity }: Figure, theme: Run): boolean =>
  quantity.kind === "points" && PLANS.has(text.slice(tokens.at(theme.last).start, tokens.at(theme.last).end));
const PLANS: ReadonlySet<string> = new Set(["计划", "规划", "规划目标", "计划目标"]);

/** 新增农业龙头企业省级5家: the level says which of them, not what. */
function withoutLevel(tokens: TokenRow, { first, last }: Run): Run {
  const isLevel = last > first && tokens.at(last).word?.text.endsWith("级") === true;
  return { first, last: isLevel ? last - 1 : last };
}

/** 法官人均结案268.5件, 提案立案235件: the step is part of what is counted. */
function withStage(tokens: TokenRow, { first, last }: Run, { valueVerb, governed }: Frame): Run {
  const step = !governed && valueVerb?.first === last + 1 && tokens.at(valueVerb.last).word?.stage;
  return step ? { first, last: valueVerb.last } : { first, last };
}

const LONG = 12;

/** 电动汽车、锂电池、光伏产品“新三样”出口: of a long list only the last part is named, unless 均 says that all are meant. */
function withoutExamples(tokens: TokenRow, { first, last }: Run, { valueVerb }: Frame): Run {
  if (tokens.at(last).end - tokens.at(first).start <= LONG) return { first, last };
  const before = valueVerb === null ? undefined : tokens.at(valueVerb.first - 1).word?.text;
  if (before?.startsWith("均") || before?.startsWith("都")) return { first, last };
  const pause = tokens.last(first + 1, last, ({ kind }) => kind === "pause");
  return { first: pause < 0 ? first : pause + 1, last };
}

/** 连续几年发行超长期特别国债，今年先发行1万亿元: the object that the same verb had before. */
export const sameVerb: IndicatorRule = {
  name: "same-verb",
  examples: ["连续几年发行超长期特别国债，今年先发行〔1万亿元〕。"],
  not: ["发行国债〔1万亿元〕。", "支出预算98亿元，全年支出〔96亿元〕。"],
  when({ text, tokens, frame, earlier }) {
    const { valueVerb, theme } = frame;
    if (valueVerb === null || !BRINGS.has(valueVerb.kind) || theme !== null) return null;
    const { word } = tokens.at(valueVerb.last);
    if (word === null || word.copula || word.stage) return null;
    const before = tokens.last(0, valueVerb.first, (token) => token.word === word);
    // 增加良种补贴，安排补贴资金12亿元，比上年增加2亿元: what grew is of the figure between
    if (before < 0 || (isChange(valueVerb) && (earlier.at(-1)?.at ?? -1) > before)) return null;
    const first = tokens.skip(before + 1, ({ kind }) => kind === "scope" || kind === "particle");
    const object = nounPhraseAfter(tokens, first);
    // 支出预算98亿元，全年支出96亿元: there it is no verb, but of which budget one speaks
    return object === null || isGeneric(tokens, object) ? null : mentionOf(text, tokens, object);
  },
};

/** 审议法规10件、集中修改9件: in a list the step is taken by more of the same. */
function continues(tokens: TokenRow, verb: number): boolean {
  return tokens.at(tokens.skipBack(verb - 1, ({ kind }) => kind === "adverb")).kind === "pause";
}

/** 立案235件, 投资4.8亿元, 搬迁1.77万户: the deed itself is counted. */
export const deed: IndicatorRule = {
  name: "deed",
  examples: ["收到提案252件，立案〔235件〕。"],
  not: ["收到提案〔252件〕。", "受理案件252件，办结〔235件〕。"],
  when(figure) {
    const { text, tokens, frame, quantity } = figure;
    if (frame.valueVerb?.kind !== "event") return null;
    const { word } = tokens.at(frame.valueVerb.last);
    if (!word?.stage || continues(tokens, frame.valueVerb.first)) {
      const same = sameUnit(figure);
      const ownDeed = same !== undefined && same.indicator?.text === same.verb?.text;
      // 新开工住房50万平方米，竣工40万平方米
      const isOfSame = quantity.kind === "count" ? quantity.unit !== "人" : FINISHES.has(word?.text ?? "");
      if (same && !ownDeed && isOfSame) return same.indicator;
    }
    return mentionOf(text, tokens, { first: frame.valueVerb.last, last: frame.valueVerb.last });
  },
};

const FINISHES = wordClass("finishes");

/** 受理案件252件，办结235件: the things that were counted before have gone past the step. */
export const gone: IndicatorRule = {
  name: GONE_PAST_STEP,
  examples: ["受理案件252件，办结〔235件〕。", "报送信息320篇，被省政协采用〔145篇〕。"],
  not: ["收到提案252件，立案〔235件〕。", "生猪存栏26万头，出栏〔45万头〕。"],
  when: (figure) => gonePast(figure),
};

function gonePast({ text, tokens, frame, quantity, earlier }: Figure): Mention | null {
  if (frame.valueVerb === null || quantity.kind !== "count" || quantity.unit === "人") return null;
  const { word, start, end } = tokens.at(frame.valueVerb.last);
  if (!word?.stage || REGISTERS.has(text.slice(start, end))) return null;
  const things = earlier.findLast(
    ({ quantity: { unit }, indicator, verb, objectOf }) =>
      (frame.passive || (unit === quantity.unit && objectOf)) && indicator !== null && indicator.text !== verb?.text,
  );
  return things?.indicator ?? null;
}

/** 立案235件: such a step makes another thing of what was counted. */
const REGISTERS = wordClass("registers");

const sameUnit = ({ quantity, earlier }: Figure): Figure["earlier"][number] | undefined =>
  earlier.findLast((figure) => figure.quantity.unit === quantity.unit && figure.indicator !== null);

/** 带动农户3600户，户均增收1200元: what has grown is in the verb, and those before are for whom. */
export const ownGain: IndicatorRule = {
  name: "own-gain",
  examples: ["带动农户3600户，户均增收〔1200元〕。"],
  not: ["粮食产量36万吨，增产〔2万吨〕。", "农民收入增加〔1200元〕。"],
  when(figure) {
    const { text, tokens, frame, earlier } = figure;
    const { theme, valueVerb } = frame;
    const each = valueVerb !== null && tokens.at(tokens.skipBack(valueVerb.first - 1, isPlain)).word?.each === true;
    // 860户农户户均增收1200元: the households are counted before
    const named = theme !== null && !(each && tokens.at(theme.first - 1).quantity?.kind === "count");
    if (named || valueVerb === null || !AMOUNTS.has(figure.quantity.kind)) return null;
    if (sameUnit(figure) !== undefined) return null;
    const gain = mentionOf(text, tokens, valueVerb);
    return OWN_GAINS.has(gain.text) && (each || earlier.length > 0) ? gain : null;
  },
};

const OWN_GAINS = wordClass("own-gains");
/** 人均年增收1200元 */
const isPlain = ({ kind, word }: Token): boolean => kind === "adverb" && word?.each !== true;

/** 征集史料172篇、45.5万字; 新建公路43条423公里. */
export const listShare: IndicatorRule = {
  name: "list-share",
  examples: ["征集史料172篇、〔45.5万字〕。"],
  not: ["征集史料〔172篇〕。"],
  when(figure) {
    return figure.frame.listed && actOfPeople(figure) < 0 ? lastIndicator(figure) : null;
  },
};

/** 全部财政收入完成14.1亿元，增长7.5%; 城镇化率提升0.9个百分点、达62.1%. */
export const carriedSubject: IndicatorRule = {
  name: "carried-subject",
  examples: ["全部财政收入完成14.1亿元，增长〔7.5%〕。"],
  not: ["全部财政收入增长〔7.5%〕。", "发放消费券15.6万张，惠及〔4.8万人次〕。"],
  when(figure) {
    const { frame, quantity, earlier } = figure;
    const { predicate, valueVerb } = frame;
    const deed = valueVerb?.kind === "action" || valueVerb?.kind === "event" || valueVerb?.kind === "light";
    if (quantity.kind === "count" && (deed || valueVerb === null)) {
      const unnamed = areUnnamed(figure);
      const same = earlier.findLast(
        // 清理规章230件，废止83件，修订32件: the step before is none of what this one is done to
        ({ quantity: { unit }, indicator, rule }) =>
          unit === quantity.unit &&
          indicator !== null &&
          (!unnamed || isPerson(indicator.text)) &&
          rule !== "object-after" &&
          rule !== "last-resort" &&
          rule !== "deed",
      );
      if (same) return same.indicator;
    }
    const amount = AMOUNTS.has(quantity.kind);
    if (
      valueVerb?.kind === "event" &&
      predicate !== null &&
      amount &&
      !earlier.some((figure) => figure.quantity.kind === quantity.kind && quantity.kind !== "count")
    ) {
      return mentionOf(figure.text, figure.tokens, predicate);
    }
    const last = earlier.at(-1);
    const reaches =
      valueVerb !== null &&
      argumentBefore(frame) === null &&
      quantity.kind !== "count" &&
      figure.tokens.at(valueVerb.last).word?.copula === true; // 利润总额由负转正，实现1.26亿元
    if ((!deed || reaches) && last !== undefined) {
      const subject = subjectOf(figure.text, figure.tokens, figure.at, last.at);
      if (subject !== null) return subject;
    }
    const carried = isChange(valueVerb) && last?.rule === GONE_PAST_STEP ? whatGrows(last) : lastIndicator(figure);
    // 综合指数达到124，比上年提高20点: points are those of an index
    const counts = quantity.kind === "count" && quantity.unit !== "点";
    if (carried === null || (counts && UNCOUNTED.ends(carried.text))) return null;
    if ((reachesPeople(figure) || actOfPeople(figure) >= 0 || areUnnamed(figure)) && !isPerson(carried.text))
      return null;
    if (isDoneToOthers(figure)) return null;
    return isCarriedOut(figure) ? withoutBudget(carried) : carried;
  },
};

/** 总量达5.3万亿元 where nothing before says of what. */
export const genericNoun: IndicatorRule = {
  name: "generic-noun",
  examples: ["总量达〔5.3万亿元〕。", "公共安全支出：预算安排〔36亿元〕。"],
  not: ["经济总量达〔5.3万亿元〕。"],
  when({ text, tokens, at, quantity, frame }, _sentence, carried) {
    const noun = argumentBefore(frame) ?? linkedNoun(frame);
    if (noun === null) return null;
    const account = quantity.kind === "money" ? accountLabelled(text, tokens, at) : null;
    if (account !== null) return account;
    // 其中市法院受理86件: who acts is not what is counted
    const before =
      quantity.kind === "count" && isAgent(runText(text, tokens, noun))
        ? (carried.counted.get(quantity.unit) ?? null)
        : null;
    return before ?? mentionOf(text, tokens, noun);
  },
};
