import { expect, test } from "vitest";
import { type Panel, panel, panelCodebook, panelDocument, panelOf, panelTables } from "../../src/corpus/index.js";
import { documentOf } from "./documents.js";

const report = (place: string, year: number, review: string, plan: string) => `${place}政府工作报告
——${year}年1月9日在${place}第十七届人民代表大会第五次会议上
${place}人民政府县长 周明
各位代表：
现在，我代表县人民政府向大会报告工作，请予审议。
一、${year - 1}年工作回顾
${review}
二、${year}年工作安排
${plan}`;

const of = (texts: readonly [string, number, string, string][], indicators?: string[]): Panel =>
  panel(
    texts.map(([place, year, review, plan]) => documentOf(`${place}-${year}.txt`, report(place, year, review, plan))),
    { indicators },
  );

const cell = ({ rows }: Panel, year: number, indicator: string, place = "临江县") =>
  rows.find((row) => row.year === year && row.indicator === indicator && row.place === place)!;

/** What a reader finds in the reports below; `null` is not stated. */
const REVIEW =
  "去年，全县地区生产总值达到312.4亿元、增长5.6%，增速高于全省0.7个百分点，总量居全市第三位。一般公共预算收入增长4.1%，其中税收占比72%。城镇新增就业5200人，居民消费价格下降0.2%。城乡居民人均可支配收入分别增长5.1%和6.8%。粮食总产量12.6亿斤。“十四五”以来，地区生产总值年均增长6.1%。民间固定资产投资增长9%。";
const PLAN =
  "今年发展的主要预期目标是：地区生产总值增长6%左右、力争达到7%；城镇新增就业5000人以上；居民消费价格涨幅控制在2%左右；粮食产量稳定在12.5亿斤以上；单位地区生产总值能耗下降2.5%。到2030年，地区生产总值突破500亿元。一季度地区生产总值增长5%。";
const TRUTH: [number, string, "target" | "achieved", number | null, string | null][] = [
  [2025, "地区生产总值", "achieved", 5.6, null],
  [2025, "一般公共预算收入", "achieved", 4.1, null],
  [2025, "城镇新增就业", "achieved", 0.52, null],
  [2025, "居民消费价格", "achieved", -0.2, null],
  [2025, "城镇居民人均可支配收入", "achieved", 5.1, null],
  [2025, "农村居民人均可支配收入", "achieved", 6.8, null],
  [2025, "城乡居民人均可支配收入", "achieved", null, null],
  [2025, "粮食产量", "achieved", 63, null],
  [2025, "固定资产投资", "achieved", null, null],
  [2025, "赤字率", "achieved", null, null],
  [2026, "地区生产总值", "target", 6, "about"],
  [2026, "城镇新增就业", "target", 0.5, "min"],
  [2026, "居民消费价格", "target", 2, "about"],
  [2026, "粮食产量", "target", 62.5, "min"],
  [2026, "单位地区生产总值能耗", "target", -2.5, null],
  [2026, "一般公共预算收入", "target", null, null],
];

test.each(TRUTH)("%i %s %s: %s %s", (year, indicator, kind, value, bound) => {
  const found = cell(of([["临江县", 2026, REVIEW, PLAN]]), year, indicator)[kind];
  expect([found.status, found.value, found.figure?.bound ?? null]).toEqual([
    value === null ? "not-stated" : "stated",
    value,
    bound,
  ]);
});

test("one row of each place, year and indicator; years between reports have no report", () => {
  const found = of([
    ["临江县", 2022, "去年，地区生产总值增长5%。", "今年，地区生产总值增长6%以上。"],
    ["临江县", 2025, "去年，地区生产总值增长5.2%。", "今年，地区生产总值增长5.5%。"],
    ["泽源县", 2025, "去年，地区生产总值增长4%。", "今年，地区生产总值增长5%。"],
  ]);
  const keys = found.rows.map(({ place, year, indicator }) => `${place} ${year} ${indicator}`);
  expect(new Set(keys).size).toBe(keys.length);
  const gdp = (year: number) => cell(found, year, "地区生产总值");
  expect([2021, 2022, 2023, 2024, 2025].map((year) => [gdp(year).target.status, gdp(year).achieved.status])).toEqual([
    ["no-report", "stated"],
    ["stated", "no-report"],
    ["no-report", "no-report"],
    ["no-report", "stated"],
    ["stated", "no-report"],
  ]);
});

test("target and result of one year are set against each other", () => {
  const found = of([
    ["临江县", 2024, "去年，地区生产总值增长5%。", "今年，地区生产总值增长6%以上，城镇登记失业率控制在4%以内。"],
    ["临江县", 2025, "去年，地区生产总值增长5.5%，城镇登记失业率3.2%。", "今年，地区生产总值增长5.5%。"],
  ]);
  expect([cell(found, 2024, "地区生产总值").difference, cell(found, 2024, "地区生产总值").met]).toEqual([-0.5, false]);
  expect([cell(found, 2024, "城镇登记失业率").difference, cell(found, 2024, "城镇登记失业率").met]).toEqual([
    -0.8,
    true,
  ]);
});

