// Writes docs/codebook.md and docs/zh/codebook.md, what every column of the tables says: npm run codebook
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DIAGNOSTICS, type DiagnosticCode } from "../src/diagnostics.js";
import { type Cell, codebook, TABLE_NAMES, tableOf, VALUE_WORDS } from "../src/tables/index.js";

/** What a column holds besides text, as its Parquet type. */
function typeNote(table: Cell, column: Cell): string {
  const name = TABLE_NAMES.find((known) => known === table);
  const type = name && tableOf(name, []).columns.find((known) => known.name === column)?.type;
  return type === "integer" ? " (INT32)" : type === "number" ? " (DOUBLE)" : type === "boolean" ? " (BOOLEAN)" : "";
}

const WORDS = {
  en: {
    file: "../docs/codebook.md",
    head: "# Codebook\n\nMade from the fields in `src/tables/fields` by `npm run codebook`: change them there. [中文](./zh/codebook.md)\nIn Parquet and DuckDB files columns are UTF-8 strings, unless another type stands in brackets; every column may be empty.\n",
    colon: ": ",
    codes: "Codes of diagnostics",
    errors: {
      document: "the file that could not be read",
      code: "why: a code of the readers (`damaged`, `encrypted`, `no-text`, `unknown-format`, `timeout` …) or of the system (`ENOENT` …), `memory` or `internal`",
      message: "the same in words, with what to do",
    },
  },
  zh: {
    file: "../docs/zh/codebook.md",
    head: "# 各表各列的含义\n\n由 `npm run codebook` 从 `src/tables/fields` 生成，请在那里修改。[English](../codebook.md)\nParquet 与 DuckDB 文件中各列为 UTF-8 字符串，括号中另有类型的除外；各列都可以为空。\n",
    colon: "：",
    codes: "疑点代码",
    errors: {
      document: "未能读出的文件",
      code: "原因：读取程序的代码（`damaged` 损坏、`encrypted` 加密、`no-text` 没有文字、`unknown-format` 格式不明、`timeout` 超时等）、系统的代码（`ENOENT` 等）、`memory` 内存不足或 `internal` 程序有误",
      message: "用文字说明原因和办法",
    },
  },
} as const;

/** The codebook in Markdown, a list of columns for each table. */
export function codebookDocument(language: "zh" | "en", rows: readonly (readonly Cell[])[]): string {
  const { head, colon, codes, errors } = WORDS[language];
  const item = (name: Cell | undefined, meaning: Cell | undefined, note = "") =>
    `- \`${name}\`${note}${colon}${meaning}`;
  const tables = [...new Set(rows.map(([table]) => table))].map((table) => {
    const lines = rows
      .filter(([of]) => of === table)
      .map(([, column, , meaning]) => item(column, meaning, typeNote(table ?? null, column ?? null)));
    return [`## ${table}.csv`, "", ...lines, ""].join("\n");
  });
  const failures = Object.entries(errors).map(([column, meaning]) => item(column, meaning));
  tables.push(["## errors.csv", "", ...failures, ""].join("\n"));
  const meanings = language === "en" ? DIAGNOSTICS : VALUE_WORDS.zh.diagnostic;
  const known = Object.keys(DIAGNOSTICS) as DiagnosticCode[];
  tables.push([`## ${codes}`, "", ...known.map((code) => item(code, meanings[code])), ""].join("\n"));
  return [head, ...tables].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(new URL("../docs/zh/", import.meta.url), { recursive: true });
  for (const language of ["en", "zh"] as const) {
    const text = codebookDocument(language, codebook(language).rows);
    writeFileSync(new URL(WORDS[language].file, import.meta.url), text);
  }
}
