import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

describe("what money is for is what is measured", () => {
  test.each([
    ["统筹1.2亿元支持土壤污染防治。", ["1.2亿元 土壤污染防治 统筹"]],
    ["投入3600万元扶持产业发展。", ["3600万元 产业发展 投入"]],
    ["拨付1.2亿元推进乡村建设，受益农户360户。", ["1.2亿元 乡村建设 拨付", "360户 农户 受益"]],
    ["集中3.6亿元支持县域经济。", ["3.6亿元 县域经济 集中"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ["下达3.6亿元奖补。", ["3.6亿元 奖补 下达"]],
    ["支持36家企业技改。", ["36家 企业技改 支持"]],
    ["保障房建设完成3.6亿元。", ["3.6亿元 保障房建设 完成"]],
  ])("but not in %s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

test("what is given out is none of what the sentence before tells of", () => {
  expect(read("完成4项殡葬服务改革。下达1.2亿元，落实优抚待遇。").at(-1)).toBe("1.2亿元 - 下达");
});

test("a sum of examples is theirs, a number of them is of the things counted before", () => {
  expect(read("加上补助收入12亿元、调入资金等3.6亿元。").at(-1)).toMatch(/^3.6亿元 调入资金 /);
  expect(read("实施项目36个，建成文化馆、体育馆等14个。").at(-1)).toMatch(/^14个 项目 /);
});

describe("figures of the year before are what something is compared with", () => {
  test.each(["实际完成数", "实际执行数", "决算数"])("%s", (words) => {
    expect(read(`税收收入36亿元，比上年${words}增加1.2亿元。`).at(-1)).toBe("1.2亿元 税收收入 增加");
  });
});

test("what is built is brought up too, a capacity is raised", () => {
  expect(read("建设提升农村公路360公里。")).toEqual(["360公里 农村公路 建设提升"]);
  expect(read("能力建设提升6%。")).toEqual(["6% 能力建设 提升"]);
});

test.each([
  ["为此中央财政支出增加到96亿元。", "96亿元 中央财政支出 增加到"],
  ["经常开支增加至290亿元。", "290亿元 经常开支 增加至"],
  ["正常年景下粮食产量达到36万吨。", "36万吨 粮食产量 达到"],
  ["毕业生就业去向落实率达到91%。", "91% 毕业生就业去向落实率 达到"],
])("%s", (text, row) => {
  expect(read(text)).toEqual([row]);
});
