import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const HELD = "各位代表：\n现在，我代表区人民政府，向大会报告工作，请予审议。";

/** `from–to` of each figure's time, in the order of the text. */
function periods(text: string, date?: string): string[] {
  const { achievements, targets } = analyze(text, date === undefined ? {} : { date });
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ period }) => (period === null ? "none" : `${period.from ?? ""}–${period.to ?? ""}`));
}

test.each<[why: string, text: string, year: number | null, reportsOn: string | null, plansFor: string | null]>([
  [
    "a report is filed under the year of its delivery",
    `${"政府工作报告"}\n——2018年1月9日在松溪区第五届人民代表大会第三次会议上\n${HELD}\n一、2017年工作回顾\n新建学校3所。\n二、2018年工作安排\n新建学校4所。`,
    2018,
    "2017–2017",
    "2018–2018",
  ],
  [
    "a summary under the year that it sums up",
    "松溪区水利局2021年工作总结暨2022年工作思路\n2022年1月12日\n一、主要工作\n新建水库3座。\n二、下一步打算\n新建水库4座。",
    2021,
    "2021–2021",
    "2022–2022",
  ],
  [
    "two spans in a heading",
    `政府工作报告\n——2021年1月9日在松溪区第五届人民代表大会第六次会议上\n${HELD}\n一、“十三五”时期和2020年工作回顾\n新建学校3所。\n二、“十四五”时期主要目标和2021年工作安排\n新建学校4所。`,
    2021,
    "2016–2020",
    "2021–2025",
  ],
  [
    "a session of the national congress dates a report",
    "各位代表：\n我代表国务院，向第七届全国人民代表大会第二次会议作政府工作报告，请予审议。\n一、过去一年的工作\n粮食产量增长3%。",
    1989,
    "1988–1988",
    null,
  ],
  ["nothing tells", "松溪区的学校很多。", null, null, null],
])("%s", (_, text, year, reportsOn, plansFor) => {
  const { meta } = analyze(text);
  const words = (years: typeof meta.reportsOn): string | null => (years === null ? null : `${years.from}–${years.to}`);
  expect({ year: meta.year, reportsOn: words(meta.reportsOn), plansFor: words(meta.plansFor) }).toEqual({
    year,
    reportsOn,
    plansFor,
  });
});

test.each<[why: string, text: string, expected: string[]]>([
  [
    "years one by one",
    "2019年、2020年、2021年分别改造管网6公里、7公里、9公里。",
    ["2019–2019", "2020–2020", "2021–2021"],
  ],
  ["a range one by one", "2019年至2021年，分别改造管网6公里、7公里、9公里。", ["2019–2019", "2020–2020", "2021–2021"]],
  ["places one by one are no years", "2019年，城区、乡镇分别改造管网6公里、7公里。", ["2019–2019", "2019–2019"]],
  ["first and last year of a stretch", "从2015年到2019年，森林覆盖率由31%提高到35%。", ["2015–2015", "2019–2019"]],
  [
    "what a plan starts from is the year before",
    "“十三五”时期，森林覆盖率由31%提高到35%。",
    ["2015–2015", "2020–2020"],
  ],
  [
    "no end where a time stands between",
    "“十三五”时期，森林覆盖率由31%提高到2019年的35%。",
    ["2015–2015", "2019–2019"],
  ],
  [
    "the time of a base",
    "2022年，接待游客30万人次、收入6亿元，分别恢复至2019年的81%、76%。",
    ["2022–2022", "2022–2022", "2022–2022", "2022–2022"],
  ],
  [
    "a month goes no further than its sentence",
    "一、2021年工作回顾\n2021年5月，召开动员会3次。全年新建学校4所。",
    ["2021-05–2021-05", "2021–2021"],
  ],
  ["a deadline neither", "一、2021年工作安排\n到2023年底，新建学校9所。新建医院2家。", ["2023–2023", "2021–2021"]],
  ["since an era", "改革开放以来，建成水库12座。党的十九大以来，建成水库3座。", ["1978–", "2017–"]],
  ["a numbered plan", "第七个五年计划期间，建成水库12座。", ["1986–1990"]],
  ["no year in a longer number", "一、2021年工作回顾\nPM2.5年平均浓度降至31微克/立方米。", ["2021–2021"]],
])("the time of a figure: %s", (_, text, expected) => expect(periods(text)).toEqual(expected));

test("stretches end with the last year reported, or begin with the first planned", () => {
  const text = `政府工作报告\n——2017年2月10日在松溪区第五届人民代表大会第一次会议上\n${HELD}\n一、过去五年工作回顾\n五年来，新建学校3所。近3年，新建医院2家。\n二、今后五年工作任务\n三年内新建学校9所。今后五年，新建医院4家。`;
  expect(periods(text)).toEqual(["2012–2016", "2014–2016", "2017–2019", "2017–2021"]);
});

test("the caller's date outweighs what the text says", () => {
  const text = "一、工作回顾\n去年，新建学校3所。";
  expect(periods(text)).toEqual(["–"]);
  expect(periods(text, "2020-01-15")).toEqual(["2019–2019"]);
  expect(analyze(text, { date: "2020-01-15" }).meta).toMatchObject({ year: 2020, date: null });
});
