import { announcedNouns } from "../../../generated/announced-nouns.js";
import type { Frame } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { TO } from "../../frames/prepositions.js";
import { isLimit } from "../../tokens/grades.js";
import { endsClause, isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { PASSES_AMOUNT } from "../../words/passes.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import type { Rule } from "../rule.js";

/** A row of `data/claims/announced-nouns.yaml`. */
export interface AnnouncedNoun {
  nouns: readonly string[];
  /** Announces a list even where a deed stands before it. */
  always?: boolean;
}

/** Says that a figure claims nothing. */
export type NoClaimRule = Rule<true>;

/** More parts than this no text announces. */
const MANY = 12;
const REPORTS = wordClass("reports");
const always = new Set(announcedNouns.flatMap(({ nouns, always: bare }) => (bare ? nouns : [])));
const usual = new Set(announcedNouns.flatMap(({ nouns }) => nouns));

/** 抓好以下七方面工作, 办好两件大事: the text counts its own list. */
export const announcement: NoClaimRule = {
  name: "announcement",
  examples: ["抓好以下〔3项〕工作。"],
  not: ["完成重点工作〔三项〕。"],
  when: (figure) => (announces(figure) ? true : null),
};

function announces(figure: Figure): boolean {
  const { text, tokens, at, quantity, frame } = figure;
  if (quantity.kind !== "count" || quantity.value > MANY) return false;
  const before = text.slice(Math.max(tokens.at(0).start, quantity.span.start - 4), quantity.span.start);
  if (
    (/以下|如下|下列/.test(before) && !bounds(tokens, at - 1)) ||
    (/^(?:以下|如下)/.test(text.slice(quantity.span.end, quantity.span.end + 2)) && !isAtMost(figure))
  )
    return true;
  if (PARTS_OF_TEXT.opens(text, quantity.span.end) || (frame.isBase && WAYS.opens(text, quantity.span.end)))
    return true;
  const head = frame.counted === null ? quantity.unit : lastWord(runText(text, tokens, frame.counted));
  const verb = frame.predicate === null ? "" : runText(text, tokens, frame.predicate);
  if (REPORTS.isWithin(verb) || tokens.at(at + 1).kind === "figure") return false;
  const announced = (frame.predicate !== null && ANNOUNCES.isWithin(verb)) || ANNOUNCES_BARE.ends(before);
  if (announced && countsDeeds(figure)) return true;
  return always.has(head) || (usual.has(head) && announced) || isUnit(quantity.unit, verb);
}

/** 基尼系数控制在0.4以下。 */
const isAtMost = ({ tokens, at, quantity: { bound, unit } }: Figure): boolean =>
  unit === "" && bound === "max" && endsClause(tokens.at(at + 2));

/** 报告分6个部分 */
const PARTS_OF_TEXT = wordClass("parts-of-text");
/** 从6个方面回顾工作 */
const WAYS = wordClass("ways-of-telling");

/** 35岁以下的8人, 科级以下的8人: the word bounds a figure or a grade. */
function bounds(tokens: TokenRow, from: number): boolean {
  const at = tokens.at(from).kind === "de" ? from - 1 : from;
  const { kind } = tokens.at(at);
  return kind === "noun" || (kind === "bound" && tokens.at(at - 1).kind === "figure");
}

const ANNOUNCES = wordClass("announces");
/** The same where the word is no verb of the tables, or one that says how firmly: 做到六个坚持, 守住三条底线, 聚焦五个领域. */
const ANNOUNCES_BARE = wordClass("announces-bare");

/** 实现四个提升, 做到两个确保: deeds are counted, and nothing that they are done to. */
function countsDeeds({ tokens, at, quantity }: Figure): boolean {
  const deed = tokens.at(at + 1);
  if (quantity.unit !== "个" || quantity.style !== "hanzi") return false;
  const after = tokens.at(at + 2);
  return (
    (deed.kind === "verb" || deed.cue !== null || deed.word?.cue != null) &&
    (endsClause(after) || after.kind === "pause")
  );
}

const isUnit = (unit: string, verb: string): boolean => /^(?:个?方面|点)$/.test(unit) && !REPORTS.isWithin(verb);
/** The longest of its ends that is such a word, else all of it. */
function lastWord(noun: string): string {
  for (let length = LONGEST_USUAL; length > 1; length--) {
    const word = noun.slice(-length);
    if (usual.has(word)) return word;
  }
  return noun;
}

const LONGEST_USUAL = 4;

/** 引进亿元以上项目18个, 60周岁以上老年人: the figure says which things are meant. */
export const threshold: NoClaimRule = {
  name: "threshold",
  examples: ["引进〔1亿元〕以上项目18个。", "税收超〔千万元〕企业达到36家。", "新增12个超〔10亿元〕项目。"],
  not: ["引进资金〔1亿元〕以上。", "税收突破〔千万元〕，企业达到36家。", "3家企业产值过〔1亿元〕。"],
  when: (figure) => (selects(figure) ? true : null),
};

function selects(figure: Figure): boolean {
  const { tokens, at, quantity, frame } = figure;
  const bounded = isLimit(tokens.at(at + 1));
  if (bounded && tokens.at(at + 2).kind === "figure") return true;
  if (quantity.unit === "岁" || quantity.unit === "周岁")
    return bounded || (frame.counted !== null && frame.valueVerb === null);
  if (frame.counted === null) return false;
  if (sizesCounted(figure)) return true;
  if (isMagnitude(figure) && countsBehind(tokens, frame.counted.last + 1)) return true;
  // 600分以上考生
  if (quantity.unit === "分") return bounded;
  if (quantity.kind !== "money" && quantity.kind !== "measure") return false;
  if (quantity.kind === "money" && saysToWhom(tokens, quantity, frame)) return true;
  const countsThem = tokens.at(frame.counted.last + 1).kind === "figure";
  // 86所海拔1500米以上农村学校
  const selected = frame.theme !== null && tokens.at(frame.theme.first - 1).kind === "figure";
  // 3个产值超千亿元的产业集群
  const counted = frame.theme !== null && tokens.at(frame.theme.first - 1).quantity?.kind === "count";
  const reached = frame.valueVerb === null || tokens.at(frame.valueVerb.last).word?.bounding === true;
  if (counted && reached && frame.linked) return true;
  if (bounded) return countsThem || selected || (frame.linked && frame.predicate === null);
  return countsThem && frame.valueVerb !== null && tokens.at(frame.valueVerb.last).word?.bounding === true;
}

/** 12个超亿元项目, 3家产值超百亿元企业: how large the things are that the figure before counts. */
function sizesCounted({ tokens, at }: Figure): boolean {
  if (!PASSES_AMOUNT.has(tokens.at(at - 1).word?.text ?? "")) return false;
  return tokens.at(tokens.skipBack(at - 2, isPart)).quantity?.kind === "count";
}

/** 超亿元, 过千万元: an order of magnitude and no amount, behind the word that it is passed. */
const isMagnitude = ({ tokens, at, quantity: { kind, text } }: Figure): boolean =>
  kind === "money" && MAGNITUDE.test(text) && PASSES_AMOUNT.has(tokens.at(at - 1).word?.text ?? "");
const MAGNITUDE = /^[十百千]?[万亿](?:美?元)?$|^[十百千]万元?$/;

/** 企业36家, 企业达到36家 */
function countsBehind(tokens: TokenRow, from: number): boolean {
  const at = tokens.skip(from, ({ kind, verb }) => kind === "adverb" || kind === "bound" || verb === "link");
  return tokens.at(at).quantity?.kind === "count";
}

/** 亩均税收低于8万元的企业，, 对纳税超过500万元的企业: to whom something is done; not 总投资超过8亿元的大桥通车. */
function saysToWhom(tokens: TokenRow, { bound }: Figure["quantity"], { theme, valueVerb, linked }: Frame): boolean {
  if (theme === null || valueVerb === null || !linked) return false;
  const { verb, word } = tokens.at(valueVerb.last);
  if (verb !== "compare" && word?.bounding !== true) return false;
  const before = tokens.at(theme.first - 1);
  return (endsClause(before) && bound === "max") || before.word?.text === TO;
}

/** 预算内、预算外两项资金: the numeral resumes the list before it. */
export const resumption: NoClaimRule = {
  name: "resumption",
  examples: ["管好预算内、预算外〔两项〕资金。"],
  not: ["管好〔两项〕资金。"],
  when: (figure) => (resumes(figure) ? true : null),
};

function resumes({ tokens, at, quantity }: Figure): boolean {
  if (quantity.kind !== "count" || quantity.style !== "hanzi" || quantity.value > MANY || quantity.value < 2)
    return false;
  if (!isPart(tokens.at(at - 1))) return false;
  let members = 1;
  let index = at - 1;
  for (; index >= 0; index--) {
    const { kind } = tokens.at(index);
    if (kind === "pause" || kind === "conjunction") members++;
    else if (!isPart(tokens.at(index))) break;
  }
  return members === quantity.value;
}

/** 居四个主城区之首: the figure says among whom. */
export const among: NoClaimRule = {
  name: "among",
  examples: ["居〔四个〕主城区之首。"],
  not: ["建成〔四个〕主城区。"],
  when: (figure) => (saysAmongWhom(figure) ? true : null),
};

function saysAmongWhom({ text, tokens, quantity, frame }: Figure): boolean {
  return quantity.kind === "count" && frame.counted !== null && /之[首最]$/.test(runText(text, tokens, frame.counted));
}
