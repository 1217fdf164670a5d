import { yearsOf } from "../../../time/calendar.js";
import { LENGTH_OF_YEAR } from "../../../time/part-of-year.js";
import type { PeriodExpression } from "../../../time/period-expression.js";
import type { TimeFrame } from "../../../time/time-frame.js";
import { coordinatedRuns } from "../../frames/coordinated-runs.js";
import { argumentBefore } from "../../frames/frame.js";
import { nounPhraseBefore } from "../../frames/noun-phrase.js";
import { datedBy } from "../../scope/dated.js";
import { endsClause, isJoint } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";
import type { JudgedFigure } from "../figure.js";
import { YEARLY } from "./claim-period.js";
import type { PeriodRule } from "./rules.js";

const APART = wordClass("apart");

/** 2021年、2022年分别完成6亿元、7亿元; 2021年至2023年，分别查办86件、97件、112件: each of the years has a figure. */
export const distributed: PeriodRule = {
  name: "distributed",
  examples: [
    "2021年、2022年分别完成投资〔6亿元〕、7亿元。",
    "2022年，一季度、上半年和全年投资分别增长〔5.1%〕、5.6%和6.8%。",
    "2021年、2022年分别完成投资6亿元、7亿元，分别增长〔12%〕、20%。",
    "2021年、2022年各新建学校〔3所〕、4所。",
    "“十二五”“十三五”时期分别新增公路〔320公里〕、410公里。",
  ],
  not: [
    "2021年，城区、乡镇分别完成投资〔6亿元〕、7亿元。",
    "2021年、2022年新建学校、医院〔3所〕、4所。",
    "2021年、2022年新建学校〔3所〕、供水站4座。",
    "2021年、2022年省、市财政安排资金〔3亿元〕、4亿元。",
  ],
  when(figure, { timeFrame }) {
    const { tokens, at } = figure;
    if (figure.earlier.length === 0 && !isJoint(tokens.at(at + 1))) return null;
    const word = lastApart(figure);
    const last = word < 0 ? beforeSeries(figure) : word;
    if (last < 0 || isRate(tokens, last)) return null;
    const figures = figuresBetween(figure, last, figure.frame.clause.end);
    if (word < 0 && figures.length !== figure.frame.figures.length) return null;
    const apart = apartBefore(figure, last, figures.length) ?? last;
    const time = timeBefore(figure, apart);
    if (time === null) return null;
    const listed = timesListed(figure, apart);
    if (listed.length > 1) {
      const own = listed.length === figures.length ? listed[figures.indexOf(at)] : undefined;
      return own === undefined ? null : datedBy(own, false);
    }
    if (word < 0 && !LISTS.test(time.words)) return null;
    const years = yearsOneByOne(time, timeFrame);
    if (figures.length !== years.length || (!LISTS.test(time.words) && isDealtToThings(figure, apart, years.length)))
      return null;
    const year = years[figures.indexOf(at)];
    return year === undefined ? null : datedBy(time, false, { year });
  },
};

const lastApart = ({ tokens, at, frame: { clause } }: JudgedFigure): number =>
  tokens.last(clause.first, at, ({ word }) => APART.has(word?.text ?? ""));

/**
 * 2021年、2022年新建学校12所、15所: index before the list of figures of one unit, which the times may be meant for though no word deals
 * them out, or -1; not where the things are as many.
 */
function beforeSeries(figure: JudgedFigure): number {
  const { tokens, quantity, frames, frame } = figure;
  const { figures, yearlyRate } = frame;
  const head = figures[0] ?? -1;
  if (figures.length < 2 || yearlyRate || tokens.at(head).quantity?.unit !== quantity.unit) return -1;
  const series = frames.at(head);
  const things = argumentBefore(series);
  const isOfThings = things !== null && coordinatedRuns(tokens, things, figures.length).length > 0;
  return isOfThings || isDealtToThings(figure, series.predicate?.first ?? head, figures.length) ? -1 : head - 1;
}

