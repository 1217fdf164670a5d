import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compare, comparisonTables, labelOf, normalIndicator } from "../../src/corpus/index.js";
import { termKey } from "../../src/corpus/terms/term-key.js";
import { documentOf, manyDocuments } from "./documents.js";

const OLD = `安溪县2022年政府工作报告
一、2021年工作回顾
全年实现地区生产总值210.5亿元，同比增长7.2%。新建学校3所。城镇登记失业率3.2%。
二、2022年工作安排
地区生产总值增长6.5%左右，一般公共预算收入增长5%以上，确保单位GDP能耗下降3%。
（一）做强工业经济
实施技改项目40个，推动传统产业向高端化智能化绿色化迈进。
我们要始终坚持人民至上，把群众的急难愁盼放在心上。`;
const NEW = `安溪县2023年政府工作报告
一、2022年工作回顾
全年实现GDP225.6亿元，增长6.4%。新建学校5所。
二、2023年工作安排
力争全县生产总值增长6%以上，地方一般公共预算收入增长4%—5%，单位地区生产总值能耗下降2.5%左右。
（一）做大做强工业经济
实施技改项目52个，推动传统产业向高端化智能化绿色化迈进。
（二）守牢安全底线
我们要始终坚持人民至上，把群众的急难愁盼记在心上、抓在手上。`;

const NOTE_MARK = /\^?\[\d{1,3}\]/g;

const [step] = compare([documentOf("new.txt", NEW), documentOf("old.txt", OLD)]).steps;

test("documents are compared in the order of their years", () => {
  expect([step!.before.id, step!.after.id]).toEqual(["old.txt", "new.txt"]);
  expect(step!.after).toEqual({
    id: "new.txt",
    place: "安溪县",
    placeFrom: "title",
    year: 2023,
    yearFrom: "title",
  });
});

test("indicators under other names are matched, levels never with rates, achievements never with targets", () => {
  const rows = step!.indicators
    .filter(({ before, after }) => before && after)
    .map(({ before, after, difference, boundChanged, commitmentChanged }) => [
      after!.indicator,
      after!.measure,
      after!.status,
      before!.value,
      after!.value,
      difference,
      boundChanged,
      commitmentChanged,
    ]);
  expect(rows).toEqual([
    ["地区生产总值", "level", "achieved", 21050000000, 22560000000, 1510000000, false, false],
    ["地区生产总值", "change-rate", "achieved", 7.2, 6.4, -0.8, false, false],
    ["学校", "level", "achieved", 3, 5, 2, false, false],
    ["地区生产总值", "change-rate", "target", 6.5, 6, -0.5, true, true],
    ["一般公共预算收入", "change-rate", "target", 5, 4, -0.5, true, true],
    ["单位地区生产总值能耗", "change-rate", "target", 3, 2.5, 0.5, true, true],
    ["技改项目", "level", "target", 40, 52, 12, false, false],
  ]);
  const alone = step!.indicators.filter(({ after }) => after === null);
  expect(alone.map(({ before }) => before!.indicator)).toEqual(["城镇登记失业率"]);
});

test("every figure says where it stands", () => {
  for (const { before, after } of step!.indicators) {
    for (const [figure, text] of [
      [before, OLD],
      [after, NEW],
    ] as const) {
      if (figure === null) continue;
      expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.text);
      expect(figure.sentence).toContain(figure.text);
    }
  }
});

test("sections: years aside the same, reworded, added", () => {
  expect(step!.sections.map(({ fate, after }) => [fate, after!.title])).toEqual([
    ["kept", "2022年工作回顾"],
    ["kept", "2023年工作安排"],
    ["reworded", "做大做强工业经济"],
    ["added", "守牢安全底线"],
  ]);
});

test("sentences: with other figures, reworded, new", () => {
  expect(step!.passages.changes.map(({ fate, after }) => [fate, after.text.slice(0, 6)])).toEqual([
    ["figures-changed", "安溪县202"],
    ["reworded", "力争全县生产"],
    ["figures-changed", "实施技改项目"],
    ["reworded", "我们要始终坚"],
  ]);
  const { carriedOver, reworded, fresh } = step!.passages.shares!;
  expect(carriedOver + reworded + fresh).toBeCloseTo(1, 6);
});

test("a document compared with itself: every section kept, every sentence carried over", () => {
  for (const document of manyDocuments()) {
    const [itself] = compare([document, { ...document }]).steps;
    expect(itself!.sections.every(({ fate }) => fate === "kept")).toBe(true);
    const { changes, shares } = itself!.passages;
    expect(changes.every(({ fate }) => fate === "carried-over")).toBe(true);
    if (shares) expect(shares.carriedOver).toBe(1);
    expect(itself!.indicators.every(({ difference }) => difference === 0)).toBe(true);
    for (const { before } of changes) {
      const { start, end } = before.span;
      // a span of the raw text holds the note marks that the passage's own text is free of
      const raw = document.text.slice(start, end).replace(NOTE_MARK, "");
      expect(termKey(raw)).toContain(termKey(before.text).slice(0, 4));
    }
  }
});

