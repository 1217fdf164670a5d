// Every figure of a folder of reports in one Excel workbook: node examples/folder-to-tables.mjs [FOLDER]
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { TABLE_NAMES, tableOf, toCsv, toXlsx } from "tifa-output";
import { readDocuments } from "tifa-readers/corpus";
import { table } from "./table.mjs";

const folder = process.argv[2] ?? fileURLToPath(new URL("documents/", import.meta.url));
const documents = [];
for await (const document of readDocuments([folder])) {
  documents.push({ ...document, id: document.id.replace(folder, "") });
}

const out = mkdtempSync(join(tmpdir(), "tifa-tables-"));
writeFileSync(join(out, "reports.xlsx"), await toXlsx(documents, { language: "en" }));
for (const name of TABLE_NAMES) writeFileSync(join(out, `${name}.csv`), toCsv(name, documents));

const rows = documents.map(({ id, analysis }) => [
  id,
  analysis.meta.title ?? "",
  `${analysis.sections.length} sections`,
  `${analysis.achievements.length} achievements`,
  `${analysis.targets.length} targets`,
  `${analysis.slogans.length} slogans`,
]);
console.log(table(rows, [20, 26, 14, 18, 14, 14]).join("\n"));
console.log("\nThe first targets, each with its sentence:");
const { columns, rows: targets } = tableOf("targets", documents);
const cell = (row, name) => String(row[columns.findIndex((column) => column.name === name)] ?? "");
const names = ["document", "indicator", "figure", "bound", "commitment", "sentence"];
console.log(
  table(
    targets.slice(0, 8).map((row) => names.map((name) => cell(row, name))),
    [20, 26, 10, 6, 10, 50],
  ).join("\n"),
);
console.log(`\n${out}: reports.xlsx, ${TABLE_NAMES.map((name) => `${name}.csv`).join(", ")}`);
