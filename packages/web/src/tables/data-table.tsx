import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
  useTable,
} from "@tanstack/preact-table";
import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { VERDICT_COLUMNS } from "tifa/review";
import { type Cell, labelIn, numberIn } from "tifa/tables";
import { Nothing } from "../interface/nothing.js";
import { DOCUMENT_COLUMN, filledColumns, type PageTable, type TableRow } from "../model/table-rows.js";
import { language, words } from "../state.js";
import { SaveTable } from "../take-away/save-table.js";
import type { ShownTable } from "../take-away/table-file.js";
import { copyTable } from "./copy-table.js";
import { DataRow } from "./data-row.js";
import { useGrowing } from "./growing.js";
import { shownCell } from "./shown-cell.js";
import { SHOWN_COLUMNS } from "./shown-columns.js";
import { shownRow } from "./shown-row.js";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Columns that stand only where something was checked. */
const ADDED = new Set([...VERDICT_COLUMNS, DOCUMENT_COLUMN].map(({ name }) => name));

/** Rows shown at first; the others are a button away. */
const FIRST_ROWS = 50;

interface Props {
  table: PageTable;
  rows: TableRow[];
}

/** A table that sorts by any column and can be copied as it stands. */
export function DataTable({ table, rows }: Props): VNode {
  const say = words.value;
  const [everyColumn, setEveryColumn] = useState(false);
  const [everyRow, setEveryRow] = useState(false);
  const filled = useMemo(() => filledColumns(table), [table]);
  const columns = useMemo(() => {
    const shown = SHOWN_COLUMNS[table.name];
    return table.columns.flatMap((column, index): ColumnDef<typeof features, TableRow>[] =>
      filled.has(column.name) && (everyColumn || shown.includes(column.name) || ADDED.has(column.name))
        ? [
            {
              id: column.name,
              header: labelIn(column, language.value),
              accessorFn: (row) => row.cells[index] ?? null,
              sortFn: byCell,
              sortDescFirst: false,
            },
          ]
        : [],
    );
  }, [table, filled, everyColumn, language.value]);
  const shownColumns = useMemo(
    () => columns.map(({ id }) => ({ name: id!, index: table.columns.findIndex(({ name }) => name === id) })),
    [columns, table],
  );
  const grid = useTable({ features, columns, data: rows, getRowId: (row) => row.id });
  const headers = grid.getHeaderGroups()[0]?.headers ?? [];
  const sorted = grid.getRowModel().rows;
  const limit = everyRow ? sorted.length : Math.min(FIRST_ROWS, sorted.length);
  const drawn = sorted.slice(0, useGrowing(rows, limit));
  const copyShown = () =>
    copyTable(
      headers.map(({ column }) => String(column.columnDef.header)),
      sorted.map((row) => row.getAllCells().map((cell) => shownCell(cell.column.id, cell.getValue() as Cell, say))),
    );
  const shownTable = (): ShownTable => ({
    columns: headers.map(({ id, column }) => ({ name: id, title: String(column.columnDef.header) })),
    rows: sorted.map(({ original }) => shownRow(original, shownColumns, say)),
  });
  return (
    <div class="data">
      <h2 class="print-only">{say.tables[table.name]}</h2>
      <div class="data-tools">
        <output>{say.rows(limit, rows.length)}</output>
        <label>
          <input
            type="checkbox"
            checked={everyColumn}
            onChange={(event) => setEveryColumn(event.currentTarget.checked)}
          />
          {say.allColumns}
        </label>
        {rows.length === 0 ? null : (
          <>
            <button type="button" onClick={copyShown}>
              {say.copyTable}
            </button>
            <SaveTable name={say.tables[table.name]} make={shownTable} />
          </>
        )}
      </div>
      {rows.length === 0 ? (
        <Nothing searched />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
        <section class="scroll" tabIndex={0} aria-label={say.tables[table.name]}>
          <table>
            <thead>
              <tr>
                {headers.map(({ id, column }) => (
                  <th
                    key={id}
                    scope="col"
                    class={isNumeric(sorted, id) ? "number" : undefined}
                    aria-sort={ariaSort(column.getIsSorted())}
                  >
                    <button
                      type="button"
                      onClick={column.getToggleSortingHandler()}
                      title={say.sortBy(String(column.columnDef.header))}
                    >
                      {String(column.columnDef.header)}
                      <span aria-hidden="true">{SORT_SIGNS[String(column.getIsSorted())]}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {drawn.map((row) => (
                <DataRow key={row.id} row={row.original} columns={shownColumns} words={say} language={language.value} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {limit < sorted.length ? (
        <button type="button" onClick={() => setEveryRow(true)}>
          {say.showAll + say.aside(numberIn(language.value).format(sorted.length))}
        </button>
      ) : null}
    </div>
  );
}

const SORT_SIGNS: Record<string, string> = { asc: " ↑", desc: " ↓", false: "" };

/** Whether a column has numbers, which stand at its right. */
function isNumeric(rows: readonly { getValue(column: string): unknown }[], column: string): boolean {
  return typeof rows.find((row) => row.getValue(column) !== null)?.getValue(column) === "number";
}

function ariaSort(sorted: false | "asc" | "desc"): "ascending" | "descending" | "none" {
  return sorted === false ? "none" : sorted === "asc" ? "ascending" : "descending";
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

/** Numbers by size, texts as a Chinese reader sorts them, empty cells last among the ascending. */
const byCell: SortFn<typeof features, TableRow> = (one, other, column) => {
  const a = one.getValue<Cell>(column);
  const b = other.getValue<Cell>(column);
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
};
