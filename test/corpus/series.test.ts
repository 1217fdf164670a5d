import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { seriesOfFiles } from "../../packages/readers/src/corpus/index.js";
import { createSeries, type Series, series, seriesTables } from "../../src/corpus/index.js";
import { documentOf, manyDocuments } from "./documents.js";

const REPORTS = fileURLToPath(new URL("../../examples/documents/", import.meta.url));
const whole: Series = await seriesOfFiles([REPORTS]);

const row = (place: string, year: number, indicator: string) =>
  whole.targets.filter((target) => target.place === place && target.year === year && target.indicator === indicator);

test("every document has its place and its year, read off its text", () => {
  expect(whole.documents.map(({ place, year }) => `${place} ${year}`)).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `沅溪县 ${2014 + at}`),
    ...Array.from({ length: 3 }, (_, at) => `泽源县 ${2021 + at}`),
  ]);
  expect(
    whole.documents.every(({ yearFrom, placeFrom }) => yearFrom !== "file-name" && placeFrom !== "file-name"),
  ).toBe(true);
});

test("targets with bound and commitment apart, paired with what the next report says was reached", () => {
  expect(row("沅溪县", 2018, "城镇新增就业")).toMatchObject([
    {
      state: "stated",
      target: { value: 3500, bound: "min", commitment: "expected" },
      achieved: { value: 3680 },
      difference: 180,
      met: true,
    },
  ]);
  expect(row("沅溪县", 2016, "单位地区生产总值能耗")).toMatchObject([
    {
      target: { value: 2.8, bound: "min", change: "down", commitment: "binding" },
      achieved: { value: 3.1 },
      met: true,
    },
  ]);
  expect(row("沅溪县", 2016, "地区生产总值")).toMatchObject([
    { target: { value: 8, max: 8.5, bound: null }, achieved: { value: 8.3 }, difference: 0.05, met: true },
  ]);
  expect(row("沅溪县", 2014, "地区生产总值")).toMatchObject([
    { target: { bound: "about" }, difference: -0.6, met: null },
  ]);
  expect(row("沅溪县", 2022, "地区生产总值").map(({ target }) => [target!.value, target!.commitment])).toEqual([
    [6.5, "expected"],
    [7, "striving"],
  ]);
});

test("the growth of the GDP through ten years", () => {
  const growth = whole.indicators.filter(
    ({ place, indicator, measure, status, when }) =>
      place === "沅溪县" &&
      indicator === "地区生产总值" &&
      measure === "change-rate" &&
      status === "achieved" &&
      when.year,
  );
  expect(growth.map(({ when, value }) => [when.year, value])).toEqual([
    [2013, 10.2],
    [2014, 9.4],
    [2015, 8.5],
    [2016, 8.3],
    [2017, 7.9],
    [2018, 7.6],
    [2019, 7.1],
    [2020, 2.6],
    [2021, 8.2],
    [2022, 4.8],
  ]);
});

test("not stated is told from not found, with the reason and the sentence", () => {
  const [withoutFigure] = row("沅溪县", 2020, "地区生产总值");
  expect(withoutFigure).toMatchObject({ state: "not-stated", reason: "mentioned", target: null });
  expect(withoutFigure!.mention!.sentence).toMatch(/^受新冠肺炎疫情影响，今年不设地区生产总值增速/);
  expect(row("沅溪县", 2019, "粮食产量")).toMatchObject([{ state: "not-stated", reason: "not-mentioned" }]);
  expect(row("泽源县", 2023, "地区生产总值")).toMatchObject([{ state: "not-found", reason: "no-plan" }]);
  expect(row("泽源县", 2016, "地区生产总值")).toMatchObject([
    { state: "not-found", reason: "no-document", document: null },
  ]);
});

test("where a rise was aimed at and a fall came, the wording still decides", () => {
  const plan = "二、2020年工作安排\n进出口总额增长5%以上，居民消费价格涨幅控制在3%以内，社会消费品零售总额增长4%。";
  const review =
    "一、2020年工作回顾\n2020年，进出口总额下降2%，居民消费价格下降0.3%，社会消费品零售总额下降1%。\n二、2021年工作安排\n新建学校3所。";
  const { targets } = series(
    [documentOf("a", plan, { place: "甲县", year: 2020 }), documentOf("b", review, { place: "甲县", year: 2021 })],
    { indicators: ["进出口总额", "居民消费价格", "社会消费品零售总额"] },
  );
  const stated = targets.filter(({ state }) => state === "stated");
  expect(stated.map(({ indicator, difference, met }) => [indicator, difference, met])).toEqual([
    ["进出口总额", -7, false],
    ["居民消费价格", -3.3, true],
    ["社会消费品零售总额", -5, null],
  ]);
});

