import { expect, test } from "vitest";
import { unitIn } from "../../src/table-reading/units.js";
import { claimsOf } from "./claims-of.js";

const table = (name: string, head = "2025年执行数"): string =>
  `2025年临江市收支表\n单位：万元\n项目\t${head}\n${name}\t320\n合计\t900\n`;

test.each([
  "国有资源（资产）有偿使用收入",
  "因公出国（境）费",
  "区委办公厅(室)及相关机构事务",
  "中医（民族）医院",
  "产粮（油）大县奖励",
  "维修(护)费",
  "村（居）民小组补助",
  "临江（青岭）合作园区",
  "年终结余（转）",
  "本年收支结余（或缺口）",
  "教育支出（款）",
  "乡村建设补助（第三批）",
])("a bracket in the name of a row is of the name, and loses no figure: %s", (name) => {
  expect(claimsOf(table(name))[0]).toEqual([name, 3_200_000, "元", "achieved", "2025", null]);
});

test.each([
  ["地区生产总值（亿元）", "地区生产总值", 320e8, "元"],
  ["粮食产量(万吨)", "粮食产量", 320e4, "吨"],
  ["床位（张）", "床位", 320, "张"],
  ["公路里程（公里）", "公路里程", 320, "公里"],
  ["固定资产投资（不含农户）（亿元）", "固定资产投资（不含农户）", 320e8, "元"],
  ["高铁客运量（万人次）", "高铁客运量", 320e4, "人次"],
  ["城镇化率（%）", "城镇化率", 320, "%"],
  ["发电量（亿千瓦时）", "发电量", 320e8, "千瓦时"],
  ["住房均价（元/平方米）", "住房均价", 320, "元/平方米"],
  ["造林面积（万亩）", "造林面积", 320e4, "亩"],
])("a unit in a bracket is still one: %s", (written, name, value, unit) => {
  expect(claimsOf(table(written))[0]?.slice(0, 3)).toEqual([name, value, unit]);
});

test.each(["2025年债务余额（预算数）", "2025年债务限额（预计数）", "转移支付（含返还）", "支出（第一批）"])(
  "nor does a bracket in the head of a column: %s",
  (head) => {
    const text = `单位：亿元\n地区\t${head}\n东溪县\t6.5\n西溪县\t4.1\n`;
    expect(claimsOf(text).map(([indicator, value, unit]) => [indicator, value, unit])).toEqual([
      [head, 6.5e8, "元"],
      [head, 4.1e8, "元"],
    ]);
  },
);

test("a unit that no table knows keeps the unit above the table away", () => {
  expect(unitIn("运力（万星标）")).toBe("万星标");
  expect(claimsOf(table("运力（万星标）")).map(([name]) => name)).toEqual(["合计"]);
});

test("labels before a name go, one behind 其中 too", () => {
  expect(claimsOf(table("其中：（1）公务用车购置费"))[0]?.[0]).toBe("公务用车购置费");
  expect(claimsOf(table("其中：1.公务接待费"))[0]?.[0]).toBe("公务接待费");
  expect(claimsOf(table("（2）公务用车运行费"))[0]?.[0]).toBe("公务用车运行费");
  expect(claimsOf(table("2.2024年结转项目"))[0]?.[0]).toBe("2024年结转项目");
});
