import { rename, rm } from "node:fs/promises";
import type { Cell } from "tifa/tables";
import { csvRows } from "./csv-file.js";
import { parquetOptions, recordOf } from "./parquet.js";
import type { TypedColumn } from "./typed-column.js";

/**
 * Writes the table in a CSV file, as {@link tableCsv} makes them, into a Parquet file, which appears only when it is whole. Memory does not
 * grow with the table.
 *
 * @param name Name of the table.
 * @param known What is known of its columns; others are of text.
 * @returns The number of rows.
 * @example
 * await csvToParquet("out/targets.csv", "out/targets.parquet", "targets", tableOf("targets", []).columns);
 */
export async function csvToParquet(
  csv: string,
  parquet: string,
  name: string,
  known: readonly TypedColumn[],
): Promise<number> {
  const { fileWriter, parquetWriteRows } = await import("hyparquet-writer");
  const rows = csvRows(csv);
  const head = await rows.next();
  const columns = (head.done ? [] : head.value).map(
    (column) => known.find((one) => one.name === column) ?? { name: column },
  );
  const partial = `${parquet}.${process.pid}.part`;
  let count = 0;
  async function* records(): AsyncGenerator<Record<string, Cell>> {
    for await (const row of rows) {
      count++;
      yield recordOf(columns, row);
    }
  }
  try {
    const writer = fileWriter(partial);
    await parquetWriteRows({ writer, ...parquetOptions(name, columns), rows: records() });
    await rename(partial, parquet);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return count;
}
