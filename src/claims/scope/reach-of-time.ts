import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { Span } from "../../types.js";
import { isFactor, LEAVES_OUT } from "../frames/named-measures.js";
import { isDealtWith } from "../tokens/side-times.js";
import { endsClause, inClause, isBound, isPart, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { PASSES_AMOUNT } from "../words/passes.js";
import { wordClass } from "../words/word-classes.js";

/** 按2018年平均汇率计算为2865美元, 剔除上年一次性因素增长4.5%, 上年同口径增长6%: the time of a rate or a price, of what is left out. */
export function saysHowReckoned(text: string, tokens: TokenRow, index: number): boolean {
  if (LAST.test(tokens.at(index).period?.words ?? "") && tokens.at(index + 1).word?.text === ON_SAME_BASIS) return true;
  if (isLeftOut(text, tokens, index)) return true;
  if (!ACCORDING_TO.has(tokens.at(index - 1).word?.text ?? "")) return false;
  return tokens.some(index + 1, index + REACH_OF_PRICE, ({ end }) => RECKONS.ends(text, end));
}

/** 剔除上年一次性因素 */
function isLeftOut(text: string, tokens: TokenRow, index: number): boolean {
  const before = tokens.at(index - 1);
  if (!LEAVES_OUT.isAt(text, before.start, before.end)) return false;
  const end = tokens.skip(index + 1, (token) => inClause(token) && token.kind !== "figure");
  return tokens.some(index + 1, end, (token) => isFactor(text, token));
}

const ON_SAME_BASIS = "同口径";
const LAST = /^上年/;
const ACCORDING_TO: ReadonlySet<string> = new Set(["按", "按照"]);
const RECKONS = wordClass("reckons");
const REACH_OF_PRICE = 5;

/** 距2020年46%的目标还差4.5个百分点: how much there is still to go is so now, and not at the time of the goal; not 收入差距2.2倍以内. */
export function isGapToGoal(text: string, tokens: TokenRow, at: number): boolean {
  const [before, behind] = [tokens.at(at - 1), tokens.at(at + 1)];
  if (before.kind === "verb" && FALLS_SHORT.isAt(text, before.start, before.end)) return true;
  return behind.kind === "noun" && FALLS_SHORT.isAt(text, behind.start, behind.end);
}

const FALLS_SHORT = wordClass("falls-short");

/** Whether a time is one that figures of the sentence are compared with: 是2020年的2.5倍. */
export function isReference({ start, end }: Span, references: readonly Span[]): boolean {
  for (const reference of references) if (reference.start <= start && end <= reference.end) return true;
  return false;
}

/** 2020年的198.6亿元, 2020年的约198.6亿元, 是2020年的3.2倍: a time for this figure alone. */
export function belongsToFigure(tokens: TokenRow, index: number): boolean {
  return tokens.at(index + 1).kind === "de" && tokens.at(tokens.skip(index + 2, isBound)).kind === "figure";
}

/** 比2023年的36亿元增长8%: whether the time is that of the figure behind it, from which a change is measured. */
export const isOfBaseline = (tokens: TokenRow, index: number): boolean =>
  belongsToFigure(tokens, index) && isCompared(tokens, index);

/** 比1997年金融危机时更严峻, 超过上一个五年130亿元: no time of what follows. */
export function isCompared(tokens: TokenRow, index: number): boolean {
  const word = tokens.at(index - 1).word?.text;
  const isAmount = tokens.at(index + 1).kind === "figure" && endsClause(tokens.at(index + 2));
  if (isAmount && PASSES_AMOUNT.has(word ?? "")) return true;
  return word === "比" || word === "较" || tokens.at(index + 1).word?.text === "相比";
}

/** 11月16日，记者从省农委获悉，…; 3月22日，省统计局发布数据显示，…: the day on which something was told is none of what was told. */
export const isWhenTold = (text: string, { period, end }: Token): boolean =>
  period?.words.endsWith("日") === true && TOLD.test(text.slice(end, end + LONGEST_TELLING));

const TOLD =
  /^[，,]?(?:(?:本报|本网)?记者(?![节站])|[^。；，,]{2,24}(?:发布|公布|通报)[^。；，,]{0,24}(?:显示|表明)[，,])/;
const LONGEST_TELLING = 64;

/** 报告提出2020年主要预期目标：…；…: what is named before a colon has its time to the end of the list. */
export function leadsList(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, (token) => isPart(token) || LEADS.has(token.kind));
  return at > index + 1 && tokens.at(at).kind === "colon";
}

const LEADS = new Set(["conjunction", "de", "pause", "scope", "frame"]);

/** 编制完成2025年国土空间规划，新增建设用地3600亩, in a review: the time of what was dealt with. */
export const isDealtWithAhead = (tokens: TokenRow, index: number, timeFrame: TimeFrame): boolean => {
  const { period } = tokens.at(index);
  return (
    period !== null && !timeFrame.years.ahead && timeFrame.tenseOf(period) === "future" && isDealtWith(tokens, index)
  );
};

/** 6月底前完成水库加固63座；新建公园12个, in a plan; 自2020年启动以来改造小区36个；新建学校12所: such a time is none of another statement. */
export function endsWithStatement(
  tokens: TokenRow,
  index: number,
  { words }: PeriodExpression,
  { years }: TimeFrame,
): boolean {
  const next = tokens.at(index + 1).kind === "frame" ? index + 2 : index + 1;
  if (tokens.at(next).kind === "comma") return false;
  return SINCE.test(words) || (years.ahead && PART_OF_YEAR.test(words));
}

const SINCE = /^[自从].*以来$/;
const PART_OF_YEAR = /[月季]/;
