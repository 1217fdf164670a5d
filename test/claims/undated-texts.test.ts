import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

test.each([
  ["全会提出，到2030年，生产总值突破400亿元。", ["400亿元 target 2030–2030"]],
  ["财政收入比2020年增长36%。\n到2030年，城镇化率达到58%左右。", ["36% achieved -–-", "58% target 2030–2030"]],
  // the text goes on to a later year: this one may be over
  ["到2020年，城镇化率达到58%。\n2024年，城镇化率达到61%。", ["58% achieved 2020–2020", "61% achieved 2024–2024"]],
  ["到2020年底，累计建成学校12所。", ["12所 achieved 2020–2020"]],
])("%s: a date to come, in a text that says nothing of when it speaks", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["记者从2023年上半年经济形势通气会上获悉，上半年，全市生产总值达到86亿元。", ["86亿元 achieved 2023-01–2023-06"]],
  [
    "2023年前三季度，全市生产总值达到126亿元。前三季度，进出口增长6%。",
    ["126亿元", "6%"].map((words) => `${words} achieved 2023-01–2023-09`),
  ],
  ["全会指出，“十四五”时期是极不平凡的五年。累计完成投资620亿元。", ["620亿元 achieved 2021–2025"]],
  ["据介绍，2023年，全市新建学校12所。新建医院3家。", ["12所 achieved 2023–2023", "3家 achieved 2023–2023"]],
])("%s: the year that the first words tell", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("a report whose first paragraph alone says the year", () => {
  const text = `松溪县人民检察院工作报告
——2020年1月6日在松溪县第十七届人民代表大会第五次会议上
各位代表：
现在，我代表县人民检察院向大会报告工作，请予审议。
2019年，全县检察机关忠实履职，各项工作取得新成效。
一、服务大局
办理案件36件。
二、守护民生
发放救助金12万元。
三、2020年工作安排
建成检察服务站6个。`;
  expect(read(text)).toEqual(["36件 achieved 2019–2019", "12万元 achieved 2019–2019", "6个 target 2020–2020"]);
});

test.each([
  ["松政发〔2009〕13号", "2008年，全县有茶农3600户。目前，茶园面积1.2万亩。", "3600户 achieved 2008–2008"],
  ["松政发〔2008〕13号", "2008年，全县新增茶农3600户。", "3600户 target 2008–2008"],
  ["松政发〔2008〕13号", "2009年，全县新增茶农3600户。", "3600户 target 2009–2009"],
])("the year in the number of a document says that the year it begins with is over: %s", (number, text, expected) => {
  const opinion = `松溪县人民政府关于加快茶业发展的意见\n${number}\n各镇人民政府：\n一、加快发展\n`;
  expect(claimRows(opinion + text, figure, status, years)[0]).toBe(expected);
});
