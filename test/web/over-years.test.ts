import { expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { hasGaps, linesOf, spreadOfDocuments, termSeries } from "../../packages/web/src/corpus-views/term-series.js";
import { columnNames } from "../../packages/web/src/model/comparison.js";
import { NO_FILTERS } from "../../packages/web/src/model/filters.js";
import { opened, reportDocument } from "../../packages/web/src/model/report-document.js";
import { analyze } from "../../src/index.js";

const reports = (named: readonly (readonly [place: string, year: number])[]) =>
  named.map(([place, year], index) => {
    const text = `${place}人民政府工作报告
——${year}年1月8日在${place}第三届人民代表大会第二次会议上
一、工作回顾
坚持改革开放，推动高质量发展。
二、${year}年工作安排
继续推进改革开放，新建公园${year % 9}个。`;
    const document = pageDocument({ id: `${place}-${year}.txt`, text, analysis: analyze(text) });
    return reportDocument(opened(document), index + 1);
  });

test("years know how many documents they have, and terms stand beside the length of these", () => {
  const documents = reports([
    ["临溪县", 2019],
    ["临溪县", 2020],
    ["安河市", 2020],
  ]);
  const series = termSeries(documents, NO_FILTERS);
  expect(series.years.map(({ year, documents }) => [year, documents])).toEqual([
    [2019, 1],
    [2020, 2],
  ]);
  expect(spreadOfDocuments(series.years)).toEqual({ fewest: 1, most: 2 });
  const [before, after] = series.pointsOf(["改革开放"]);
  expect([before!.count, after!.count]).toEqual([2, 4]);
  // twice the documents, twice the count, and no more of it in them
  expect(after!.perThousand).toBeCloseTo(before!.perThousand, 0);
});

test("filters of figures leave terms alone", () => {
  const documents = reports([["临溪县", 2019]]);
  const all = termSeries(documents, NO_FILTERS).terms.length;
  expect(all).toBeGreaterThan(0);
  expect(termSeries(documents, { ...NO_FILTERS, indicator: "公园", unit: "个" }).terms).toHaveLength(all);
});

test("a line is dotted over years without documents", () => {
  const series = termSeries(
    reports([
      ["临溪县", 2015],
      ["临溪县", 2018],
      ["临溪县", 2019],
    ]),
    NO_FILTERS,
  );
  expect(hasGaps(series.years)).toBe(true);
  expect(hasGaps(series.years.slice(1))).toBe(false);
  const { solid, dotted } = linesOf(series.pointsOf(["改革开放"]), "count");
  expect(solid.map(({ year, value }) => [year, value])).toEqual([
    [2015, 2],
    [2017, Number.NaN],
    [2018, 2],
    [2019, 2],
  ]);
  expect(dotted.map(({ year }) => year)).toEqual([2015, 2018, 2017]);
});

test("documents of several places all bear their place, those of one place the year alone", () => {
  expect(
    columnNames(
      reports([
        ["临溪县", 2019],
        ["临溪县", 2020],
      ]),
    ),
  ).toEqual(["2019", "2020"]);
  expect(
    columnNames(
      reports([
        ["临溪县", 2019],
        ["临溪县", 2020],
        ["安河市", 2020],
      ]),
    ),
  ).toEqual(["2019 临溪县", "2020 临溪县", "2020 安河市"]);
});
