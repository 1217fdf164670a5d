import { growingSubjects } from "../../../generated/growing-subjects.js";
import { mentionAt } from "../../../text/mention.js";
import { isChange } from "../../frames/frame.js";
import { MONEYS } from "../../words/moneys.js";
import type { IndicatorRule } from "./indicator-rule.js";

/** A row of `data/claims/growing-subjects.yaml`. */
export interface GrowingSubject {
  nouns: readonly string[];
}

const LONGEST_FIRST: readonly string[] = growingSubjects
  .flatMap(({ nouns }) => nouns)
  .sort((one, other) => other.length - one.length);

/** 经济发展取得新成效。全年增长4.8%: where nothing else names what grows, the heading's subject does. */
export const headingSubject: IndicatorRule = {
  name: "heading-subject",
  examples: [
    "一、上年工作回顾\n（一）经济运行稳中向好\n全年增长〔4.8%〕，居全省前列。\n（二）民生持续改善\n新建学校3所。",
  ],
  not: ["一、上年工作回顾\n（一）经济运行稳中向好\n粮食产量增长〔4.8%〕。\n（二）民生持续改善\n新建学校3所。"],
  when({ quantity, frame }, { sentence, document: { structure, years } }) {
    const grows = isChange(frame.predicate) || frame.predicate?.kind === "compare";
    if (!grows || frame.theme !== null || (quantity.kind !== "percent" && quantity.kind !== "points")) return null;
    const section = structure.sections[sentence.section ?? -1];
    if (section === undefined || years.isOutside(section.id)) return null;
    const { start, end } = section.heading;
    const subject = LONGEST_FIRST.find((name) => section.title.startsWith(name) && section.title.length > name.length);
    const at = subject === undefined ? -1 : structure.text.slice(start, end).indexOf(subject);
    // a heading broken over two lines may not hold it whole
    return subject === undefined || at < 0 ? null : mentionAt(structure.text, start + at, start + at + subject.length);
  },
};

/** 1.基本支出 / 安排48亿元，…: the amount with which the text below an account begins is that of the account. */
export const headingAccount: IndicatorRule = {
  name: "heading-account",
  examples: ["一、支出安排\n（一）基本支出\n安排〔48亿元〕，占比67.7%。\n（二）项目支出\n安排23亿元。"],
  not: [
    "一、支出安排\n（一）基本支出\n安排人员经费〔48亿元〕。\n（二）项目支出\n安排23亿元。",
    "一、支出安排\n（一）支持教育发展\n安排〔48亿元〕，落实教师待遇。\n（二）项目支出\n安排23亿元。",
  ],
  when({ quantity, frame, earlier }, { sentence, document: { structure, years } }, { previous }) {
    if (quantity.kind !== "money" || frame.theme !== null || earlier.length > 0) return null;
    const section = structure.sections[sentence.section ?? -1];
    if (section === undefined || years.isOutside(section.id) || previous?.section === section.id) return null;
    const { title, heading } = section;
    if (title.length > LONGEST_ACCOUNT || !MONEYS.ends(title)) return null;
    const at = structure.text.slice(heading.start, heading.end).indexOf(title);
    return at < 0 ? null : mentionAt(structure.text, heading.start + at, heading.start + at + title.length);
  },
};

const LONGEST_ACCOUNT = 16;
