import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { lineKind } from "../../src/structure/line-words.js";
import { withoutSiteName } from "../../src/structure/site-name.js";
import type { DocumentMeta } from "../../src/types.js";
import { read } from "./read.js";

const A = "全市上下真抓实干，办成了一批群众盼望多年的实事，各项工作迈出坚实步伐，发展质量稳步提升。";

interface Case {
  name: string;
  text: string;
  meta: Partial<DocumentMeta>;
}

const CASES: Case[] = [
  {
    name: "a communiqué whose title is broken, and its office",
    text: `2023年临河市国民经济和社会发展\n统计公报\n临河市统计局\n2024年3月20日\n一、综合\n${A}`,
    meta: {
      title: "2023年临河市国民经济和社会发展统计公报",
      issuer: "临河市统计局",
      date: "2024-03-20",
      genre: "statistical-bulletin",
      level: "municipal",
    },
  },
  {
    name: "a cover with the place above a broken title",
    text: `青林州\n2023年地方财政预算执行情况和2024年地\n方财政预算（草案）\n青林州财政局编制\n2024年1月15日\n一、执行情况\n${A}`,
    meta: {
      title: "青林州2023年地方财政预算执行情况和2024年地方财政预算（草案）",
      issuer: "青林州财政局",
      level: "municipal",
      genre: "municipal-budget-report",
    },
  },
  {
    name: "the number of a paper above the title, an office without its place below it",
    text: `临河市六届人大\n四次会议文件（十二）\n关于临河市2023年预算执行情况和2024年预算草案的报告\n——2024年1月20日在临河市第六届人民代表大会第四次会议上\n市财政局\n各位代表：\n${A}\n一、2023年预算执行情况\n${A}`,
    meta: {
      title: "关于临河市2023年预算执行情况和2024年预算草案的报告",
      issuer: "临河市财政局",
      date: "2024-01-20",
    },
  },
  {
    name: "an office with its head, and the name of a site behind the title",
    text: `关于临河市2023年预算执行情况及2024年预算草案的报告 _ 财政报告 _ 临河市人民政府门户网站\n——2024年1月9日在临河市第十三届人民代表大会第三次会议上\n临河市财政局局长 李一鸣\n各位代表：\n${A}`,
    meta: {
      title: "关于临河市2023年预算执行情况及2024年预算草案的报告",
      issuer: "临河市财政局",
      speaker: "李一鸣",
    },
  },
  {
    name: "a decree in a collection",
    text: `【法宝引证码】CLI.11.1\n原文链接：https://www.example.com/a.html\n临河省节水办法\n临河省人民政府令\n（第31号）\n《临河省节水办法》已经审议通过，现予公布，自2022年5月1日起施行。\n省长 李一鸣\n2022年3月4日\n临河省节水办法\n第一条 为了节约用水，制定本办法。\n第二条 本省的用水活动适用本办法。`,
    meta: {
      title: "临河省节水办法",
      issuer: "临河省人民政府",
      documentNumber: "临河省人民政府令（第31号）",
      genre: "measures",
      level: "provincial",
    },
  },
  {
    name: "two offices sign together",
    text: `关于加强纳税信用建设的通知\n各区县有关单位：\n${A}\n临河市发展和改革委员会\n临河市财政局\n2022年8月20日`,
    meta: { issuer: "临河市发展和改革委员会、临河市财政局", genre: "policy-notice" },
  },
  {
    name: "an autonomous region is no county",
    text: `2025年宁夏政府工作报告\n——2025年1月19日在宁夏回族自治区第十三届人民代表大会第三次会议上\n各位代表：\n现在，我代表自治区人民政府，向大会报告工作，请予审议。\n${A}`,
    meta: { issuer: "宁夏回族自治区人民政府", level: "provincial", genre: "provincial-work-report" },
  },
  {
    name: "a prefecture is no county",
    text: `2023年青林地区国民经济和社会发展统计公报\n青林地区统计局\n2024年3月1日\n${A}`,
    meta: { level: "municipal" },
  },
];

describe("what stands before the text", () => {
  test.each(CASES)("$name", ({ text, meta }) => expect(read(text).meta).toMatchObject(meta));
});

test.each([
  ["关于临河市2023年财政决算的报告", "municipal", "municipal-final-accounts"],
  ["北京市海淀区2023年政府工作报告", "county", "county-work-report"],
  ["关于天津市2025年预算执行情况和2026年预算草案的报告", "provincial", "provincial-budget-report"],
  ["2024年上半年全市经济运行情况分析", "municipal", "economic-analysis"],
  ["关于加强城市管理工作的意见", null, "opinion"],
  ["二零二三年施政报告", null, "policy-address"],
])("%s is of level %s and of genre %s", (title, level, genre) => {
  expect(read(`${title}\n为了做好工作，办成一批实事，各项任务有序推进，发展质量稳步提升。`).meta).toMatchObject({
    level,
    genre,
  });
});

test.each([
  ["关于某市预算的报告_某市财政局", "关于某市预算的报告"],
  ["某州2024年度政府预算公开-某州人民政府", "某州2024年度政府预算公开"],
  ["某省行动计划（2021-2023年）", "某省行动计划（2021-2023年）"],
  ["某市政府工作报告", "某市政府工作报告"],
])("%s without the site is %s", (words, bare) => expect(withoutSiteName(words)).toBe(bare));

test.each([
  ["某市六届人大四次会议文件（十）", "credit"],
  ["某省六届人大代表积极履职", null],
  ["某某日报 www.example.com", "credit"],
])("%s is a line of kind %s", (words, kind) => expect(lineKind(words)).toBe(kind));

test("a row of buttons takes no line of the document", () => {
  const text = `2024年临河市政府工作报告\n2024年02月01日\n【字体：\n大\n中\n小\n】\n分享：\n2024年1月22日在临河市第六届人民代表大会第四次会议上\n市长 王小川\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2023年工作回顾\n${A}`;
  expect(analyze(text).meta.date).toBe("2024-01-22");
});

test("a committee that examined a budget, named without its congress", () => {
  const text = `临河市第六届人民代表大会 王小川\n财政经济委员会主任委员\n会议主席团：\n临河市第六届人民代表大会第四次会议审查了市人民政府提出的《关于临河市2023年预算执行情况和2024年预算草案的报告》及临河市2024年预算草案。现将审查结果报告如下。\n一、2023年预算执行情况\n${A}`;
  const { meta } = analyze(text);
  expect(meta.issuer).toBe("临河市第六届人民代表大会财政经济委员会");
  expect(meta.genre).toBe("municipal-budget-report");
});

test("what a statistical office signs without a title is a communiqué", () => {
  const text = `临河市统计局\n国家统计局临河调查队\n2024年5月\n一、综合\n${A}`;
  expect(analyze(text).meta).toMatchObject({
    genre: "statistical-bulletin",
    issuer: "临河市统计局、国家统计局临河调查队",
  });
});
