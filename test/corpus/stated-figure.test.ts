import { expect, test } from "vitest";
import { panelDocument, statedFigure } from "../../src/corpus/index.js";
import { analyze } from "../../src/index.js";

const text = `临江县2024年政府工作报告
一、2023年工作回顾
全年粮食产量达到32万吨，增长2.5%，固定资产投资完成120亿元。
二、2024年工作安排
粮食产量稳定在33万吨以上，固定资产投资增长6%左右。`;
const analysis = analyze(text);
const { figures, planned } = panelDocument({ id: "a.txt", text, analysis }, { indicators: "every" });
const claims = [...analysis.achievements, ...analysis.targets];

test("a claim that a reader left as it is has the figure that it had", () => {
  expect(figures.length).toBe(claims.length);
  for (const claim of claims) {
    const figure = figures.find(({ span }) => span.start === claim.quantity.span.start)!;
    const stated = statedFigure(claim, figure.indicator, planned);
    const { indicator, measure, unit, when, status } = figure;
    expect(stated).toEqual({ indicator, measure, unit, when, status });
  }
});

test("another period, another change and another status are heeded", () => {
  const [claim] = analysis.achievements;
  const period = { ...claim!.period!, from: "2021", to: "2021" };
  expect(statedFigure({ ...claim!, period }, "粮食产量", planned).when.year).toBe(2021);
  expect(statedFigure({ ...claim!, change: "up" }, "粮食产量", planned).measure).toBe("change-amount");
  const target = statedFigure({ ...claim!, status: "target", period: null }, "粮食产量", planned);
  expect([target.status, target.when.year]).toEqual(["target", 2024]);
});
