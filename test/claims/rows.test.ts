import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** The claims in reading order: figure, indicator, and the line that they were read from. */
function read(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((left, right) => left.quantity.span.start - right.quantity.span.start)
    .map(({ quantity, indicator, sentence }) => {
      const unit = text.slice(sentence.start, sentence.end).replaceAll("\n", "/").replaceAll("\t", " ");
      return `${quantity.text} ${indicator?.text ?? "-"} < ${unit}`;
    });
}

describe("a row of a table is read by itself", () => {
  test.each([
    ["指标1\t3万元\t5.5%\n指标2\t4万元\t6%", ["3万元 指标1 < 指标1 3万元 5.5%", "5.5% 指标1 < 指标1 3万元 5.5%"], 4],
    [
      "财政收入\t36亿元\n税收\t28亿元\n非税\t8亿元",
      ["36亿元 财政收入 < 财政收入 36亿元", "28亿元 税收 < 税收 28亿元"],
      3,
    ],
    ["|粮食|36万吨|\n|油料|2.6万吨|", ["36万吨 粮食 < |粮食|36万吨|", "2.6万吨 油料 < |油料|2.6万吨|"], 2],
    ["|5|6%|\n|7|8%|", ["6% - < |5|6%|", "8% - < |7|8%|"], 2],
    ["|12|6件|\n|13|7件|", ["6件 - < |12|6件|", "7件 - < |13|7件|"], 2],
    ["5\n6%\n7\n8%", [], 0],
    ["学校 5 所 医院 6 所", ["5所 学校 < 学校 5 所 医院 6 所", "6所 医院 < 学校 5 所 医院 6 所"], 2],
    ["完成5件\n办理6件\n调研7次", ["5件 - < 完成5件", "6件 办理 < 办理6件", "7次 调研 < 调研7次"], 3],
    ["新建学校12所\n改造管网86公里\n植树3600亩", ["12所 学校 < 新建学校12所", "86公里 管网 < 改造管网86公里"], 3],
  ])("%j", (text, first, count) => {
    const rows = read(text);
    expect(rows.slice(0, first.length)).toEqual(first);
    expect(rows).toHaveLength(count);
  });

  test.each([
    ["甲\t乙\t5件", "乙"],
    ["合计\t建设\t5件", null],
    ["12\t345\t6件", null],
    ["1\t2\t3万元", null],
  ])("cells of %j are never joined into one indicator", (text, allowed) => {
    const [claim] = analyze(text).achievements;
    expect([null, allowed]).toContain(claim?.indicator?.text ?? null);
  });

  test.each(["1\t2\t3万元\n4\t5\t6万元", "3\t5%\n6\t7%", "3 | 5% | 7", "2\n5%\n6", "12\t34%\n56"])(
    "figures of different cells of %j are never joined",
    (text) => {
      for (const { quantity } of analyze(text).achievements) {
        expect(text.slice(quantity.span.start, quantity.span.end)).not.toMatch(/[\s|]/);
      }
    },
  );
});

describe("lines of an infographic that belong together are read together", () => {
  test.each([
    ["地区生产总值1286亿元\n同比增长6.8%\n全市排名第3位", ["1286亿元", "6.8%", "第3位"], "地区生产总值"],
    ["工业增加值增速8.2%\n较全市高1.1个百分点", ["8.2%", "1.1个百分点"], "工业增加值增速"],
    ["固定资产投资总额412亿元\n↑9.5%", ["412亿元", "9.5%"], "固定资产投资总额"],
    ["居民人均可支配收入\n52380元", ["52380元"], "居民人均可支配收入"],
    ["松溪成绩\n一般公共预算收入\n36亿元\n增长5%", ["36亿元", "5%"], "一般公共预算收入"],
  ])("%j", (text, figures, indicator) => {
    const { achievements } = analyze(text);
    expect(achievements.map(({ quantity }) => quantity.text)).toEqual(figures);
    expect(new Set(achievements.map((claim) => claim.indicator?.text))).toEqual(new Set([indicator]));
  });

  test.each(["完成5件\n", "增长5%\n", "指标\t3万元\t2%\n", "|5|6%|\n", "提案\n", "同比增长\n5%增长\n", "5%增长\n\n"])(
    "no unit of %j grows with the text",
    (line) => {
      const { achievements, targets } = analyze(line.repeat(200));
      for (const { sentence } of [...achievements, ...targets])
        expect(sentence.end - sentence.start).toBeLessThan(line.length * 5);
    },
  );
});

test("a rank that ends a list of growth rates is no change", () => {
  const { achievements } = analyze("新能源汽车、锂电池产量分别增长48.3%、31.5%和全国第13位。");
  expect(achievements.filter(({ quantity }) => quantity.kind === "rank").map(({ change }) => change)).toEqual([null]);
});
