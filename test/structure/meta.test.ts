import { expect, test } from "vitest";
import type { DocumentMeta } from "../../src/types.js";
import { read } from "./read.js";

const A = "全县上下深入贯彻党中央决策部署，顶住多重压力，办成了一批群众盼望多年的实事，各项工作迈出坚实步伐。";

const CASES: { name: string; text: string; meta: Partial<DocumentMeta> }[] = [
  {
    name: "a county's report",
    text: `临河县人民政府工作报告
——2023年1月5日在临河县第十八届人民代表大会第二次会议上
临河县县长 顾 远
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
一、2022年工作回顾
${A}`,
    meta: {
      title: "临河县人民政府工作报告",
      issuer: "临河县人民政府",
      date: "2023-01-05",
      speaker: "顾远",
      year: 2022,
      genre: "county-work-report",
      recipient: null,
      documentNumber: null,
    },
  },
  {
    name: "a province's report with the year in its title",
    text: `2025年云岭省政府工作报告
来源：云岭日报
政府工作报告
2025年1月16日在云岭省第十四届人民代表大会第三次会议上省长陆鸣作政府工作报告。
各位代表：
${A}`,
    meta: {
      title: "2025年云岭省政府工作报告",
      issuer: "云岭省人民政府",
      date: "2025-01-16",
      speaker: "陆鸣",
      year: 2025,
      genre: "provincial-work-report",
    },
  },
  {
    name: "office and name on two lines",
    text: `政府工作报告
——2019年3月5日在第十三届全国人民代表大会第二次会议上
国务院总理
张 三
各位代表：
现在，我代表国务院，向大会报告政府工作。我国发展面临的环境更加复杂，国务院采取了一系列措施。`,
    meta: { title: "政府工作报告", date: "2019-03-05", speaker: "张三", genre: "national-work-report", issuer: null },
  },
  {
    name: "an index block",
    text: `索引号：000014349/2020-00021
发文机关：江城市人民政府
成文日期：2020年06月27日
标题：江城市人民政府关于加强消防安全工作的意见
发文字号：江政发〔2020〕15号
发布日期：2020年07月15日
江城市人民政府关于加强消防安全工作的意见
江政发〔2020〕15号
各县（市、区）人民政府，市人民政府各部门、各直属机构：
${A}现提出如下意见。
一、总体要求
${A}`,
    meta: {
      title: "江城市人民政府关于加强消防安全工作的意见",
      issuer: "江城市人民政府",
      documentNumber: "江政发〔2020〕15号",
      date: "2020-06-27",
      recipient: "各县（市、区）人民政府，市人民政府各部门、各直属机构",
      year: 2020,
      genre: "policy-notice",
    },
  },
  {
    name: "a title over two lines, signature and date at the end",
    text: `江城市人民政府办公室
关于做好防汛工作的通知
各县区人民政府，市直各单位：
${A}
江城市人民政府办公室
2021年5月12日
（此件公开发布）`,
    meta: {
      title: "江城市人民政府办公室关于做好防汛工作的通知",
      issuer: "江城市人民政府办公室",
      date: "2021-05-12",
      recipient: "各县区人民政府，市直各单位",
      genre: "policy-notice",
    },
  },
  {
    name: "a department's summary and plan",
    text: `青山区文化和旅游局2022年工作总结暨2023年工作思路
${A}`,
    meta: {
      title: "青山区文化和旅游局2022年工作总结暨2023年工作思路",
      issuer: "青山区文化和旅游局",
      year: 2022,
      genre: "department-summary",
      date: null,
    },
  },
  {
    name: "a report of the eighties",
    text: `关于一九八四年国民经济和社会发展计划执行情况的报告
（一九八五年三月十二日）
各位代表：
我受国务院委托，向大会报告计划的执行情况。国务院认为，我国经济形势很好。`,
    meta: { date: "1985-03-12", year: 1984, genre: "national-plan-report", issuer: null },
  },
  {
    name: "a congress report of the party",
    text: `在中国共产党青河县第十四次代表大会上的报告
（2021年8月20日）
各位代表、同志们：
现在，我代表中国共产党青河县第十三届委员会向大会作报告。`,
    meta: { genre: "party-congress-report", date: "2021-08-20", year: 2021 },
  },
  {
    name: "a court's report",
    text: `澜江市中级人民法院工作报告
——2022年1月12日在澜江市第八届人民代表大会第二次会议上
澜江市中级人民法院院长 许正
各位代表：
${A}`,
    meta: { issuer: "澜江市中级人民法院", speaker: "许正", genre: "court-work-report", date: "2022-01-12" },
  },
  {
    name: "text without anything about itself",
    text: `${A}\n${A}`,
    meta: {
      title: null,
      issuer: null,
      documentNumber: null,
      date: null,
      recipient: null,
      speaker: null,
      year: null,
      genre: null,
    },
  },
  { name: "an impossible date", text: `关于做好工作的通知\n（2021年13月40日）\n${A}`, meta: { date: null } },
  {
    name: "figures in running text are no document numbers and dates",
    text: `一、工作回顾\n${A}按照江政发〔2020〕15号文件要求，2020年3月5日启动改造。`,
    meta: { documentNumber: null, date: null },
  },
];

test.each(CASES)("$name", ({ text, meta }) => expect(read(text).meta).toMatchObject(meta));
