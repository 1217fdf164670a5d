import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimRows, figure, indicator, status, years } from "./claim-rows.js";

test.each([
  ["2012年，全县粮食总产量41.1万吨，农民人均纯收入9807元。2013年，全县农业工作主要目标是：粮食总产量42万吨。", 2013],
  ["2012年，全县粮食总产量41.1万吨。会议部署2013年全县农业工作，力争粮食总产量达到42万吨。", 2013],
  ["2012年，全县粮食总产量41.1万吨。2013年是农业转型的关键一年，要实现粮食总产量42万吨。", 2013],
])("news of what a year came to and what the next is to bring: %s", (text, speaks) => {
  expect(analyze(text).meta.year).toBe(speaks);
  const rows = claimRows(text, status, years);
  expect(rows.at(0)).toBe("achieved 2012–2012");
  expect(rows.at(-1)).toBe("target 2013–2013");
});

test("a text that closes with what the next year will bring is written in it, and says 去年 of the year that it opens with", () => {
  const text =
    "2014年，全区粮食产量36万吨，比上年增长5%。总结上年，有两个亮点。\n一、畜牧业\n全区牧场比上年增长8%。\n去年新建水库3座。\n";
  const told = ["achieved 2014–2014", "achieved 2014–2014", "achieved 2014–2014", "achieved 2014–2014"];
  const rows = claimRows(`${text}2015年，我区将继续建设水库4座。\n新的一年，全区必将实现新发展。`, status, years);
  expect(rows).toEqual([...told, "target 2015–2015"]);
  // nothing says that the year is over
  expect(claimRows(`${text}到2015年，我区将建成水库4座。`, status, years).slice(3)).toEqual([
    "achieved 2013–2013",
    "target 2015–2015",
  ]);
});

test.each([
  ["2014年，全区将新建学校12所。\n2015年，全区将新建学校15所。", 2014],
  ["2014年，全区计划新建学校12所。\n2015年，全区力争新建学校15所。", 2014],
  ["2014年，全区新建学校12所。\n2015年，全区新建学校15所。", 2014],
  ["2014年，全区新建学校12所。\n2020年，全区将有学校36所。", 2014],
])("two years of plans, and a year that does not follow: %s", (text, speaks) => {
  expect(analyze(text).meta.year).toBe(speaks);
});

test("a year that is only compared with makes no plan", () => {
  expect(analyze("2012年，全县粮食总产量41.1万吨，到2013年将继续增产。").meta.year).not.toBe(2013);
});

test("where a change ends nothing is due", () => {
  expect(claimRows("财政收入从2000年的5亿元，到2005年的约10亿元，年均增长15%。", figure, status)).toEqual([
    "5亿元 achieved",
    "10亿元 achieved",
    "15% achieved",
  ]);
});

test("the year of prices and the end of the year by which goals are due", () => {
  const text =
    "主要目标为，到2010年，国内生产总值比1995年翻两番，按1990年不变价计算达到750亿元（按1995年价为1150亿元）；年末总人口控制在555万人以内。";
  expect(claimRows(text, figure, status, years).slice(1)).toEqual([
    "750亿元 target 2010–2010",
    "1150亿元 target 2010–2010",
    "555万人 target 2010–2010",
  ]);
});

test("the plan that a text names gives its year to what the text lists", () => {
  const text =
    "近日，市里印发《2019年为民办实事工作计划》。\n《2019年为民办实事工作计划》的主要内容是：\n一、实施公交服务工程\n（一）新增公交车200辆。\n（二）新建公交站台100个。";
  expect(claimRows(text, years)).toEqual(["2019–2019", "2019–2019"]);
});

test("growth that is dealt out is that of the levels right before it", () => {
  const text =
    "全市法院结案标的额869亿元，上升21.4%；市中院受理案件18532件，执结标的额36亿元，同比分别上升9.2%和19.5%。";
  expect(claimRows(text, indicator).slice(-2)).toEqual(["案件", "标的额"]);
});

test("a blank behind the dash of a stretch of years", () => {
  const text = "松溪县茶产业发展办法\n2008年6月17日\n一、措施\n2008- 2012年，每年安排资金36万元，其中：品牌12万元。";
  expect(claimRows(text, years)).toEqual(["2008–2012", "2008–2012"]);
});
