import { UnitSet } from "../../text/unit-set.js";
import type { Span } from "../../types.js";

/** 具体目标为：, 主要目标是：; not 目标完成情况如下： */
export function announcesGoals(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== "：" && text[end - 1] !== ":") return false;
  const words = text.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end - 1);
  return GOALS.test(words);
}

const LONGEST_ANNOUNCEMENT = 12;
const GOALS = /(?:目标|目标任务|预期指标)(?:分别|具体)?(?:为|是|有|如下|包括)?$/;

/** 发布了今年的基本目标，其中…: whether the words before a figure, in its sentence, announce goals; not 提出的目标已全部实现，其中…. */
export const announcesBefore = (words: string): boolean => ANNOUNCED.test(words) || setsBefore(words);

/** Whether goals can be announced or set in `[start, end)`: 目标, 指标, 下达任务. */
export const mayTellGoals = (text: string, start: number, end: number): boolean => GOAL.next(text, start, end) < end;
const GOAL = new UnitSet("标达");

/** 其中20个预期性指标: the goals themselves are counted. */
export const namesGoals = (words: string): boolean => /(?:目标|指标|任务)$/.test(words);

const ANNOUNCED =
  /(?:发布|公布|提出|明确|确定|确立|设定|划定|制定|下达)了?(?!的)[^。；：]{0,24}(?:目标|指标)(?:，(?:其中|即|包括)|[为是]?[：:])/;

/** 提出今年目标，…; 明确2025年主要预期目标，…: whether the words before a figure set goals in a clause of its own; what is done behind it is none. */
export const setsGoals = (words: string): boolean => SETS_GOALS.test(words);

const SETS_GOALS =
  /(?:发布|公布|提出|明确|确定|确立|设定|划定|制定)了?(?!的)[^。；：，]{0,16}(?:今年|明年|(?:19|20)\d\d年|年度|预期)[^。；：，]{0,12}目标，/;

/** 今年的目标，县委已经定了：…; 省里下达任务：…: what leads to a colon, and sets what stands behind it. */
function setsBefore(words: string): boolean {
  const colon = words.lastIndexOf("：");
  const lead = words.slice(Math.max(0, colon - LONGEST_ANNOUNCEMENT), Math.max(0, colon));
  return (SETTLED.test(lead) && lead.includes("目标")) || SETS_TASK.test(lead);
}

const SETTLED = /(?:明确|确定|已定|定了)$/;
const SETS_TASK = /下达[省市区县年度新增]{0,4}任务$/;
