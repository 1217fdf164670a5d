import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("五年来 in a text without a title", () => {
  test("is the plan that the first words say is over", () => {
    expect(
      read(
        "各位代表！2025年目标任务顺利完成，标志着“十四五”圆满收官。五年来，我们攻坚克难。一是实力增强。生产总值年均增长5.6%，较“十三五”末净增860亿元。",
      ),
    ).toEqual(["5.6% achieved 2021–2025", "860亿元 achieved 2021–2025"]);
  });

  test("and not the one with whose end they compare", () => {
    for (const base of ["较“十三五”末", "比“十三五”"]) {
      const text = `生产总值${base}净增860亿元。五年来，新建学校36所。`;
      expect(read(text)).toEqual(["860亿元 achieved -–-", "36所 achieved -–-"]);
    }
  });
});

describe("the deadline of the first goal", () => {
  const goals = (title: string): string =>
    `${title}\n一、总体要求\n（一）发展目标。到2025年，初步建成制造强市。\n产业能级更高。规模以上工业企业力争突破1200家。\n二、重点任务\n新建园区12个。`;

  test("holds for the others, though the title or a heading above names more years", () => {
    expect(read(goals("宁川市制造强市三年行动计划（2023—2025年）"))).toEqual([
      "1200家 target 2025–2025",
      "12个 target 2023–2025",
    ]);
    const notice =
      "关于印发《宁川市制造强市三年行动计划（2023—2025年）》的通知\n各县（区）人民政府：\n现印发给你们。\n宁川市人民政府\n2023年10月24日\n";
    expect(read(goals(`${notice}宁川市制造强市三年行动计划（2023—2025年）`))).toEqual([
      "1200家 target 2025–2025",
      "12个 target 2023–2025",
    ]);
  });

  test("but not below a heading that names their year", () => {
    expect(
      read("宁川市2024年工作要点\n一、2024年主要目标\n到2024年6月，基本完成整治。\n新建公园12个，全年新增绿地36公顷。"),
    ).toEqual(["12个 target 2024–2024", "36公顷 target 2024–2024"]);
  });
});

describe("the month of which a title says that all is told", () => {
  test("holds behind the sentence that it opens", () => {
    expect(
      read(
        "宁川市2024年7月份工业运行情况\n1—7月份，全市工业增加值增长4.2%。7月份，分类型看，国有企业增长4.6%。分门类看，采矿业下降2.4%。",
      ),
    ).toEqual(["4.2% achieved 2024-01–2024-07", "4.6% achieved 2024-07–2024-07", "2.4% achieved 2024-07–2024-07"]);
  });

  test("another month does not", () => {
    expect(
      read(
        "宁川市2024年7月份工业运行情况\n1—7月份，全市工业增加值增长4.2%。6月份，私营企业增长4.6%。采矿业下降2.4%。",
      ).at(-1),
    ).toBe("2.4% achieved 2024-01–2024-07");
  });
});

test("本世纪末 of a text whose years are of the last century", () => {
  expect(read("从一九八一年起，我们要艰苦奋斗。到本世纪末，力争把全省人口控制在三千六百万以内。").at(-1)).toBe(
    "三千六百万 target 2000–2000",
  );
});

test.each([
  ["据1992年统计，全县有水库6座。从本世纪50年代后期，建成水库12座。", "12座 achieved 1950–-"],
  ["据2022年统计，全县有水库6座。从本世纪20年代初，建成水库12座。", "12座 achieved 2020–-"],
])("%s: a decade of the century in which the text speaks", (text, expected) => {
  expect(read(text).at(-1)).toBe(expected);
});

describe("a list in quotation marks is one word of its heading", () => {
  const review = (heading: string): string =>
    `2023年，全县经济稳步恢复。生产总值实现86亿元。\n1.${heading}。粮食产量达到26万吨。\n2.工业在困境中发展。工业产值完成36亿元。`;

  test.each(["农业实现了“一年受灾、一年恢复”目标", "农业基本实现“稳面积、增产量”要求"])("%s", (heading) => {
    expect(read(review(heading))).toEqual([
      "86亿元 achieved 2023–2023",
      "26万吨 achieved 2023–2023",
      "36亿元 achieved 2023–2023",
    ]);
  });
});
