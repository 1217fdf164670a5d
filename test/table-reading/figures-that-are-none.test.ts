import { expect, test } from "vitest";
import { cellWords } from "../../src/generated/cell-words.js";
import { analyze } from "../../src/index.js";
import { isFigure } from "../../src/table-reading/figure-cell.js";

/** Figure, indicator, status and period of each claim. */
const read = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity: { span }, status, period }) => [
      text.slice(span.start, span.end),
      indicator?.text,
      status,
      period && `${period.from}–${period.to}`,
    ]);
};
const names = (text: string) => read(text).map(([figure, name]) => [figure, name]);
const times = (text: string) => read(text).map(([, , status, period]) => [status, period]);

test.each(cellWords.map(({ word, says }) => [word, says]))("a word of cells: %s, %s", (word, says) => {
  expect(isFigure(`${word}36%`)).toBe(says !== "alone");
  expect(isFigure(`${word}情况`)).toBe(false);
});

test.each(["2021—2025", "2023-05", "2024—36", "1-3", "-3~-5", "6—2", "3月", "8路", "2村"])(
  "spans of years, dates, places in a list and labels are no figures: %s",
  (cell) => expect(isFigure(cell)).toBe(false),
);

test("classes of age and size name what stands beside them", () => {
  expect(names("2023年人口情况\n年龄\t人数（万人）\n0—14岁\t6.5\n60岁以上\t10\n")).toEqual([
    ["6.5", "0—14岁"],
    ["10", "60岁以上"],
  ]);
  expect(names("2023年企业情况\n序号\t规模\t户数（户）\n1\t3亿元以上\t120\n2\t1亿元以上\t140\n")).toEqual([
    ["120", "3亿元以上"],
    ["140", "1亿元以上"],
  ]);
  expect(names("2023年补贴标准\n对象\t年龄\t标准（元）\n老人\t90岁以上\t140\n").map(([figure]) => figure)).toEqual([
    "140",
  ]);
});

test("a row that tells a level without a figure is no head", () => {
  const text = "主要目标\n指标\t2023年\t2024年目标\n居民收入\t持平\t与经济增长同步\n粮食产量\t35万吨\t36万吨\n";
  const { achievements, targets } = analyze(text);
  expect([...achievements, ...targets].map(({ quantity, change, status }) => [quantity.text, change, status])).toEqual([
    ["35万吨", null, "achieved"],
    ["36万吨", null, "target"],
  ]);
});

test("a project is named by its name, not by what is said of it in the cells beside", () => {
  const text =
    "2024年重点项目计划表\n单位：万元\n序号\t项目名称\t建设性质\t建设地点\t起止年限\t总投资\n1\t城东水厂\t续建\t甲县\t2022-2025\t36,000\n2\t城北学校\t新建\t乙县\t2024-2025\t6,000\n";
  expect(names(text)).toEqual([
    ["36,000", "城东水厂"],
    ["6,000", "城北学校"],
  ]);
});

test.each(["权重（%）", "分值", "行次", "建设年限", "序号"])("what stands below %s measures nothing", (head) => {
  expect(names(`2023年考核表\n单位：万元\n项目\t${head}\t完成数\n税收\t20\t3600\n`)).toEqual([["3600", "税收"]]);
});

test("marks of notes stand neither in a figure nor for one", () => {
  expect(names("“十四五”规划主要指标\n指标\t2025年\t注\n新增就业（万人）\t5*\t[1]\n")).toEqual([["5", "新增就业"]]);
});

test("aims told year by year are aims, whatever year it is", () => {
  const text =
    "2024年青山县政府工作报告\n（2024年1月5日）\n2021—2025年目标任务分年度分解表\n指标\t2021年\t2023年\t2025年\n造林（万亩）\t3\t5\t7\n";
  expect(times(text)).toEqual([
    ["target", "2021–2021"],
    ["target", "2023–2023"],
    ["target", "2025–2025"],
  ]);
});

test("what is counted up over a plan is to come, before it what was reached", () => {
  const text =
    "“十四五”规划主要指标\n指标\t2020年\t2025年\t年均/累计\n能耗降低（%）\t—\t—\t〔13.5〕\n失业率（%）\t5.2\t—\t＜5.5\n新增就业（万人）\t[31.2]\t\t[30]\n";
  expect(times(text)).toEqual([
    ["target", "2021–2025"],
    ["achieved", "2020–2020"],
    ["target", "2021–2025"],
    ["achieved", "2016–2020"],
    ["target", "2021–2025"],
  ]);
});

test("months of what is compared with, of issue and of a day are not those of the figures", () => {
  expect(
    times("2024年6月金融情况\n指标\t余额（亿元）\t比2023年12月增减（%）\n存款\t36\t3.1\n").map(([, at]) => at),
  ).toEqual(["2024-06–2024-06", "2024-06–2024-06"]);
  expect(times("主要指标\n2024年3月15日\n指标\t数量\n学校（所）\t36\n医院（所）\t3\n").map(([, at]) => at)).toEqual([
    "2024–2024",
    "2024–2024",
  ]);
  expect(times("主要指标（2024年12月印发）\n指标\t数量\n学校（所）\t36\n医院（所）\t3\n")[0]?.[1]).toBe("2024–2024");
});

test("a rank is no measure of the growth beside it", () => {
  expect(names("2023年各地情况\n地区\t产值（亿元）\t排名\t增速（%）\n青山\t236\t3\t6.1\n")).toEqual([
    ["236", "产值"],
    ["6.1", "产值"],
  ]);
});

test("a programme may bear the number of a plan", () => {
  expect(
    times("“八五”普法规划主要指标\n指标\t2025年\n讲座（场）\t[360]\n演出（场）\t12\n").map(([, at]) => at),
  ).toEqual(["2025–2025", "2025–2025"]);
});

test("heads tell a plan's last year from all of its years, and the year beside it is stronger", () => {
  const text =
    "发展目标\n指标\t“十四五”年均增速目标\t“十四五”累计目标\t“十四五”规划2025年目标\n造林（万亩）\t3\t15\t20\n";
  expect(times(text)).toEqual([
    ["target", "2021–2025"],
    ["target", "2021–2025"],
    ["target", "2025–2025"],
  ]);
});

test("lengths of time are measured where a bracket behind the name says so", () => {
  expect(
    names("2023年服务情况\n指标\t2023年\n企业开办时间（天）\t1.5\n急救反应（分钟）\t12\n人均寿命（岁）\t78.5\n"),
  ).toEqual([
    ["1.5", "企业开办时间"],
    ["12", "急救反应"],
    ["78.5", "人均寿命"],
  ]);
});

test("a change of nothing is none", () => {
  const { achievements } = analyze("2023年指标\n指标\t2023年\t增长（%）\n学校（所）\t12\t0.0\n医院（所）\t6\t20\n");
  expect(achievements.map(({ change }) => change)).toEqual([null, null, null, "up"]);
});
