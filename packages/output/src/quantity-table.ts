import type { Quantity } from "tifa";
import { type AnalyzedDocument, type Column, fillTable, pageAt, sentenceAround, type Table } from "tifa/tables";

interface QuantityRow {
  document: AnalyzedDocument;
  quantity: Quantity;
}

const COLUMNS: readonly Column<QuantityRow>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, quantity }) => pageAt(document, quantity.span.start) },
  { name: "figure", zh: "数字", en: "Figure", cell: ({ quantity }) => quantity.text },
  { name: "value", zh: "数值", en: "Value", cell: ({ quantity }) => quantity.value },
  { name: "max", zh: "上限", en: "Upper end", cell: ({ quantity }) => quantity.max },
  { name: "unit", zh: "单位", en: "Unit", cell: ({ quantity }) => quantity.unit },
  { name: "kind", zh: "类型", en: "Kind", cell: ({ quantity }) => quantity.kind },
  { name: "currency", zh: "币种", en: "Currency", cell: ({ quantity }) => quantity.currency },
  { name: "bound", zh: "界", en: "Bound", cell: ({ quantity }) => quantity.bound },
  {
    name: "sentence",
    zh: "原句",
    en: "Sentence",
    cell: ({ document, quantity }) => sentenceAround(document.text, quantity.span),
  },
  { name: "start", zh: "起", en: "Start", cell: ({ quantity }) => quantity.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ quantity }) => quantity.span.end },
];

/**
 * All figures of documents, claims or not, a row each.
 *
 * @example
 * tableCsv(quantityTable([{ document, quantities: extractQuantities(document.text) }]));
 */
export function quantityTable(
  found: readonly { document: AnalyzedDocument; quantities: readonly Quantity[] }[],
): Table {
  const rows = found.flatMap(({ document, quantities }) => quantities.map((quantity) => ({ document, quantity })));
  return fillTable({ name: "quantities", zh: "数量", en: "Quantities" }, COLUMNS, rows);
}
