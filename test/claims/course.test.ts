import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

/** Each figure of the text with its status and years. */
function timesOf(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ quantity, period }) => `${quantity.text} ${period?.from ?? "?"}–${period?.to ?? "?"}`);
}

const OPENING = "各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请各位委员提出意见。";
const TITLE = `松溪县2022年政府工作报告\n${OPENING}`;
const HELD = `松溪县政府工作报告\n2022年1月16日在松溪县第十八届人民代表大会第一次会议上\n${OPENING}`;
const GOALS = "今后五年政府工作的奋斗目标是：综合实力明显增强，人民生活更加富裕。";
const PARTS = "（一）做强工业经济。建设厂房40万平方米。\n（二）改善人居环境。改造老旧小区60个。";

const AHEAD: readonly { why: string; text: string; times: string[] }[] = [
  {
    why: "a sentence that guides the years to come, with no heading above",
    text: `${TITLE}\n今后五年政府工作的指导思想是：坚持稳中求进，全力建设滨河新城。\n重点抓好以下工作：\n${PARTS}`,
    times: ["40万平方米 2022–2026", "60个 2022–2026"],
  },
  {
    why: "one below a heading that names no time",
    text: `${TITLE}\n一、2021年工作回顾\n新建学校3所。\n二、奋斗目标和主要任务\n未来五年，我县工作的总体要求是：坚持稳中求进，建设滨河新城。\n${PARTS}\n三、2022年工作安排\n新建医院2家。`,
    times: ["3所 2021–2021", "40万平方米 2022–2026", "60个 2022–2026", "2家 2022–2022"],
  },
  {
    why: "a heading, for the parts beside it that name no time, up to one that does",
    text: `${TITLE}\n一、今后五年的奋斗目标\n今后五年，要奋力实现综合实力明显增强，人民生活更加富裕。\n二、主要任务\n${PARTS}\n三、2022年重点工作\n新建医院2家。\n四、加强自身建设\n培训干部600人次，力争办结率达到98%。`,
    times: ["40万平方米 2022–2026", "60个 2022–2026", "2家 2022–2022", "600人次 2022–2022", "98% 2022–2022"],
  },
  {
    why: "a five-year plan, up to a sentence for one of its years",
    text: `${TITLE}\n一、目标任务\n“十四五”期间，我县发展的主要目标是：综合实力跃上新台阶。\n培育龙头企业25家。\n2022年，要重点做好以下工作：\n${PARTS}`,
    times: ["25家 2021–2025", "40万平方米 2022–2022", "60个 2022–2022"],
  },
  {
    why: "points below each announcement have its time",
    text: `${HELD}\n未来三年，要重点实施两大工程：\n一是产业振兴工程。引进项目120个。\n二是交通提升工程。建成公路260公里。\n今年，我们要重点抓好以下工作：\n一是抓项目。引进项目30个。`,
    times: ["120个 2022–2024", "260公里 2022–2024", "30个 2022–2022"],
  },
  {
    why: "what is announced in a paragraph of its own",
    text: `${HELD}\n一、目标任务\n今后五年，我们要奋力开创各项事业新局面。\n${PARTS}`,
    times: ["40万平方米 2022–2026", "60个 2022–2026"],
  },
  {
    why: "how long the goals are to take, told first below their heading",
    text: `2022年松溪县人居环境整治行动方案\n一、工作目标\n力争通过3年时间，城乡面貌明显改善。\n新建公园12个。\n二、重点任务\n（一）改造住房。改造小区36个。\n（二）改造管网。2022年底前，改造管网16公里。`,
    times: ["12个 2022–2024", "36个 2022–2024", "16公里 2022–2022"],
  },
  {
    why: "a term of office that nothing dates is no year of the title",
    text: `${TITLE}\n一、总体要求\n本届政府任期内，经济社会发展的奋斗目标是：主要指标走在前列。\n二、重点任务\n${PARTS}`,
    times: ["40万平方米 ?–?", "60个 ?–?"],
  },
];