test("a target whose next report is missing is told from one that the next report is silent on", () => {
  expect(row("沅溪县", 2023, "地区生产总值")).toMatchObject([{ achievedState: "not-found" }]);
  expect(row("沅溪县", 2020, "居民消费价格")).toMatchObject([{ achievedState: "not-stated" }]);
});

test("each place, year and indicator has a row, and only those with a figure more than one", () => {
  const cells = new Map<string, number>();
  for (const { place, year, indicator, state } of whole.targets) {
    const key = `${place} ${year} ${indicator}`;
    if (state !== "stated") expect(cells.has(key)).toBe(false);
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const indicators = new Set(whole.targets.map(({ indicator }) => indicator));
  expect(cells.size).toBe(2 * 10 * indicators.size);
});

test("a document of no known place is followed, but nothing is said of years without one, nor paired", () => {
  const text = (year: number) =>
    `一、${year - 1}年工作回顾\n地区生产总值增长5%。\n二、${year}年工作安排\n地区生产总值增长6%。`;
  const { targets } = series([documentOf("a", text(2020)), documentOf("b", text(2022))], { indicators: ["GDP"] });
  expect(targets.map(({ year, state, achieved }) => [year, state, achieved])).toEqual([
    [2020, "stated", null],
    [2022, "stated", null],
  ]);
});

test("今年 and 去年 are resolved by the year that the caller gives, and marked", () => {
  const text = "一、工作回顾\n去年，地区生产总值增长5%。\n二、工作安排\n今年，地区生产总值增长6%。";
  const { indicators } = series([documentOf("x", text, { place: "甲县", year: 2019 })], { indicators: ["GDP"] });
  expect(indicators.map(({ value, when }) => [value, when.year, when.source])).toEqual([
    [5, 2018, "document"],
    [6, 2019, "document"],
  ]);
});

test("terms: the longest holds its place, terms within terms are counted apart, forms are one", () => {
  const text = "推进“三个一号工程”，三个“一号工程”见效。一号工程很多，高质量发展，推动高质量发展示范区建设。";
  const { terms } = series([documentOf("t", text)], {
    terms: ["三个一号工程", "一号工程", "高质量发展", "高质量发展示范区", "无此词"],
  });
  expect(terms.map(({ term, count, within }) => [term, count, within])).toEqual([
    ["三个一号工程", 2, 0],
    ["一号工程", 1, 2],
    ["高质量发展", 1, 1],
    ["高质量发展示范区", 1, 0],
    ["无此词", 0, 0],
  ]);
  expect(terms[0]!.perThousand).toBeCloseTo(2000 / text.length, 3);
});

test("terms are counted by the role of the part, per thousand characters of it", () => {
  const text = "一、2022年工作回顾\n推动乡村振兴。\n二、2023年工作安排\n全力推动乡村振兴，落实乡村振兴责任。";
  const [count] = series([documentOf("t", text)], { terms: ["乡村振兴"] }).terms;
  expect(count!.parts).toEqual({
    review: { count: 1, perThousand: Number((1000 / 18).toFixed(4)) },
    plan: { count: 2, perThousand: Number((2000 / 29).toFixed(4)) },
    problems: { count: 0, perThousand: null },
    guidance: { count: 0, perThousand: null },
    other: { count: 0, perThousand: null },
  });
});

test("a slogan that one document has is counted in all of them", () => {
  const documents = [
    documentOf("a", "打造“暖心驿站”品牌，落实“暖心驿站”服务。"),
    documentOf("b", "建成暖心驿站12个。"),
  ];
  const { terms } = series(documents);
  expect(terms.filter(({ term }) => term === "暖心驿站").map(({ document, count }) => [document, count])).toEqual([
    ["a", 2],
    ["b", 1],
  ]);
});

test("counts agree with a plain search where no term lies in another", () => {
  for (const document of manyDocuments()) {
    const terms = ["改革", "项目", "群众"];
    const found = series([document], { terms }).terms;
    const text = document.text.replace(/[“”‘’"'「」『』《》〈〉、·•\s\u200b]/g, "");
    for (const { term, count } of found) expect(count, document.id).toBe(text.split(term).length - 1);
  }
});

test("a builder tells wrong use", () => {
  const builder = createSeries();
  const document = documentOf("a", "新建学校3所。");
  builder.add(document);
  expect(() => builder.add(document)).toThrow('a document "a" was added before');
  expect(() => builder.count("b", "")).toThrow('no document "b" was added');
  const code = expect.objectContaining({ name: "TifaError", code: "bad-document" });
  expect(() => builder.count("b", "")).toThrow(code);
  expect(() => series([document, document])).toThrow(code);
});

test("tables have a cell for each column", () => {
  const tables = seriesTables(whole);
  expect(tables.map(({ name }) => name)).toEqual(["documents", "targets", "indicators", "terms"]);
  for (const { columns, rows } of tables) {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const cells of rows) expect(cells.length).toBe(columns.length);
  }
});
