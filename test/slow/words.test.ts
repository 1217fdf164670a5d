import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folder, tablesIn, tifa } from "./tifa.js";

const reports = fileURLToPath(new URL("../../examples/documents/沅溪县/", import.meta.url));
const YEARS = readdirSync(reports).length;
/** The rows of a table without quoted cells, by the names of its columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  const names = head!.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at]!, cell])));
}

test("tifa panel writes its tables, a workbook and the codebook", async () => {
  const out = join(folder(), "new/panel");
  const { code, stdout, stderr } = await tifa(["panel", reports, "-o", out, "--indicator", "GDP", "CPI"]);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^\d+ rows of 1 place, \d+ targets stated; [^\n]+\n$/);
  const written = tablesIn(out);
  expect(Object.keys(written).sort()).toEqual([
    "codebook.md",
    "documents.csv",
    "labels.csv",
    "long.csv",
    "panel.xlsx",
    "wide.csv",
  ]);
  expect(readFileSync(join(out, "panel.xlsx")).subarray(0, 2).toString()).toBe("PK");
  const wide = rowsOf(written["wide.csv"]!);
  expect(new Set(wide.map(({ place, year }) => `${place} ${year}`)).size).toBe(wide.length);
  expect(wide.find(({ year }) => year === "2018")).toMatchObject({ place: "沅溪县", gdp_target_status: "stated" });
  expect(written["long.csv"]).toContain("[R]");
  expect(written["codebook.md"]).toContain("| achieved_status |");
  const chinese = join(folder(), "panel");
  expect((await tifa(["panel", reports, "-o", chinese, "--lang", "zh"])).stderr).toContain("个地方");
  expect(readFileSync(join(chinese, "codebook.md"), "utf8")).toContain("目标");
});

test("tifa panel tells a file that cannot be read, a name that it does not know and a document without a place", async () => {
  const [inputs, out] = [folder(), join(folder(), "panel")];
  writeFileSync(join(inputs, "2018.txt"), readFileSync(join(reports, "2018.txt")));
  writeFileSync(join(inputs, "a.txt"), "一、工作回顾\n新建学校3所。");
  writeFileSync(join(inputs, "broken.docx"), "PK\u0003\u0004 no archive");
  const { code, stderr } = await tifa(["panel", inputs, "-o", out, "--indicator", "地区生产总直"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/cannot read .*broken\.docx/);
  expect(stderr).toMatch(/地区生产总直.*地区生产总值/);
  expect(stderr).toMatch(/a\.txt/);
  expect(existsSync(join(out, "long.csv"))).toBe(true);
});

test("tifa search shows a word in context and writes every table", async () => {
  const text = await tifa(["search", "乡村振兴", reports, "--context", "8", "--lang", "zh"]);
  expect([text.code, text.stderr]).toEqual([0, ""]);
  for (const word of ["每千字", "上文", "2019"]) expect(text.stdout).toContain(word);
  const csv = async (only: string) =>
    rowsOf((await tifa(["search", "乡村振兴", reports, "--and", "产业", "--format", "csv", "--only", only])).stdout);
  const [lines, counts, dispersion] = [await csv("lines"), await csv("counts"), await csv("dispersion")];
  expect(counts.length).toBe(2 * YEARS);
  expect(dispersion.map(({ word }) => word)).toEqual(["乡村振兴", "产业"]);
  const summed = counts.reduce((sum, { count }) => sum + Number(count), 0);
  expect(lines.length).toBe(summed);
  const json = JSON.parse((await tifa(["search", "乡村振兴", reports, "--format", "json"])).stdout);
  for (const { document, span, match } of json.lines) {
    expect(readFileSync(document, "utf8").slice(span.start, span.end)).toBe(match);
  }
  const file = join(folder(), "kwic.xlsx");
  expect((await tifa(["search", "乡村振兴", reports, "--format", "xlsx", "-o", file])).code).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("tifa matrix writes a matrix of the documents by the words, with what names them", async () => {
  const out = join(folder(), "matrix");
  const { code, stdout, stderr } = await tifa(["matrix", reports, "-o", out]);
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toMatch(/^\d+ documents, \d+ features; [^\n]+\n$/);
  const written = tablesIn(out);
  const [documents, vocabulary] = [rowsOf(written["documents.csv"]!), rowsOf(written["vocabulary.csv"]!)];
  const [head, size, ...entries] = written["matrix.mtx"]!.trimEnd().split("\n");
  expect(head).toBe("%%MatrixMarket matrix coordinate integer general");
  expect(size).toBe(`${documents.length} ${vocabulary.length} ${entries.length}`);
  const totals = new Map<number, number>();
  for (const entry of entries) {
    const [, feature, count] = entry.split(" ").map(Number);
    totals.set(feature!, (totals.get(feature!) ?? 0) + count!);
  }
  expect(vocabulary.map((_, at) => String(totals.get(at + 1)))).toEqual(vocabulary.map(({ count }) => count));
  const fewer = join(folder(), "matrix");
  await tifa(["matrix", reports, "-o", fewer, "--least-documents", "3"]);
  expect(rowsOf(tablesIn(fewer)["vocabulary.csv"]!).every((row) => Number(row.documents) >= 3)).toBe(true);
});

const empty = mkdtempSync(join(tmpdir(), "tifa-empty-"));
test.each([
  [["panel", reports]],
  [["panel", "no-such-folder", "-o", join(empty, "out")]],
  [["panel", empty, "-o", join(empty, "out")]],
  [["search", "乡村振兴"]],
  [["search", "乡村振兴", "no-such-folder"]],
  [["search", " “” ", reports]],
  [["search", "乡村振兴", reports, "--only", "nothing"]],
  [["search", "乡村振兴", reports, "--context", "-1"]],
  [["search", "乡村振兴", reports, "--format", "xlsx"]],
  [["matrix", reports]],
  [["matrix", "no-such-folder", "-o", join(empty, "out")]],
  [["matrix", reports, "-o", join(empty, "out"), "--least-documents", "0"]],
])("tifa %j is told on one line, in both languages, and nothing is written", async (args) => {
  for (const [language, told] of [
    ["en", /^tifa: [^\n]+\n$/],
    ["zh", /^tifa[:：] ?[^\n]*[\u4e00-\u9fff][^\n]*\n$/],
  ] as const) {
    const { code, stdout, stderr } = await tifa([...args, "--lang", language]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(told);
  }
  expect(readdirSync(empty)).toEqual([]);
});

test("a folder that cannot be made for results is told", async () => {
  const file = join(folder(), "file");
  writeFileSync(file, "");
  for (const args of [
    ["panel", reports],
    ["matrix", reports],
  ]) {
    const { code, stderr } = await tifa([...args, "-o", join(file, "out")]);
    expect(code).toBeGreaterThan(2);
    expect(stderr).toMatch(/^tifa: cannot write [^\n]+\n$/);
  }
});
