import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimRows, figure, indicator, status, years } from "./claim-rows.js";

const read = (text: string): string[] => claimRows(text, figure, status, years);

const REPORT = `松溪县政府工作报告
——2022年1月8日在松溪县第八届人民代表大会第一次会议上
各位代表：
一、过去五年工作回顾
过去五年，是极不平凡的五年。
新建学校360所。
`;

test.each([
  "刚刚过去的2021年，经济稳中有进。",
  "各位代表，刚刚过去的2021年，经济稳中有进。",
  "过去一年，经济稳中有进。",
])("%s: the last of the years has paragraphs of its own, up to those of all years", (opening) => {
  const text = `${REPORT}${opening}\n新建厂房12座。\n民生持续改善。新建医院3家。\n五年来，我们深刻体会到，发展是第一要务。\n新增就业36万人。\n`;
  expect(read(text)).toEqual([
    "360所 achieved 2017–2021",
    "12座 achieved 2021–2021",
    "3家 achieved 2021–2021",
    "36万人 achieved 2017–2021",
  ]);
});

test("a year within the stretch that is not told as just past holds for its paragraph", () => {
  expect(read(`${REPORT}2021年，经济稳中有进。新建厂房12座。\n新建医院3家。\n`)).toEqual([
    "360所 achieved 2017–2021",
    "12座 achieved 2021–2021",
    "3家 achieved 2017–2021",
  ]);
});

test.each([
  [
    "2014年1至9月，我院受理案件3600件，审结2400件。\n1、收案情况\n刑事案件262件，下降2.6%。\n2、结案情况\n行政案件30件。\n",
    [
      "3600件 achieved 2014-01–2014-09",
      "2400件 achieved 2014-01–2014-09",
      "262件 achieved 2014-01–2014-09",
      "2.6% achieved 2014-01–2014-09",
      "30件 achieved 2014-01–2014-09",
    ],
  ],
  [
    "松溪县2020年3月经济运行简况\n今年以来，经济增长放缓。1—3月，生产总值36亿元。\n一、工业平稳\n工业增加值增长2.3%。\n",
    ["36亿元 achieved 2020-01–2020-03", "2.3% achieved 2020-01–2020-03"],
  ],
  [
    "松溪县2020年3月经济运行简况\n3月，工业回暖。\n一、工业平稳\n工业增加值增长2.3%。\n",
    ["2.3% achieved 2020-03–2020-03"],
  ],
])("the months that the first paragraph tells of: %s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["经济概况 1987年，全市经济稳定发展。全年国民收入完成71亿元，增长14.6%。", ["71亿元", "14.6%"]],
  ["工业 1987年全市工业总产值95亿元。其中乡镇以上工业产值67亿元。", ["95亿元", "67亿元"]],
  ["【概况】1987年，全市认真贯彻改革方针。全年新建学校12所。", ["12所"]],
  ["【思想建设】1987年是设立机构的第40年，工作平稳。开展学习34次。", ["34次"]],
])("%s: the name of a paragraph in a yearbook stands before its year", (text, figures) => {
  expect(read(text)).toEqual(figures.map((one) => `${one} achieved 1987–1987`));
});

test.each([
  ["在回顾2015年和“十二五”工作时，县长说：2015年，面对困难，我们迎难而上。全年实现生产总值83亿元。", "2015–2015"],
  ["县长说：2015年，面对困难，我们迎难而上。全年实现生产总值83亿元。", "2015–2015"],
])("%s: who says so and when opens nothing", (text, year) => {
  expect(read(text)).toEqual([`83亿元 achieved ${year}`]);
});

test.each([
  ["向十二届全国人大四次会议作报告", 2016],
  ["向第十二届全国人民代表大会第四次会议作报告", 2016],
  ["向大会主席团和二届全国人大一次会议作报告", 1959],
])("%s: the term of the congress is read whole", (words, year) => {
  expect(analyze(`受常务委员会委托，委员长${words}。一年来，常委会制定法律5部。`).meta.year).toBe(year);
});

