import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const TITLE = "松溪县2022年政府工作报告";

/** Points in paragraphs of their own, with the time of what they hang on. */
const CASES: readonly { why: string; text: string; times: string[] }[] = [
  {
    why: "dashes below each of two openers, under a heading of both times",
    text: "在中国共产党松溪县第十四次代表大会上的报告\n2022年10月16日\n一、过去五年的工作和新时代十年的伟大变革\n十年来，我们坚持以工兴县，推动松溪发生历史性变革：\n——做强实体经济，生产总值从86亿元增长到192亿元，企业达到130家。\n——办好民生实事，新建学校26所。\n五年来，我们砥砺前行，取得丰硕成果。\n——引进项目120个。\n——新增就业2.3万人。",
    times: [
      "86亿元 2012–2012",
      "192亿元 2022–2022",
      "130家 2013–2022",
      "26所 2013–2022",
      "120个 2018–2022",
      "2.3万人 2018–2022",
    ],
  },
  {
    why: "一是 below 五年来, then below the last year",
    text: `${TITLE}\n一、五年来和2021年工作回顾\n五年来，我们主要做了以下工作：\n一是做强产业。引进项目120个。\n二是改善民生。新建学校26所。\n2021年，我们突出抓好了以下工作：\n一是抓项目。引进项目30个。`,
    times: ["120个 2017–2021", "26所 2017–2021", "30个 2021–2021"],
  },
  {
    why: "第一 below a stretch that the heading does not name",
    text: `${TITLE}\n一、2021年工作回顾\n新建学校3所。\n2012年以来，我们坚持生态优先，实现三大转变：\n第一，生态更优。造林26万亩。\n第二，河湖更清。建成污水处理厂8座。\n二、2022年工作\n新建学校2所。`,
    times: ["3所 2021–2021", "26万亩 2012–?", "8座 2012–?", "2所 2022–2022"],
  },
  {
    why: "another paragraph ends what hangs on the one before",
    text: `${TITLE}\n一、2021年工作回顾\n五年来，我们培育企业120家。\n新建学校3所。\n——引进项目12个。`,
    times: ["120家 2017–2021", "3所 2021–2021", "12个 2021–2021"],
  },
  {
    why: "a season stays with its sentence",
    text: `${TITLE}\n一、2021年工作回顾\n汛期，发布预警36条。\n——建成水库3座。`,
    times: ["36条 2021–2021", "3座 2021–2021"],
  },
  {
    why: "a numbered heading comes between",
    text: `${TITLE}\n一、2021年工作回顾\n五年来，我们坚持生态优先：\n（一）植树造林\n——造林26万亩。\n（二）治理河湖\n——整治河道12公里。`,
    times: ["26万亩 2021–2021", "12公里 2021–2021"],
  },
  {
    why: "the last of several sentences announces nothing",
    text: `${TITLE}\n一、2021年工作回顾\n五年来，我们培育企业120家。各项事业都有起色。\n——新建学校3所。\n——引进项目12个。`,
    times: ["120家 2017–2021", "3所 2021–2021", "12个 2021–2021"],
  },
];

test.each(CASES)("$why", ({ text, times }) => {
  const { achievements, targets } = analyze(text);
  const claims = [...achievements, ...targets].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
  expect(claims.map(({ quantity, period }) => `${quantity.text} ${period?.from ?? "?"}–${period?.to ?? "?"}`)).toEqual(
    times,
  );
});

const NEWS = "松溪县：为民办实事\n发布时间：2023-02-17 来源：松溪日报\n";

/** What is said of each of two points below a sentence that leads to them, and of a paragraph behind them. */
const statuses = (lead: string, [one, other]: readonly [string, string]): string => {
  const text = `${NEWS}${lead}\n${one}改造道路。新建公交站5座。\n${other}引进企业36家。\n全县新建学校3所。`;
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ status }) => status)
    .join(" ");
};

const NUMBERS = [
  ["1.", "2."],
  ["（一）", "（二）"],
  ["一是", "二是"],
  ["——", "——"],
] as const;

test.each([
  "2023年，全县计划完成下列任务：",
  "今年，我县将继续办好以下实事：",
  "为此，要重点做好以下几方面工作：",
  "会议要求，做好以下工作：",
  "确保完成以下任务。",
])("points below what promises are to be reached: %s", (lead) => {
  for (const numbers of NUMBERS) expect(statuses(lead, numbers)).toBe("target target achieved");
});

test.each([
  "去年，我县办好了以下实事：",
  "全县计划生育工作取得如下成绩：",
  "2022年计划执行情况如下：",
  "规划建设的项目已有以下进展：",
  "为落实上级要求，我们采取了以下措施：",
])("points below what tells of deeds are reached: %s", (lead) => {
  for (const numbers of NUMBERS) expect(statuses(lead, numbers)).toBe("achieved achieved achieved");
});

test("numbered points have the time of what leads to them, what stands behind them has not", () => {
  const text = `${NEWS}2019年以来，全县主要做了以下工作：\n1.改造道路。新建公交站5座。\n2.引进企业36家。\n县图书馆有藏书12万册。`;
  const { achievements } = analyze(text);
  expect(achievements.map(({ period }) => period?.from)).toEqual(["2019", "2019", undefined]);
});
