import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, status, years } from "./claim-rows.js";

describe("what a circular or a commendation tells is the case", () => {
  test.each([
    ["关于2023年消防安全形势的通报", "2023年，全市发生火灾36起。", "36起 achieved 2023–2023"],
    ["清河县关于2024年上半年水环境质量的通报", "上半年，水质达标率为92%。", "92% achieved 2024-01–2024-06"],
    ["关于2023年农产品抽检情况的通告", "2023年，全县抽检蔬菜860批次。", "860批次 achieved 2023–2023"],
    ["关于表彰2022年度先进单位的决定", "2022年，全县新建学校12所。", "12所 achieved 2022–2022"],
    ["关于项目建设督查的通报", "投资进度滞后的项目18个。", "18个 achieved -–-"],
    ["关于项目建设督查的通报", "各责任单位要加快进度，开工率达到98%。", "98% target -–-"],
    ["关于项目建设督查的通报", "希望全县各单位再接再厉，建成厂房12座。", "12座 target -–-"],
    ["关于2023年森林防火工作的通告", "全县设立检查站36个。", "36个 target 2023–2023"],
    ["关于开展先进集体评选表彰工作的通知", "评选先进集体36个。", "36个 target -–-"],
    ["清河县造林工作方案", "全县完成造林3.2万亩。", "3.2万亩 target -–-"],
  ])("%s: %s", (title, sentence, row) => {
    expect(claimRows(`${title}\n各单位：\n${sentence}`, figure, status, years)).toEqual([row]);
  });
});

test("what has happened before a notice was given is no order", () => {
  const text = `关于做好冬季安全工作的紧急通知
各单位：
入冬以来，全县发生火灾36起。
近期，某村发生塌方，造成5人死亡、3人受伤。
近期，新建消防站12座。
各村开展检查36次。`;
  expect(claimRows(text, figure, indicator, status)).toEqual([
    "36起 火灾 achieved",
    "5人 死亡 achieved",
    "3人 受伤 achieved",
    "12座 消防站 target",
    "36次 检查 target",
  ]);
});

describe("tasks of this year behind a colon", () => {
  const report = (sentence: string): string[] =>
    claimRows(`清河县政府工作报告\n（1996年3月12日）\n各位代表：\n${sentence}`, figure, status);
  test.each([
    "今年的任务是：粮食总产32万吨，增长3%。",
    "今年农业生产的任务是：粮食总产32万吨，增长3%。",
    "一九九六年的计划安排是：粮食总产32万吨，增长3%。",
    "1996年全县经济社会发展的主要指标是：粮食总产32万吨，增长3%。",
  ])("%s", (sentence) => {
    expect(report(sentence)).toEqual(["32万吨 target", "3% target"]);
  });
  test.each([
    "1995年各项主要指标完成情况是：粮食总产32万吨，增长3%。",
    "去年的主要工作是：完成粮食总产32万吨，增长3%。",
    "1995年全县主要经济指标是：粮食总产32万吨，增长3%。",
  ])("%s", (sentence) => {
    expect(report(sentence)).toEqual(["32万吨 achieved", "3% achieved"]);
  });
});

describe("what was due, and what came of it", () => {
  const review = (sentence: string): string[] =>
    claimRows(`清河县2023年工作总结\n一、2023年工作情况\n${sentence}`, figure, status);
  test.each<[sentence: string, rows: string[]]>([
    ["应由企业承担的36万元费用转嫁给农户，涉及资金2万元。", ["36万元 achieved", "2万元 achieved"]],
    ["全县应整改隐患86处，整改80处。", ["86处 achieved", "80处 achieved"]],
    ["每个乡镇应建成公园1个。", ["1个 target"]],
    ["改造厕所全年任务120座，目前完成86座。", ["120座 target", "86座 achieved"]],
    ["造林指标值36万亩，完成38万亩。", ["36万亩 target", "38万亩 achieved"]],
    ["目标：合格率90%，完成：92%。", ["90% target", "92% achieved"]],
    ["预期：600万元；实际：586万元。", ["600万元 target", "586万元 achieved"]],
    ["目标：合格率90%，力争：92%。", ["90% target", "92% target"]],
  ])("%s", (sentence, rows) => {
    expect(review(sentence)).toEqual(rows);
  });

  test.each([
    ["2023年12月27日", "achieved"],
    ["2023年6月27日", "target"],
  ])("an estimate of the year, given on %s", (date, expected) => {
    const text = `在县委十四届五次全会上的报告\n（${date}）\n今年以来，全县苦干实干，预计全年财政收入突破36亿元、增长6%。`;
    expect(claimRows(text, status)).toEqual([expected, expected]);
  });
});
