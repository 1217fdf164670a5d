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
  [
    "a heading of two plans says which it looks back on",
    `政府工作报告\n——2021年1月20日在松溪区第五届人民代表大会第六次会议上\n${HELD}\n一、2020年工作回顾\n新建学校3所。\n二、“十三五”时期发展成就和“十四五”时期主要目标任务\n新建学校4所。\n三、2021年重点工作\n新建学校2所。`,
    2021,
    "2016–2020",
    "2021–2025",
  ],
  [
    "a draft in brackets in the title of a report",
    "关于松溪市2023年预算执行情况和2024年预算（草案）的报告\n——2024年1月8日在松溪市第六届人民代表大会第三次会议上\n各位代表：\n全市收入完成36亿元。",
    2024,
    "2023–2023",
    "2024–2024",
  ],
  [
    "how a text without a title is presented",
    "各位代表：\n我受区人民政府委托，现在向大会提出关于1990、1991年经济计划安排的报告，请予审议。\n粮食产量增长3%。",
    1990,
    null,
    "1990–1991",
  ],
  [
    "a congress without the number of a session is at its first",
    "各位代表：\n我代表国务院，向第八届全国人民代表大会作政府工作报告，请予审议。\n一、五年来的工作\n粮食产量增长3%。",
    1993,
    "1988–1992",
    null,
  ],
  [
    "who looks back on the term before speaks at the first session",
    "各位代表：\n我代表国务院，向大会作政府工作报告。\n过去五年工作的总结\n第六届全国人民代表大会期间，粮食产量增长3%。",
    1988,
    "1983–1987",
    null,
  ],
  [
    "years that lie behind, whatever the heading says of what comes",
    "政府工作报告\n——1998年3月2日在松溪县第九届人民代表大会第一次会议上\n各位代表：\n一、三年来的建设和今后的任务\n新建学校3所。",
    1998,
    "1995–1997",
    null,
  ],
  [
    "rules hold for no year of their own",
    "松溪市数据管理办法\n（2020年5月1日松溪市人民政府令第12号公布）\n第一条 各部门应当按月更新数据12次。",
    2020,
    null,
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
  ["years in turn", "2019年和2020年，新增绿地依次为6公顷、7公顷。", ["2019–2019", "2020–2020"]],
  ["nothing in turn", "2019年和2020年，依次改造管网6公里。", ["2019–2020"]],
  ["plans one by one", "“十二五”“十三五”时期分别改造管网6公里、7公里。", ["2011–2015", "2016–2020"]],
  ["the last of two plans", "“十二五”和“十三五”时期，改造管网6公里。", ["2016–2020"]],
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
  [
    "a year and what is gone of the next",
    "一、2019年和今年以来工作回顾\n2019年，攻坚克难。\n新建学校12所。",
    ["2019–2019"],
  ],
  ["a numbered plan", "第七个五年计划期间，建成水库12座。", ["1986–1990"]],
  ["a stretch up to a year", "至2011年的五年间，建成水库12座。", ["2007–2011"]],
  [
    "a stretch from a year on",
    "2018年起的5年内，新建学校12所。自2023年起3年内，新建医院2家。",
    ["2018–2022", "2023–2025"],
  ],
  ["a stretch from a financial year on", "2012-2013年度起5年内，建成住房1200套。", ["2012–2017"]],
  ["a deadline before a stretch", "到2025年，3年内建成住房1200套。", ["–"]],
  ["a rate of each year in a review of one", "一、2021年工作回顾\n工业增加值年均增长7.2%。", ["2021–2021"]],
  [
    "a rate of each year behind a year in a review of several",
    "一、“十三五”时期工作回顾\n2020年，粮食产量达到36万吨，年均增长3%。",
    ["2020–2020", "2016–2020"],
  ],
  ["the level of a year", "一、2021年工作回顾\n森林覆盖率提高到2019年的35%。", ["2019–2019"]],
  ["a multiple of a year's", "一、2021年工作回顾\n低保标准提高到2019年的1.2倍。", ["2021–2021"]],
  ["no year in a longer number", "一、2021年工作回顾\nPM2.5年平均浓度降至31微克/立方米。", ["2021–2021"]],
])("the time of a figure: %s", (_, text, expected) => expect(periods(text)).toEqual(expected));

test("the level of a year is measured from nothing, a share or a multiple from that year", () => {
  const baselines = (text: string) => analyze(text).achievements.map(({ baseline }) => baseline?.text ?? null);
  expect(baselines("森林覆盖率提高到2019年的35%，占比由2015年的41%下降到2019年的36%。")).toEqual([null, null, null]);
  expect(baselines("客运量恢复到2019年的98%，低保标准提高到2019年的1.2倍。")).toEqual(["2019年", "2019年"]);
});

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

test("what names no year and is given in its first weeks sums up the year that has just ended", () => {
  const of = (day: string) =>
    analyze(`宁川县民政局工作总结\n${day}\n一、主要工作\n新建敬老院3所，改造12所。`).meta.reportsOn;
  expect(of("2018年1月9日")).toEqual({ from: 2017, to: 2017 });
  expect(of("2018年12月20日")).toEqual({ from: 2018, to: 2018 });
});

test("what a title tells of the first quarters plans for the rest of the year in which it is told", () => {
  const text =
    "前三季度全市经济运行平稳\n2024年10月24日　来源：市统计局\n前三季度，生产总值增长5.6%。\n一、工业加快\n工业增加值增长7.3%。\n下阶段，要抓好四季度工作，确保全年增长6%以上。";
  expect(periods(text).at(-1)).toBe("2024–2024");
});
