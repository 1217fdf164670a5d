import { datedBy } from "../../scope/dated.js";
import { SUMMED } from "../../words/summed.js";
import type { JudgedFigure } from "../figure.js";
import { isOfYears } from "./claim-period.js";
import type { PeriodRule } from "./rules.js";

/**
 * 过去五年，经济快速增长。2007年，收入达到29亿元。投资累计完成650亿元。: in a part on several years what is summed up is that of them all, not of the
 * one year that the paragraph has come to.
 */
export const sumOfYears: PeriodRule = {
  name: "sum-of-years",
  examples: [
    "松溪区2008年政府工作报告\n一、过去五年工作回顾\n过去五年，经济快速增长。2007年，收入达到29亿元。投资累计完成〔650亿元〕。",
    "松溪区2008年政府工作报告\n一、过去五年工作回顾\n2007年，收入达到29亿元。投资累计完成〔650亿元〕。",
  ],
  not: [
    "松溪区2008年政府工作报告\n一、过去五年工作回顾\n2007年，收入达到29亿元。投资完成〔650亿元〕。",
    "松溪区2008年政府工作报告\n一、2007年工作回顾\n2007年，收入达到29亿元。投资累计完成〔650亿元〕。",
    "松溪区2008年政府工作报告\n一、过去五年工作回顾\n2002年，收入达到29亿元。投资累计完成〔650亿元〕。",
    "一、2025年和“十四五”时期工作回顾\n2025年，收入达到29亿元。投资累计完成〔650亿元〕。",
  ],
  when(figure, { sentence, timeFrame, document: { years } }, { period }) {
    if (period === null || figure.evidence.status !== "achieved" || !isSum(figure) || !isOfYears(timeFrame))
      return null;
    // 2025年和“十四五”时期工作回顾: there a paragraph is about the one or the other
    if (years.stretchBesideYear(sentence) !== null) return null;
    const ofYears = years.stretchPeriod(sentence, timeFrame);
    if (ofYears === null) return null;
    const [year, { from, to }] = [timeFrame.rangeOf(period), timeFrame.rangeOf(ofYears)];
    if (year.from === null || year.from !== year.to || from === null || to === null) return null;
    return from <= year.from && year.from <= to ? datedBy(ofYears, true) : null;
  },
};

/** What a yearly report has reached, below headings that say nothing of when. */
export const ofReviewedYear: PeriodRule = {
  name: "reviewed-year",
  examples: [
    "政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n一、主要工作\n新建学校〔12所〕。",
    "政协松溪区常务委员会工作报告\n——2023年1月8日在政协松溪区第八届委员会第三次会议上\n现将八届二次会议以来的工作报告如下。\n一、主要工作\n收到提案〔36件〕。",
  ],
  not: [
    "松溪区关于学校的通知\n2023年1月8日\n一、主要工作\n新建学校〔12所〕。",
    "政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n一、主要工作\n累计新建学校〔12所〕。",
    "政协松溪区常务委员会工作报告\n——2023年1月8日在政协松溪区第九届委员会第一次会议上\n现将八届一次会议以来的工作报告如下。\n一、主要工作\n收到提案〔36件〕。",
  ],
  when({ text, quantity, evidence: { status } }, { sentence, document: { years } }) {
    // 累计新增就业2.1万人: since when, nothing says
    const isSummed = text.slice(sentence.start, quantity.span.start).includes(SUMMED);
    return status === "achieved" && !isSummed && !years.isOutside(sentence.section)
      ? years.reviewed.of(sentence)
      : null;
  },
};

/** What a yearly report plans, below headings that say nothing of when. */
export const ofPlannedYear: PeriodRule = {
  name: "planned-year",
  examples: [
    "政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n一、2022年工作回顾\n新建学校3所。\n二、总体要求和预期目标\n新建学校〔12所〕。",
  ],
  not: ["松溪区关于学校的通知\n2023年1月8日\n一、总体要求和预期目标\n新建学校〔12所〕。"],
  when: ({ evidence: { status } }, { sentence, document: { years } }) =>
    status === "target" && !years.isOutside(sentence.section) ? years.reviewed.planned(sentence) : null,
};

/** 2019年工作总结: what its last part plans is for the year after. */
export const ofYearAfter: PeriodRule = {
  name: "year-after",
  examples: ["松溪区2019年工作总结\n新建学校3所。\n下一步，计划新建学校〔12所〕。"],
  not: [
    "松溪区2019年上半年工作总结\n新建学校3所。\n下一步，计划新建学校〔12所〕。",
    "松溪区2019年工作总结\n一、主要工作\n计划新建学校12所，建成〔3所〕。",
  ],
  when({ evidence: { status, token } }, { sentence, document: { years } }) {
    const summed = status === "target" ? years.summedYear(sentence, token !== null) : null;
    return summed === null ? null : datedBy(summed, true, { shift: 1 });
  },
};

/** 五年来，财政实力不断壮大。 above 收入累计达到688亿元，年均增长9%: a yearly rate and a sum are those of the stretch that was told before. */
export const ofStretchTold: PeriodRule = {
  name: "stretch-told",
  examples: ["松溪区2022年工作总结\n五年来，财政实力不断壮大。\n收入年均增长〔9%〕。"],
  not: [
    "松溪区2022年工作总结\n五年来，财政实力不断壮大。\n收入增长〔9%〕。",
    "松溪区2022年工作总结\n五年来，财政实力不断壮大。\n一、2022年工作\n收入累计达到〔36亿元〕。",
  ],
  when(figure, { sentence, document: { years } }, { stretch }) {
    const { frame, evidence } = figure;
    if (stretch === null || evidence.status !== "achieved") return null;
    if (stretch.section !== years.datedSection(sentence.section)) return null;
    return frame.yearlyRate || isSum(figure) ? datedBy(stretch.period, true) : null;
  },
};

/** 固定资产投资累计完成650亿元 */
const isSum = ({ tokens, at, frame: { clause } }: JudgedFigure): boolean =>
  tokens.some(clause.first, at, ({ word }) => word?.text === SUMMED);
