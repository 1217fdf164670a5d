import { isPlan, isReview } from "../../../time/clock.js";
import { isStretch, isYearSoFar } from "../../../time/part-of-year.js";
import { countsYears, type PeriodExpression } from "../../../time/period-expression.js";
import type { TimeFrame } from "../../../time/time-frame.js";
import { courseOf } from "../../scope/course.js";
import type { Dated } from "../../scope/dated.js";
import { datedBy } from "../../scope/dated.js";
import { dueOfGoals } from "../../scope/due-of-goals.js";
import { isDueBehind, isStrivenFor } from "../../scope/mood-of-time.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import { isOfOneYear } from "../../scope/year-compared.js";
import { leadsToTime, yearAhead, yearOpened } from "../../scope/year-opened.js";
import { endsClause, inClause } from "../../tokens/token.js";
import type { JudgedFigure } from "../figure.js";
import type { Rule } from "../rule.js";
import { isPerYear, ownPeriod, saysNow } from "./claim-period.js";

export type PeriodRule = Rule<Dated, JudgedFigure>;

const inherited = (expression: PeriodExpression | null): Dated | null =>
  expression === null ? null : datedBy(expression, true);

/** Of a stretch that is told of as a whole, the last year for what is compared with the year before. */
function ofStretchOrYear(
  expression: PeriodExpression | null,
  { text, tokens, at }: JudgedFigure,
  timeFrame: TimeFrame,
): Dated | null {
  const isOne = expression !== null && isStretch(timeFrame.rangeOf(expression)) && isOfOneYear(text, tokens, at);
  return isOne ? datedBy(expression, true, { year: "last" }) : inherited(expression);
}

/** The time that stands nearest before the figure in its sentence and reaches as far. */
export const inSentence: PeriodRule = {
  name: "in-sentence",
  examples: ["2024年，新建学校〔12所〕。", "一、2024年工作回顾\n计划三年内新建学校〔12所〕。"],
  not: ["2024年2月，召开会议。新建学校〔12所〕。"],
  when(figure, sentence, carried) {
    const { timeFrame, role } = sentence;
    const { text, tokens, at, frame, leader, evidence } = figure;
    if (evidence.status === "target" && isDueBehind(tokens, at, role)) return null;
    // 年均增长4.7%和5.7%: the second has the predicate of the first
    const yearly = leader !== null && frame.valueVerb === null && leader.frame.yearlyRate;
    const expression = yearly ? ownPeriod(figure, timeFrame, leader.frame) : figure.time;
    if (expression === null || isOfThing(expression, figure, sentence) || isOfWork(expression, figure)) return null;
    // 计划2025年建成，已完成投资6亿元: what has been done was not done at a time to come
    if (evidence.status === "achieved" && timeFrame.beginsAhead(expression)) return null;
    const within =
      yearOpened(text, tokens, expression, carried.period, timeFrame) ??
      yearAhead(expression, evidence, timeFrame, role);
    // 去年排查隐患36处，年底前全部整改, in a plan: the end of its own year
    const isBefore =
      evidence.status === "target" && isPlan(role) && within !== null && within < (timeFrame.years.covered ?? 0);
    if (within !== null && !isBefore) return datedBy(expression, false, { within });
    // 五年内突破200亿元, promised by who says nothing of what part he speaks in
    // 计划三年内改造小区360个: right behind the word of the plan
    const isPlanned = evidence.token !== null && leadsToTime(tokens, evidence.token, expression);
    const looksAhead = evidence.ahead === true || isPlanned || !isReview(role);
    // 12月份将举办博览会3场, said in January
    const isToCome = timeFrame.years.recalls === true && expression.kind === "part";
    const isAhead = evidence.status === "target" && ((looksAhead && countsYears(expression)) || isToCome);
    return isAhead ? datedBy(expression, false, { ahead: true }) : datedBy(expression, false);
  },
};

/** 推动去年签约项目落地，开工率达到90%, in a plan: the time is that of the thing that is acted upon. */
function isOfThing(
  expression: PeriodExpression,
  { tokens, at, evidence: { status } }: JudgedFigure,
  { role, timeFrame }: SentenceContext,
): boolean {
  if (status !== "target" || !isPlan(role) || timeFrame.tenseOf(expression) !== "past") return false;
  const time = tokens.placeOf(expression);
  if (isStrivenFor(tokens, time)) return true;
  return tokens.at(time - 1).kind === "verb" && !tokens.some(time, at, ({ kind }) => kind === "colon");
}

/** 12月试生产，达产后年产值36亿元: the time at which a work was begun is none of what it will give. */
const isOfWork = (expression: PeriodExpression, { tokens, at, evidence: { yields, token } }: JudgedFigure): boolean =>
  yields === true &&
  tokens.some(tokens.placeOf(expression), at, (border) => endsClause(border) && border.start < (token?.start ?? 0));

