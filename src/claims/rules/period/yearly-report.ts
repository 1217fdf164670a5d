import { datedBy } from "../../scope/dated.js";
import { SUMMED } from "../../words/summed.js";
import type { PeriodRule } from "./rules.js";

/** What a yearly report has reached, below headings that say nothing of when. */
export const ofReviewedYear: PeriodRule = {
  name: "reviewed-year",
  examples: ["政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n一、主要工作\n新建学校〔12所〕。"],
  not: [
    "松溪区关于学校的通知\n2023年1月8日\n一、主要工作\n新建学校〔12所〕。",
    "政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n一、主要工作\n累计新建学校〔12所〕。",
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
  when({ tokens, at, frame, evidence: { status } }, { sentence, document: { years } }, { stretch }) {
    if (stretch === null || status !== "achieved" || stretch.section !== years.datedSection(sentence.section))
      return null;
    const sums = tokens.some(frame.clause.first, at, ({ word }) => word?.text === SUMMED);
    return frame.yearlyRate || sums ? datedBy(stretch.period, true) : null;
  },
};
