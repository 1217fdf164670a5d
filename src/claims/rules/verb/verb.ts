import type { Mention } from "../../../types.js";
import { clauseVerb } from "../../clauses/clause-verb.js";
import { behindMembers } from "../../frames/counted.js";
import { subjectBefore } from "../../frames/frame.js";
import { nounPhraseAfter, type Run, runText } from "../../frames/noun-phrase.js";
import { countsBeneficiaries } from "../../frames/prepositions.js";
import { bindsSubject } from "../../frames/verb-chain.js";
import { endsClause, isBound, isEvent, isNominal, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { verbBeforeList } from "../../tokens/verb-before-list.js";
import { isDoer, isPerson } from "../../words/agents.js";
import { changes } from "../../words/changes.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { deedOfActor, opensWithActor } from "../indicator/happening.js";
import { mentionOf } from "../indicator/mentions.js";
import { deedWithObject } from "../indicator/noun-after.js";
import type { Rule } from "../rule.js";
import { deedPerformed, isDoneTo, performedBehind } from "./deed-performed.js";

/** The predicate that brings a figure; `null` in it where there is none for certain. */
export type VerbRule = Rule<{ verb: Mention | null }>;

export const brings = (verb: Mention | null): { verb: Mention } | null => (verb === null ? null : { verb });

/** 翻一番 is verb and figure in one. */
export const doubling: VerbRule = {
  name: "doubling",
  examples: ["工业产值〔翻一番〕。"],
  not: ["工业产值增长〔一倍〕。"],
  when: ({ quantity: { text, span } }) => (text.startsWith("翻") ? { verb: { text, span } } : null),
};

/** 由30%提高到40%: the verb brings the end of the change; 参与协调机构由36个减至12个: what is counted is what the deed is done to. */
export const startOfChange: VerbRule = {
  name: "start-of-change",
  examples: ["森林覆盖率由〔41%〕提高到49%。"],
  not: ["森林覆盖率提高到〔49%〕。"],
  when({ text, tokens, quantity: { kind }, frame: { isBase, governed, predicate } }) {
    if (!isBase) return null;
    return { verb: governed && kind === "count" && predicate !== null ? mentionOf(text, tokens, predicate) : null };
  },
};

/** 政府债务余额合计79亿元, 支出总计36亿元: with no other predicate the sum is one. */
export const sum: VerbRule = {
  name: "sum",
  examples: ["政府债务余额合计〔79亿元〕。", "调入资金3亿元，收入总计〔36亿元〕。", "支出总计〔36亿元〕。"],
  not: ["合计减税〔6.4亿元〕。", "完成投资合计〔36亿元〕。"],
  when({ text, tokens, at, frame }) {
    const index = tokens.skipBack(at - 1, isBound);
    const { kind, word } = tokens.at(index);
    if (kind !== "adverb" || word?.sums !== true) return null;
    // 支出总计: what is summed up is the deed itself
    const another =
      frame.predicate !== null &&
      (frame.predicate.first !== frame.predicate.last || frame.predicate.last !== index - 1);
    return another ? null : brings(mentionOf(text, tokens, { first: index, last: index }));
  },
};

/** 同意地方发行36亿元债券: the deed stands right before the money, and what it is done to behind. */
export const withObject: VerbRule = {
  name: "deed-with-object",
  examples: ["省里同意地方发行〔36亿元〕债券。"],
  not: ["企业投资〔36亿元〕技改项目。", "同意发行债券〔36亿元〕。"],
  when(figure) {
    const deed = deedWithObject(figure);
    return deed < 0 ? null : brings(mentionOf(figure.text, figure.tokens, { first: deed, last: deed }));
  },
};

/** 有36项获得国家奖: with a predicate behind it 有 says no more than that there are some. */
export const existing: VerbRule = {
  name: "existential",
  examples: ["全市有〔36项〕成果获得国家奖。", "其中有〔12项〕获得省级奖。", "共有〔126人次〕代表参与调研。"],
  not: ["全市有〔36所〕小学。"],
  when(figure) {
    const { tokens, at, frame, quantity } = figure;
    if (quantity.kind !== "count" || tokens.at(at + 1).kind === "de") return null;
    const exists =
      frame.predicate !== null &&
      frame.predicate.first === frame.predicate.last &&
      EXISTS.has(tokens.at(frame.predicate.last).word?.text ?? "");
    return exists && subjectBefore(tokens, frame) === null ? brings(predicateAfter(figure)) : null;
  },
};

const EXISTS = wordClass("exists");

export const governing: VerbRule = {
  name: "governing",
  examples: ["征集史料〔172篇〕。"],
  not: ["〔96个〕贫困村全部出列。"],
  when: ({ text, tokens, frame }) =>
    frame.predicate === null ? null : brings(mentionOf(text, tokens, frame.predicate)),
};

/** 年初确定的10件实事全部办结: the verb before 的 says which, and the predicate behind what became of them. */
export const ofDescribed: VerbRule = {
  name: "predicate-of-described",
  examples: ["年初确定的〔10件〕实事全部办结。"],
  not: ["完成年初确定的〔12件〕实事。", "已投入运行的〔12个〕项目。"],
  when(figure) {
    const { tokens, at, frame } = figure;
    if (frame.predicate === null || frame.counted === null || frame.linked) return null;
    const relative = tokens.at(at - 1).kind === "de" && frame.predicate.last === at - 2;
    return relative && !tokens.some(frame.clause.first, frame.predicate.first, disposes)
      ? brings(predicateAfter(figure))
      : null;
  },
};

/** 把去年流转的1.6万亩撂荒地全部复耕: what is still to be done with them brings no figure. */
const disposes = ({ word }: Token): boolean => word?.text === "把" || word?.text === "将";

export const examples: VerbRule = {
  name: "list-of-examples",
  examples: ["新开工博物馆、体育馆等〔15个〕项目。"],
  not: ["博物馆等〔15个〕项目。"],
  when: (figure) => brings(listedExamples(figure)),
};

export const after: VerbRule = {
  name: "predicate-after",
  examples: ["〔96个〕贫困村全部出列。"],
  not: ["〔96个〕贫困村。"],
  when: (figure) => brings(predicateAfter(figure)),
};

/** 新开工赛车嘉年华、博物馆等15个项目 */
function listedExamples({ text, tokens, at }: Figure): Mention | null {
  if (tokens.at(at - 1).kind !== "etcetera") return null;
  const opening = clauseVerb(text, tokens, at - 1, false);
  const verb = opening < 0 ? verbBeforeList(tokens, at - 1) : opening;
  return verb < 0 ? null : mentionOf(text, tokens, { first: verb, last: verb });
}

/** 96个贫困村全部出列, 12个集体、27名个人获表彰: the verb after what is counted. */
function predicateAfter(figure: Figure): Mention | null {
  const { text, tokens, at, quantity, frame } = figure;
  if (frame.counted === null && frame.behind === null) return null;
  // 总投资12亿元的6个项目, 13亿人口的国家: what follows is said of something else
  if (tokens.at(at + 1).kind === "de" && tokens.at(at + 2).kind === "figure") return null;
  const owned = frame.counted !== null && tokens.at(frame.counted.last + 1).kind === "de";
  const performed = isDoneTo(tokens, at) ? performedBehind(text, tokens, at + 1) : -1;
  if (owned && performed < 0) return null;
  // 培育100家具有示范效应的平台: the verb stands in the clause that says which
  const described = frame.counted === null ? (frame.behind?.described ?? null) : null;
  const opens = tokens.at(frame.behind?.at ?? -1);
  const isClause = described !== null && (opens.verb === "action" || opens.kind === "frame");
  // 对36名具有自首情节的被告人判处缓刑: what is done to them stands behind them
  const done = isDoneTo(tokens, at) || countsBeneficiaries(tokens, at);
  if (isClause && !done) return null;
  const argument = subjectBefore(tokens, frame);
  // 规模20亿元的基金签约落地: what follows is said of the fund
  const isRate = quantity.kind === "percent";
  if (frame.linked && argument !== null && !isRate) return null;
  // 市长5次考察园区
  const acted = opensWithActor(figure) ? deedOfActor(figure) : null;
  if (acted !== null) return mentionOf(text, tokens, acted);
  let companion = false;
  // 12家停产，: a deed alone behind the count is what is said of them
  const alone =
    argument === null &&
    frame.counted !== null &&
    frame.counted.first === frame.behind?.at &&
    endsClause(tokens.at(frame.counted.last + 1));
  const named = frame.counted === null || alone ? null : frame.counted;
  const things = isClause ? described : named;
  const next = things === null ? behindMembers(tokens, at) : things.last + 1;
  const behind = performed < 0 ? next : performed;
  const about = tellsAbout(figure, behind) ? behind : -1;
  for (let index = behind; index < tokens.length; index++) {
    const token: Token = tokens.at(index);
    // 36家医院与北京16家医院深度合作
    companion ||= token.kind === "preposition";
    if (joinsCounts(tokens, index, frame.counted) || (companion && token.kind === "figure")) continue;
    if (endsClause(token) && about >= 0) return mentionOf(text, tokens, { first: about, last: about });
    if (endsClause(token) || token.kind === "figure" || (token.kind === "pause" && about < 0)) return null;
    if (token.kind !== "verb" || isDeedOfSubject(tokens, index)) continue;
    // 17个行业增加值增长5%: the verb is that of another figure
    if (!isRate && bindsSubject(token) && bringsFigure(tokens, index)) return null;
    if (changes(token.verb) && isBaseline(tokens, at)) return null;
    // 服务群众6000人次收集信息260条: the verb brings the next figure
    const object = nounPhraseAfter(tokens, index + 1);
    const ofNext = object !== null && tokens.at(object.last + 1).kind === "figure";
    if (ofNext && !countsBeneficiaries(tokens, at)) return null;
    const deed = deedPerformed(text, tokens, index, at);
    return mentionOf(text, tokens, { first: deed, last: deed });
  }
  return null;
}

/** 12篇发言聚焦民生, 29件作为参考: where no verb follows, what leads to the topic or the role is the predicate; those who act have one in what follows. */
function tellsAbout({ text, tokens, frame: { counted } }: Figure, at: number): boolean {
  const { kind, word } = tokens.at(at);
  if (kind !== "preposition" || !ABOUTS.has(word?.text ?? "")) return false;
  const things = counted === null ? "" : runText(text, tokens, counted);
  return !isDoer(things) && !isPerson(things);
}

const ABOUTS = wordClass("abouts");

/** 12个集体、27名个人获表彰, 86个村和3万人口脱贫, 15所学校21个专业入选 */
function joinsCounts(tokens: TokenRow, index: number, noun: Run | null): boolean {
  const { kind, quantity } = tokens.at(index);
  if (kind === "pause" || kind === "conjunction") return tokens.at(index + 1).kind === "figure";
  if (quantity?.kind !== "count") return false;
  const before = tokens.at(index - 1).kind;
  return before === "pause" || before === "conjunction" || index - 1 === noun?.last;
}

/** 12个村环境整治全面完成: the deed is what is completed. */
function isDeedOfSubject(tokens: TokenRow, index: number): boolean {
  if (tokens.at(index).verb !== "event") return false;
  const adverb = tokens.skip(index + 1, isEvent);
  const next = tokens.skip(adverb, ({ kind }) => kind === "adverb");
  if (next === adverb) return false;
  return tokens.at(next).kind === "verb" && endsClause(tokens.at(next + 1));
}

function bringsFigure(tokens: TokenRow, verb: number): boolean {
  const next = tokens.skip(verb + 1, ({ kind }) => kind === "bound" || kind === "adverb");
  return tokens.at(next).kind === "figure";
}

/** 比2023年的36亿元增长8%, 较上年的120家增加6家: what a change is measured from. */
export function isBaseline(tokens: TokenRow, at: number): boolean {
  if (tokens.at(at - 1).kind !== "de") return false;
  if (tokens.at(at - 2).kind === "baseline") return true;
  const index = tokens.skipBack(at - 2, (token) => token.kind === "period" || isNominal(token));
  const word = tokens.at(index).word?.text;
  return word === "比" || word === "较";
}
