import { onOneLine } from "../tables/analyzed-document.js";
import { type Column, fillTable, type Table } from "../tables/tables.js";
import type { TranslationCheck, TranslationFinding } from "./check-translation.js";
import type { SloganRendering } from "./renderings.js";

const line = (text: string | undefined): string | null => (text === undefined ? null : onOneLine(text));

const FINDING_COLUMNS: readonly Column<TranslationFinding>[] = [
  { name: "problems", zh: "问题", en: "Problems", cell: ({ problems }) => problems.join("; ") },
  { name: "zh_figure", zh: "中文数字", en: "Chinese figure", cell: ({ zh }) => zh?.text ?? null },
  { name: "en_figure", zh: "英文数字", en: "English figure", cell: ({ en }) => en?.text ?? null },
  { name: "zh_value", zh: "中文数值", en: "Chinese value", cell: ({ zh }) => zh?.value ?? null },
  { name: "en_value", zh: "英文数值", en: "English value", cell: ({ en }) => en?.value ?? null },
  { name: "zh_dimension", zh: "中文量纲", en: "Chinese dimension", cell: ({ zh }) => zh?.dimension ?? null },
  { name: "en_dimension", zh: "英文量纲", en: "English dimension", cell: ({ en }) => en?.dimension ?? null },
  { name: "zh_bound", zh: "中文界", en: "Chinese bound", cell: ({ zh }) => zh?.bound ?? null },
  { name: "en_bound", zh: "英文界", en: "English bound", cell: ({ en }) => en?.bound ?? null },
  { name: "message", zh: "说明", en: "Message", cell: ({ message }) => message },
  { name: "zh_sentence", zh: "中文原句", en: "Chinese sentence", cell: ({ zhSentence }) => line(zhSentence?.text) },
  { name: "en_sentence", zh: "英文原句", en: "English sentence", cell: ({ enSentence }) => line(enSentence?.text) },
  { name: "zh_start", zh: "中文起", en: "Chinese start", cell: ({ zh }) => zh?.span.start ?? null },
  { name: "zh_end", zh: "中文止", en: "Chinese end", cell: ({ zh }) => zh?.span.end ?? null },
  { name: "en_start", zh: "英文起", en: "English start", cell: ({ en }) => en?.span.start ?? null },
  { name: "en_end", zh: "英文止", en: "English end", cell: ({ en }) => en?.span.end ?? null },
];

const SLOGAN_COLUMNS: readonly Column<SloganRendering>[] = [
  { name: "term", zh: "提法", en: "Term", cell: ({ term }) => term },
  { name: "official", zh: "官方英译", en: "Official rendering", cell: ({ official }) => official },
  { name: "used", zh: "译文采用", en: "Used", cell: ({ en }) => en !== null },
  { name: "occurrences", zh: "中文次数", en: "In the original", cell: ({ occurrences }) => occurrences },
  { name: "renderings", zh: "英文次数", en: "In the translation", cell: ({ renderings }) => renderings },
  { name: "source", zh: "出处", en: "Source", cell: ({ source }) => source },
  { name: "zh_start", zh: "中文起", en: "Chinese start", cell: ({ zh }) => zh.span.start },
  { name: "en_start", zh: "英文起", en: "English start", cell: ({ en }) => en?.span.start ?? null },
];

/** A check as tables, for `tableCsv` and its kin of `tifa-output`: figures that differ, and the renderings of slogans. */
export function translationTables({ findings, slogans }: TranslationCheck): Table[] {
  return [
    fillTable({ name: "figures", zh: "数字", en: "Figures" }, FINDING_COLUMNS, findings),
    fillTable({ name: "slogans", zh: "提法", en: "Slogans" }, SLOGAN_COLUMNS, slogans),
  ];
}
