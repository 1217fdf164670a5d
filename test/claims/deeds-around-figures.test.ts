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
