import { expect, test } from "vitest";
import { change, claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures, the verb that brings it and which way it changes. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb, change);

test.each([
  [
    "审结案件360件，判处罪犯420人，同比分别上升1.5%、下降2%。",
    ["360件 案件 审结 -", "420人 罪犯 判处 -", "1.5% 案件 上升 up", "2% 罪犯 下降 down"],
  ],
  [
    "受理案件860件，审结760件，同比分别上升6%和5%。",
    ["860件 案件 受理 -", "760件 案件 审结 -", "6% 案件 上升 up", "5% 审结 上升 up"],
  ],
  // the growth after a level is that of the level
  [
    "游客和收入分别增长10%、9%，其中入境游客突破24万人次、增长19%。",
    ["10% 游客 增长 up", "9% 收入 增长 up", "24万人次 入境游客 突破 -", "19% 入境游客 增长 up"],
  ],
])("%s: growth is dealt out over what was counted", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["超八成企业复工复产。", ["八成 企业 复工 -"]],
  ["市场平稳增长，超七成商品零售实现增长。", ["七成 商品零售 实现 -"]],
  ["超50%的行政村达到省级标准。", ["50% 行政村 达到 -"]],
  ["企业复工率超八成。", ["八成 企业复工率 超 -"]],
  ["财政收入超八成来自税收。", ["八成 财政收入 超 -"]],
])("%s: what a share is of", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["与上年比，税收占比提高1.2个百分点。", ["1.2个百分点 税收占比 提高 up"]],
  ["工业增长6%，比上半年加快0.5个百分点。", ["6% 工业 增长 up", "0.5个百分点 工业 加快 up"]],
  ["财政收入3.5亿元，自然增幅2%。", ["3.5亿元 财政收入 - -", "2% 财政收入 - up"]],
  [
    "基金收入完成2.2亿元，完成年初预算数2.5亿元的88%，增长3%。",
    ["2.2亿元 基金收入 完成 -", "2.5亿元 基金收入 完成 -", "88% 基金收入 完成 -", "3% 基金收入 增长 up"],
  ],
  ["生产总值按不变价计算增长6%。", ["6% 生产总值 增长 up"]],
  ["改造完成后面积可达86亩。", ["86亩 面积 可达 -"]],
  ["培育后备干部36名。", ["36名 后备干部 培育 -"]],
  ["年产30万吨水泥项目开工。", ["30万吨 水泥项目 开工 -"]],
  ["开展座谈会等对接活动21次。", ["21次 对接活动 开展 -"]],
  ["36项问题逐一整改到位。", ["36项 问题 整改到位 -"]],
  ["发放3.6亿元小微企业贷款。", ["3.6亿元 小微企业贷款 发放 -"]],
])("%s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each(["三次产业的比重为11.6:54.3:34.1。", "确保实现“两个翻番”。"])("%s: no claim", (text) => {
  expect(read(text)).toEqual([]);
});