/** 2022年、2023年分别完成30亿元、36亿元，分别增长12%、20%: the clause before dealt out as many figures among the times. */
function apartBefore(figure: JudgedFigure, last: number, count: number): number | null {
  const { tokens } = figure;
  const opens = tokens.skipBack(last - 1, ({ kind }) => kind !== "stop") + 1;
  const before = tokens.last(opens, last, ({ word }) => APART.has(word?.text ?? ""));
  return before >= 0 && figuresBetween(figure, before, last).length === count ? before : null;
}

/** 五年来，收入、支出年均分别增长14%、12%: a yearly rate is one of all the years. */
const isRate = (tokens: TokenRow, apart: number): boolean =>
  [apart - 1, apart + 1].some((index) => YEARLY.has(tokens.at(index).word?.text ?? ""));

/** 一季度、上半年和全年分别增长5.1%、5.6%和6.8%: the times of the list that ends nearest before the word, in order. */
function timesListed({ tokens }: JudgedFigure, apart: number): PeriodExpression[] {
  const times: PeriodExpression[] = [];
  let index = tokens.skipBack(apart - 1, (token) => token.period === null && !endsClause(token));
  while (index >= 0) {
    const { period } = tokens.at(index);
    if (period === null) return [];
    times.unshift(...oneByOne(period));
    // “十二五”“十三五”时期: between the marks of quotation no comma is needed
    if (isJoint(tokens.at(index - 1))) index -= 2;
    else if (tokens.at(index - 1).period !== null) index--;
    else break;
  }
  return times;
}

/** 去年和今年; 一、二、三季度: each of the times that are listed in one expression. */
function oneByOne(period: PeriodExpression): PeriodExpression[] {
  const { kind, words } = period;
  const parts = kind === "relative" || kind === "part" ? words.split(LISTS) : [];
  if (parts.length < 2) return [period];
  const quarters = words.endsWith(QUARTER) ? QUARTER : "";
  return parts.map((part) => ({ ...period, words: part.endsWith(quarters) ? part : part + quarters }));
}

const QUARTER = "季度";

function timeBefore({ tokens }: JudgedFigure, apart: number): PeriodExpression | null {
  const { period } = tokens.at(
    tokens.last(0, apart, ({ period, kind }) => period !== null || kind === "figure" || kind === "stop"),
  );
  return period !== null && ONE_BY_ONE.has(period.kind) ? period : null;
}

function figuresBetween({ tokens }: JudgedFigure, apart: number, end: number): number[] {
  const figures: number[] = [];
  for (let index = apart + 1; index < end; index++) {
    if (tokens.at(index).kind === "figure") figures.push(index);
  }
  return figures;
}

const ONE_BY_ONE: ReadonlySet<string> = new Set(["dated", "plan", "relative", "part"]);
const LISTS = /[、和]/;

/** 2021年至2023年，小学、初中、高中分别新增3所、2所、1所: the things before the word are as many as the figures. */
function isDealtToThings({ text, tokens }: JudgedFigure, apart: number, count: number): boolean {
  const things = nounPhraseBefore(text, tokens, apart - 1, false, true);
  return things !== null && coordinatedRuns(tokens, things, count).length > 0;
}

/** The years of a list, or those from the first to the last of a range, also of one that is counted (近三年). */
function yearsOneByOne(time: PeriodExpression, timeFrame: TimeFrame): number[] {
  const years = yearsOf(time.words);
  const [named, other, more] = years;
  if (more !== undefined || (named !== undefined && LISTS.test(time.words))) return years;
  const { from, to } = timeFrame.rangeOf(time);
  const [first, last] = time.kind === "dated" ? [named, other] : [wholeYear(from), wholeYear(to)];
  if (first === undefined || last === undefined || last < first) return years.length === 1 ? years : [];
  return Array.from({ length: Math.min(last - first + 1, LONGEST) }, (_, at) => first + at);
}

const wholeYear = (date: string | null): number | undefined =>
  date?.length === LENGTH_OF_YEAR ? Number(date) : undefined;

const LONGEST = 20;
