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
      year: 2023,
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
    meta: {
      title: "政府工作报告",
      date: "2019-03-05",
      speaker: "张三",
      genre: "national-work-report",
      issuer: "国务院",
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
    meta: { date: "1985-03-12", year: 1985, genre: "national-plan-report", issuer: null },
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
  {
    name: "a name that runs into the salutation, the issuer in what the speaker says",
    text: `——2024年12月22日在政协临河市第九届委员会第四次会议上的报告
王晓川各位委员、同志们：
我代表政协临河市第九届委员会常务委员会，向大会报告工作，请予审议。
${A}`,
    meta: { date: "2024-12-22", speaker: "王晓川", issuer: "政协临河市第九届委员会常务委员会", recipient: null },
  },
  {
    name: "a government without a name has that of the congress",
    text: `2011年政府工作报告
发布时间：2012-01-01 责任编辑：李江
——2011年1月12日在平林县第十三届人民代表大会第四次会议上
平林县县长 吴大伟
各位代表：
现在，我代表县人民政府，向大会作政府工作报告，请予审议。
${A}`,
    meta: { title: "2011年政府工作报告", issuer: "平林县人民政府", date: "2011-01-12", speaker: "吴大伟", year: 2011 },
  },
  {
    name: "a document number and book marks around the title of a notice on a report",
    text: `临政办〔2023〕1号《临河市人民政府办公厅关于印发2023年市〈政府工作报告〉责任分解方案的通知》
时间：2024-01-10 21:15:53
各区人民政府，市直各单位：
${A}
一、高度重视，精心组织。${A}
二、强化督办，狠抓落实。${A}`,
    meta: {
      title: "临河市人民政府办公厅关于印发2023年市〈政府工作报告〉责任分解方案的通知",
      issuer: "临河市人民政府办公厅",
      documentNumber: "临政办〔2023〕1号",
      year: 2023,
      genre: "policy-notice",
    },
  },
  {
    name: "a text that begins with its number has no title",
    text: `临政 [2020] 20号\n各县区人民政府：\n${A}请认真贯彻执行。`,
    meta: { title: null, documentNumber: "临政 [2020] 20号", genre: "policy-notice" },
  },
  {
    name: "a headline on who delivered the report",
    text: `省高级人民法院院长周正同志作省高级人民法院工作报告（全文）\n${A}`,
    meta: { title: "省高级人民法院院长周正同志作省高级人民法院工作报告", issuer: "省高级人民法院" },
  },
  {
    name: "the outlook in a plan's title is not its year",
    text: `临河县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n${A}`,
    meta: { year: null, genre: "development-plan" },
  },
  {
    name: "a plan report without its title",
    text: `各位代表：
受市人民政府委托，现将2019年国民经济和社会发展计划执行情况及2020年计划草案提请大会审查，并请市政协委员提出意见。
一、2019年国民经济和社会发展计划执行情况
全市上下顶住压力，地区生产总值增长6.3%。`,
    meta: { year: 2020, genre: "municipal-plan-report" },
  },
  {
    name: "no title: who speaks is none",
    text: `——2021年1月9日在临河市第六届人民代表大会第三次会议上
临河市人民检察院检察长 韩 冬
各位代表：
现在，我代表市人民检察院，向大会报告工作，请予审议。
${A}`,
    meta: { title: null, speaker: "韩冬", date: "2021-01-09" },
  },
  {
    name: "the name before the office",
    text: `韩冬 临河市人民检察院党组书记、代理检察长\n${A}`,
    meta: { title: null },
  },
  {
    name: "a name between the title and the place of delivery, a year in Chinese numerals",
    text: `政 府 工 作 报 告
高 明
（一九六三年三月八日在临河省第三届人民代表大会第一次会议上）
各位代表：
${A}`,
    meta: { title: "政府工作报告", speaker: "高明", date: "1963-03-08" },
  },
  {
    name: "a place in brackets before its name",
    text: `（临河省）2019年临河省政府工作报告（全文）\n${A}`,
    meta: { title: "2019年临河省政府工作报告", issuer: "临河省人民政府" },
  },
  {
    name: "a mayor who reports on the work of the government that entrusted it",
    text: `——1989年5月23日在临河市
第十一届人民代表大会第二次会议上
各位代表：
我受市人民政府委托，向大会作政府工作报告，请审议。
${A}`,
    meta: { issuer: "临河市人民政府" },
  },
  {
    name: "who reports on the plan that the government entrusted is not its head",
    text: `各位代表：\n我受市人民政府委托，向大会报告国民经济计划执行情况，请审议。\n${A}`,
    meta: { issuer: null },
  },
  {
    name: "a title that says where the report was delivered",
    text: `在柳林镇人民代表大会第一次会议上的政府工作报告\n各位代表：\n${A}`,
    meta: { title: "在柳林镇人民代表大会第一次会议上的政府工作报告" },
  },
];

test.each(CASES)("$name", ({ text, meta }) => expect(read(text).meta).toMatchObject(meta));
