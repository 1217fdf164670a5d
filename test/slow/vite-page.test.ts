import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, inject, test } from "vitest";

/** A page as a developer would write it: it analyses what was pasted into it, checks the result and makes a table of it. */
const PAGE = `
import { analyze } from "tifa";
import { analysisSchema } from "tifa/schema";
import { toCsv } from "tifa-output";

const text = "一、工作回顾\\n全年收到提案252件，同比增长6.5%。";
const analysis = analysisSchema.parse(analyze(text));
const rows = toCsv("achievements", [{ id: "pasted", text, analysis }]).trim().split("\\r\\n");
console.log(JSON.stringify({ figures: analysis.achievements.map(({ quantity }) => quantity.text), rows: rows.length }));
`;

test("a page that Vite builds from the installed packages analyses, checks and writes", async () => {
  const root = join(inject("complete"), "page");
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "index.html"), '<!doctype html><script type="module" src="/main.js"></script>\n');
  writeFileSync(join(root, "main.js"), PAGE);
  await build({
    root,
    configFile: false,
    logLevel: "error",
    build: { target: "es2022", modulePreload: false, outDir: "out" },
  });
  const assets = join(root, "out/assets");
  const entry = readdirSync(assets).find((name) => name.startsWith("index") && name.endsWith(".js"));
  writeFileSync(join(assets, "package.json"), '{ "type": "module" }\n');
  const printed = execFileSync(process.execPath, [join(assets, entry!)], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual({ figures: ["252件", "6.5%"], rows: 3 });
});
