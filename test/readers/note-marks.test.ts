import { extractQuantities } from "tifa";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { isNoteMark, raisedText } from "../../packages/readers/src/superscript.js";
import { wordFile } from "./word-file.js";

describe("what is raised behind a figure or a word", () => {
  test.each([
    ["1", "〔1〕"],
    ["1,2", "〔1〕〔2〕"],
    ["1，12", "〔1〕〔12〕"],
    ["1-3", "〔1〕〔2〕〔3〕"],
    ["[1]-[3]", "〔1〕〔2〕〔3〕"],
    ["[1,2]", "〔1〕〔2〕"],
    ["[1],[2]", "〔1〕〔2〕"],
    ["①②", "〔1〕〔2〕"],
    ["【4】", "〔4〕"],
    ["注1、注2", "〔1〕〔2〕"],
    ["iv", "〔4〕"],
    ["xii", "〔12〕"],
    ["*", "〔注〕"],
    ["#", "〔注〕"],
    ["†", "〔注〕"],
    ["[a]", "〔注〕"],
  ])("%s refers to notes", (raised, expected) => {
    expect(raisedText(raised, "投入4")).toBe(expected);
    expect(isNoteMark(raised)).toBe(true);
  });

  test.each(["1,234", "1.5", "1/3", "-3", "2024", "th", "TM", "®", "o", "x", "n", "+", "3-1", "（试行）"])(
    "%s refers to none",
    (raised) => {
      expect(raisedText(raised, "投入4")).toBe(raised);
      expect(isNoteMark(raised)).toBe(false);
    },
  );

  test.each([
    ["2", "m", "²"],
    ["2,5", "km", "²〔5〕"],
    ["8", "3×10", "⁸"],
    ["*", "GDP", "〔注〕"],
    ["a", "x", "a"],
    ["2+", "Ca", "2+"],
    ["*", "", "*"],
    [",", "投入4〔1〕", ""],
    [",", "投入4", ","],
    ["4", "投入4[", "4"],
    [")", "投入4〔1〕", ""],
    [")", "投入4（注", ")"],
    ["a", "投入4", "〔注〕"],
    ["b", "占地86km", "b"],
    ["a", "合计", "a"],
    ["ab", "投入4", "ab"],
  ])("%s behind %s", (raised, before, expected) => expect(raisedText(raised, before)).toBe(expected));
});

test.each([
  ["8", "库容10", "立方米", "⁸"],
  ["4", "装机10", "kW。", "⁴"],
  ["8", "10", "m", "⁸"],
  ["8", "学校10", "所", "〔8〕"],
  ["2", "库容10", "立方米", "〔2〕"],
  ["8", "库容310", "立方米", "〔8〕"],
  ["8", "库容3.10", "立方米", "〔8〕"],
  ["8", "库容12", "立方米", "〔8〕"],
])("%s behind %s, before %s", (raised, before, after, expected) =>
  expect(raisedText(raised, before, after)).toBe(expected),
);

test("a power of ten on a page is no note", async () => {
  const page =
    "<!DOCTYPE html><meta charset=utf-8><body><p>水库库容10<sup>8</sup>立方米，新建学校10<sup>8</sup>所。</p>";
  const { text } = await readDocument(new TextEncoder().encode(page));
  expect(text).toContain("库容10⁸立方米，新建学校10〔8〕所。");
});

test("figures keep their value before raised marks of any form, in a page and in a file of Word", async () => {
  const parts = [
    ["普法36", "*", "场，"],
    ["投入4", "1,2", "亿元，"],
    ["修路2.5", "①②", "公里，"],
    ["培训5", "iv", "期，"],
    ["建桥12", "【4】", "座，占地86km", "2", "。"],
  ].flat();
  const page = parts.map((part, at) => (raisedAt(parts, at) ? `<sup>${part}</sup>` : part)).join("");
  const run = (text: string, more: string) => `<w:r>${more}<w:t>${text}</w:t></w:r>`;
  const runs = parts.map((part, at) =>
    run(part, raisedAt(parts, at) ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' : ""),
  );
  for (const file of [
    Buffer.from(`<html><body><p>${page}</p></body></html>`),
    await wordFile(`<w:p>${runs.join("")}</w:p>`),
  ])
    expect(extractQuantities((await readDocument(file)).text).map(({ value }) => value)).toEqual([
      36, 400_000_000, 2.5, 5, 12, 86,
    ]);
});

test("a link that says it refers to a note is its mark, raised or not", async () => {
  const page = `<p>建成泵房7<a epub:type="noteref" href="#n1">1</a>座，绿道46km<a role="doc-noteref" href="#n2">2</a>，
    水塔5<a role="doc-noteref" href="#n3"><sup>3</sup></a>座，<a role="doc-noteref" href="#n4">名单</a>，管线9<a href="/9">5</a>公里。</p>`;
  const { text } = await readDocument(Buffer.from(`<html><body>${page}</body></html>`));
  expect(text).toBe("建成泵房7〔1〕座，绿道46km〔2〕， 水塔5〔3〕座，名单，管线95公里。");
});

/** Marks and powers are short, and have no hanzi. */
const raisedAt = (parts: readonly string[], at: number): boolean => !/[\u4E00-\u9FFF。]/.test(parts[at] ?? "");
