import type { Sentence } from "../../../structure/document-structure.js";
import type { Frame } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { announcesBefore, mayTellGoals, namesGoals, setsGoals } from "../../scope/announced-goals.js";
import { courseOf, liesAhead } from "../../scope/course.js";
import type { SentenceContext } from "../../scope/sentence-context.js";
import { by, type StatusRule, saysReached } from "./status.js";

/** 主要目标是： in a sentence of its own. */
export const announcedGoals: StatusRule = {
  name: "announced-goals",
  examples: ["预期指标包括：\n新建学校〔12所〕。"],
  not: ["完成情况如下：\n新建学校〔12所〕。"],
  when: (_figure, { sentence, document }, { goalsFrom }) =>
    belongsToGoals(sentence.section, goalsFrom, document.structure) ? by("target") : null,
};

/** 发布了今年的基本目标，其中…: the figures of its sentence are the goals. */
export const goalsInSentence: StatusRule = {
  name: "goals-in-sentence",
  examples: [
    "会议发布了明年的主要目标，其中财政收入增长〔6%〕。",
    "报告明确2025年主要预期目标，生产总值增长〔7%〕左右。",
    "州里划定发展预期目标，税收增长3%；投资增长〔7%〕。",
  ],
  not: [
    "会议明确2025年主要目标，召开动员会〔3次〕。",
    "圆满完成预期目标，税收增长〔6%〕。",
    "顺利实现年初确定的预期目标，税收增长〔6%〕。",
    "提出的目标已全部实现，其中财政收入增长〔6%〕。",
    "会议发布了明年的主要目标，其中项目已开工〔6个〕。",
    "会议指出，财政收入增长〔6%〕。",
    "纲要提出了28个指标，其中〔20个〕预期性指标。",
  ],
  when(figure, { sentence }) {
    const { text, tokens, quantity, frame } = figure;
    if (!mayTellGoals(text, sentence.start, quantity.span.start)) return null;
    if (frame.counted !== null && namesGoals(runText(text, tokens, frame.counted))) return null;
    if (saysReached(figure)) return null;
    const before = text.slice(sentence.start, quantity.span.start);
    const isGoal = announcesBefore(before) || (!isDeed(frame.predicate) && setsGoals(before));
    return isGoal ? by("target") : null;
  },
};

const isDeed = (predicate: Frame["predicate"]): boolean => predicate !== null && DEEDS.has(predicate.kind ?? "");
const DEEDS: ReadonlySet<string> = new Set(["action", "event", "light"]);

/** 今后五年工作的奋斗目标是：…: what stands below it, in parts that say nothing themselves. */
export const ahead: StatusRule = {
  name: "ahead",
  examples: ["松溪区2022年工作报告\n今后五年工作的指导思想是坚持以工兴县。\n一、做强产业\n建设厂房〔12座〕。"],
  not: ["松溪区2022年工作报告\n过去五年工作的指导思想是坚持以工兴县。\n一、做强产业\n建设厂房〔12座〕。"],
  when(_figure, { role, sentence, timeFrame }, { course }) {
    const period = role === null ? courseOf(course, sentence) : null;
    return period !== null && liesAhead(period, timeFrame) ? by("target") : null;
  },
};

/** Whether the part is the one that announced goals, or one of the points (一是…) that it announced. */
function belongsToGoals(
  section: Sentence["section"],
  goals: Sentence | null,
  { sections }: SentenceContext["document"]["structure"],
): boolean {
  if (goals === null || section === goals.section) return goals !== null;
  const point = section === null ? undefined : sections[section];
  return point !== undefined && point.parent === goals.section && point.label.endsWith("是");
}