test("passages stand side by side, cut into what both have and what only one has", () => {
  const changes = step!.passages.changes;
  for (const { before, after, sideBySide } of changes) {
    expect(sideBySide.before.map(({ text }) => text).join("")).toBe(before.text);
    expect(sideBySide.after.map(({ text }) => text).join("")).toBe(after.text);
    const shared = (side: typeof sideBySide.before) =>
      side
        .filter((stretch) => stretch.shared)
        .map(({ text }) => text)
        .join("");
    expect(shared(sideBySide.before)).toBe(shared(sideBySide.after));
  }
  const [, , , last] = changes;
  expect(last!.sideBySide.after.filter(({ shared }) => !shared).map(({ text }) => text)).toEqual([
    "记",
    "、抓在手上。",
  ]);
});

test("fewer than two documents are told", () => {
  expect(() => compare([documentOf("a", OLD)])).toThrow("expected two documents or more, got 1");
});

test("tables have a row for each change", () => {
  const tables = comparisonTables(compare([documentOf("old.txt", OLD), documentOf("new.txt", NEW)]));
  expect(tables.map(({ name }) => name)).toEqual(["documents", "slogans", "indicators", "sections", "passages"]);
  for (const { columns, rows } of tables) for (const row of rows) expect(row.length).toBe(columns.length);
  expect(tables[2]!.rows.length).toBe(step!.indicators.length);
});

test.each([
  ["全县地区生产总值", "地区生产总值"],
  ["经济增长预期目标", "地区生产总值"],
  ["国内生产总值（GDP）", "地区生产总值"],
  ["规模工业增加值增速", "规模以上工业增加值"],
  ["县级一般公共预算收入", "一般公共预算收入"],
  ["粮食总产量", "粮食产量"],
  ["居民消费价格涨幅", "居民消费价格"],
  ["财政总收入", "财政总收入"],
  ["农民人均纯收入", "农民人均纯收入"],
  ["市场主体", "市场主体"],
  ["县域经济", "县域经济"],
  ["全社会固定资产投资", "全社会固定资产投资"],
  ["区级财政总收入", "财政总收入"],
  ["PM2.5平均浓度", "PM2.5平均浓度"],
])("indicator %s is %s", (written, normal) => {
  expect(normalIndicator(written)).toBe(normal);
});

test.each<[string, string, object]>([
  [
    "reports/2019.txt",
    "各位代表：\n现在，我代表清水市人民政府，向大会报告工作。",
    { place: "清水市", placeFrom: "issuer", year: 2019, yearFrom: "file-name" },
  ],
  [
    "a.txt",
    "政府工作报告\n——2021年1月12日在松江市云台区第八届人民代表大会第五次会议上\n区长 林一\n各位代表：\n",
    { place: "松江市云台区", placeFrom: "opening", year: 2021, yearFrom: "date" },
  ],
  [
    "临江县2016.txt",
    "一、工作回顾\n新建学校3所。",
    { place: "临江县", placeFrom: "file-name", year: 2016, yearFrom: "file-name" },
  ],
  [
    "x.txt",
    "一、2022年工作回顾\n新建学校3所。\n二、2023年工作安排\n新建学校4所。",
    { place: null, placeFrom: null, year: 2023, yearFrom: "heading" },
  ],
  ["x.txt", "新建学校3所。", { place: null, placeFrom: null, year: null, yearFrom: null }],
  ["2016年临江县.txt", "新建学校3所。", { place: "临江县", placeFrom: "file-name", year: 2016, yearFrom: "file-name" }],
  [
    "临江/2016年度临江县总结.txt",
    "新建学校3所。",
    { place: "临江县", placeFrom: "file-name", year: 2016, yearFrom: "file-name" },
  ],
  [
    "03-2016年临江县.txt",
    "新建学校3所。",
    { place: "临江县", placeFrom: "file-name", year: 2016, yearFrom: "file-name" },
  ],
  ["x.txt", "2025年度清和地区政府决算公开\n\n新建学校3所。", { place: "清和地区" }],
  ["x.txt", "关于2025年度临江县预算执行情况的报告\n\n新建学校3所。", { place: "临江县" }],
  ["x.txt", "二〇二五年临江县旅游工作总结\n\n新建学校3所。", { place: "临江县" }],
  ["x.txt", "2025年度假区建设工作总结\n\n新建学校3所。", { place: "度假区" }],
  [
    "x.txt",
    "某县财政局2022年工作总结和2023年工作计划\n一、2022年工作总结\n办理建议3件。",
    { place: "某县", year: 2022, yearFrom: "title" },
  ],
])("%s is labelled by what it says of itself", (id, text, label) => {
  expect(labelOf(documentOf(id, text))).toMatchObject(label);
});

test("what the caller knows comes first", () => {
  const label = labelOf(documentOf("2019.txt", OLD, { place: "安溪", year: 2018 }));
  expect(label).toMatchObject({ place: "安溪", placeFrom: "given", year: 2018, yearFrom: "given" });
});

test("of natural, the quiet part is loaded", () => {
  const source = readFileSync(new URL("../../src/corpus/string-distance.ts", import.meta.url), "utf8");
  expect(source).toContain('require("natural/lib/natural/distance")');
});