test("a deficit as a part of the GDP is the deficit ratio, and the level it fell to is no gap", () => {
  const found = of([
    [
      "临江县",
      2026,
      "财政赤字占国内生产总值的比重从2022年的2.8%降到去年的1.5%左右。",
      "今年拟安排财政赤字3亿元，占国内生产总值比重在2%以内。",
    ],
  ]);
  expect(cell(found, 2025, "赤字率").achieved).toMatchObject({ value: 1.5, figure: { bound: "about" } });
  expect(cell(found, 2026, "赤字率").target).toMatchObject({ value: 2, figure: { bound: "max" } });
});

test("a goal whose indicator stands before 的调控目标 has that indicator; prices of goods are no consumer prices", () => {
  const found = of([
    ["临江县", 2026, "工作取得新成绩。", "今年经济增长速度的宏观调控目标，定为8%。物价上涨幅度控制在10%左右。"],
  ]);
  expect(cell(found, 2026, "地区生产总值").target.value).toBe(8);
  expect(cell(found, 2026, "居民消费价格").target.status).toBe("not-stated");
});

test("a document that its reader could not read whole leaves what is not found unread", () => {
  const document = documentOf(
    "临江县-2026.pdf",
    report("临江县", 2026, "去年，粮食总产量12亿斤。", "今年，新建学校3所。"),
  );
  const warnings = [{ code: "blank-pages", message: "", offset: null }];
  const kept = panelDocument({ ...document, source: { format: "pdf", encoding: null, warnings } });
  const found = panelOf([kept]);
  expect(cell(found, 2026, "地区生产总值").target.status).toBe("not-read");
  expect(cell(found, 2025, "粮食产量").achieved.status).toBe("stated");
});

test("each figure has its place and a citation with the quoted sentence", () => {
  const { target } = cell(of([["临江县", 2026, REVIEW, PLAN]]), 2026, "地区生产总值");
  expect(target.figure!.at).toMatchObject({ path: "二、2026年工作安排", sentence: 1, page: null });
  expect(target.figure!.citation.gbt7714).toMatch(
    /^“今年发展的主要预期目标是：.+。”周明\. 临江县政府工作报告.*\[R\]\. .*2026-01-09（二、2026年工作安排，第\d+段第1句）\.$/,
  );
  expect(target.figure!.citation.chicago).toMatch(
    /^周明, 临江县政府工作报告.*, January 9, 2026, sec\. 二、2026年工作安排, para\. /,
  );
});

test("short names of provinces become official ones; a city of that name stays one", () => {
  const text = "一、2025年工作回顾\n去年，地区生产总值增长5%。\n二、2026年工作安排\n今年，地区生产总值增长5%。";
  const placeOf = (id: string) => panelDocument(documentOf(id, text)).label.place;
  expect(["宁夏-2026.txt", "广西2026.txt", "吉林市-2026.txt", "national-2026.txt"].map(placeOf)).toEqual([
    "宁夏回族自治区",
    "广西壮族自治区",
    "吉林市",
    "全国",
  ]);
});

test("the wide table has a row of each place and year, the codebook every column", () => {
  const found = of([["临江县", 2026, REVIEW, PLAN]]);
  const [long, wide] = panelTables(found);
  expect(wide!.rows.map(([place, year]) => `${place} ${year}`)).toEqual(["临江县 2025", "临江县 2026"]);
  const at = (name: string) => wide!.columns.findIndex((column) => column.name === name);
  expect(wide!.rows[1]![at("gdp_target")]).toBe(6);
  expect(wide!.rows[1]![at("gdp_target_bound")]).toBe("about");
  expect(wide!.rows[0]![at("grain_achieved")]).toBe(63);
  for (const language of ["zh", "en"] as const) {
    const codebook = panelCodebook(found, language);
    for (const { name } of long!.columns) expect(codebook).toContain(`| ${name} |`);
  }
});

test("results without a time are of the year that a review sums up, what is summed up over years is not", () => {
  const text = report("临江县", 2026, "REVIEW", "今年，地区生产总值增长6%左右。").replace("2025年工作回顾", "工作回顾");
  const read = (review: string) => panel([documentOf("临江县-2026.txt", text.replace("REVIEW", review))]);
  const found = read("地区生产总值增长4.2%左右。累计城镇新增就业2.1万人。");
  expect(cell(found, 2025, "地区生产总值").achieved).toMatchObject({ status: "stated", value: 4.2 });
  expect(cell(found, 2025, "城镇新增就业").achieved.status).toBe("not-stated");
});

test("what a plan's opening says of the year gone by is reached", () => {
  const found = of([
    [
      "临江县",
      2026,
      "去年，各项工作扎实推进。",
      "今年是开局之年。过去一年，成绩来之不易。地区生产总值增长4.4%，城镇新增就业5100人。\n今年，地区生产总值增长5%左右。",
    ],
  ]);
  expect(cell(found, 2025, "地区生产总值").achieved).toMatchObject({ status: "stated", value: 4.4 });
  expect(cell(found, 2025, "城镇新增就业").achieved).toMatchObject({ status: "stated", value: 0.51 });
  expect(cell(found, 2026, "地区生产总值").target).toMatchObject({ status: "stated", value: 5 });
});
