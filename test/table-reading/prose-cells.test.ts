import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** Status, figure, indicator and year of each claim, in the order of the text. */
const claimsOf = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  const claims = [...achievements, ...targets].sort((one, other) => one.id - other.id);
  expect(claims.map(({ quantity }) => quantity.span.start)).toEqual(
    claims.map(({ quantity }) => quantity.span.start).sort((one, other) => one - other),
  );
  return claims.map(({ status, quantity, indicator, period }) => [
    status,
    quantity.text,
    indicator?.text,
    period?.from ?? null,
  ]);
};

describe("cells that tell in sentences what their row is about", () => {
  test("a goal is a goal, and what was done is beside it", () => {
    const rows = "1\t幸福食堂\t新建社区食堂20家，服务老人3600人次\t已建成18家\n";
    expect(claimsOf(`临江市2024年民生实事进展表\n序号\t项目\t年度目标\t进展情况\n${rows}`)).toEqual([
      ["target", "20家", "社区食堂", "2024"],
      ["target", "3600人次", "老人", "2024"],
      ["achieved", "18家", "社区食堂", "2024"],
    ]);
  });

  test("beside figures, and they are no name of these", () => {
    const head = "项目名称\t建设内容\t总投资（亿元）\t2024年完成投资（亿元）\n";
    const rows = "东环路\t改造道路12公里，铺设管网8公里\t3.6\t1.2\n";
    expect(claimsOf(`2024年重点项目建设情况表\n${head}${rows}`)).toEqual([
      ["achieved", "12公里", "道路", "2024"],
      ["achieved", "8公里", "管网", "2024"],
      ["achieved", "3.6", "东环路", "2024"],
      ["achieved", "1.2", "东环路", "2024"],
    ]);
  });

  test("the head of the column says the year", () => {
    const rows = "高速公路\t通车里程达到500公里\t已通车420公里\n";
    expect(claimsOf(`中期评估\n指标\t2025年目标\t2023年完成情况\n${rows}`)).toEqual([
      ["target", "500公里", "通车里程", "2025"],
      ["achieved", "420公里", "通车", "2023"],
    ]);
  });

  test("a figure that a cell does not name is of the row", () => {
    expect(claimsOf("项目\t2024年进展情况\n水库除险加固\t已完工，完成95%\n")).toEqual([
      ["achieved", "95%", "水库除险加固", "2024"],
    ]);
  });

  test("goals of performance stand above the figures of their indicators", () => {
    const head = "项目名称\t年度绩效目标\t三级指标\t指标值\t度量单位\t指标内容\n";
    const rows = "公路养护\t根据规划，养护公路120公里\t\t\t\t\n\t\t优良路率\t85\t%\t优良路率=优良里程/总里程*100%\n";
    expect(claimsOf(`2025年项目绩效目标表\n${head}${rows}`)).toEqual([
      ["target", "120公里", "公路", "2025"],
      ["target", "85%", "优良路率", "2025"],
    ]);
  });

  test("each sentence of a cell is read, the next cell after it", () => {
    const rows = "外贸\t进出口增长6%。新增外贸企业30家。\t市商务局\n";
    expect(claimsOf(`临江市2025年工作任务清单\n任务\t具体内容\t责任单位\n${rows}`)).toEqual([
      ["target", "6%", "进出口", "2025"],
      ["target", "30家", "外贸企业", "2025"],
    ]);
  });

  test("a name with a figure in it, a year, and a figure with its unit are no such cells", () => {
    const head = "2024年工程表\n项目\t完成情况\t投资（万元）\n";
    expect(claimsOf(`${head}新建12所学校\t2024年底前\t3600\n小区改造\t120个\t2400\n`)).toEqual([
      ["achieved", "3600", "新建12所学校", "2024"],
      ["achieved", "120个", "小区改造", "2024"],
      ["achieved", "2400", "小区改造", "2024"],
    ]);
  });
});
