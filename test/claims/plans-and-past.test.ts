import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("the outline of a plan tells first where it starts from", () => {
  test.each(["十四五规划", "第十四个五年规划和二〇三五年远景目标纲要", "“十四五”规划纲要"])("%s", (name) => {
    const text = `松溪市国民经济和社会发展${name}
2020年，全市生产总值为426亿元。“十三五”期间，财政收入年均增长6.2%。
到2025年，全市生产总值达到620亿元。“十四五”期间，新建学校26所。`;
    expect(read(text)).toEqual([
      "426亿元 achieved 2020–2020",
      "6.2% achieved 2016–2020",
      "620亿元 target 2025–2025",
      "26所 target 2021–2025",
    ]);
    expect(analyze(text).meta.plansFor).toEqual({ from: 2021, to: 2025 });
  });
});

test("what a part tells up to the last year reviewed is behind, whatever year its heading names", () => {
  const text = `松溪区政府工作报告
——2012年1月6日在松溪区第四届人民代表大会第一次会议上
一、过去五年工作回顾
（一）自2006年10月以来经济实力明显提升
2011年全区生产总值达到316亿元，财政收入从2006年的8.8亿元增至2011年的20.2亿元。`;
  expect(read(text)).toEqual([
    "316亿元 achieved 2011–2011",
    "8.8亿元 achieved 2006–2006",
    "20.2亿元 achieved 2011–2011",
  ]);
});

test("news of a report on last year and the plan for this one", () => {
  const text = `本报讯（记者李明）市发改委在市人代会上作了《关于松溪市2007年计划执行情况与2008年计划草案的报告》。
报告提到，2007年全市经济平稳发展。预计全市实现生产总值860亿元，增长12.6%。
报告建议：2008年全市经济在优化结构的基础上，生产总值增长10%左右。城镇登记失业率控制在4.3%以内。`;
  expect(read(text)).toEqual([
    "860亿元 achieved 2007–2007",
    "12.6% achieved 2007–2007",
    "10% target 2008–2008",
    "4.3% target 2008–2008",
  ]);
});

