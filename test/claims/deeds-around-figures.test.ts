import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, verb, years } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

describe("被", () => {
  test.each([
    ["恢复被毁林地1200亩。", "1200亩 林地 恢复"],
    ["解救被拐妇女36名。", "36名 妇女 解救"],
    ["收回被占耕地300亩。", "300亩 耕地 收回"],
  ])("says which things are meant in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["房屋被毁360间。", "360间 房屋 被毁"],
    ["提案被采纳102条。", "102条 提案 采纳"],
  ])("is a sign of the predicate in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["培训被征地农民860人。", "860人 被征地农民 培训"],
    ["36家企业被认定为高新技术企业。", "36家 企业 认定"],
  ])("and as before in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("出 behind a verb belongs to it", () => {
  test.each([
    ["排查出隐患2700处。", "2700处 隐患 排查出"],
    ["评选出先进个人36名。", "36名 先进个人 评选出"],
    ["培养出研究生360名。", "360名 研究生 培养出"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["培育出口企业36家。", "36家 出口企业 培育"],
    ["完成出让土地36宗。", "36宗 出让土地 完成"],
    ["新增出租车360辆。", "360辆 出租车 新增"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("what money is given as is the subject of what becomes of it", () => {
  test.each([
    ["家电以旧换新补贴兑现1.4亿元。", ["1.4亿元 家电以旧换新补贴 兑现"]],
    ["稳岗补贴拨付1.2亿元。", ["1.2亿元 稳岗补贴 拨付"]],
    ["育儿补贴惠及60万人。", ["60万人 育儿补贴 惠及"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ["发放补贴36亿元。", "36亿元 补贴 发放"],
    ["补贴农机具3600台。", "3600台 农机具 补贴"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

test.each([
  ["86个贫困村摘了帽。", "86个 贫困村 摘"],
  ["98.6%的建制村通了客车。", "98.6% 建制村 通"],
  ["320名学生圆了大学梦。", "320名 学生 圆"],
])("%s: one hanzi before 了 is a deed", (text, row) => {
  expect(read(text)).toEqual([row]);
});

test("without what a change is reckoned is not what changed", () => {
  expect(read("工业投资下降3.9%，剔除房地产后增长8.8%。")).toEqual(["3.9% 工业投资 下降", "8.8% 工业投资 增长"]);
  expect(read("扣除物业费36万元。")).toEqual(["36万元 物业费 扣除"]);
});

test.each([
  ["办理环节由13个压至8个。", ["13个 办理环节 -", "8个 办理环节 压至"]],
  ["税率由17%调至13%。", ["17% 税率 -", "13% 税率 调至"]],
  ["审批时限压到3天。", ["3天 审批时限 压到"]],
  ["算力规模扩容至3200P。", ["3200P 算力规模 扩容至"]],
])("%s: verbs that lead to a level", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("times that no text dates are no subjects", () => {
  expect(claimRows("森林覆盖率由建国初期的9.8%恢复到41.6%。", figure, indicator, years)).toEqual([
    "9.8% 森林覆盖率 -–-",
    "41.6% 森林覆盖率 -–-",
  ]);
});

describe("words between the subject and its verb are no part of either", () => {
  test.each([
    ["6%左右的增速可以实现比较充分的就业。", ["6% 增速 实现"]],
    ["资源利用率超全省平均水平3个百分点。", ["3个百分点 资源利用率 超"]],
    ["氮氧化物排放要分别减少3%和5%。", ["3% 氮氧化物排放 减少", "5% 氮氧化物排放 减少"]],
    ["加上调入资金、上年结转等12亿元后，收入总量为36亿元。", ["12亿元 调入资金、上年结转 -", "36亿元 收入总量 为"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("what somebody gets is no deed of the one who gives it", () => {
  test.each([
    ["全院干警受到上级表彰98人次。", "98人次 上级表彰 受到"],
    ["获得市级财政补助360万元。", "360万元 市级财政补助 获得"],
    ["获得融资支持3.6亿元。", "3.6亿元 融资支持 获得"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["市里表彰先进个人36名。", "36名 先进个人 表彰"],
    ["36项工作受到上级表彰。", "36项 工作 受到"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("who did it is no part of what was done", () => {
  test.each([
    ["全年信息被省采用43篇。", "43篇 信息 采用"],
    ["建议被市政府办公室采纳12条。", "12条 建议 采纳"],
    ["调研报告被《人民日报》刊发2篇。", "2篇 调研报告 刊发"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["恢复被毁草场1200亩。", "1200亩 草场 恢复"],
    ["全年被评为先进单位12个。", "12个 先进单位 评为"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("what things were brought to", () => {
  test.each([
    ["市属国企整合至12户。", "12户 市属国企 整合至"],
    ["老旧小区合并到12个。", "12个 老旧小区 合并到"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["资金落实到位3亿元。", "3亿元 资金 落实到位"],
    ["机关干部下沉到86个社区。", "86个 社区 下沉到"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

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
