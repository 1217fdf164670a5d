import { addedCells, checkedCells, VERDICT_COLUMNS, type Verdict } from "tifa/review";
import { onOneLine, type TableName } from "tifa/tables";
import { placeTarget } from "../model/address.js";
import { MARK_KINDS } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";
import { fold } from "../model/search.js";
import { type PageTable, pageTable, type TableRow } from "../model/table-rows.js";
import { checkedDocument } from "./checked-document.js";
import { addedMark, correctedMark, sectionAt, sentenceAt } from "./checked-marks.js";
import { addedTo, markKey, verdictByMark } from "./verdicts.js";

/** A table with what readers corrected in it and added to it; without any verdict, the table as it was read. */
export function checkedTable(name: TableName, documents: readonly ReportDocument[]): PageTable {
  const table = pageTable(name, documents);
  if (!MARK_KINDS.some((kind) => kind.table === name)) return table;
  const added = documents.flatMap((document) => addedRows(name, table.columns, document));
  if (verdictByMark.value.size === 0 && added.length === 0) return table;
  const other = OTHER_STATUS[name];
  const moved = other === undefined ? [] : checkedRows(pageTable(other, documents), name);
  const rows = [...checkedRows(table, name), ...moved, ...added];
  return { ...table, columns: [...table.columns, ...VERDICT_COLUMNS], rows: inOrder(rows, documents) };
}

/** Where a claim stands whose status a reader corrected: both tables have the same columns. */
const OTHER_STATUS: Partial<Record<TableName, TableName>> = { achievements: "targets", targets: "achievements" };

/** The rows that belong to a table once they are corrected. */
function checkedRows({ columns, rows }: PageTable, name: TableName): TableRow[] {
  const verdicts = verdictByMark.value;
  return rows.flatMap((row): TableRow[] => {
    const verdict = row.mark ? verdicts.get(markKey(row.document, row.mark)) : undefined;
    const mark = row.mark && verdict?.changed ? correctedMark(row.mark, verdict.changed) : row.mark;
    if (tableOfMark(mark?.kind) !== name) return [];
    const cells = checkedCells(columns, row.cells, verdict);
    const id = row.mark ? `${row.document.number} ${row.mark.id}` : row.id;
    return [{ id, cells, mark, document: checkedDocument(row.document), folded: fold(cells.join("\n")) }];
  });
}

const tableOfMark = (kind: string | undefined): TableName | undefined =>
  MARK_KINDS.find((one) => one.name === kind)?.table;

function addedRows(name: TableName, columns: PageTable["columns"], document: ReportDocument): TableRow[] {
  return addedTo(document)
    .filter(({ item }) => tableOfMark(item.kind) === name)
    .map((verdict): TableRow => {
      const cells = addedCells(columns, verdict, placeCells(verdict, document));
      const mark = addedMark(document, verdict);
      const target = placeTarget(spanOf(verdict));
      const id = `${document.number} ${target} ${verdict.by}`;
      return { id, cells, mark, target, document: checkedDocument(document), folded: fold(cells.join("\n")) };
    });
}

const spanOf = ({ item: { start, quote } }: Verdict) => ({ start, end: start + quote.length });

/** Where an added item stands, as the table says it. */
function placeCells(verdict: Verdict, document: ReportDocument): Record<string, string | number | null> {
  const span = spanOf(verdict);
  const section = sectionAt(document, span);
  const sentence = sentenceAt(document, span);
  return {
    document: document.id,
    ...span,
    term: verdict.item.quote,
    section_id: section,
    section: document.paths.get(section) ?? null,
    sentence: onOneLine(document.text.slice(sentence.start, sentence.end)),
  };
}

/** Document after document, each in the order of its text. */
function inOrder(rows: readonly TableRow[], documents: readonly ReportDocument[]): TableRow[] {
  const places = new Map(documents.map(({ number }, index) => [number, index]));
  const start = ({ mark, target }: TableRow) =>
    mark?.spans[0]?.span.start ?? (target === undefined ? 0 : Number(target.split("-")[1]));
  return [...rows].sort(
    (a, b) => places.get(a.document.number)! - places.get(b.document.number)! || start(a) - start(b),
  );
}
