import type { Language } from "../language.js";

/** What the commands about verdicts say. */
export interface ReviewWords {
  measures: Record<"items" | "whole" | "found", string>;
  withoutDocument(count: number): string;
  interval: string;
  nothingJudged: string;
  agreement(one: string, other: string, items: number, observed: string, kappa: string): string;
  noSecondReader: string;
  disagreements(count: number): string;
  verdicts: Record<"right" | "wrong" | "changed" | "added", string>;
  badFile(file: string, line: number, detail: string): string;
  badResults(file: string): string;
}

/** Words of the commands about verdicts, by language. */
export const reviewWords: Record<Language, ReviewWords> = {
  zh: {
    measures: { items: "确为条目", whole: "各字段全对", found: "应有而找到" },
    withoutDocument: (count) => `${count} 条意见的文件不在结果中，未计入。`,
    interval: "95% 区间（Wilson）",
    nothingJudged: "没有可计的意见。",
    agreement: (one, other, items, observed, kappa) =>
      `${one} 与 ${other}：共同核对 ${items} 条，一致率 ${observed}，Cohen’s kappa ${kappa}`,
    noSecondReader: "只有一位核对人，无从计算一致性。",
    disagreements: (count) => `分歧 ${count} 条：`,
    verdicts: { right: "正确", wrong: "错误", changed: "更正", added: "补充" },
    badFile: (file, line, detail) => `tifa: ${file} 第 ${line} 行不是核对意见：${detail}`,
    badResults: (file) => `tifa: ${file} 不是 tifa 的结果`,
  },
  en: {
    measures: { items: "is an item", whole: "right in every field", found: "there and found" },
    withoutDocument: (count) =>
      `${count} ${count === 1 ? "verdict is" : "verdicts are"} about documents that are not among the results, and not counted.`,
    interval: "95 % interval (Wilson)",
    nothingJudged: "No verdict can be counted.",
    agreement: (one, other, items, observed, kappa) =>
      `${one} and ${other}: ${items} items judged by both, the same judgement ${observed}, Cohen’s kappa ${kappa}`,
    noSecondReader: "There is one reader only; agreement takes two.",
    disagreements: (count) => `${count} ${count === 1 ? "disagreement" : "disagreements"}:`,
    verdicts: { right: "right", wrong: "wrong", changed: "changed", added: "added" },
    badFile: (file, line, detail) => `tifa: ${file}, line ${line} is no verdict: ${detail}`,
    badResults: (file) => `tifa: ${file} holds no results of tifa`,
  },
};
