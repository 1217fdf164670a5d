/**
 * Compares what documents say about themselves with a table made by reading them.
 *
 *     npx tsx scripts/score-metadata.ts TABLE FOLDER
 *
 * TABLE: tab-separated, with a head line; `file` is a path below FOLDER, the other columns are fields of `analysis.meta`. An empty cell
 * is a field that the file does not state and is not scored; `|` parts values that a reader would accept. Prints each miss and the score.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocument } from "../packages/readers/src/index.js";
import { analyze } from "../src/analyze.js";
import type { DocumentMeta } from "../src/types.js";

const [table, folder] = process.argv.slice(2);
if (table === undefined || folder === undefined) {
  console.error("usage: npx tsx scripts/score-metadata.ts TABLE FOLDER");
  process.exit(2);
}

/** White space and the width of brackets and digits are no difference. */
const plain = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFKC")
    .replaceAll(/\s/g, "");

const [head, ...rows] = readFileSync(table, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"));
const fields = head!.slice(1) as (keyof DocumentMeta)[];
const score = new Map(fields.map((field) => [field, { right: 0, stated: 0 }]));
for (const [file, ...values] of rows) {
  if (values.every((value) => value === "")) continue;
  const { meta } = analyze((await readDocument(join(folder, file!))).text);
  fields.forEach((field, column) => {
    const wanted = values[column] ?? "";
    if (wanted === "") return;
    const counts = score.get(field)!;
    counts.stated++;
    if (wanted.split("|").some((value) => plain(value) === plain(meta[field]))) counts.right++;
    else console.log(`${file}\t${field}\twanted ${wanted}\tgot ${meta[field] ?? "nothing"}`);
  });
}
let right = 0;
let stated = 0;
for (const [field, counts] of score) {
  right += counts.right;
  stated += counts.stated;
  console.log(`${field.padEnd(16)} ${counts.right}/${counts.stated}`);
}
console.log(`all              ${right}/${stated}  ${((100 * right) / stated).toFixed(1)} %`);
