import { mentionAt } from "../../../text/mention.js";
import { MONEYS } from "../../words/moneys.js";
import type { IndicatorRule } from "./indicator-rule.js";

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
