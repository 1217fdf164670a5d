import { groupBy } from "../group-by.js";
import type { Panel } from "./panel.js";
import { LONG_COLUMNS } from "./tables.js";
import { VALUE_LABELS } from "./value-labels.js";

const WORDS = {
  zh: {
    title: "面板数据说明",
    long: "`long.csv`：每个地方、年份、指标一行，三者合为主键。`wide.csv`：每个地方、年份一行。",
    rules:
      "每行取该地该年的主要数字：目标取计划该年的文件，实绩取回顾该年的文件；政府工作报告在先，同一文件取先出现者，力争的数字让位于确定的数字。年均增速、五年目标、占比、位次、差距、不足一年的数字一概不取。下降记为负数。",
    indicators: "指标",
    indicatorHead: "| 代码 | 指标 | 度量 | 单位 |",
    columns: "长表各列",
    columnHead: "| 列 | 含义 |",
    wide: "宽表各列：`代码_target`、`代码_achieved` 为数值，加 `_max` 为区间上限，`_bound` 为界，`_status` 为有无。",
    labels: "取值",
    labelHead: "| 列（结尾） | 取值 | 含义 |",
    counts: (rows: number, places: number, stated: number) => `${rows} 行，${places} 个地方，${stated} 个目标列出。`,
  },
  en: {
    title: "Codebook of the panel",
    long: "`long.csv`: one row of each place, year and indicator, which together are the key. `wide.csv`: one row of each place and year.",
    rules:
      "A row takes the primary figure of its place and year: the target of a document that plans for the year, the result of one that reviews it; a government's work report comes first, of one document the first figure, and a figure that is merely striven for stands back behind a firm one. Yearly averages, five-year goals, shares, ranks, gaps and figures of part of a year are never taken. A fall is negative.",
    indicators: "Indicators",
    indicatorHead: "| code | indicator | measure | unit |",
    columns: "Columns of the long panel",
    columnHead: "| column | meaning |",
    wide: "Columns of the wide panel: `CODE_target` and `CODE_achieved` are values; with `_max` the upper end of a range, with `_bound` the bound, with `_status` whether it is stated.",
    labels: "Values",
    labelHead: "| column (its end) | value | meaning |",
    counts: (rows: number, places: number, stated: number) =>
      `${rows} rows, ${places} places, ${stated} targets stated.`,
  },
} as const;

/**
 * What the files of a panel mean, in Markdown, to be kept beside them.
 *
 * @param language Of the explanations; the names of columns are the same in both.
 */
export function panelCodebook({ rows }: Panel, language: "zh" | "en"): string {
  const words = WORDS[language];
  const rule = (head: string): string => head.replace(/[^|]+/g, " --- ");
  const indicators = [...groupBy(rows, ({ indicator }) => indicator).values()].map(([row]) => row!);
  const stated = rows.filter(({ target }) => target.status === "stated").length;
  return [
    `# ${words.title}`,
    "",
    words.long,
    words.counts(rows.length, new Set(rows.map(({ place }) => place)).size, stated),
    words.rules,
    "",
    `## ${words.indicators}`,
    "",
    words.indicatorHead,
    rule(words.indicatorHead),
    ...indicators.map(
      ({ code, indicator, measure, unit }) => `| ${code} | ${indicator} | ${measure} | ${unit ?? ""} |`,
    ),
    "",
    `## ${words.columns}`,
    "",
    words.columnHead,
    rule(words.columnHead),
    ...LONG_COLUMNS.map(({ name, ...titles }) => `| ${name} | ${titles[language]} |`),
    "",
    words.wide,
    "",
    `## ${words.labels}`,
    "",
    words.labelHead,
    rule(words.labelHead),
    ...VALUE_LABELS.flatMap(({ variable, values }) =>
      values.map(({ value, ...label }) => `| ${variable} | ${value === "" ? "—" : value} | ${label[language]} |`),
    ),
    "",
  ].join("\n");
}
