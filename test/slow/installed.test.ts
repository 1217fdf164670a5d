import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, inject, test } from "vitest";

const TEXT = "一年来，收到提案252件，同比增长6.5%。深化“五型机关”建设。";
const plain = inject("plain");
const withNodejieba = inject("withNodejieba");

/** Runs a program in a folder where the tarball is installed and reads the JSON that it prints. */
function run(folder: string, name: string, source: string): unknown {
  writeFileSync(join(folder, name), source);
  return JSON.parse(execFileSync(process.execPath, [name], { cwd: folder, encoding: "utf8" }));
}

const imported = `
import { analyze, TifaError } from "tifa";
import { analysisSchema, analysisJsonSchema } from "tifa/schema";
import { nodejieba } from "tifa/nodejieba";
import { intl } from "tifa/intl";`;
const required = `
const { analyze, TifaError } = require("tifa");
const { analysisSchema, analysisJsonSchema } = require("tifa/schema");
const { nodejieba } = require("tifa/nodejieba");
const { intl } = require("tifa/intl");`;
const use = `
const found = analysisSchema.parse(analyze(${JSON.stringify(TEXT)})).achievements.map((claim) => claim.quantity.text);
const tags = (segmenter) => {
  try {
    return segmenter.tag("提案").length;
  } catch (error) {
    return error instanceof TifaError ? error.code : String(error);
  }
};
console.log(JSON.stringify({ found, intl: tags(intl), tags: tags(nodejieba), schema: typeof analysisJsonSchema() }));`;

describe.each([
  ["import", "run.mjs", imported + use],
  ["require", "run.cjs", required + use],
])("the installed package, by %s", (_, name, source) => {
  const figures = ["252件", "6.5%"];

  test("works without nodejieba, and says so where that is asked for", () => {
    const result = run(plain, name, source);
    expect(result).toEqual({ found: figures, intl: 1, tags: "missing-peer", schema: "object" });
  });

  test.skipIf(withNodejieba === null)("works with nodejieba", () => {
    const result = run(withNodejieba!, name, source);
    expect(result).toEqual({ found: figures, intl: 1, tags: 1, schema: "object" });
  });
});

test("types resolve in strict programs of both kinds", () => {
  const program = `
import { analyze, type Analysis } from "tifa";
import { analysisSchema } from "tifa/schema";
import { keywords } from "tifa/corpus";
import { nodejieba } from "tifa/nodejieba";
const analysis: Analysis = analyze("");
keywords([], { segmenter: nodejieba });
const same: Analysis = analysisSchema.parse(analysis);
// @ts-expect-error a claim has no such field
console.log(same.achievements[0]?.amount);
`;
  writeFileSync(join(plain, "types.mts"), program);
  writeFileSync(join(plain, "types.cts"), program);
  const compilerOptions = { strict: true, noEmit: true, target: "es2022", module: "nodenext", types: [] };
  writeFileSync(join(plain, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["types.mts", "types.cts"] }));
  const tsc = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: plain, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

describe("bundled", () => {
  const bundle = async (options: BuildOptions): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: 'export { analyze } from "tifa";', resolveDir: plain },
      bundle: true,
      write: false,
      logLevel: "error",
      ...options,
    });
    return outputFiles![0]!.text;
  };
  const call = `analyze(${JSON.stringify(TEXT)}).achievements.map((claim) => claim.quantity.text)`;

  test("for a browser: no jieba, nothing of Node", async () => {
    const code = await bundle({ platform: "browser", format: "iife", globalName: "tifa" });
    expect(code).not.toMatch(/node-rs|createRequire|require\(/);
    expect(runInNewContext(`${code}; JSON.stringify(tifa.${call})`, { Intl })).toBe('["252件","6.5%"]');
  });

  test.each(["esm", "cjs"] as const)("for Node as %s", async (format) => {
    const code = await bundle({ platform: "node", format, logOverride: { "empty-import-meta": "silent" } });
    const name = format === "esm" ? "bundle.mjs" : "bundle.cjs";
    writeFileSync(join(plain, name), code);
    const start =
      format === "esm" ? `import { analyze } from "./${name}";` : `const { analyze } = require("./${name}");`;
    expect(run(plain, `use-${name}`, `${start}\nconsole.log(JSON.stringify(${call}));`)).toEqual(["252件", "6.5%"]);
  });
});

test.each([
  ["import", "bilingual.mjs", 'import { checkTranslation } from "tifa/bilingual"; import { TifaError } from "tifa";'],
  [
    "require",
    "bilingual.cjs",
    'const { checkTranslation } = require("tifa/bilingual"); const { TifaError } = require("tifa");',
  ],
])("a check of a translation says what to install, by %s", (_, name, source) => {
  const call = `let code = "none";
  try { checkTranslation("投资12亿元。", "1.2 billion yuan were invested."); }
  catch (error) { code = error instanceof TifaError ? \`\${error.code}: \${error.message}\` : String(error); }
  console.log(JSON.stringify(code));`;
  expect(run(plain, name, source + call)).toMatch(/^missing-peer: .*npm install compromise/);
});
