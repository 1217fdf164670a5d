import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { yearlyReports } from "../../bench/yearly-reports.js";
import { createSeries } from "../../src/corpus/index.js";
import { createAnalyzer } from "../../src/index.js";

const command = fileURLToPath(new URL("../../packages/cli/dist/cli.js", import.meta.url));
const reports = fileURLToPath(new URL("../../examples/documents/沅溪县/", import.meta.url));
const [older, newer] = [join(reports, "2018.txt"), join(reports, "2019.txt")];

function tifa(args: readonly string[], file = command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "en_US.UTF-8" },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

test("tifa compare in every format", () => {
  const text = tifa(["compare", older, newer, "--lang", "zh"]);
  expect([text.status, text.stderr]).toEqual([0, ""]);
  for (const word of ["沿用", "不再提", "7.5%", "7%—7.5%", "三个百亿"]) expect(text.stdout).toContain(word);
  const json = JSON.parse(tifa(["compare", older, newer, "--format", "json"]).stdout);
  expect(json.steps[0].slogans.length).toBeGreaterThan(10);
  const csv = tifa(["compare", older, newer, "--format", "csv", "--only", "slogans"]).stdout;
  expect(csv).toMatch(/^\uFEFFdocument_before,document_after,/);
  expect(tifa(["compare", older, newer, "--format", "md"]).stdout).toContain("## Passages");
  const file = join(mkdtempSync(join(tmpdir(), "tifa-corpus-")), "changes.xlsx");
  expect(tifa(["compare", older, newer, "--format", "xlsx", "-o", file]).status).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("tifa series in every format", () => {
  const text = tifa(["series", reports]);
  expect([text.status, text.stderr]).toEqual([0, ""]);
  // a pipe has 80 columns, in which the longer of these are broken
  for (const word of ["10 documents", "≈10%", "expected", "-0.6", "高质量"]) expect(text.stdout).toContain(word);
  const csv = tifa(["series", reports, "--indicator", "GDP", "--format", "csv"]).stdout;
  expect(csv.split("\r\n").filter((line) => line.includes("地区生产总值,stated")).length).toBe(10);
  const terms = tifa(["series", reports, "--term", "乡村振兴", "放管服", "--format", "csv", "--only", "terms"]).stdout;
  expect(terms.trim().split("\r\n").length).toBe(1 + 2 * 10);
  const json = JSON.parse(tifa(["series", reports, "--place", "别名", "--format", "json"]).stdout);
  expect(json.documents[0]).toMatchObject({ place: "别名", placeFrom: "given" });
});

test.each([
  [["compare", older], 2],
  [["compare", older, "no-such-file.txt"], 2],
  [["series", "no-such-folder"], 2],
  [["series", reports, "--format", "xlsx"], 2],
  [["series", reports, "--terms", "no-such-file.txt"], 2],
  [["series", reports, "--only", "nothing"], 2],
])("tifa %j is told on one line, exit code %i", (args, wanted) => {
  const { status, stdout, stderr } = tifa(args);
  expect([status, stdout]).toEqual([wanted, ""]);
  expect(stderr).toMatch(/^tifa: [^\n]+\n$/);
});

test("a file that cannot be read does not stop a series", () => {
  const folder = mkdtempSync(join(tmpdir(), "tifa-corpus-"));
  writeFileSync(join(folder, "2018.txt"), readFileSync(older));
  writeFileSync(join(folder, "broken.docx"), "PK\u0003\u0004 no archive");
  const { status, stdout, stderr } = tifa(["series", folder, "--format", "json"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^tifa: cannot read .*broken\.docx: [^\n]+\n$/);
  expect(JSON.parse(stdout).documents.length).toBe(1);
});

test("as installed, the command compares, follows and counts words without anything to be installed beside it", () => {
  const installed = join(inject("complete"), "node_modules/tifa-cli/dist/cli.js");
  for (const args of [
    ["compare", older, newer],
    ["series", reports],
    ["keywords", older, newer],
  ]) {
    const { status, stdout, stderr } = tifa([...args, "--format", "csv"], installed);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/,/);
  }
});

test("comparing prints nothing of its own and reads no .env", () => {
  const folder = mkdtempSync(join(tmpdir(), "tifa-corpus-"));
  writeFileSync(join(folder, ".env"), "TIFA_TEST_SECRET=1\n");
  const entry = (name: string) => JSON.stringify(new URL(`../../dist/${name}.js`, import.meta.url).href);
  const source = `import { analyze } from ${entry("index")};
import { compare } from ${entry("corpus")};
const document = (id) => ({ id, text: "打造“暖心驿站”品牌。", analysis: analyze("打造“暖心驿站”品牌。") });
compare([document("a"), document("b")]);
process.stdout.write(String(process.env.TIFA_TEST_SECRET));`;
  const args = ["--input-type=module", "--eval", source];
  expect(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" })).toBe("undefined");
});

test("a series over 500 reports costs little beside their analysis", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "tifa-corpus-")), "reports");
  const { reports: generated } = yearlyReports(folder, 500);
  const { analyze } = createAnalyzer();
  const processorTime = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const alone = () => {
    for (const { text } of generated) analyze(text);
  };
  const followed = () => {
    const builder = createSeries();
    for (const { id, text } of generated) builder.add({ id, text, analysis: analyze(text) });
    for (const { id, text } of generated) builder.count(id, text);
    expect(builder.result().documents.length).toBe(500);
  };
  alone();
  const ratios = [1, 2, 3].map(() => processorTime(followed) / processorTime(alone));
  expect(Math.min(...ratios)).toBeLessThan(1.5);
});
