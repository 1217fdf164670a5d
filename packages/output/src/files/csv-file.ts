import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { withoutGuard } from "../csv.js";

/**
 * The rows of a CSV file that {@link tableCsv} wrote, the names of its columns first, one by one: the file may be larger than memory.
 * Apostrophes that kept spreadsheets from running a text are taken off again.
 */
export async function* csvRows(path: string): AsyncGenerator<string[]> {
  const rows: AsyncIterable<string[]> = createReadStream(path).pipe(parse({ bom: true }));
  for await (const row of rows) yield row.map(withoutGuard);
}
