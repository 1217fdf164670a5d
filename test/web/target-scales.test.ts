import { expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { opened, type ReportDocument, reportDocument } from "../../packages/web/src/model/report-document.js";
import { axisOf, targetsByUnit } from "../../packages/web/src/model/target-scales.js";
import { analyze } from "../../src/index.js";

const documentOf = (text: string): ReportDocument =>
  reportDocument(opened(pageDocument({ id: "a.txt", text, analysis: analyze(text) })), 1);

function scalesOf(text: string) {
  const document = documentOf(text);
  return targetsByUnit(document, new Set(document.marks.map(({ id }) => id)));
}

const PLAN = "二、2024年工作安排\n";

test("targets with one name are told apart by what stands before their figures, others have nothing added", () => {
  const [scale] = scalesOf(`${PLAN}确保项目一季度开工率达到40%，上半年开工率达到75%以上，村卫生室达标率达到90%以上。`);
  expect(scale!.targets.map(({ label, aside }) => [label.slice(-3), aside])).toEqual([
    ["开工率", "确保项目一季度达到"],
    ["开工率", "上半年达到"],
    ["达标率", null],
  ]);
});

test("where the clause of a figure is like another's, the one before it tells", () => {
  const [scale] = scalesOf(`${PLAN}东片新区动工，力争建成住房3000套。西片新区收尾，力争建成住房4500套。`);
  expect(scale!.targets.map(({ label }) => label)).toEqual(["住房", "住房"]);
  expect(scale!.targets.map(({ aside }) => aside)).toEqual(["东片新区动工…", "西片新区收尾…"]);
});

test("a target for another year than most says so", () => {
  const [scale] = scalesOf(`${PLAN}2024年新建公园12个，新增学校8个，新建厂房6个。到2027年建成产业园区3个。`);
  const labels = scale!.targets.map(({ label }) => label);
  expect(labels.filter((label) => label.startsWith("2027 · "))).toHaveLength(1);
  expect(labels.filter((label) => label.includes("2024"))).toEqual([]);
});

test("figures of one size stand on an even scale from nought, figures of very different size on powers of ten", () => {
  const even = axisOf([
    { from: 6, to: 6 },
    { from: 12, to: null },
    { from: -2.5, to: -2.5 },
  ]);
  expect(even.logarithmic).toBe(false);
  expect(even.domain[0]).toBeLessThan(-2.5);
  expect(even.domain[1]).toBeGreaterThan(12);
  const wide = axisOf([
    { from: 640, to: 640 },
    { from: 2e8, to: null },
    { from: 0, to: 0 },
  ]);
  expect(wide.logarithmic).toBe(true);
  expect(wide.domain).toEqual([320, 4e8]);
  expect(axisOf([{ from: 0, to: 0 }])).toEqual({ domain: [0, 1], logarithmic: false });
});
