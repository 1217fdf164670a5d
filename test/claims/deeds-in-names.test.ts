import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

describe("a deed before a measure that a level is said of is part of its name", () => {
  test.each([
    ["廉租住房受益家庭达到5.2万户。", "5.2万户 廉租住房受益家庭 达到"],
    ["重大科技专项中企业牵头或参与占比超过82%。", "82% 重大科技专项中企业牵头或参与占比 超过"],
    ["参与人次达46.8万。", "46.8万 参与人次 达"],
    ["基层法院新收案数均超过3.6万件。", "3.6万件 基层法院新收案数 超过"],
    ["节约能源总量达到36万吨。", "36万吨 节约能源总量 达到"],
    ["景区年接待游客量均超过120万人次。", "120万人次 景区年接待游客量 超过"],
    ["服务贸易规模超过26亿元。", "26亿元 服务贸易规模 超过"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["带动销售额超过36亿元。", "36亿元 销售额 带动"],
    ["新增就业人数达到2.6万人。", "2.6万人 新增就业人数 达到"],
    ["接待游客36万人次。", "36万人次 游客 接待"],
    ["发放贷款的小微企业占比达36%。", "36% 小微企业占比 达"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test("nor where a list goes on with it", () => {
    expect(read("建成高标准农田36万亩、推广优质稻面积超12万亩。")).toEqual([
      "36万亩 高标准农田 建成",
      "12万亩 优质稻面积 推广",
    ]);
  });
});

describe("a character right before a figure makes a noun of a deed", () => {
  test.each([
    ["在校学生1.2万人，其中研究生360人。", ["1.2万人 在校学生 -", "360人 研究生 -"]],
    ["评审员36名。", ["36名 评审员 -"]],
    ["运输船12艘。", ["12艘 运输船 -"]],
    ["污水处理厂6座。", ["6座 污水处理厂 -"]],
    ["采购商860家。", ["860家 采购商 -"]],
    ["扶持对象260户。", ["260户 扶持对象 -"]],
    ["自然保护区12处。", ["12处 自然保护区 -"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ["新增船12艘。", "12艘 船 新增"],
    ["处理厂房36栋。", "36栋 厂房 处理"],
    ["研究课题36个。", "36个 课题 研究"],
    ["评审课题36个。", "36个 课题 评审"],
    ["运输船舶配件36吨。", "36吨 船舶配件 运输"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("共 adds up what was done", () => {
  test.each([
    ["全年共建成口袋公园12个。", "12个 口袋公园 建成"],
    ["全年共建立健康档案36万份。", "36万份 健康档案 建立"],
    ["全年共排除积水36万立方米。", "36万立方米 积水 排除"],
    ["全县共浚渫水塘36口。", "36口 浚渫水塘 -"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["与邻县共建园区4个。", "4个 园区 共建"],
    ["共建成果36项。", "36项 成果 共建"],
    ["发展共青团员360名。", "360名 共青团员 发展"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

test.each([
  ["森林覆盖率已达62%。", "62% 森林覆盖率 达"],
  ["企业总数已达到86家。", "86家 企业总数 达到"],
  ["参保人数已超过36万人。", "36万人 参保人数 超过"],
])("%s: 已 is no part of the verb", (text, row) => {
  expect(read(text)).toEqual([row]);
});

describe("an order of magnitude that is passed says which things are counted", () => {
  test.each([
    ["产值超亿元企业36家。", ["36家 企业 -"]],
    ["新增产值超亿元企业6家。", ["6家 企业 新增"]],
    ["税收超千万元企业达到36家。", ["36家 企业 达到"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ["生产总值突破千亿元，规上企业达到36家。", ["千亿元 生产总值 突破", "36家 规上企业 达到"]],
    ["存款余额突破百亿元大关。", ["百亿元 存款余额 突破"]],
  ])("but not in %s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

test.each([
  ["项目资金到位8.6亿元。", "8.6亿元 项目资金 到位"],
  ["内资到位27亿元。", "27亿元 内资 到位"],
  ["到位资金8.6亿元。", "8.6亿元 到位资金 -"],
  ["资金到位率达到96%。", "96% 资金到位率 达到"],
])("%s: money comes in", (text, row) => {
  expect(read(text)).toEqual([row]);
});

describe("a conjunction inside of one of the things dealt out", () => {
  test.each([
    [
      "信息传输和软件业、租赁和商务服务业增加值分别增长12.6%、8.4%。",
      ["12.6% 信息传输和软件业 增长", "8.4% 租赁和商务服务业增加值 增长"],
    ],
    [
      "批发业、互联网和相关服务业、铁路运输业投资分别增长6%、8%和12%。",
      ["6% 批发业 增长", "8% 互联网和相关服务业 增长", "12% 铁路运输业投资 增长"],
    ],
    [
      "批发业、互联网和相关服务业、铁路和航空运输业投资分别增长6%、8%、9%和12%。",
      ["6% 批发业 增长", "8% 互联网和相关服务业 增长", "9% 铁路 增长", "12% 航空运输业投资 增长"],
    ],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test("but where all are things of their own", () => {
    expect(read("公路、铁路和水路、航空客运量分别增长6%、8%、9%和12%。")).toEqual([
      "6% 公路 增长",
      "8% 铁路 增长",
      "9% 水路 增长",
      "12% 航空客运量 增长",
    ]);
  });
});
