import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** The words and the first year of the time of each figure in a review of 2024. */
const timesIn = (text: string): string[] =>
  analyze(`松溪市2025年政府工作报告\n一、2024年工作回顾\n${text}`).achievements.map(
    ({ period }) => `${period?.text} ${period?.from}`,
  );

test.each([
  ["2022年新建学校36所，次年新建42所。", ["2022年 2022", "次年 null"]],
  ["次年，新建学校12所。", ["次年 null"]],
  ["2022年新建学校36所，翌年新建42所。", ["2022年 2022", "翌年 null"]],
])("%s: the year after another is not the one reviewed", (text, times) => {
  expect(timesIn(text)).toEqual(times);
});

test.each([
  ["举办首次年会，签约项目36个。", ["2024年 2024"]],
  ["接待游客36万人次，人次年均增长6%。", ["2024年 2024", "2024年 2024"]],
])("but not in %s", (text, times) => {
  expect(timesIn(text)).toEqual(times);
});
