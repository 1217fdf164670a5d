import { LENGTH_OF_YEAR, yearOfDate } from "../../../time/part-of-year.js";
import type { TimeFrame } from "../../../time/time-frame.js";
import type { Carried } from "../../scope/carried.js";
import { type Dated, datedBy } from "../../scope/dated.js";
import { closesBracket, opensBracket } from "../../tokens/brackets.js";
import { isOfSameSpan } from "../../tokens/side-times.js";
import { changes } from "../../words/changes.js";
import type { JudgedFigure } from "../figure.js";
import type { PeriodRule } from "./rules.js";

/** 上年同期35亿元, 去年的120家, 上年执行数35亿元: the span before, a year earlier. */
const YEAR_BEFORE = /(?:上年|去年|上一年)(?:同期|度)?的?(?:预算|预计)?(?:(?:执行|完成|决算|预算|实际|快报)数|实绩)?$/;

/** 1—9月收入37亿元，比上年同期35亿元增收2亿元: what a change is measured from is of the same months, a year before. */
export const sameSpanBefore: PeriodRule = {
  name: "same-span-before",
  examples: [
    "2023年1—9月，收入37亿元，比上年同期〔35亿元〕增收2亿元。",
    "2023年，产量37万吨，比上年（〔35万吨〕）增产2万吨。",
    "2023年1—9月，收入增长6%，去年同期增长〔8%〕。",
    "一、2023年工作安排\n收入安排37亿元，比上年执行数〔35亿元〕增长6%。",
  ],
  not: [
    "2023年1—9月，产量比上年（含种子）增产〔2万吨〕。",
    "2023年1—9月，收入比上年同期增加〔2亿元〕。",
    "2023年，收入比2022年的〔35亿元〕增收2亿元。",
    "2023年，收入增长6%，去年同期增长〔8%〕。",
  ],
  when(figure, { document, sentence, timeFrame }, carried) {
    if (!isBaseFigure(figure)) return monthsYearBefore(figure, timeFrame, carried);
    const expression = figure.time ?? carried.period ?? document.years.headingPeriod(sentence);
    return expression === null ? null : datedBy(expression, figure.time === null, { shift: -1 });
  },
};

/** 1—2月投资增长6%，上年同期增长8.2%: the months that the year before is told of are those of which the paragraph tells. */
function monthsYearBefore(figure: JudgedFigure, timeFrame: TimeFrame, carried: Carried): Dated | null {
  const { text, tokens, at, time: own } = figure;
  if (own === null || !ONE_BEFORE.test(own.words)) return null;
  const index = tokens.skipBack(at - 1, ({ period }) => period !== own);
  if (!isOfSameSpan(text, tokens, index)) return null;
  let told = carried.period;
  for (let before = 0; before < index; before++) told = tokens.at(before).period ?? told;
  const { from, to } = told === null ? NO_RANGE : timeFrame.rangeOf(told);
  const isPart = from !== null && to !== null && from.length > LENGTH_OF_YEAR && yearOfDate(from) === yearOfDate(to);
  return isPart ? datedBy(told, false, { shift: -1 }) : null;
}

const ONE_BEFORE = /^(?:上年|去年|上一年)$/;
const NO_RANGE = { from: null, to: null };

/** Whether the figure stands between 比上年同期 and the change from it. */
function isBaseFigure({ text, tokens, at, quantity }: JudgedFigure): boolean {
  const inBracket = opensBracket(text, tokens.at(at - 1)) && closesBracket(text, tokens.at(at + 1));
  const change = tokens.at(inBracket ? at + 2 : at + 1);
  if (quantity.kind === "percent" || quantity.kind === "points" || !changes(change.verb)) return false;
  const before = inBracket || tokens.at(at - 1).kind === "de" ? tokens.at(at - 2) : tokens.at(at - 1);
  return before.kind === "baseline" && YEAR_BEFORE.test(text.slice(before.start, before.end));
}
