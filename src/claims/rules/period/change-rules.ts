import { isReview } from "../../../time/clock.js";
import { countsYears, type PeriodExpression } from "../../../time/period-expression.js";
import { namedYears, timesIn } from "../../../time/timed-parts.js";
import type { Carried } from "../../scope/carried.js";
import type { Dated } from "../../scope/dated.js";
import { datedBy } from "../../scope/dated.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import { isBound, isFrom } from "../../tokens/token.js";
import type { JudgedFigure } from "../figure.js";
import { ownPeriod } from "./claim-period.js";
import type { PeriodRule } from "./rules.js";
import { endsChange, REACH_OF_CHANGE } from "./since-base.js";

/** The time in which a change from one figure to another took place: said in its sentence, before it, or by the heading. */
function timeOfChange(
  figure: JudgedFigure,
  { sentence, role, document, timeFrame }: SentenceContext,
  carried: Carried,
): Dated | null {
  const own = ownPeriod(figure, timeFrame, { isBase: false, yearlyRate: figure.frame.yearlyRate });
  // 五年内由3.6万名增至5万名, promised
  const isAhead = own !== null && figure.evidence.status === "target" && countsYears(own) && !isReview(role);
  if (own !== null) return datedBy(own, false, isAhead ? { ahead: true } : {});
  const { opened, period } = carried;
  const ofPart = opened?.section === document.years.datedSection(sentence.section) ? opened?.period : null;
  const expression = period ?? document.years.headingPeriod(sentence) ?? ofPart ?? null;
  return expression === null ? null : datedBy(expression, true);
}

/** Whether words name a stretch by its first and last year (从1978年到1982年), not by what it is called. */
const namesEnds = (expression: PeriodExpression): boolean =>
  expression.kind === "dated" && namedYears(expression)?.from !== namedYears(expression)?.to;

function isStretch(expression: PeriodExpression, { timeFrame }: SentenceContext): boolean {
  const { from, to } = timeFrame.rangeOf(expression);
  return from !== null && to !== null && from.length === 4 && to.length === 4 && from < to;
}

/** “六五”时期同“五五”时期相比，…由30增加到40: what a change starts from is of the time compared with. */
function comparedTime({ text, tokens, at }: JudgedFigure): PeriodExpression | null {
  for (let index = at - 1; index >= 0; index--) {
    const { period, kind, start, end } = tokens.at(index);
    if (period !== null && tokens.at(index + 1).word?.text === "相比") return period;
    if (kind === "baseline" && text.startsWith("相比", end - 2)) return timesIn(text, start, end)[0] ?? null;
  }
  return null;
}

/** 从1978年到1982年，…由30增加到40; “十三五”时期，…由30增加到40: the first year, or the one before. */
export const startOfStretch: PeriodRule = {
  name: "start-of-stretch",
  examples: ["从2015年到2019年，覆盖率由〔31%〕提高到35%。"],
  not: ["2019年，覆盖率由〔31%〕提高到35%。"],
  when(figure, sentence, carried) {
    if (!figure.frame.isBase || figure.evidence.status === "target") return null;
    if (figure.time !== null) return null;
    const compared = comparedTime(figure);
    if (compared !== null) return datedBy(compared, false);
    const time = timeOfChange(figure, sentence, carried);
    if (time?.expression == null || !isStretch(time.expression, sentence)) return null;
    if (countsYears(time.expression) && !isReview(sentence.role)) return null;
    return datedBy(time.expression, time.inherited, { year: namesEnds(time.expression) ? "first" : "before" });
  },
};

/** The figure to which the change leads that the one before it starts: it is reached at the end. */
export const endOfStretch: PeriodRule = {
  name: "end-of-stretch",
  examples: ["从2015年到2019年，覆盖率由31%提高到〔35%〕。", "2024年计划\n五年内覆盖率由31%提高到〔35%〕。"],
  not: ["从2015年到2019年，覆盖率提高〔4个百分点〕。"],
  when(figure, sentence, carried) {
    const { tokens, at, frame } = figure;
    if (frame.base < 0 || tokens.some(frame.base, at, ({ period }) => period !== null)) return null;
    if (comparedTime(figure) !== null) return null;
    const time = timeOfChange(figure, sentence, carried);
    if (time?.expression == null || !isStretch(time.expression, sentence)) return null;
    return datedBy(time.expression, time.inherited, { year: "last", ahead: time.ahead });
  },
};

/** 产值由2015年的3亿元增长到2019年的9亿元，比重由1.1%提高到2.3%: a further change in the sentence runs from and to the same years. */
export const asChangeBefore: PeriodRule = {
  name: "as-change-before",
  examples: [
    "产值由2015年的3亿元增长到2019年的9亿元，比重由1.1%提高到〔2.3%〕。",
    "产值由2015年的3亿元增长到2019年的9亿元，比重由〔1.1%〕提高到2.3%。",
    "产值从2015年的3亿元，到2019年的约9亿元；税收从〔1亿元〕到2亿元。",
  ],
  not: [
    "产值由2015年的3亿元增长到2019年的9亿元，比重达到〔2.3%〕。",
    "产值由3亿元增长到9亿元，比重由1.1%提高到〔2.3%〕。",
    "产值由2015年的3亿元增长到2019年的9亿元；2023年，税收由〔1亿元〕增长到2亿元。",
  ],
  when(figure) {
    const { frame, time } = figure;
    if ((!frame.isBase && frame.base < 0) || time !== null) return null;
    const expression = edgeOfChange(figure, frame.isBase);
    return expression === null ? null : datedBy(expression, false);
  },
};

/** The year of the figure with which an earlier change of the sentence starts, or to which it leads. */
function edgeOfChange({ tokens, at }: JudgedFigure, start: boolean): PeriodExpression | null {
  let isDated = false;
  for (let index = at - 1; index > Math.max(0, at - REACH_OF_CHANGE); index--) {
    const { kind, period } = tokens.at(index);
    // …；去年，税收从1亿元增加到2亿元: a further change that has a time of its own
    if (kind === "stop" && isDated) return null;
    if (period === null) continue;
    isDated = true;
    if (tokens.at(index + 1).kind !== "de" || tokens.at(tokens.skip(index + 2, isBound)).kind !== "figure") continue;
    if (start ? isFrom(tokens.at(index - 1)) : endsChange(tokens, index, period)) return period;
  }
  return null;
}

/** 覆盖率由30%提高到40%: when it was so nothing says; the budget before it was changed is one of the same year. */
export const startOfChange: PeriodRule = {
  name: "start-of-change",
  examples: [
    "2024年，覆盖率由〔30%〕提高到40%。",
    "2024年，覆盖率由不足〔30%〕提高到40%。",
    "2024年，困难群众由1360户〔4920人〕减至880户1460人。",
    "2024年，支出预算由〔36亿元〕调整为42亿元。",
  ],
  not: [
    "2024年，覆盖率由2020年的不到〔30%〕提高到40%。",
    "2024年，覆盖率不足〔30%〕。",
    "2024年，困难群众由1360户4920人减至880户〔1460人〕。",
    "2024年，由36家单位〔12名〕专家评审。",
  ],
  when(figure, sentence, carried) {
    if (!figure.frame.isBase) return null;
    return figure.evidence.status === "target" ? timeOfChange(figure, sentence, carried) : datedBy(null, false);
  },
};
