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
export const announcesBefore = (words: string): boolean => ANNOUNCED.test(words);

/** 其中20个预期性指标: the goals themselves are counted. */
export const namesGoals = (words: string): boolean => /(?:目标|指标|任务)$/.test(words);

const ANNOUNCED =
  /(?:发布|公布|提出|明确|确定|确立|设定|制定|下达)了?(?!的)[^。；：]{0,24}(?:目标|指标)(?:，(?:其中|即|包括)|[为是]?[：:])|目标[^。；：]{0,12}(?:明确|确定|定)了?[：:]|下达了?[^。；：的]{0,12}任务[：:]/;
