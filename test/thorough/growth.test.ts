import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkTranslation } from "../../src/bilingual/index.js";
import { analyze } from "../../src/index.js";
import { scanQuantities } from "../../src/quantity/scan.js";
import { normalize } from "../../src/text/normalize.js";
import { readQuotes } from "../../src/text/quotes.js";
import { SpanSet } from "../../src/text/span-set.js";
import { growth, MOST_GROWTH, processorTime } from "../support/growth.js";

test.each(["“", "”", "“《", "“《‘", "“甲”", "》”", '"“', "“甲。"])("quotation marks: %s", (piece) => {
  expect(growth(readQuotes, piece)).toBeLessThan(MOST_GROWTH);
});

test.each([
  ["long lines", `${"全年完成投资120亿元，增长6.5%；".repeat(6)}\n`],
  ["indented lines", "　　全年完成投资120亿元，增长6.5%。\n"],
  ["one line", "全年完成投资120亿元，增长6.5%。"],
  ["short lines", "全年完成投资120亿元\n"],
  ["wrapped lines", "全年完成投资120亿元，增长6.5%，新开工项目36个，其中\n"],
  ["blank lines", "\n\n \n　\n"],
  ["open quotation marks", "“‘《（\n"],
  ["gaps", "甲　　乙。　　"],
  ["footnote marks", "甲[1]^[2]〔3〕\n"],
  ["bare numbers", "1\n2\n3\n4\n5\n"],
  ["captions", "投资\n12亿元\n"],
  ["odd characters", "&nbsp;\u200B??＆\r\n"],
  ["digits", "1111111111"],
  ["rules", "===============-----"],
])("cleaning: %s", (_, piece) => {
  expect(growth(normalize, piece)).toBeLessThan(MOST_GROWTH);
});

test.each([
  "1",
  "一",
  "1.",
  "1,",
  "一万",
  "十",
  "第",
  "第一、",
  "1、",
  "5%-",
  "万亿",
  "翻",
  "“一",
  "《",
  "1+",
  "百分之",
  "零",
  "1/",
  "每一",
])("figures: %s", (piece) => {
  const scan = (text: string) => scanQuantities(text, 0, text.length, new SpanSet([]));
  expect(growth(scan, piece)).toBeLessThan(MOST_GROWTH);
});

test("honours", () => {
  const once = "某局获评全国先进集体，在全省会议上作典型发言，被《人民日报》报道，得到省委书记批示肯定。";
  const read = (text: string) => expect(analyze(text).honours).toHaveLength((4 * text.length) / once.length);
  expect(growth(read, once)).toBeLessThan(MOST_GROWTH);
});

test("translations", () => {
  const [zh, en] = ["zh", "en"].map((language) =>
    readFileSync(new URL(`../bilingual/pairs/county.${language}.txt`, import.meta.url), "utf8"),
  ) as [string, string];
  const time = (times: number): number =>
    processorTime(() => expect(checkTranslation(zh.repeat(times), en.repeat(times)).findings).toEqual([]));
  time(4);
  expect(time(24) / time(4)).toBeLessThan(15);
});

test("figures of a paragraph that closes with the years of its heading", () => {
  const head = "松溪区2026年工作报告\n一、2025年和“十四五”时期工作回顾\n";
  const report = (body: string): unknown => analyze(`${head}${body}五年来，成效显著。\n`);
  expect(growth(report, "建成学校36所。")).toBeLessThan(MOST_GROWTH);
});