test.each([
  ["2025年，力争到2029年使生产总值在2020年的基础上翻一番。", ["翻一番 target 2029–2029"]],
  ["2025年，力争到2029年使生产总值在优化结构的基础上增长6%。", ["6% target 2029–2029"]],
  ["2025年，在2024年新增12所的基础上，新增学校16所。", ["12所 achieved 2024–2024", "16所 achieved 2025–2025"]],
])("%s: what is built upon says nothing of what is built", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  [
    "松溪县2021年政府工作报告\n今后五年，到2025年，生产总值达到170亿元，年均增长8%以上。",
    ["170亿元 target 2025–2025", "8% target 2021–2025"],
  ],
  ["松溪县2021年政府工作报告\n着眼2035年远景目标，今后五年生产总值年均增长8%。", ["8% target 2021–2025"]],
])("%s: a yearly rate holds up to its deadline", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["二00一年，全县财政收入达到3.6亿元。", ["3.6亿元 achieved 2001–2001"]],
  ["二OO三年，全县财政收入达到3.6亿元。", ["3.6亿元 achieved 2003–2003"]],
  ["自2017年起，景区年接待游客超过60万人次。", ["60万人次 achieved 2017–-"]],
  ["2025年，按2020年可比价格（下同）计算，生产总值增长6%。", ["6% achieved 2025–2025"]],
  [
    "2025年，全县经济平稳发展。\n客运方面，一季度完成客运量46万人次。其中铁路完成12万人次。",
    ["46万人次 achieved 2025-01–2025-03", "12万人次 achieved 2025-01–2025-03"],
  ],
])("%s: the time that it holds for", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("what is to be done to them says which of those counted before are meant", () => {
  const text = "2025年，全部提案中，已经解决的126件，列入规划拟解决的59件，占32%，留作参考的3件。";
  expect(read(text).map((row) => row.split(" ")[1])).toEqual(["achieved", "achieved", "achieved", "achieved"]);
  expect(analyze(text).achievements.map(({ indicator }) => indicator?.text)).toEqual(["提案", "提案", "提案", "提案"]);
  expect(read("2025年，提案已经解决的126件，需向委员作出解释的27件。").at(-1)).toBe("27件 achieved 2025–2025");
  expect(read("2025年，已经新建学校3所，需向社会募集捐助的36万元尚未到账。").at(-1)).toContain("36万元 target");
});

test.each([
  [
    "今年上半年，各地根据市人大批准的2024年计划，狠抓落实，完成投资36亿元。",
    "松溪市2024年上半年经济运行情况\n2024年7月10日\n",
    ["36亿元 achieved 2024-01–2024-06"],
  ],
  ["五年财政收入累计达到36亿元。", "松溪县2025年政府工作报告\n一、过去五年工作回顾\n", ["36亿元 achieved 2020–2024"]],
  ["五年级学生累计达到36人。", "松溪县2024年教育工作总结\n一、主要工作\n", ["36人 achieved 2024–2024"]],
  [
    "造林310亩（2024年任务280亩），占目标任务面积300亩的103%。",
    "松溪县2024年林业工作总结\n一、主要工作\n",
    ["310亩 achieved 2024–2024", "280亩 target 2024–2024", "300亩 target 2024–2024", "103% achieved 2024–2024"],
  ],
  [
    "客运量从2015年的8万人次增长到2020年的11万人次，年均递增7.4%。",
    "松溪县国民经济和社会发展第十四个五年规划纲要\n",
    ["8万人次 achieved 2015–2015", "11万人次 achieved 2020–2020", "7.4% achieved 2016–2020"],
  ],
  ["年降水量一般在400毫米以下。", "松溪县草原保护规划（2021—2025年）\n", ["400毫米 achieved -–-"]],
])("%s: under its title", (text, title, rows) => {
  expect(read(title + text)).toEqual(rows);
});

test("news put up in the year that it names", () => {
  const text = `松溪县农业农村局召开2022年工作部署会
发布时间：2022-02-15 来源：县农业农村局
2021年巩固脱贫成果，全力推动产业振兴，农业增加值达24.2亿元，增长10%。
2022年工作打算：力争全年接待游客40万人次。`;
  expect(read(text)).toEqual(["24.2亿元 achieved 2021–2021", "10% achieved 2021–2021", "40万人次 target 2022–2022"]);
});

test("how each of several deeds of a year past was done", () => {
  const text = `松溪市召开2022年交通工作会议
会议总结2021年工作，安排2022年工作。
2021年，全市奋力推动攻坚会战，全面实施通村工程，全力推进公路建设，完成投资129亿元，增长25%。
2022年，全市奋力攻坚，力争完成投资136亿元。`;
  expect(read(text)).toEqual(["129亿元 achieved 2021–2021", "25% achieved 2021–2021", "136亿元 target 2022–2022"]);
});

test("marks that a site left at the ends of lines, and a plan without quotation marks", () => {
  const text = `2021年松溪市政府工作报告2uD
各位代表：2uD
现在，我代表市人民政府，向大会报告工作，请予审议。2uD
十三五工作回顾2uD
过去的五年，是全市克难奋进的五年。2020年全市生产总值达到476亿元，年均增长4.9%。2uD
（一）脱贫攻坚取得决定性胜利。累计投入财政扶贫资金71亿元，748个贫困村全部退出。2uD`;
  expect(read(text)).toEqual([
    "476亿元 achieved 2020–2020",
    "4.9% achieved 2016–2020",
    "71亿元 achieved 2016–2020",
    "748个 achieved 2016–2020",
  ]);
});

test.each([
  [
    "a term that is looked back on",
    "一、五年来政府工作回顾\n本届政府任期从1998年1月至今已满五年。五年来，新建学校36所。预计2002年实现财政收入32亿元，年均增长9%。",
    ["36所 achieved 1998–2002", "32亿元 achieved 2002–2002", "9% achieved 1998–2002"],
  ],
  [
    "a stretch that is said of one rate",
    "松溪县2016年政府工作报告\n一、“十二五”时期工作回顾\n2015年生产总值53亿元，“十二五”时期年均增长9.4%；财政收入9.2亿元，增速居全市第4位。",
    ["53亿元 achieved 2015–2015", "9.4% achieved 2011–2015", "9.2亿元 achieved 2015–2015", "第4位 achieved 2015–2015"],
  ],
  [
    "what an assembly says of half a year",
    "关于松溪县2017年上半年国民经济和社会发展计划执行情况的审查意见\n会议认为，上半年全县生产总值完成11亿元，增长9.3%。",
    ["11亿元 achieved 2017-01–2017-06", "9.3% achieved 2017-01–2017-06"],
  ],
])("%s", (_, text, rows) => {
  expect(read(text)).toEqual(rows);
});
