import { expect, test } from "vitest";
import { claimRows, figure, status, verb, years } from "./claim-rows.js";

/** Each figure with its status, the verb that brings it and the months for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, verb, years);

test.each([
  [
    "2023年1-9月财政收入3.7亿元，为县人大批准全年预算4.6亿元的80%，比上年同期3.5亿元增收0.2亿元，增长6%。",
    [
      "3.7亿元 achieved - 2023-01–2023-09",
      "4.6亿元 target 批准 2023–2023",
      "80% achieved 批准 2023-01–2023-09",
      "3.5亿元 achieved - 2022-01–2022-09",
      "0.2亿元 achieved 增收 2023-01–2023-09",
      "6% achieved 增长 2023-01–2023-09",
    ],
  ],
  [
    "2022年，完成水利投资4亿元，占年度任务4.4亿元的90%。",
    ["4亿元 achieved 完成 2022–2022", "4.4亿元 target 占 2022–2022", "90% achieved 占 2022–2022"],
  ],
  ["城镇新增就业1.2万人，完成全年目标任务95%。", ["1.2万人 achieved 新增 -–-", "95% achieved 完成 -–-"]],
  ["力争完成全年目标任务95%。", ["95% target 完成 -–-"]],
  ["全县工业总产值达到86亿元，实现了五年翻两番的目标。", ["86亿元 achieved 达到 -–-", "翻两番 achieved 翻两番 -–-"]],
  ["力争实现五年翻两番的目标。", ["翻两番 target 翻两番 -–-"]],
])("%s: what was planned, how much is done, and what it is measured from", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  [
    "2020年人均生产总值1.9万元，按2018年平均汇率计算为2865美元。",
    ["1.9万元 achieved - 2020–2020", "2865美元 achieved 为 2020–2020"],
  ],
  [
    "2001年至2005年，全省将加快发展。主要预期目标是：生产总值五年年均增长9%，五年累计投资7300亿元。",
    ["9% target 增长 2001–2005", "7300亿元 target 投资 2001–2005"],
  ],
  ["2021年城乡居民收入倍差缩小到1.94。", ["1.94 achieved 缩小到 2021–2021"]],
])("%s: the years", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
