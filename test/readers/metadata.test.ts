import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  dateOf,
  givenMetadata,
  givenOfRow,
  joinGiven,
  MetadataTable,
  PathPattern,
  readDocuments,
} from "../../packages/readers/src/corpus/index.js";
import { createAnalyzer } from "../../src/index.js";

function table(content: string): Promise<MetadataTable> {
  const file = join(mkdtempSync(join(tmpdir(), "tifa-metadata-")), "about.csv");
  writeFileSync(file, content);
  return MetadataTable.read(file);
}

const fields = (pattern: string, path: string) => {
  const found = new PathPattern(pattern).fieldsOf(path);
  return found === null ? null : Object.fromEntries(found);
};

test.each([
  ["{place}-{year}", "reports/临江县-2024.pdf", { place: "临江县", year: "2024" }],
  ["{place}-{year}", "a.zip!/青阳市-老城-2024.docx", { place: "青阳市-老城", year: "2024" }],
  ["{place}{year}年{kind}", "临江县2024年政府工作报告.txt", { place: "临江县", year: "2024", kind: "政府工作报告" }],
  ["{place}/{year}", "/data/临江县/2024.txt", { place: "临江县", year: "2024" }],
  ["{date}_{place}", "2024-01-09_临江县.txt", { date: "2024-01-09", place: "临江县" }],
  ["{date}_{place}", "20240109_临江县.txt", { date: "20240109", place: "临江县" }],
  ["{year}", "C:\\reports\\2024.html", { year: "2024" }],
  ["{place}-{year}", "临江县-24.pdf", null],
  ["{place}-{year}", "临江县2024.pdf", null],
  ["{place}-{year}", "临江县-2024-修订.pdf", null],
  ["{place}/{year}", "2024.txt", null],
  ["{年份}年", "2024年.md", { 年份: "2024" }],
])("%s says of %s", (pattern, path, wanted) => {
  expect(fields(pattern, path)).toEqual(wanted);
});

test("a pattern needs fields, each once", () => {
  for (const pattern of ["report", "{place}-{place}", ""])
    expect(() => new PathPattern(pattern)).toThrow(expect.objectContaining({ code: "bad-metadata" }));
});

test("a long name and many fields take no long time", () => {
  const began = performance.now();
  expect(fields("{a}-{b}-{c}-{d}-{e}!", `${"x-".repeat(2000)}.txt`)).toBeNull();
  expect(performance.now() - began).toBeLessThan(500);
});

test.each([
  ["2024年1月9日", "2024-01-09"],
  ["2024-01-09 00:00:00", "2024-01-09"],
  ["2024-01-09T08:30:00.000Z", "2024-01-09"],
  ["2024/1/9", "2024-01-09"],
  ["2024.01.09", "2024-01-09"],
  ["20240109", "2024-01-09"],
  ["２０２４年３月", "2024-03"],
  ["2024-03", "2024-03"],
  ["2024年", "2024"],
  ["二〇二四年三月五日", "2024-03-05"],
  ["二○二三年十二月三十一日", "2023-12-31"],
  ["二零二四年十月", "2024-10"],
  ["一九九八年 二月 二十日", "1998-02-20"],
  ["二〇二四年", "2024"],
])("the date %s", (written, date) => {
  expect(givenMetadata([["日期", written]])).toEqual({ date });
});

test.each([
  ["2024-02-30"],
  ["二〇二四年二月三十日"],
  ["二〇二四年十三月"],
  ["二十四年三月"],
  ["去年"],
  ["2024-13"],
  ["9/1/2024"],
])("%s is no date", (written) => {
  expect(() => givenMetadata([["date", written]])).toThrow(expect.objectContaining({ code: "bad-metadata" }));
  expect(givenOfRow({ date: written, place: "临江县" })).toEqual({ place: "临江县", other: { date: written } });
});

test("known fields by either name, the others as they are, empty ones not at all", () => {
  expect(
    givenMetadata([
      ["地方", " 临江县 "],
      ["Title", "报告"],
      ["年度", "2024年"],
      ["编号", "17"],
      ["date", ""],
    ]),
  ).toEqual({
    place: "临江县",
    title: "报告",
    year: 2024,
    other: { 编号: "17" },
  });
  expect(
    joinGiven([{ place: "甲县", other: { a: "1" } }, null, { place: "乙县", year: 2023, other: { a: "2", b: "3" } }]),
  ).toEqual({
    place: "甲县",
    year: 2023,
    other: { a: "1", b: "3" },
  });
  expect(dateOf({ year: 2024 })).toBe("2024");
  expect(dateOf({ year: 2024, date: "2023-12-30" })).toBe("2023-12-30");
  expect(dateOf({})).toBeUndefined();
});

test("a row is found by the name of the file, with or without its ending, and by as much of the path as it names", async () => {
  const about = await table(
    "文件名,地方,日期\r\nreport.pdf,甲县,2024-01-09\r\n2023/report.pdf,乙县,\r\n青阳.2022,丙县,\r\n没有.txt,丁县,\r\n",
  );
  expect(about.of("in/2024/report.pdf")).toEqual({ place: "甲县", date: "2024-01-09" });
  expect(about.of("in/2023/report.pdf")).toEqual({ place: "乙县" });
  expect(about.of("a.zip!/2023/report.pdf")).toEqual({ place: "乙县" });
  expect(about.of("青阳.2022.docx")).toEqual({ place: "丙县" });
  expect(about.of("in/report.docx")).toBeNull();
  expect(about.of("in/青阳.2023.docx")).toBeNull();
  expect(about.doubtful).toEqual({ unused: ["没有.txt"], shared: ["2023/report.pdf"] });
});

test("a table that cannot be used says why", async () => {
  await expect(table("地方,日期\n甲县,2024\n")).rejects.toMatchObject({
    code: "bad-metadata",
    message: expect.stringContaining("文件名"),
  });
  await expect(table("file,date\na.txt,2024\na.txt,2023\n")).rejects.toMatchObject({
    message: expect.stringContaining("two rows for a.txt"),
  });
  await expect(table("file,date\na.txt,2024\nb.txt,不详\n")).rejects.toMatchObject({
    message: expect.stringContaining("line 3"),
  });
});

test("what is said of a document sets the clock and its place, and a row's own fields do where nothing else is said", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "tifa-metadata-")), "rows.jsonl");
  writeFileSync(file, '{"text":"去年，办理提案252件。","year":"2022","place":"甲县"}\n');
  const { inputFiles, readDocument } = await import("../../packages/readers/src/index.js");
  const read = (path: string) => readDocument(path, { textField: "text" });
  const analyzer = (date: string | undefined) => createAnalyzer(date === undefined ? {} : { date });
  const paths: string[] = [];
  for await (const path of inputFiles([file], { textField: "text" })) paths.push(path);
  for (const [given, from, place] of [
    [undefined, "2021", "甲县"],
    [{ date: "2024-01-09", place: "乙县" }, "2023", "乙县"],
  ] as const) {
    for await (const document of readDocuments(paths, { read, analyzer, given: () => given })) {
      expect(document.analysis.achievements.map(({ period }) => period?.from)).toEqual([from]);
      expect(document.given?.place).toBe(place);
    }
  }
});
