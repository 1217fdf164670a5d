import { describe, expect, test } from "vitest";
import { tableCsv } from "../../packages/output/src/csv.js";
import { stataDo } from "../../packages/output/src/files/stata.js";
import { analyze } from "../../src/index.js";
import { type Cell, codebook, TABLE_NAMES, tableOf } from "../../src/tables/index.js";
import { readFixtures } from "../support/expected.js";
import { StataProgram } from "./stata-program.js";

const documents = readFixtures()
  .slice(0, 4)
  .map(({ slug, source }) => ({ id: `${slug}.txt`, text: source, analysis: analyze(source) }));
const tables = TABLE_NAMES.map((name) => tableOf(name, documents));
const files = Object.fromEntries(tables.map((table) => [`${table.name}.csv`, tableCsv(table)]));

describe.each(["zh", "en"] as const)("the do-file with labels in %s", (language) => {
  const meanings = new Map(
    codebook(language).rows.map(([table, column, , meaning]) => [`${table} ${column}`, `${meaning}`]),
  );
  const program = stataDo(
    tables.map(({ name, columns, ...title }) => ({
      name,
      title: title[language],
      columns: columns.map((column) => ({ ...column, meaning: meanings.get(`${name} ${column.name}`) })),
    })),
    language,
  );
  const saved = new StataProgram(files).run(program);

  test.each(tables.map((table, at) => [table.name, table, saved[at]!] as const))(
    "reads %s: every column by its name, with its label, its meaning and its values",
    (name, table, data) => {
      expect([data.file, data.saved, data.label]).toEqual([`${name}.csv`, `${name}.dta`, table[language]]);
      expect(data.names).toEqual(table.columns.map((column) => column.name));
      expect(Object.keys(data.labels)).toEqual(data.names);
      for (const column of table.columns) {
        expect(data.labels[column.name]).toBe(column[language]);
        expect(data.notes[column.name]).toBe(meanings.get(`${name} ${column.name}`)?.replace(/[`'"$\\]/g, ""));
        expect(Object.keys(data.values[column.name] ?? {})).toEqual(column.type === "boolean" ? ["0", "1"] : []);
      }
      const wanted = (cell: Cell, at: number): Cell => {
        const { type = "text" } = table.columns[at]!;
        if (type === "boolean") return cell === null ? null : Number(cell);
        if (type !== "text") return cell;
        // as a spreadsheet is kept from running it
        const text = String(cell ?? "");
        return /^[=+\-@]/.test(text) ? `'${text}` : text;
      };
      expect(data.rows).toEqual(table.rows.map((row) => row.map(wanted)));
    },
  );
});

test("some table has rows with a yes and with a no", () => {
  const truths = tables.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => row.filter((_, at) => columns[at]?.type === "boolean")),
  );
  expect(truths).toEqual(expect.arrayContaining([true, false]));
});

test.each([
  ["quotes and backticks", "地区\"生产`总'值", "地区生产总值"],
  ["macros", "$S_DATE `x'", "S_DATE x"],
  ["line breaks and backslashes", "一\r\n二\\", "一二"],
  ["eighty-one characters outside of the first plane", "𠮷".repeat(81), "𠮷".repeat(80)],
])("a label with %s is one that Stata takes as it is", (_, label, wanted) => {
  const columns = [{ name: "a", zh: label, en: label, meaning: label }];
  const program = stataDo([{ name: "t", title: label, columns }], "en");
  const [data] = new StataProgram({ "t.csv": "\uFEFFa\r\nx\r\n" }).run(program);
  expect([data!.label, data!.labels.a]).toEqual([wanted, wanted]);
});

test("this Stata refuses what Stata refuses", () => {
  const columns = [{ name: "a" }];
  const run = (program: string) => () => new StataProgram({ "t.csv": "a\r\nx\r\n" }).run(program);
  const program = stataDo([{ name: "t", title: "t", columns }], "en");
  expect(run(program)).not.toThrow();
  for (const name of ["1a", "a-b", "列", "a".repeat(33), "if", "str5", "_n"])
    expect(run(program.replaceAll(/\ba\b(?=\)| ")/g, name))).toThrow();
  expect(run(program.replace('"t"', `"${"t".repeat(81)}"`))).toThrow("cut");
  expect(run(program.replace("(v1)", "(v2)"))).toThrow("instead of");
  expect(run(program.replace('"t"', '"`t\'"'))).toThrow("macro");
  expect(run(program.replace("t.csv", "u.csv"))).toThrow("no file");
});
