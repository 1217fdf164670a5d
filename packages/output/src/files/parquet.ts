import type { ParquetWriteOptions } from "hyparquet-writer";
import type { Cell, ColumnType, Table } from "tifa/tables";
import { type TypedColumn, typedCell } from "./typed-column.js";

/** Rows of a table that are encoded together, dictionary and all. */
const ROW_GROUP = 20_000;

const TYPES = { text: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const satisfies Record<
  ColumnType,
  string
>;

/**
 * Any table as a Parquet file: texts as UTF-8 strings, whole numbers as INT32, other numbers as DOUBLE, yes or no as BOOLEAN; every column
 * may be empty, and an empty text is an empty cell. Columns whose values recur are dictionary-coded. A column without a declared type has
 * that of its values.
 *
 * @returns The bytes of the file.
 * @example
 * await writeFile("targets.parquet", await tableParquet(tableOf("targets", documents)));
 */
export async function tableParquet({ name, columns, rows }: Table): Promise<Uint8Array> {
  const { ByteWriter, parquetWriteRows } = await import("hyparquet-writer");
  const typed = columns.map((column, at): TypedColumn => ({ ...column, type: column.type ?? typeOf(rows, at) }));
  const writer = new ByteWriter();
  await parquetWriteRows({ writer, ...parquetOptions(name, typed), rows: recordsOf(typed, rows) });
  return writer.getBytes();
}

type RowsOptions = Omit<ParquetWriteOptions, "columnData" | "writer"> & {
  columns: { name: string; type: "STRING" | "INT32" | "DOUBLE" | "BOOLEAN"; nullable: true }[];
};

/** How a table is written, and what the file says of it: its name, and the headings and types of its columns. */
export function parquetOptions(name: string, columns: readonly TypedColumn[]): RowsOptions {
  return {
    columns: columns.map((column) => ({ name: column.name, type: TYPES[column.type ?? "text"], nullable: true })),
    rowGroupSize: ROW_GROUP,
    createdBy: "tifa",
    kvMetadata: [
      { key: "tifa.table", value: name },
      { key: "tifa.columns", value: JSON.stringify(columns) },
    ],
  };
}

/** Rows by the names of their columns. */
export function* recordsOf(
  columns: readonly TypedColumn[],
  rows: Iterable<readonly unknown[]>,
): Generator<Record<string, Cell>> {
  for (const row of rows) yield recordOf(columns, row);
}

export function recordOf(columns: readonly TypedColumn[], row: readonly unknown[]): Record<string, Cell> {
  return Object.fromEntries(columns.map((column, at) => [column.name, typedCell(row[at], column)]));
}

/** What all values of a column are. Numbers are never taken for whole ones, since those of another table of the kind may not be. */
function typeOf(rows: readonly (readonly Cell[])[], at: number): ColumnType {
  const kinds = new Set(rows.map((row) => (row[at] === null || row[at] === "" ? "empty" : typeof row[at])));
  kinds.delete("empty");
  if (kinds.size !== 1) return "text";
  return kinds.has("number") ? "number" : kinds.has("boolean") ? "boolean" : "text";
}
