import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const titlesOf = (text: string): string[] => analyze(text).sections.map(({ title }) => title);

test.each([
  ["•无障碍\n•长辈版\n2023年，全县新建学校12所，改造老旧小区36个，群众满意度达到96%。"],
  ["- 政策解读\n- 经济发展\n- 项目中心\n2023年，全县新建学校12所，改造老旧小区36个，群众满意度达到96%。"],
])("the last of a list of names above a text heads no part: %s", (text) => {
  expect(titlesOf(text)).toEqual([]);
});

test("marked titles with text below each are headings", () => {
  const text =
    "■ 经济发展\n2023年，全县新建厂房12座，投产企业36家，工业增加值增长6%。\n■ 民生改善\n2023年，全县新建学校12所，改造老旧小区36个，群众满意度达到96%。";
  expect(titlesOf(text)).toEqual(["经济发展", "民生改善"]);
});
