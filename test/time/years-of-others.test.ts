import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const PAGE = "松溪市：为民办实事见成效\n发布时间：2024-03-17 来源：松溪日报\n";
const year = (text: string): number | null => analyze(PAGE + text).meta.year;

test.each([
  "2021年启动的老旧小区改造全部完工，惠及居民1.2万户。今年，将新建公厕36座。",
  "今年以来，全市新增企业36家，比2021年多12家。",
  "今年，全市新增企业36家。自2021年以来，累计新增120家。",
])("a year that is said of something else does not keep a text from speaking when its page was put up: %s", (text) => {
  expect(year(text)).toBe(2024);
});

test.each(["2021年，全市新增企业36家。今年，要再新增40家。"])("but the year that it tells of does: %s", (text) => {
  expect(year(text)).not.toBe(2024);
});
