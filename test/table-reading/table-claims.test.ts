import { describe, expect, test } from "vitest";
import { analyze, extractQuantities } from "../../src/index.js";
import { claimsOf } from "./claims-of.js";

const BUDGET = `临溪县2025年预算执行情况和2026年预算草案的报告
附表1 一般公共预算收入表
单位：万元
项目\t2025年执行数\t2026年预算数\t预算数比上年执行数增长%
一、税收收入\t153,208\t160,100\t4.5
增值税\t-320\t\t-12.5%
其中：留抵退税\t1,200\t900\t-25
`;

describe("figures of a table", () => {
  test("the row names what is measured, the head of the column year and status, the line above the unit", () => {
    expect(claimsOf(BUDGET)).toEqual([
      ["税收收入", 1_532_080_000, "元", "achieved", "2025", null],
      ["税收收入", 1_601_000_000, "元", "target", "2026", null],
      ["税收收入", 4.5, "%", "target", "2026", "up"],
      ["增值税", -3_200_000, "元", "achieved", "2025", null],
      ["增值税", 12.5, "%", "target", "2026", "down"],
      ["留抵退税", 12_000_000, "元", "achieved", "2025", null],
      ["留抵退税", 9_000_000, "元", "target", "2026", null],
      ["留抵退税", 25, "%", "target", "2026", "down"],
    ]);
  });

  test.each([
    ["2025年预算数\t2026年预算数\t同比增长（%）", "320\t335\t4.7", "target", "2026"],
    ["2025年执行数\t2026年预算数\t比上年预算数增长%", "320\t335\t4.7", "target", "2026"],
    ["2026年预算数\t2025年执行数\t增长%", "335\t320\t4.7", "target", "2026"],
    ["2024年完成数\t2025年完成数\t同比增长（%）", "320\t335\t4.7", "achieved", "2025"],
    ["预算数\t执行数\t比上年增长（%）", "320\t335\t4.7", "achieved", null],
    ["2026年预算数\t2025年执行数比上年增长%", "335\t4.7", "achieved", "2025"],
  ])("changes are of the latest of the figures on their left: %s", (head, figures, status, year) => {
    const claims = claimsOf(`收支平衡表\n单位：万元\n项目\t${head}\n税收收入\t${figures}\n非税收入\t${figures}\n`);
    expect(claims.filter(([, value]) => value === 4.7)).toEqual(
      ["税收收入", "非税收入"].map((name) => [name, 4.7, "%", status, year, "up"]),
    );
  });

  test("names without figures below a head are rows, however many there are", () => {
    const names = ["一、一般公共服务", "人大事务", "行政运行", "机关服务"].map((name) => `${name}\t\t`).join("\n");
    expect(claimsOf(`支出表\n单位：万元\n项目\t2025年执行数\t2026年预算数\n${names}\n统计事务\t126\t130\n`)).toEqual([
      ["统计事务", 1_260_000, "元", "achieved", "2025", null],
      ["统计事务", 1_300_000, "元", "target", "2026", null],
    ]);
  });

  test("spans are those of the cells, in the text as it came", () => {
    const { achievements, targets, sections } = analyze(BUDGET);
    for (const { quantity, indicator, period } of [...achievements, ...targets]) {
      expect(BUDGET.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
      expect(BUDGET.slice(indicator!.span.start, indicator!.span.end)).toBe(indicator!.text);
      if (period) expect(BUDGET.slice(period.span.start, period.span.end)).toBe(period.text);
    }
    expect(sections.map(({ title }) => title)).toEqual([]);
  });

  test("units in the heads of rows or columns outweigh the one above; a head may stand on two rows", () => {
    expect(
      claimsOf(
        "2024年主要指标完成情况\n单位：亿元\n指标\t绝对数\t比上年增长（%）\n地区生产总值\t356.2\t5.8\n粮食产量（万吨）\t41.3\t-0.6\n",
      ),
    ).toEqual([
      ["地区生产总值", 35_620_000_000, "元", "achieved", "2024", null],
      ["地区生产总值", 5.8, "%", "achieved", "2024", "up"],
      ["粮食产量", 413_000, "吨", "achieved", "2024", null],
      ["粮食产量", 0.6, "%", "achieved", "2024", "down"],
    ]);
    expect(
      claimsOf(
        "项目清单\n\t2023年\t\t2024年\n名称\t计划（万元）\t完成（万元）\t计划（万元）\n城北道路\t3800\t3650\t900\n",
      ),
    ).toEqual([
      ["城北道路", 38_000_000, "元", "target", "2023", null],
      ["城北道路", 36_500_000, "元", "achieved", "2023", null],
      ["城北道路", 9_000_000, "元", "target", "2024", null],
    ]);
  });

  test("income and expenditure beside each other have their own names", () => {
    expect(
      claimsOf(
        "临溪县收支表\n单位：万元\n收入\t\t支出\t\n项目\t2025年完成数\t项目\t2025年完成数\n一、税收收入\t310\t一、教育支出\t128\n二、非税收入\t95\t\t\n",
      ),
    ).toEqual([
      ["税收收入", 3_100_000, "元", "achieved", "2025", null],
      ["教育支出", 1_280_000, "元", "achieved", "2025", null],
      ["非税收入", 950_000, "元", "achieved", "2025", null],
    ]);
  });

  test("a head over several columns holds for all of them and for no other", () => {
    expect(
      claimsOf(
        "收入表\n单位：万元\n\t2025年\t\t2026年\t\n项目\t预算数\t完成数\t预算数\t增幅（%）\n税收收入\t440\t397\t410\t3.3\n",
      ),
    ).toEqual([
      ["税收收入", 4_400_000, "元", "target", "2025", null],
      ["税收收入", 3_970_000, "元", "achieved", "2025", null],
      ["税收收入", 4_100_000, "元", "target", "2026", null],
      ["税收收入", 3.3, "%", "target", "2026", "up"],
    ]);
  });

  test("the unit of a row stands in a column of its own; the name of merged rows in the first of them", () => {
    expect(
      claimsOf(
        "2025年主要产品产量\t\t\t\n产品\t单位\t产量\t比上年增长（%）\n水泥\t万吨\t39.2\t-7.8\n充电桩\t个\t902\t43.6\n",
      ),
    ).toEqual([
      ["水泥", 392_000, "吨", "achieved", "2025", null],
      ["水泥", 7.8, "%", "achieved", "2025", "down"],
      ["充电桩", 902, "个", "achieved", "2025", null],
      ["充电桩", 43.6, "%", "achieved", "2025", "up"],
    ]);
    expect(claimsOf("项目\t年份\t完成（万元）\n道路养护\t2023年\t36\n\t2024年\t42\n河道清淤\t2024年\t18\n")).toEqual([
      ["道路养护", 360_000, "元", "achieved", "2023", null],
      ["道路养护", 420_000, "元", "achieved", "2024", null],
      ["河道清淤", 180_000, "元", "achieved", "2024", null],
    ]);
  });

  test("names of items without figures do not end a table", () => {
    expect(
      claimsOf(
        "支出表\n单位：万元\n项目\t2025年执行数\t2026年预算数\n卫生监督\t15\t14\n精神卫生\t\t\n应急救治\t\t\n十三、公共卫生\t\t28\n",
      ),
    ).toEqual([
      ["卫生监督", 150_000, "元", "achieved", "2025", null],
      ["卫生监督", 140_000, "元", "target", "2026", null],
      ["公共卫生", 280_000, "元", "target", "2026", null],
    ]);
  });

  test("where rows are years, the heads of columns name what is measured; the name of an account is no plan", () => {
    expect(
      claimsOf("财政收支\n年份\t一般公共预算收入（亿元）\t床位（张）\n2023年\t18.2\t310\n2024年\t19.6\t325\n"),
    ).toEqual([
      ["一般公共预算收入", 1_820_000_000, "元", "achieved", "2023", null],
      ["床位", 310, "张", "achieved", "2023", null],
      ["一般公共预算收入", 1_960_000_000, "元", "achieved", "2024", null],
      ["床位", 325, "张", "achieved", "2024", null],
    ]);
  });

  test("the name of a row says year and status of its figures and of the rows that belong to it", () => {
    expect(
      claimsOf(
        "债券情况表\n单位：亿元\n项目\t公式\t本级\n一、2024年还本执行数\tA\t56\n（一）一般债券\tB\t55\n二、2025年还本预算数\tC\t41\n其中：专项债券\tD\t11\n合计\t\t97\n",
      ),
    ).toEqual([
      ["2024年还本执行数", 5_600_000_000, "元", "achieved", "2024", null],
      ["一般债券", 5_500_000_000, "元", "achieved", "2024", null],
      ["2025年还本预算数", 4_100_000_000, "元", "target", "2025", null],
      ["专项债券", 1_100_000_000, "元", "target", "2025", null],
      ["合计", 9_700_000_000, "元", "achieved", null, null],
    ]);
  });

  test("the caption of a draft outweighs the section that it stands in", () => {
    expect(
      claimsOf(
        "一、2025年工作回顾\n全年各项工作顺利完成。\n2026年县级支出资金来源表（草案）\n单位：万元\n项目\t合计\t财力\n教育\t549\t526\n",
      ),
    ).toEqual([
      ["教育", 5_490_000, "元", "target", "2026", null],
      ["教育", 5_260_000, "元", "target", "2026", null],
    ]);
  });

  test("figures without a unit, numbers of rows and codes are none", () => {
    expect(claimsOf("序号\t项目\t编码\n1\t城北道路\t20260103\n2\t东湖公园\t20260104\n")).toEqual([]);
  });

  test("labels of a chart are no claims", () => {
    const apart = claimsOf("全年工作扎实推进。\n40%\n33.2%\t\t12%\n20%\n\t4.3%\n").map(([, value]) => value);
    for (const label of [33.2, 12, 4.3]) expect(apart).not.toContain(label);
    expect(claimsOf("全年工作扎实推进。\n500\t\t12%\n400\t9.7%\t8%\n2020\t2021\t2022\n")).toEqual([]);
  });

  test("rows without a head are read as they were, each by itself", () => {
    expect(
      claimsOf("完成投资3万元\t增长5.5%\n新建学校2所\t增长4%\n").map(([indicator, value]) => [indicator, value]),
    ).toEqual([
      ["投资", 30_000],
      ["投资", 5.5],
      ["学校", 2],
      ["学校", 4],
    ]);
  });

  test("all figures of a table are among the quantities", () => {
    expect(extractQuantities(BUDGET).map(({ text, unit }) => text + unit)).toEqual([
      "153,208元",
      "160,100元",
      "4.5%",
      "-320元",
      "-12.5%%",
      "1,200元",
      "900元",
      "-25%",
    ]);
  });
});