test.each([
  [
    "产值从2019年的501亿元，到2024年的约1030亿元，年均递增15.3%；税收则从776亿元到2092亿元。",
    ["501亿元 2019–2019", "1030亿元 2024–2024", "15.3% 2020–2024", "776亿元 2019–2019", "2092亿元 2024–2024"],
  ],
  [
    "产值从2015年的27亿元增加到2020年的36亿元；2022年，税收从1亿元增加到2亿元。",
    ["27亿元 2015–2015", "36亿元 2020–2020", "1亿元 -–-", "2亿元 2022–2022"],
  ],
])("%s: changes that run on in a sentence", (text, rows) => {
  expect(claimRows(text, figure, years)).toEqual(rows);
});

test.each([
  "松溪县粮食生产有新突破\n1985年，全县粮食总产量突破了历史最高水平。\n农业总产值实现36亿元。\n造林面积完成12万亩。\n",
  "1985年，全县粮食总产量突破了历史最高水平。\n农业总产值实现36亿元。\n造林面积完成12万亩。\n",
])("a text without headings is one part, about the year with which it opens: %s", (text) => {
  expect(read(text)).toEqual(["36亿元 achieved 1985–1985", "12万亩 achieved 1985–1985"]);
});

test.each([
  [
    "报告显示了2014年预算执行情况和2015年预算草案。2015年全省收入安排36亿元，增长9.5%。",
    2015,
    ["36亿元 target", "9.5% target"],
  ],
  [
    "会议总结了2016年的工作，制定了2017年的目标任务。2016年预计生产总值37亿元，增长8%。",
    2017,
    ["37亿元 achieved", "8% achieved"],
  ],
  [
    "报告分为过去五年工作的回顾、2012年主要工作安排两大部分。2011年，预计实现生产总值26亿元。",
    2012,
    ["26亿元 achieved"],
  ],
])("%s: news tells of what year the text is", (text, speaks, rows) => {
  expect(analyze(text).meta.year).toBe(speaks);
  expect(claimRows(text, figure, status)).toEqual(rows);
});

test("two years of which one does not follow the other say nothing of when a text speaks", () => {
  expect(analyze("会议总结了2010年的工作，提出了2020年的目标任务。").meta.year).not.toBe(2020);
});

test("a delivery that stands in one line with the text", () => {
  const text =
    "松溪市人大常委会工作报告\n——在松溪市第十三届人民代表大会第五次会议上（2020年4月22日）主任葛平。一年来，审议法规3部，听取专项工作报告26个。";
  expect(analyze(text).meta.date).toBe("2020-04-22");
  expect(read(text)).toEqual(["3部 achieved 2019–2019", "26个 achieved 2019–2019"]);
});

test("a sentence that names an account leads to the points below it, and the words before a colon are what the figure measures", () => {
  const text =
    "松溪县部门绩效评价报告\n一、基本情况\n2021年部门决算收支情况。\n1、收入：792万元。比上年增加189万元。\n2、支出：799万元。其中：人员经费434万元。\n";
  expect(claimRows(text, figure, indicator, years)).toEqual([
    "792万元 收入 2021–2021",
    "189万元 收入 2021–2021",
    "799万元 支出 2021–2021",
    "434万元 人员经费 2021–2021",
  ]);
});

test("a yearbook tells of the years past by the year that it compares with the one before them", () => {
  const text =
    "第一次会议听取县长的报告。报告对前五年工作进行了回顾，1997年，生产总值完成90亿元，是1992年的4.7倍。五年来，新建学校44所。";
  expect(read(text).at(-1)).toBe("44所 achieved 1993–1997");
});

test("the year with which a report to no assembly opens holds below its titular sentences", () => {
  const parts = "产业能级不断跃升。签约项目58个。\n城乡面貌持续蝶变。改造小区26个。\n治理水平稳步提升。化解纠纷360件。";
  const text = `中共宁川县委十四届五次全会工作报告\n（2024年12月27日）\n今年以来，县委团结带领全县党员干部真抓实干。\n${parts}`;
  expect(analyze(text).achievements.map(({ period }) => period?.from)).toEqual(["2024", "2024", "2024"]);
  const undated = `宁川县委工作报告\n县委团结带领全县党员干部真抓实干。\n${parts}`;
  expect(analyze(undated).achievements.map(({ period }) => period)).toEqual([null, null, null]);
});