const NOT_AHEAD: readonly { why: string; text: string; times: string[] }[] = [
  {
    why: "how long one of the goals is to take",
    text: `2022年松溪县人居环境整治行动方案\n一、工作目标\n新建公园12个。用三年时间，建成大桥1座。\n二、重点任务\n改造小区36个。`,
    times: ["12个 2022–2022", "1座 2022–2024", "36个 2022–2022"],
  },
  {
    why: "how long something is to take below a heading that names the year",
    text: `${TITLE}\n一、2022年主要目标\n力争用三年时间，城乡面貌明显改善。新建公园12个。\n二、重点工作\n改造小区36个。`,
    times: ["12个 2022–2022", "36个 2022–2022"],
  },
  {
    why: "a figure for the years to come in one part says nothing of the others",
    text: `${TITLE}\n一、重点工作\n（一）发展工业。引进项目30个。\n（二）办好教育。今后五年，我们将新建学校12所。\n（三）提升医疗。新建卫生院3家。`,
    times: ["30个 2022–2022", "12所 2022–2026", "3家 2022–2022"],
  },
  {
    why: "goals of one part end with it",
    text: `${TITLE}\n一、2021年工作回顾\n新建学校3所。\n二、2022年重点工作\n引进项目3个。\n三、办好教育\n今后五年教育工作的主要目标是：优质均衡。\n新建学校12所。\n四、提升医疗\n新建卫生院3家。`,
    times: ["3所 2021–2021", "3个 2022–2022", "12所 2022–2026", "3家 2022–2022"],
  },
  {
    why: "the year that a sentence says something of ends the years to come",
    text: `${TITLE}\n${GOALS}\n2022年是“十四五”关键之年，做好各项工作意义重大。\n${PARTS}`,
    times: ["40万平方米 2022–2022", "60个 2022–2022"],
  },
  {
    why: "so does what is said of this year's work",
    text: `${HELD}\n${GOALS}\n做好今年工作，要突出抓好以下重点：\n${PARTS}`,
    times: ["40万平方米 2022–2022", "60个 2022–2022"],
  },
  {
    why: "what is acted upon is for longer than what is done",
    text: `${HELD}\n按照今后五年的总体要求，2022年要重点抓好以下工作：\n一是抓项目。引进项目30个。`,
    times: ["30个 2022–2022"],
  },
  {
    why: "figures keep their own times",
    text: `${HELD}\n${GOALS}\n（一）做强工业。2023年建成厂房4座。\n（二）抓好交通。2024年底前建成公路50公里。`,
    times: ["4座 2023–2023", "50公里 2024–2024"],
  },
  {
    why: "what is reached has none of the years to come",
    text: `${HELD}\n${GOALS}\n（一）做强工业。已建成厂房4座，将培育企业25家。`,
    times: ["4座 ?–?", "25家 2022–2026"],
  },
  {
    why: "goals of years that are over guide nothing",
    text: `${TITLE}\n一、工作回顾\n过去五年工作的总体要求是：稳中求进，干在实处。\n新建学校3所。\n二、工作安排\n新建学校2所。`,
    times: ["3所 ?–?", "2所 2022–2022"],
  },
  {
    why: "the years to come in mid-sentence",
    text: `${TITLE}\n一、工作安排\n做好各项工作，为今后五年发展目标是否实现奠定基础。\n新建学校2所。`,
    times: ["2所 2022–2022"],
  },
  {
    why: "a heading for a year below which the goals of a longer plan are told",
    text: `${TITLE}\n一、2022年工作安排\n“十四五”时期的主要目标是：综合实力明显增强。\n新建学校2所。`,
    times: ["2所 2022–2022"],
  },
];

describe("plans without a time of their own", () => {
  test.each(AHEAD)("$why", ({ text, times }) => expect(timesOf(text)).toEqual(times));
});

describe("what looks like it", () => {
  test.each(NOT_AHEAD)("$why", ({ text, times }) => expect(timesOf(text)).toEqual(times));
});

describe("words that announce plans", () => {
  const rows = rowsOf<{ as: string; words: WordList; counterExamples?: string[] }>("claims/plan-announcements");
  const ofTask = (lead: string): string[] =>
    timesOf(`松溪县2021年政府工作报告\n${OPENING}\n${lead}\n一、做强产业\n建设厂房40万平方米。`);

  test.each(rows.filter(({ as }) => !/towards|no-|acted/.test(as)).flatMap((row) => wordsOf([row], "words")))(
    "$word in $example",
    ({ word, example }) => {
      expect(example).toContain(word);
      const mark = example.includes("，") || /如下|以下/.test(example) ? "：" : "。";
      expect(ofTask(`${example}${mark}`).at(-1)).toBe(
        `40万平方米 ${example.includes("十五五") ? 2026 : 2021}–${example.includes("三年") ? 2023 : example.includes("十五五") ? 2030 : 2025}`,
      );
    },
  );

  test.each([
    ...rows.flatMap(({ counterExamples = [] }) => counterExamples),
    ...rows
      .filter(({ as }) => /towards|no-|acted/.test(as))
      .flatMap((row) => wordsOf([row], "words").map((w) => w.example)),
  ])("none in %s", (example) => {
    const lead = example.endsWith("。") ? example : `${example}。`;
    expect(ofTask(lead).at(-1)).not.toBe("40万平方米 2021–2025");
  });
});
