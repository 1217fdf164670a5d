import { type Column, fillTable, type Table } from "../tables/index.js";
import { type Evaluation, type Measures, truthOf } from "./evaluate.js";
import type { Agreement, Disagreement } from "./merge-verdicts.js";
import type { Share } from "./statistics.js";
import type { Verdict } from "./verdict.js";

/** Columns that verdicts add to a table. */
export const VERDICT_COLUMNS: Table["columns"] = [
  { name: "checked", zh: "核对", en: "Checked" },
  { name: "checked_by", zh: "核对人", en: "Checked by" },
  { name: "checked_at", zh: "核对时间", en: "Checked at" },
  { name: "read_as", zh: "原读数", en: "Read as" },
  { name: "note", zh: "备注", en: "Note" },
];

interface Measure {
  /** `null` for all together. */
  reader: string | null;
  name: string;
  share: Share;
}

const MEASURE_COLUMNS: readonly Column<Measure>[] = [
  { name: "reader", zh: "核对人", en: "Reader", cell: ({ reader }) => reader },
  { name: "measure", zh: "指标", en: "Measure", cell: ({ name }) => name },
  { name: "right", zh: "正确", en: "Right", cell: ({ share }) => share.hits },
  { name: "of", zh: "总数", en: "Of", cell: ({ share }) => share.of },
  { name: "share", zh: "比例", en: "Share", cell: ({ share }) => rounded(share.share) },
  { name: "low", zh: "95%下限", en: "95 % from", cell: ({ share }) => rounded(share.low) },
  { name: "high", zh: "95%上限", en: "95 % to", cell: ({ share }) => rounded(share.high) },
];

/**
 * An evaluation as a table: a row for the items, for the items right in every field, for those found, and for each field; the same again for
 * each reader where there are several.
 */
export function evaluationTable({ readers, ...all }: Evaluation): Table {
  const single = readers.length < 2 ? [] : readers;
  const rows = [measureRows(null, all), ...single.map((one) => measureRows(one.reader, one))].flat();
  return fillTable({ name: "evaluation", zh: "评测", en: "Evaluation" }, MEASURE_COLUMNS, rows);
}

function measureRows(reader: string | null, { items, whole, found, fields }: Measures): Measure[] {
  return [
    { reader, name: "items", share: items },
    { reader, name: "whole", share: whole },
    { reader, name: "found", share: found },
    ...fields.map(({ field, share }) => ({ reader, name: field, share })),
  ];
}

const AGREEMENT_COLUMNS: readonly Column<Agreement>[] = [
  { name: "reader", zh: "核对人", en: "Reader", cell: ({ readers }) => readers[0] },
  { name: "other_reader", zh: "另一核对人", en: "Other reader", cell: ({ readers }) => readers[1] },
  { name: "items", zh: "共同条目", en: "Items", cell: ({ items }) => items },
  { name: "observed", zh: "一致率", en: "Observed", cell: ({ observed }) => rounded(observed) },
  { name: "kappa", zh: "Kappa", en: "Kappa", cell: ({ kappa }) => rounded(kappa) },
];

const DISAGREEMENT_COLUMNS: readonly Column<Disagreement>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ one }) => one.file },
  { name: "kind", zh: "类别", en: "Kind", cell: ({ one }) => one.item.kind },
  { name: "quote", zh: "原文", en: "Quote", cell: ({ one }) => one.item.quote },
  { name: "context", zh: "上下文", en: "Context", cell: ({ one: { item } }) => item.prefix + item.quote + item.suffix },
  { name: "start", zh: "起点", en: "Start", cell: ({ one }) => one.item.start },
  { name: "reader", zh: "核对人", en: "Reader", cell: ({ one }) => one.by },
  { name: "verdict", zh: "意见", en: "Verdict", cell: ({ one }) => one.verdict },
  { name: "other_reader", zh: "另一核对人", en: "Other reader", cell: ({ other }) => other.by },
  { name: "other_verdict", zh: "另一意见", en: "Other verdict", cell: ({ other }) => other.verdict },
  { name: "fields", zh: "不同的字段", en: "Fields", cell: (row) => row.fields.map(bothValues(row)).join("; ") || null },
];

const bothValues =
  ({ one, other }: Disagreement) =>
  (field: string): string =>
    `${field}: ${truthOf(one)[field] ?? ""} | ${truthOf(other)[field] ?? ""}`;

/** The agreement of each two readers, and the list of what they see differently. */
export function agreementTables(agreements: readonly Agreement[]): Table[] {
  const rows = agreements.flatMap(({ disagreements }) => disagreements);
  return [
    fillTable({ name: "agreement", zh: "一致性", en: "Agreement" }, AGREEMENT_COLUMNS, agreements),
    fillTable({ name: "disagreements", zh: "分歧", en: "Disagreements" }, DISAGREEMENT_COLUMNS, rows),
  ];
}

const verdictColumn = (name: string, zh: string, en: string, cell: Column<Verdict>["cell"]): Column<Verdict> => ({
  name,
  zh,
  en,
  cell,
});

const ADDED_COLUMNS: readonly Column<Verdict>[] = [
  verdictColumn("document", "文件", "Document", ({ file }) => file),
  verdictColumn("kind", "类别", "Kind", ({ item }) => item.kind),
  verdictColumn("quote", "原文", "Quote", ({ item }) => item.quote),
  verdictColumn("verdict", "意见", "Verdict", ({ verdict }) => verdict),
  verdictColumn("values", "值", "Values", ({ changed = {} }) => valuesText(changed)),
  verdictColumn("checked_by", "核对人", "Checked by", ({ by }) => by),
  verdictColumn("checked_at", "核对时间", "Checked at", ({ at }) => at),
  verdictColumn("note", "备注", "Note", ({ note }) => note ?? null),
  verdictColumn("start", "起点", "Start", ({ item }) => item.start),
];

const valuesText = (values: NonNullable<Verdict["changed"]>): string | null =>
  Object.entries(values)
    .map(([field, value]) => `${field}: ${value ?? ""}`)
    .join("; ") || null;

/** Verdicts as a table, a row each. */
export function verdictTable(verdicts: readonly Verdict[]): Table {
  return fillTable({ name: "verdicts", zh: "核对意见", en: "Verdicts" }, ADDED_COLUMNS, verdicts);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000;
}
