import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, test } from "vitest";
import { tableCsv } from "../../packages/output/src/csv.js";
import { csvToParquet, tableParquet, writeDuckdb } from "../../packages/output/src/files/index.js";
import { analyze } from "../../src/index.js";
import { type Cell, TABLE_NAMES, type Table, tableOf } from "../../src/tables/index.js";
import { readFixtures } from "../support/expected.js";

const folder = mkdtempSync(join(tmpdir(), "tifa-parquet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const documents = readFixtures().map(({ slug, source }) => ({
  id: `=${slug}.txt`,
  text: source,
  analysis: analyze(source),
  pages: [0, Math.floor(source.length / 2)],
  source: { format: "text" as const, encoding: "utf-8", warnings: [] },
}));

/** What another program reads in a file. */
async function readBack(path: string): Promise<{ names: string[]; types: string[]; rows: Cell[][] }> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
  const types = reader.columnTypes().map(String);
  const result = { names: reader.columnNames(), types, rows: reader.getRows() as Cell[][] };
  connection.closeSync();
  return result;
}

/** Rows as a columnar file has them, whose empty texts are empty cells. */
const wanted = (table: Table): Cell[][] => table.rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));

describe.each(TABLE_NAMES)("the table %s", (name) => {
  const table = tableOf(name, documents);

  test("is read by another program row by row as it was written, from memory and from CSV", async () => {
    const direct = join(folder, `${name}.parquet`);
    writeFileSync(direct, await tableParquet(table));
    const csv = join(folder, `${name}.csv`);
    writeFileSync(csv, tableCsv(table));
    const converted = join(folder, `${name}-csv.parquet`);
    expect(await csvToParquet(csv, converted, name, table.columns)).toBe(table.rows.length);
    for (const path of [direct, converted]) {
      const { names, rows } = await readBack(path);
      expect(names).toEqual(table.columns.map((column) => column.name));
      expect(rows).toEqual(wanted(table));
    }
    expect(table.rows.length).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((file) => file.endsWith(".part"))).toEqual([]);
  });

  test("has columns of the types that are declared, also where it has no rows", async () => {
    const path = join(folder, `${name}-empty.parquet`);
    writeFileSync(path, await tableParquet(tableOf(name, [])));
    const { rows, types } = await readBack(path);
    const sql = { text: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };
    expect(types).toEqual(table.columns.map(({ type = "text" }) => sql[type]));
    expect(rows).toEqual([]);
  });
});

test("recurring values are coded by a dictionary, and the file tells its table and headings", async () => {
  const path = join(folder, "dictionary.parquet");
  writeFileSync(path, await tableParquet(tableOf("achievements", documents)));
  const connection = await (await DuckDBInstance.create()).connect();
  const coded = await connection.runAndReadAll(
    `SELECT path_in_schema FROM parquet_metadata('${path}') WHERE encodings LIKE '%DICTIONARY%'`,
  );
  expect(coded.getRows().flat()).toEqual(expect.arrayContaining(["document", "kind", "status", "section"]));
  const told = await connection.runAndReadAll(
    `SELECT decode(key), decode(value) FROM parquet_kv_metadata('${path}') WHERE decode(key) LIKE 'tifa.%'`,
  );
  const metadata = Object.fromEntries(told.getRows() as [string, string][]);
  expect(metadata["tifa.table"]).toBe("achievements");
  expect(JSON.parse(metadata["tifa.columns"]!)[0]).toEqual({
    name: "document",
    zh: "文件",
    en: "Document",
    type: "text",
  });
  connection.closeSync();
});

test("texts that spreadsheets would run, line breaks, quotes and rare characters come through CSV unchanged", async () => {
  const cells = [
    "=1+1",
    "'=1+1",
    "''@x",
    "'tis",
    "＋5",
    "a\r\nb",
    '"quoted", twice',
    "𠮷\u0000",
    " 3 ",
    "-",
    "true",
    "007",
  ];
  const columns = [{ name: "text", zh: "文", en: "Text", type: "text" as const }];
  const csv = join(folder, "hostile.csv");
  writeFileSync(csv, tableCsv({ name: "t", zh: "t", en: "t", columns, rows: cells.map((cell) => [cell]) }));
  await csvToParquet(csv, join(folder, "hostile.parquet"), "t", columns);
  expect((await readBack(join(folder, "hostile.parquet"))).rows).toEqual(cells.map((cell) => [cell]));
});

test("a value that is not what its column holds is an error, and leaves no file", async () => {
  const columns = [{ name: "page", zh: "页", en: "Page", type: "integer" as const }];
  for (const [at, wrong] of ["x", "1.5", "4294967296"].entries()) {
    const csv = join(folder, `wrong-${at}.csv`);
    writeFileSync(csv, `page\r\n3\r\n${wrong}\r\n`);
    const path = join(folder, `wrong-${at}.parquet`);
    await expect(csvToParquet(csv, path, "t", columns)).rejects.toThrow(`column page: ${wrong} is no integer`);
    expect(readdirSync(folder)).not.toContain(`wrong-${at}.parquet`);
  }
});

test("more rows than one group holds are all there, in order", async () => {
  const csv = join(folder, "long.csv");
  const count = 45_000;
  writeFileSync(csv, `n,word\r\n${Array.from({ length: count }, (_, at) => `${at},${at % 7}号\r\n`).join("")}`);
  await csvToParquet(csv, join(folder, "long.parquet"), "long", [{ name: "n", type: "integer" }]);
  const { rows } = await readBack(join(folder, "long.parquet"));
  expect(rows).toHaveLength(count);
  expect(rows.every(([n, word], at) => n === at && word === `${at % 7}号`)).toBe(true);
});

test("a DuckDB database has the tables, with their headings as comments", async () => {
  const table = tableOf("targets", documents);
  const parquet = join(folder, "it's.parquet");
  writeFileSync(parquet, await tableParquet(table));
  const path = join(folder, "all.duckdb");
  await writeDuckdb(path, [{ name: "targets", parquet, columns: table.columns }]);
  const connection = await (await DuckDBInstance.create(path)).connect();
  expect((await connection.runAndReadAll("SELECT * FROM targets")).getRows()).toEqual(wanted(table));
  const comments = await connection.runAndReadAll(
    "SELECT comment FROM duckdb_columns() WHERE table_name = 'targets' ORDER BY column_index",
  );
  expect(comments.getRows().flat()).toEqual(table.columns.map(({ en }) => en));
  connection.closeSync();
});
