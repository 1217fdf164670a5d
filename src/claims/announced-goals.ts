import type { Span } from "../types.js";

/** 具体目标为：, 主要目标是：; not 目标完成情况如下： */
export function announcesGoals(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== "：" && text[end - 1] !== ":") return false;
  const words = text.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end - 1);
  return GOALS.test(words);
}

const LONGEST_ANNOUNCEMENT = 12;
const GOALS = /(?:目标|目标任务|预期指标)(?:分别|具体)?(?:为|是|有|如下|包括)?$/;
