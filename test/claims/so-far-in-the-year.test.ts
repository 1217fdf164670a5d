import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const periods = (text: string): string[] =>
  analyze(text).achievements.map(({ period }) => `${period?.from}–${period?.to}`);

test.each([
  ["清河县2016年上半年农业生产运行平稳\n今年以来，农业总产值3亿元。", ["2016-01–2016-06"]],
  ["清河县2016年1-5月经济运行情况\n今年以来，新增企业36家。", ["2016-01–2016-05"]],
  ["清河县2016年上半年农业生产运行平稳\n2季度末，生猪存栏3万头。", ["2016-06–2016-06"]],
  ["清河县2016年农业工作总结\n今年以来，农业总产值3亿元。", ["2016–2016"]],
  ["清河县2016年5月经济运行情况\n今年以来，新增企业36家。", ["2016–null"]],
  ["清河县2016年上半年农业生产运行平稳\n2季度，生猪出栏3万头。", ["2016-04–2016-06"]],
])("what 今年以来 and the end of a quarter mean: %s", (text, expected) => {
  expect(periods(text)).toEqual(expected);
});
