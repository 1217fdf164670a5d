import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textFileOf } from "../../packages/cli/src/batch/kept-texts.js";
import { zipOf } from "../readers/zip-of.js";
import { folder, tablesIn, tifa } from "./tifa.js";

/** The rows of a CSV table without quoted cells, by its headings. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head, ...rows] = csv
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at] ?? ""])));
}

test("a batch takes archives and rows, says what it skips, and files metadata by name and path", async () => {
  const inputs = folder();
  writeFileSync(join(inputs, "甲县-2023.txt"), "去年，办理提案252件。");
  writeFileSync(join(inputs, "more.zip"), await zipOf({ "乙县-2024.txt": "去年，新建学校3所。", "a.jpg": "x" }));
  writeFileSync(join(inputs, "rows.jsonl"), '{"正文":"去年，新增就业1200人。","地方":"丙县","年份":"2022"}\n');
  writeFileSync(join(inputs, "b.xyz"), "x");
  const about = join(folder(), "about.csv");
  writeFileSync(about, "文件名,日期\r\n甲县-2023.txt,2021-01-09\r\n");
  const out = folder();
  const options = [
    "--text-field",
    "正文",
    "--metadata",
    about,
    "--metadata-from",
    "{place}-{year}",
    "--texts",
    "-o",
    out,
  ];
  const first = await tifa(["batch", inputs, ...options]);
  expect(first).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/2 skipped: no kind of document.*b\.xyz.*a\.jpg[\s\S]*3 files done, 0 failed/),
  });
  expect(first.stderr).toMatch(/1 path is not of the form of --metadata-from: .*rows\.jsonl#1/);
  const documents = rowsOf(readFileSync(join(out, "documents.csv"), "utf8"));
  expect(documents.map(({ place, date, year }) => [place, date, year])).toEqual([
    ["乙县", "", "2024"],
    ["丙县", "", "2022"],
    ["甲县", "2021-01-09", "2023"],
  ]);
  const periods = rowsOf(readFileSync(join(out, "achievements.csv"), "utf8")).map(({ period_from: from }) => from);
  expect(periods).toEqual(["2023", "2021", "2020"]);
  for (const line of readFileSync(join(out, "analysis.ndjson"), "utf8").trimEnd().split("\n")) {
    const { id, achievements } = JSON.parse(line);
    const text = readFileSync(join(out, "texts", textFileOf(id)), "utf8");
    for (const { quantity } of achievements)
      expect(text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
  }
  expect((await tifa(["batch", inputs, ...options])).stderr).toContain("0 files done, 0 failed, 3 done before");
  writeFileSync(about, "文件名,日期\r\n甲县-2023.txt,2020-01-09\r\n");
  expect((await tifa(["batch", inputs, ...options])).stderr).toContain("1 file done, 0 failed, 2 done before");
});

test("the output of a batch inside of its input is not read again", async () => {
  const inputs = folder();
  writeFileSync(join(inputs, "a.txt"), "办理提案252件。");
  const out = join(inputs, "results");
  for (const done of ["1 file done, 0 failed, 0 done before", "0 files done, 0 failed, 1 done before"])
    expect((await tifa(["batch", inputs, "--texts", "-o", out])).stderr).toContain(done);
});

test("a data file without its text field is told with the fields that it has", async () => {
  const file = join(folder(), "rows.csv");
  writeFileSync(file, "编号,正文\r\n1,办理提案252件。\r\n");
  const { code, stderr } = await tifa([file]);
  expect(code).toBe(1);
  expect(stderr).toContain("--text-field");
  expect(stderr).toContain("its fields are: 编号, 正文");
  expect((await tifa(["batch", file, "-o", folder(), "--text-field", "text"])).code).toBe(2);
  expect((await tifa([file, "--text-field", "正文", "--only", "achievements", "--format", "csv"])).stdout).toContain(
    "252件",
  );
});

test("tables go to the terminal, to CSV files with a list, and to a workbook", async () => {
  const base = folder();
  const page = (name: string, cell: string) =>
    `<html><body><h2>一、${name}</h2><p>全县财政平稳运行，各项任务顺利完成。</p><table><tr><td>项目</td><td>金额</td></tr><tr><td>税收</td><td>${cell}</td></tr></table></body></html>`;
  writeFileSync(join(base, "a.html"), page("收入", "1,200.50"));
  writeFileSync(join(base, "b.html"), page("支出", "-3.2"));
  const shown = await tifa(["tables", base, "--lang", "zh"]);
  expect(shown).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/a\.html · 表1 · 一、收入[\s\S]*税收 {2}1,200\.50/),
  });
  const out = join(base, "out");
  expect((await tifa(["tables", base, "-f", "csv"])).code).toBe(2);
  expect((await tifa(["tables", base, "-f", "csv", "-o", out])).code).toBe(0);
  expect(tablesIn(out)).toEqual({
    "a table 1.csv": '\uFEFF项目,金额\r\n税收,"1,200.50"\r\n',
    "b table 1.csv": "\uFEFF项目,金额\r\n税收,-3.2\r\n",
    "index.csv": expect.stringContaining("一、支出"),
  });
  mkdirSync(join(base, "book"));
  const book = join(base, "book", "tables.xlsx");
  expect((await tifa(["tables", base, "-f", "xlsx", "-o", book])).code).toBe(0);
  const { unzipSync, strFromU8 } = await import("fflate");
  const workbook = strFromU8(unzipSync(readFileSync(book))["xl/workbook.xml"]!);
  expect(workbook.match(/<sheet [^>]*name="[^"]*"/g)?.map((sheet) => /name="([^"]*)"/.exec(sheet)?.[1])).toEqual([
    "Index",
    "a table 1",
    "b table 1",
  ]);
  expect(JSON.parse((await tifa(["tables", join(base, "a.html"), "-f", "json"])).stdout)).toMatchObject([
    {
      number: 1,
      heading: "一、收入",
      rows: [
        ["项目", "金额"],
        ["税收", "1,200.50"],
      ],
    },
  ]);
});

test("a program is refused at once", async () => {
  const file = join(folder(), "tool.txt");
  writeFileSync(file, Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0\0\0\0"), Buffer.alloc(20 << 20, 3)]));
  const began = performance.now();
  expect(await tifa([file])).toMatchObject({ code: 1, stderr: expect.stringContaining("this is no document") });
  console.log(`refused in ${Math.round(performance.now() - began)} ms`);
});

test("a file that is named twice is read once, and an archive without documents is told", async () => {
  const inputs = folder();
  const file = join(inputs, "甲县.txt");
  writeFileSync(file, "去年，办理提案252件。");
  const empty = join(inputs, "empty.zip");
  writeFileSync(empty, await zipOf({ "a.jpg": "x" }));
  const twice = await tifa([file, join(inputs, ".", "甲县.txt"), "--format", "ndjson"]);
  expect(twice.stdout.trimEnd().split("\n")).toHaveLength(1);
  expect(await tifa([empty])).toMatchObject({ code: 1, stderr: expect.stringContaining("nothing to read in") });
});
