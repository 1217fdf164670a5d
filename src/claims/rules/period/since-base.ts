import { UnitSet } from "../../../text/unit-set.js";
import { planIn } from "../../../time/calendar.js";
import { yearOfDate } from "../../../time/part-of-year.js";
import { countsYears, type PeriodExpression } from "../../../time/period-expression.js";
import type { TimeFrame } from "../../../time/time-frame.js";
import { timesIn } from "../../../time/timed-parts.js";
import { datedBy } from "../../scope/dated.js";
import { dueOfGoals } from "../../scope/due-of-goals.js";
import { inClause, isFrom, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { JudgedFigure } from "../figure.js";
import { isPerYear, ownPeriod } from "./claim-period.js";
import type { PeriodRule } from "./rules.js";

const NO_RANGE = { from: null, to: null };
/** Before a year these say what a level is measured against: 比2015年增长30%, 是“九五”末的1.5倍, 从2020年的186亿元增加到. */
const AGAINST: ReadonlySet<string> = new Set(["比", "较", "是", "为", "同", "与", "从", "由"]);

/** 2020年…，比2015年增长30%，年均增长5.4%: the rate holds for the years since the one compared with. */
export const sinceBase: PeriodRule = {
  name: "since-base",
  examples: [
    "2020年，生产总值达到36亿元，比2015年增长30%，年均增长〔5.4%〕。",
    "一、2020年工作回顾\n生产总值由2015年的27亿元增加到36亿元，年均增长〔5.4%〕。",
    "生产总值从2015年的27亿元，到2020年的约36亿元，年均增长〔5.4%〕。",
    "产值从2015年的27亿元增加到2020年的36亿元；税收从1亿元增加到2亿元，年均增长〔15%〕。",
    "2020年，产值、税收分别比2015年增长30%、28%，年均增长分别达到〔5.4%〕、5.1%。",
    "2020年，产值、税收分别比2015年增长30%、28%，年均分别增长5.4%、〔5.1%〕。",
    "2020年，经济稳中有进。全年税收3.6亿元，比2015年增长30%，年均增长〔5.4%〕。",
  ],
  not: [
    "2020年，产值比2015年增长30%，优良率年均达到〔85%〕。",
    "“十三五”时期，生产总值年均增长〔5.4%〕。",
    "2020年，生产总值增长6%，年均增长〔5.4%〕。",
  ],
  when(figure, { timeFrame, sentence, document }, carried) {
    const { frame, leader } = figure;
    // 年均分别增长8.7%、8.1%: the second has the predicate of the first
    const governing = leader !== null && frame.valueVerb === null ? leader.frame : frame;
    if (!governing.yearlyRate) return null;
    const own = governing === frame ? figure.time : ownPeriod(figure, timeFrame, governing);
    if (own !== null) return null;
    const base = baseYear(figure, timeFrame);
    if (base === null) return null;
    const said = ownPeriod(figure, timeFrame, { isBase: frame.isBase, yearlyRate: false }) ?? endOfChange(figure);
    const reached = said ?? carried.period ?? document.years.headingPeriod(sentence);
    const { from, to } = reached === null ? NO_RANGE : timeFrame.rangeOf(reached);
    if (to === null || yearOfDate(to) <= base + 1 || (said === null && from !== to)) return null;
    return datedBy(reached, said === null, { since: base });
  },
};

/** 由2012年底的804万人减少到2019年底的61.2万人，累计减贫742.8万人: what is summed up behind a change came about in its years. */
export const sumOfChange: PeriodRule = {
  name: "sum-of-change",
  examples: [
    "造林面积由2015年的27万亩增加到2020年的36万亩，累计造林〔9万亩〕。",
    "造林面积从2015年的27万亩增加到2020年的36万亩，五年累计新增〔9万亩〕。",
  ],
  not: [
    "造林面积由2015年的27万亩增加到2020年的36万亩，投入资金〔9亿元〕。",
    "2020年造林36万亩，累计造林〔120万亩〕。",
    "造林面积由2015年的27万亩增加到2020年的36万亩，2021年累计造林〔9万亩〕。",
  ],
  when(figure, { timeFrame }) {
    const { tokens, at } = figure;
    const opens = tokens.skipBack(at - 1, inClause) + 1;
    if (!tokens.some(opens, at, ({ word }) => SUMS.has(word?.text ?? ""))) return null;
    const end = endOfChange(figure, true);
    const base = end === null ? null : baseYear(figure, timeFrame);
    const last = end === null ? null : timeFrame.lastYearOf(end);
    return end === null || base === null || last === null || last <= base ? null : datedBy(end, false, { since: base });
  },
};

const SUMS: ReadonlySet<string> = new Set(["累计", "年均", "平均每年", "共计", "合计"]);

/** 到2029年，生产总值达到170亿元，年均增长12%: the rate holds for the years up to then, from the first that is planned for. */
export const untilDeadline: PeriodRule = {
  name: "until-deadline",
  examples: [
    "松溪区2025年工作报告\n今后五年，努力奋斗。到2029年，生产总值达到36亿元，年均增长〔5.4%〕。",
    "到“十四五”末，生产总值达到36亿元，年均增长〔5.4%〕。",
    "到“十四五”末，学校达到36所，每年新建学校〔3所〕。",
    "力争到2025年，生产总值比2020年增长30%；财政收入年均增长〔6%〕。",
    "松溪区2021年工作方案\n一、主要目标\n到2025年，园区达到36个。\n每年新增园区〔6个〕。",
  ],
  not: [
    "松溪区2025年工作报告\n今后五年，努力奋斗。到2029年，生产总值增长到〔36亿元〕。",
    "松溪区2021年工作方案\n一、主要目标\n到2025年，园区达到36个。\n二、重点任务\n每年新增园区〔6个〕。",
  ],
  when(figure, sentence, carried) {
    const { text, frame, evidence } = figure;
    const { timeFrame } = sentence;
    const { plannedFrom } = timeFrame.years;
    if (evidence.status !== "target" || !(frame.yearlyRate || isPerYear(figure))) return null;
    const own = ownPeriod(figure, timeFrame, { isBase: frame.isBase, yearlyRate: false });
    const reached = own ?? (carried.period === null ? dueOfGoals(sentence, carried) : null);
    if (reached === null || !isDue(text, reached)) return null;
    const year = oneYear(reached, timeFrame);
    if (year === null) return null;
    // 到“十四五”末: the plan says since when, where the document does not
    const from = [plannedFrom, planIn(reached.words)?.from ?? null].find((first) => first !== null && first < year);
    // 到2010年，产值比2004年翻一番；收入年均增长13%
    const base = from == null ? baseYear(figure, timeFrame, true) : from - 1;
    return base === null || base >= year ? null : datedBy(reached, own === null, { since: base });
  },
};

/** 到2029年, 力争到2029年; not 2035年远景目标. */
const isDue = (text: string, { start }: PeriodExpression): boolean => DUE.at(text, start) || DUE.at(text, start - 1);
const DUE = new UnitSet("到至");

/** In tokens, how far behind the first change of a sentence a further one may stand. */
export const REACH_OF_CHANGE = 120;

/** The one year with which something before the figure is compared, the nearest first; with `anywhere` in all of its sentence. */
function baseYear({ text, tokens, at }: JudgedFigure, timeFrame: TimeFrame, anywhere = false): number | null {
  const farthest = Math.max(0, at - REACH_OF_CHANGE);
  const ownStart = tokens.skipBack(
    at - 1,
    (token, from) => from >= farthest && token.kind !== "stop" && !isFrom(token),
  );
  // …；税收从1亿元到2亿元，年均增长15%: a further change runs from the same year
  const first = anywhere || isFrom(tokens.at(ownStart)) ? farthest : ownStart + 1;
  for (let index = at - 1; index >= first; index--) {
    const { kind, period, start, end } = tokens.at(index);
    const against = period !== null && AGAINST.has(tokens.at(index - 1).word?.text ?? "");
    const base = kind === "baseline" ? timesIn(text, start, end)[0] : against ? period : undefined;
    const year = base === undefined ? null : oneYear(base, timeFrame);
    if (year !== null) return year;
  }
  return null;
}

/** 从2020年的186亿元增加到2025年的268亿元，年均增长6.3%: the year that the change before led to; with `overCount` behind 五年 too. */
function endOfChange({ tokens, at }: JudgedFigure, overCount = false): PeriodExpression | null {
  const isMeant = ({ period }: Token): boolean => period !== null && !(overCount && countsYears(period));
  const index = tokens.last(Math.max(1, at - REACH_OF_CHANGE), at, isMeant);
  const { period } = tokens.at(index);
  return period !== null && endsChange(tokens, index, period) ? period : null;
}

/** 增加到2025年的268亿元, 到2025年的268亿元: the time of what a change leads to. */
export const endsChange = (tokens: TokenRow, index: number, { words }: PeriodExpression): boolean =>
  tokens.at(index - 1).verb === "link" || (LEADS_TO.has(words.charAt(0)) && tokens.at(index + 1).kind === "de");
const LEADS_TO: ReadonlySet<string> = new Set(["到", "至"]);

/** 2015年, “九五”末; not “九五”时期. */
function oneYear(expression: PeriodExpression, timeFrame: TimeFrame): number | null {
  const { from, to } = timeFrame.rangeOf(expression);
  if (from === null || to === null) return null;
  const last = yearOfDate(to);
  return yearOfDate(from) === last ? last : null;
}
