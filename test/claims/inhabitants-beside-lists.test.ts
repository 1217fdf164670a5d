import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const HEAD = "安平县概况\n";
const read = (text: string): string[] => claimRows(HEAD + text, figure, indicator, verb);

test.each([
  ["全县辖7镇8乡，总人口26.2万，常住人口13.8万。", ["7 镇 辖", "8 乡 辖", "26.2万 总人口 -", "13.8万 常住人口 -"]],
  ["辖7镇，户籍人口26.2万。", ["7 镇 辖", "26.2万 户籍人口 -"]],
])("%s: how many live there is another statement", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["转移农村人口3.6万，牧区人口1.2万。", ["3.6万 农村人口 转移", "1.2万 牧区人口 转移"]],
  ["新建高中2所，初中6所。", ["2所 高中 新建", "6所 初中 新建"]],
  ["具备36万千瓦光伏发电能力。", ["36万千瓦 光伏发电能力 具备"]],
  ["具备条件的村36个。", ["36个 村 -"]],
  ["36家具备生产能力的企业。", ["36家 企业 -"]],
])("%s: what goes on with a list, or stands by itself", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
