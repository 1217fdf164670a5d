import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

describe("what is agreed to behind 经", () => {
  test.each([
    ["经批准立案审查12件。", "12件 立案审查 立案审查"],
    ["经市委批准立案审查县处级干部36人。", "36人 县处级干部 立案审查"],
    ["经县政府研究同意提拔干部36名。", "36名 干部 提拔"],
    ["经国务院、省政府批准设立开发区12个。", "12个 开发区 设立"],
  ])("is no more than the ground in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["批准立项12件。", "12件 立项 批准"],
    ["经检察机关批准逮捕36人。", "36人 批准逮捕 批准逮捕"],
    ["经批准建设用地3600亩。", "3600亩 建设用地 批准"],
  ])("and is the deed in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("those who sit before a count of times", () => {
  test.each([
    ["党组会议23次研究安全工作。", "23次 研究 研究"],
    ["市委常委会15次专题研究巡察工作。", "15次 研究 研究"],
    ["局党组会6次听取意识形态工作汇报。", "6次 意识形态工作汇报 听取"],
  ])("are none of what is counted in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["召开党组会议6次研究安全工作。", "6次 党组会议 召开"],
    ["先后12次召开常委会会议。", "12次 常委会会议 召开"],
  ])("are what is held in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("a relative clause that a preposition opens", () => {
  test.each([
    ["打通与邻省接壤的13条公路。", "13条 公路 打通"],
    ["清理与上位法不一致的36件文件。", "36件 文件 清理"],
    ["出台对企业有利的12项政策。", "12项 政策 出台"],
    ["撤销与产业不相适应的专业206个。", "206个 专业 撤销"],
  ])("leaves its things to the verb before it in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["对与上位法不一致的36件文件进行清理。", "36件 文件 清理"],
    ["由专家组成的12支队伍开展服务。", "12支 队伍 开展"],
  ])("not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("what money is for", () => {
  test.each([
    ["资金用于教育120万元、医疗36万元。", ["120万元 教育 用于", "36万元 医疗 用于"]],
    ["预备费主要用于教育120万元、医疗36万元。", ["120万元 教育 用于", "36万元 医疗 用于"]],
    ["用于教育的支出达到12亿元。", ["12亿元 支出 达到"]],
  ])("is told by 用于 in %s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

test.each([
  ["城乡居民人均可支配收入同比增长分别为6.4%、7.9%。", "增长"],
  ["城乡居民人均可支配收入增速分别为6.4%、7.9%。", "为"],
])("the change before 分别为 is the predicate: %s", (text, brought) => {
  expect(claimRows(text, verb)).toEqual([brought, brought]);
});

test.each([
  ["生产总值剔除煤矿关停等不可比因素增长7.8%。", "7.8% 生产总值 增长"],
  ["一般公共预算收入扣除留抵退税等因素增长3.6%。", "3.6% 一般公共预算收入 增长"],
])("what is left out is none of what grew: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test.each([
  ["参与议事协调机构由36个减至12个。", ["36个 议事协调机构 参与", "12个 议事协调机构 减至"]],
  ["日均新设企业由360户增加到860户。", ["360户 企业 新设", "860户 企业 增加到"]],
  ["专业合作社由125个增加到360个。", ["125个 专业合作社 null", "360个 专业合作社 增加到"]],
  [
    "新增劳动力平均受教育年限由13年提高到14年。",
    ["13年 劳动力平均受教育年限 null", "14年 劳动力平均受教育年限 提高到"],
  ],
])("where a change starts: %s", (text, rows) => {
  expect(claimRows(text, figure, indicator, ({ verb }) => verb?.text ?? "null")).toEqual(rows);
});

test.each([
  ["农村生活垃圾收集处理率98%。", "98% 农村生活垃圾收集处理率 null"],
  ["道路清扫保洁达标率100%。", "100% 道路清扫保洁达标率 null"],
  ["信访事项受理告知率100%。", "100% 信访事项受理告知率 null"],
  ["检查企业合格率98%。", "98% 企业合格率 检查"],
  ["企业提高合格率3%。", "3% 合格率 提高"],
])("the deed before a rate belongs to its name where what it is done to stands before it: %s", (text, row) => {
  expect(claimRows(text, figure, indicator, ({ verb }) => verb?.text ?? "null")).toEqual([row]);
});

test.each([
  ["财政支出的75%投向民生领域。", "75% 财政支出 投向"],
  ["财政支出80%以上投入民生和社会事业。", "80% 财政支出 投入"],
  ["财政支出70%以上用于民生。", "70% 财政支出 用于"],
  ["60%的企业投入生产。", "60% 企业 投入"],
])("what a share of money is spent on: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test.each([
  ["院领导带头办理疑难复杂案件58件。", "58件 疑难复杂案件 办理"],
  ["县长带头督办建议6件。", "6件 建议 督办"],
  ["检察长直接办理案件12件。", "12件 案件 办理"],
])("how those who act do it is no part of what is done: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test.each([
  ["政府重点投资项目12个。", "政府重点投资项目"],
  ["财政综合运行绩效评价2个。", "财政综合运行绩效评价"],
])("but the deed in a name stays there: %s", (text, name) => {
  expect(claimRows(text, indicator)).toEqual([name]);
});

test.each([
  ["引进一个投资额超10亿元的产业链项目。", "10亿元 投资额 引进"],
  ["建成一座总投资3.6亿元的水厂。", "3.6亿元 总投资 建成"],
  ["12月一个月的增长额达到3.6亿元。", "3.6亿元 一个月的增长额 达到"],
])("the article before a measure is no part of its name: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test.each([
  ["开展集中整治行动12次。", "12次 整治行动 开展"],
  ["认真落实工作任务36项。", "36项 工作任务 落实"],
  ["年产天然气60亿立方米。", "60亿立方米 天然气 年产"],
])("the deed of a name, and the deed itself: %s", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test("what each gains is named by the gain", () => {
  expect(claimRows("吸纳群众务工180人，人均年增收1.2万元。", figure, indicator)).toEqual([
    "180人 群众务工",
    "1.2万元 增收",
  ]);
});
