import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const complete = inject("complete");
const ROOT = join(import.meta.dirname, "../..");

const use = `
const main = async () => {
  const { text } = await readDocument(new TextEncoder().encode("一年来，收到提案252件。"), { name: "a.txt" });
  const document = { id: "a.txt", text, analysis: analyze(text) };
  console.log(JSON.stringify(toCsv("achievements", [document], { bom: false, header: false }).split(",").slice(0, 5)));
};
main();`;

test.each([
  [
    "import",
    "packages.mjs",
    'import { analyze } from "tifa";\nimport { readDocument } from "tifa-readers";\nimport { toCsv } from "tifa-output";',
  ],
  [
    "require",
    "packages.cjs",
    'const { analyze } = require("tifa");\nconst { readDocument } = require("tifa-readers");\nconst { toCsv } = require("tifa-output");',
  ],
])("the installed packages work together, by %s", (_, name, source) => {
  writeFileSync(join(complete, name), source + use);
  const output = execFileSync(process.execPath, [name], { cwd: complete, encoding: "utf8" });
  expect(JSON.parse(output)).toEqual(["a.txt", "", "0", "提案", "252件"]);
});

test("their types resolve in a strict program", () => {
  const program = `
import { analyze } from "tifa";
import { codebook, type AnalyzedDocument } from "tifa/tables";
import { toMarkdown } from "tifa-output";
import { readDocument, type DocumentText } from "tifa-readers";
import { readDocuments } from "tifa-readers/corpus";
const read: DocumentText = await readDocument("a.txt");
const document: AnalyzedDocument = { id: "a", text: read.text, analysis: analyze(read.text), source: read };
console.log(toMarkdown([document]), codebook("en").rows.length, readDocuments([]));
// @ts-expect-error no such language
codebook("fr");
`;
  writeFileSync(join(complete, "types.mts"), program);
  const compilerOptions = { strict: true, noEmit: true, target: "es2022", module: "nodenext", types: [] };
  writeFileSync(join(complete, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["types.mts"] }));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: complete, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("a Vite page is built from them", () => {
  const page = '<!doctype html><p id="out"></p><script type="module" src="./page.js"></script>';
  const script = `import { analyze } from "tifa";
import { tableOf } from "tifa/tables";
const text = "一年来，收到提案252件。";
document.querySelector("#out").textContent = JSON.stringify(tableOf("achievements", [{ id: "a", text, analysis: analyze(text) }]));`;
  writeFileSync(join(complete, "index.html"), page);
  writeFileSync(join(complete, "page.js"), script);
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const { status, stderr } = spawnSync(process.execPath, [vite, "build", "--logLevel", "error"], {
    cwd: complete,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("the installed command answers in every subcommand that reads a file", () => {
  const command = join(complete, "node_modules/tifa-cli/dist/cli.js");
  const report = join(ROOT, "fixtures/county-government/source.txt");
  for (const args of [[report, "--format", "md"], ["consistency", report], ["schema"], ["--help"]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
    expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: "" });
    expect(stdout.length).toBeGreaterThan(20);
  }
});
