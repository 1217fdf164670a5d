import { describe, expect, test } from "vitest";
import { change, claimRows, figure, indicator, status, years } from "./claim-rows.js";

const REPORT = "宁川市2025年政府工作报告\n一、2024年工作回顾\n";

describe("the parts of what was planned", () => {
  test.each([
    [
      "市农业局下达冬季开发指导性计划21万亩，其中粮豆作物10万亩，经济作物9万亩，饲料作物2万亩。",
      ["target", "target", "target", "target"],
    ],
    ["区人代会批准：2024年收入合计为80亿元。其中：体制收入57亿元，上级补助10亿元。", ["target", "target", "target"]],
    ["区人代会批准：2024年支出合计预算为80亿元。其中：公共预算支出77亿元，上解3亿元。", ["target", "target", "target"]],
    ["会议发布了今年的目标，其中收入增长6%，就业3万人。", ["target", "target"]],
  ])("%s", (text, expected) => {
    expect(claimRows(REPORT + text, status)).toEqual(expected);
  });

  test.each([
    ["建成仓库12座，其中冷库3座，粮库9座。", ["achieved", "achieved", "achieved"]],
    ["区人代会批准：2024年收入合计为80亿元。实际完成收入86亿元。", ["target", "achieved"]],
    ["区人代会批准：2024年收入合计为80亿元。其中：已拨付体制补助57亿元。", ["target", "achieved"]],
    ["全年计划总投资超亿元项目818个，比上年增加34个。", ["achieved", "achieved"]],
  ])("but not in %s", (text, expected) => {
    expect(claimRows(REPORT + text, status)).toEqual(expected);
  });
});

describe("a figure in brackets and a rank behind a growth", () => {
  test("the same growth elsewhere", () => {
    expect(claimRows(`${REPORT}工业增加值同比增长7.5%（全市11.1%），六县市排名第三。`, indicator, change)).toEqual([
      "工业增加值 up",
      "全市 up",
      "工业增加值 -",
    ]);
  });

  test("a share in brackets is none", () => {
    expect(claimRows(`${REPORT}工业增加值增长7.5%（占比达到11.1%）。`, change)).toEqual(["up", "-"]);
  });
});

describe("the year of a yearly report below headings that name none", () => {
  const front =
    "政府工作报告\n——2023年1月8日在松溪区第八届人民代表大会第二次会议上\n各位代表：\n现在，我向大会报告工作，请予审议。\n";

  test("is the one before", () => {
    expect(claimRows(`${front}一、主要工作\n生产总值86亿元，比上年增长6%。`, figure, years)).toEqual([
      "86亿元 2022–2022",
      "6% 2022–2022",
    ]);
  });

  test.each([
    `${front}一、主要工作\n五年来，变化很大。\n生产总值86亿元。`,
    `${front}二、下一步工作\n新建学校12所。`,
    "松溪区关于学校的通知\n2023年1月8日\n一、主要工作\n新建学校12所。",
  ])("not in %s", (text) => {
    expect(claimRows(text, years).at(-1)).not.toBe("2022–2022");
  });
});

test("a yearly rate up to the end of a plan is of all its years", () => {
  expect(claimRows("到“十四五”末，财政收入达到36亿元，年均增长7%。", years)).toEqual(["2025–2025", "2021–2025"]);
});