/** What opened a sentence before it in the paragraph. */
export const carriedOn: PeriodRule = {
  name: "carried",
  examples: ["2024年，新建学校12所。新建医院〔3家〕。"],
  not: [
    "2024年2月，新建学校12所。新建医院〔3家〕。",
    "一、2024年工作回顾\n1978年，全村有学校1所。现有学校〔3所〕。",
    "一、2024年工作回顾\n2021年以来，新建学校12所。目前，全县有学校〔36所〕。",
  ],
  when(figure, { timeFrame, role, sentence, document: { years } }, { period: told }) {
    const { speaking, reviewedTo, plannedFrom } = timeFrame.years;
    // 今年新建学校9所。下一步，将新建5所, in a summary: what is planned next is none of the year summed up
    const plansAnother = speaking === reviewedTo && (plannedFrom ?? 0) > (reviewedTo ?? Number.POSITIVE_INFINITY);
    const isNext = plansAnother && isPlan(role) && figure.evidence.status === "target";
    if (isNext && told !== null && timeFrame.lastYearOf(told) === reviewedTo) return null;
    if (told === null || !isOfNow(figure, told, timeFrame)) return ofStretchOrYear(told, figure, timeFrame);
    // 目前，有学校36所 under 今后五年的建设: what is so now is of no stretch of years
    const heading = years.headingPeriod(sentence);
    return heading !== null && isStretch(timeFrame.rangeOf(heading)) ? datedBy(null, false) : null;
  },
};

/** 现有学校3所 behind what was the case in 1978, 目前，通车里程516公里 behind what was done in 1—11月; not behind 2024年, the year of the part. */
function isOfNow(figure: JudgedFigure, told: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { text, tokens, at, frame } = figure;
  if (timeFrame.tenseOf(told) === "past" && frame.predicate !== null)
    if (text.startsWith("现", tokens.at(frame.predicate.first).start)) return true;
  const { from, to } = timeFrame.rangeOf(told);
  const isYearOfPart = from === `${timeFrame.years.covered}` && (to === from || to === null);
  if (isYearOfPart) return false;
  // 现有企业更新改造加快，共建成36个: there it says which things
  const ofSentence = tokens.some(0, at, ({ cue }) => cue?.scope === "sentence");
  return saysNow(tokens, ofSentence ? -1 : tokens.skipBack(at - 1, inClause), at);
}

/** 到2025年，综合实力跃上新台阶。, the first of the goals: the others have its date. */
export const ofGoals: PeriodRule = {
  name: "goals",
  examples: [
    "一、发展目标\n到2025年，综合实力跃上新台阶。\n新建学校〔12所〕。",
    "一、今后五年的奋斗目标和主要任务\n全县实力明显增强。到2027年具体目标：\n——新建学校〔12所〕。",
    "一、发展目标\n实施强县战略，到2025年，园区达到36个。引进企业〔12家〕。",
    "松溪区志\n一、经济管理\n力争到2010年，生产总值翻一番。\n（一）生活更加殷实\n力争新建学校〔12所〕。",
  ],
  not: [
    "一、2024年主要目标\n到2024年末，综合实力跃上新台阶。\n新建学校〔12所〕。",
    "一、发展目标\n到2025年，综合实力跃上新台阶。\n二、重点任务\n新建学校〔12所〕。",
    "一、发展目标\n实施强县战略，到2025年，园区达到36个，到2030年达到50个。引进企业〔12家〕。",
    "一、发展目标\n推动园区到2025年达到36个。引进企业〔12家〕。",
    "一、过去五年\n力争到2025年，生产总值翻一番。\n（一）生活更加殷实\n新建学校〔12所〕。",
    "一、发展目标\n到2025年，综合实力跃上新台阶。\n每年新建学校〔3所〕。",
  ],
  when(figure, sentence, carried) {
    if (isPerYear(figure) || (carried.deadline?.ofStates === true && figure.evidence.status !== "target")) return null;
    return inherited(dueOfGoals(sentence, carried));
  },
};

export const ofHeading: PeriodRule = {
  name: "heading",
  examples: [
    "一、2024年工作回顾\n新建学校〔12所〕。",
    "松溪区1987年政府工作报告\n一、三年来的工作回顾\n农民人均收入386元，比上年增加〔42元〕。",
  ],
  not: [
    "一、工作回顾\n新建学校〔12所〕。",
    "松溪区2022年政府工作报告\n一、过去五年工作回顾\n刚刚过去的2021年，经济稳中有进。\n新建学校〔12所〕。",
  ],
  when(figure, { sentence, role, timeFrame, document: { years } }, { opened }) {
    const heading = years.headingPeriod(sentence);
    if (heading === null || opened?.section !== years.datedSection(sentence.section))
      return ofStretchOrYear(heading, figure, timeFrame);
    // 一、“十四五”发展成就和“十五五”主要目标: what opened the part is over where it tells of its plans
    return isPlan(role) && timeFrame.tenseOf(opened.period) === "past" ? inherited(heading) : null;
  },
};

