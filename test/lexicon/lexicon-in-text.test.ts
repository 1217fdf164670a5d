import { describe, expect, it } from "vitest";
import { extractSlogans } from "../../src/index.js";

/** Sentences in the manner of reports of each era, with every term of the lexicon in them. */
const WITH_TERMS: [sentence: string, ...terms: string[]][] = [
  ["国家在过渡时期的总任务是逐步实现国家的社会主义工业化。", "国家在过渡时期的总任务", "社会主义工业化"],
  ["我们贯彻以农业为基础、以工业为主导的方针，棉花增产一成。", "以农业为基础、以工业为主导"],
  ["执行调整、巩固、充实、提高的方针，市场供应好转。", "调整、巩固、充实、提高"],
  ["全县人民自力更生、艰苦奋斗，新修水渠十二条。", "自力更生、艰苦奋斗"],
  ["各社队普遍实行包产到户，工商企业扭亏增盈。", "包产到户", "扭亏增盈"],
  ["坚持四项基本原则，抓好治理整顿和深化改革。", "四项基本原则", "治理整顿"],
  ["发展有计划的商品经济，实行政企职责分开。", "有计划的商品经济", "政企职责分开"],
  ["实施科教兴国战略和可持续发展战略。", "科教兴国", "可持续发展"],
  ["抓大放小，实施再就业工程，安置职工三千人。", "抓大放小", "再就业工程"],
  ["落实科学发展观，推进社会主义新农村建设和节能减排。", "科学发展观", "社会主义新农村建设", "节能减排"],
  ["做好稳增长、促改革、调结构、惠民生、防风险各项工作。", "稳增长、促改革、调结构、惠民生、防风险"],
  ["坚持稳中求进的工作总基调，完整、准确、全面贯彻新发展理念。", "稳中求进的工作总基调", "新发展理念"],
  ["持续打好蓝天、碧水、净土保卫战，协同推进降碳减污扩绿增长。", "蓝天、碧水、净土保卫战", "降碳减污扩绿增长"],
  ["打好蓝天保卫战，优良天数比率上升。", "蓝天保卫战"],
  ["巩固拓展脱贫攻坚成果同乡村振兴有效衔接。", "巩固拓展脱贫攻坚成果同乡村振兴有效衔接"],
  ["坚持不忘初心，牢记使命，把“六稳”“六保”抓实。", "不忘初心，牢记使命", "六稳", "六保"],
  ["因地制宜发展新质生产力，综合整治“内卷式”竞争。", "新质生产力", "“内卷式”竞争"],
  ["坚持“稳中求进”工作总基调。", "稳中求进工作总基调"],
];

/** Words and figures that hold a term by accident. */
const WITHOUT_TERMS = [
  "第三农场引进良种。",
  "全市两新组织党建覆盖率上升。",
  "零就业家庭保持动态清零。",
  "第三保障队进驻现场。",
  "高新技术产业占比和增速两高。",
  "三通一平工程完工。",
  "十三农工小组参加评比。",
];

const plain = (text: string) => text.replace(/[“”]/g, "");

describe("terms of the lexicon in text", () => {
  it.each(WITH_TERMS)("%s", (sentence, ...terms) => {
    const found = extractSlogans(sentence).filter(({ gloss }) => gloss !== null);
    expect(found.map(({ term }) => term)).toEqual(terms.map(plain));
    for (const { gloss } of found) expect(gloss).toMatchObject({ source: expect.stringMatching(/\d{4}年/) });
  });

  it.each(WITHOUT_TERMS)("%s", (sentence) => {
    expect(extractSlogans(sentence).filter(({ gloss }) => gloss !== null)).toEqual([]);
  });
});
