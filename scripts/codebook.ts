// Writes docs/codebook.md, what every column of the tables says: npm run codebook
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DIAGNOSTICS } from "../src/diagnostics.js";
import { type Cell, codebook } from "../src/tables/index.js";

/** The codebook in Markdown, a table of columns for each table. */
export function codebookDocument(rows: readonly (readonly Cell[])[]): string {
  const tables = [...new Set(rows.map(([table]) => table))].map((table) => {
    const lines = rows.filter(([of]) => of === table).map(([, column, , meaning]) => `- \`${column}\`: ${meaning}`);
    return [`## ${table}.csv`, "", ...lines, ""].join("\n");
  });
  const codes = Object.entries(DIAGNOSTICS).map(([code, meaning]) => `- \`${code}\`: ${meaning}`);
  tables.push(["## Codes of diagnostics", "", ...codes, ""].join("\n"));
  const head = "# Codebook\n\nMade from the fields in `src/tables/fields` by `npm run codebook`: change them there.\n";
  return [head, ...tables].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL("../docs/codebook.md", import.meta.url), codebookDocument(codebook("en").rows));
}