/** Under a heading of two times, or of none: the one with which a paragraph opened. */
export const ofPart: PeriodRule = {
  name: "part",
  examples: ["一、“十三五”时期和2020年工作回顾\n“十三五”时期，新建学校12所。\n新建医院〔3家〕。"],
  not: ["一、2020年工作回顾\n2020年，新建学校12所。\n新建医院〔3家〕。"],
  when(_figure, { sentence, role, timeFrame, document }, { opened }) {
    if (opened === null || opened.section !== document.years.partOf(sentence.section)) return null;
    return isPlan(role) && timeFrame.tenseOf(opened.period) === "past" ? null : inherited(opened.period);
  },
};

/** 今后五年的奋斗目标是：…, 今年要重点做好以下工作：: the time that the text last said its plans are for. */
export const ofCourse: PeriodRule = {
  name: "course",
  examples: [
    "松溪区2022年工作报告\n今后五年的奋斗目标是：实力明显增强。\n一、做强产业\n建成厂房〔12座〕。",
    "松溪区2022年工作报告\n一、今后五年的奋斗目标\n实力明显增强。\n二、主要任务\n建成厂房〔12座〕。",
  ],
  not: [
    "松溪区2022年工作报告\n今后五年，建成公园3个。\n一、做强产业\n建成厂房〔12座〕。",
    "松溪区2022年工作报告\n今后五年的奋斗目标是：实力明显增强。\n一、2022年工作安排\n建成厂房〔12座〕。",
  ],
  when: ({ evidence: { status } }, { role, sentence }, { course }) =>
    status !== "target" || isReview(role) ? null : inherited(courseOf(course, sentence)),
};

/** 各位代表：…2019年，全市检察机关…。一、服务大局: of what is reached below headings that say nothing of when. */
export const ofLead: PeriodRule = {
  name: "lead",
  examples: ["2019年，全县检察机关忠实履职。以上报告，请予审议。\n一、服务发展大局\n办理案件〔36件〕。"],
  not: [
    "2019年，全县检察机关忠实履职。\n一、2020年工作安排\n办理案件〔36件〕。",
    "松溪区法院工作报告\n——2022年1月8日在松溪区第八届人民代表大会第一次会议上\n过去五年，全区法院忠实履职。\n一、服务发展大局\n现有法官〔36名〕。",
  ],
  when: (figure, { role, sentence, document, timeFrame }, { lead }) => {
    const isReached = (role === null || role === "review") && figure.evidence.status === "achieved";
    if (lead === null || !isReached || isOfNow(figure, lead, timeFrame)) return null;
    const { years } = document;
    const isBelow = !years.isOutside(sentence.section) || years.isOnePart();
    return isBelow ? ofStretchOrYear(lead, figure, timeFrame) : null;
  },
};

/** Under a heading of a year and the stretch that it ends: where the paragraph tells of more than a year. */
export const ofStretch: PeriodRule = {
  name: "stretch",
  examples: [
    "一、2025年和“十四五”时期工作回顾\n每年新建学校3所。新增学位〔1.2万个〕。",
    "一、2025年和“十四五”时期工作回顾\n2025年，稳中有进。\n新增学位〔1.2万个〕。五年来，教育更加公平！",
    "一、2025年和“十四五”时期工作回顾\n2025年，稳中有进。\n支持学校2000所，新增学位〔1.2万个〕。五年来，教育更加公平！",
  ],
  not: [
    "一、2025年和“十四五”时期工作回顾\n新增学位〔1.2万个〕。",
    "一、2025年和“十四五”时期工作回顾\n5月，新建学校3所。新增学位〔1.2万个〕。五年来，教育更加公平！",
    "一、2025年和“十四五”时期工作回顾\n新增学位〔1.2万个〕。PM2.5年均浓度持续下降。",
  ],
  when: ({ evidence: { status } }, { sentence, document: { stretches }, timeFrame }) =>
    status === "achieved" ? inherited(stretches.of(sentence, timeFrame)) : null,
};

export const ofTitle: PeriodRule = {
  name: "title",
  examples: ["松溪区2021年工作总结\n一、主要工作\n新建学校〔12所〕。"],
  not: [
    "松溪区工作总结\n一、主要工作\n新建学校〔12所〕。",
    "松溪区2021年3月经济运行情况\n1—3月，工业增长6%。\n一、主要工作\n新建学校〔12所〕。",
  ],
  when({ evidence }, { sentence, document, timeFrame }, { lead }) {
    const title = document.years.titlePeriod(sentence, timeFrame, evidence.status);
    // 2021年3月经济运行情况 that tells of the months from January up to then
    const soFar = title !== null && lead !== null && isYearSoFar(timeFrame.rangeOf(lead));
    return soFar && timeFrame.rangeOf(lead).to === timeFrame.rangeOf(title).from ? null : inherited(title);
  },
};
