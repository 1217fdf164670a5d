import { expect, test } from "vitest";
import { claimsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  [
    "what counts a statement is no part of it",
    "一是收到提案96件；二是办结提案92件。其三，走访委员60名。",
    ["96件 提案 | 收到", "92件 提案 | 办结", "60名 委员 | 走访"],
  ],
  ["the number of an item", "2.规模以上工业增加值增长9%。", ["9% 规模以上工业增加值 | 增长"]],
  ["其 points back", "其财政支出12亿元，其他支出3.2亿元。", ["12亿元 财政支出 | null", "3.2亿元 其他支出 | null"]],
  ["a verb with a bracket inside", "按标准新（改、扩）建幼儿园26所。", ["26所 幼儿园 | 新（改、扩）建"]],
  [
    "two hanzi before 了 and a figure",
    "市领导主持了18次调度会议，陪访了12家企业。",
    ["18次 调度会议 | 主持", "12家 企业 | 陪访"],
  ],
  [
    "a conjunction, a time, a share at the start",
    "但12月价格涨幅达2.3%，仅蔬菜就增收1.2亿元，属中央收入2.3亿元，整个农业总产值38亿元。",
    ["2.3% 价格涨幅 | 达", "1.2亿元 蔬菜 | 增收", "2.3亿元 中央收入 | null", "38亿元 农业总产值 | null"],
  ],
  [
    "words that hold a function word",
    "有色金属增长8.2%，植被覆盖度68%，公共卫生支出2.6亿元，建成卫生所6个。",
    ["8.2% 有色金属 | 增长", "68% 植被覆盖度 | null", "2.6亿元 公共卫生支出 | null", "6个 卫生所 | 建成"],
  ],
  [
    "words that hold a verb",
    "监测户风险消除率82%，建成职业技能培训学校3所、大学生创业孵化基地2家。",
    ["82% 监测户风险消除率 | null", "3所 职业技能培训学校 | 建成", "2家 大学生创业孵化基地 | 建成"],
  ],
  [
    "an action before a compound",
    "印制宣传手册3.6万份，创设服务品牌12个。",
    ["3.6万份 宣传手册 | 印制", "12个 服务品牌 | 创设"],
  ],
  [
    "a list under one verb",
    "建成2所高中，6所初中和10所小学。",
    ["2所 高中 | 建成", "6所 初中 | 建成", "10所 小学 | 建成"],
  ],
  [
    "a bracket that holds figures says nothing of what stands behind it",
    "法院新收案件3260件（不含上年旧存案件280件，下同），比上年下降1.3%。",
    ["3260件 案件 | 新收", "280件 旧存案件 | null", "1.3% 案件 | 下降"],
  ],
  [
    "what one share is of says nothing of the next",
    "基层法院收案2719件，占全市收案总数的84.7%；中级法院收案438件，占13.7%。",
    ["2719件 基层法院收案 | null", "84.7% 基层法院收案 | 占", "438件 中级法院收案 | null", "13.7% 中级法院收案 | 占"],
  ],
  [
    "a subject that a deed opens",
    "企业产值增长6%。生产工人的劳动生产率，比上年提高12%。",
    ["6% 企业产值 | 增长", "12% 劳动生产率 | 提高"],
  ],
  [
    "where a change starts, its subject behind a comma",
    "消费增长8%，钢材成本，相应地由360元降到320元。",
    ["8% 消费 | 增长", "360元 钢材成本 | null", "320元 钢材成本 | 降到"],
  ],
  [
    "what a later line counts",
    "现场服务群众6000余人次收集社情民意信息260余条。",
    ["6000余人次 群众 | 服务", "260余条 社情民意信息 | 收集"],
  ],
  ["two figures before 的", "完成3条7.5公里的给水管线改造。", ["3条 给水管线 | 完成", "7.5公里 给水管线 | 完成"]],
  ["what a plan is to what was done", "财政收入完成预算的103%。", ["103% 财政收入 | 完成"]],
  [
    "a clause that says which of the things counted before",
    "全年收到提案96件，作为来信处理的6件。涉及经济方面的有47件，占49%；已基本解决的53件。",
    ["96件 提案 | 收到", "6件 提案 | 处理", "47件 提案 | 有", "49% 提案 | 占", "53件 提案 | 解决"],
  ],
  [
    "from the clause's start on a deed takes its object",
    "免费培训学员2600名，精准帮扶农户1260户。共同建设园区6个。重点改造项目12个。",
    ["2600名 学员 | 培训", "1260户 农户 | 帮扶", "6个 园区 | 建设", "12个 重点改造项目 | null"],
  ],
  [
    "what a place has",
    "全市有养老机构46家。全市有机农产品36个，有关单位24家。",
    ["46家 养老机构 | 有", "36个 有机农产品 | null", "24家 有关单位 | null"],
  ],
  [
    "occasions in a list",
    "召开全体会议2次，专题协商6次，对口协商8次。新建公路30公里，道路改造20公里。",
    [
      "2次 全体会议 | 召开",
      "6次 专题协商 | 召开",
      "8次 对口协商 | 召开",
      "30公里 公路 | 新建",
      "20公里 道路改造 | null",
    ],
  ],
  [
    "a paper that carries a deed in its name",
    "出台实施意见8份，出台实施政策12条，提请常委会审议事项14项。",
    ["8份 实施意见 | 出台", "12条 政策 | 出台实施", "14项 常委会审议事项 | 提请"],
  ],
  [
    "who gives is named, not the giving",
    "中央财政安排1245.2亿元，增加611.4亿元。",
    ["1245.2亿元 中央财政 | 安排", "611.4亿元 中央财政 | 增加"],
  ],
  [
    "the same with nothing counted before",
    "目前已投用的64个，惠及群众3万人。",
    ["64个 undefined | 投用", "3万人 群众 | 惠及"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  const claims = claimsOf(text, { role: "review" });
  expect(
    claims.map(({ quantity, indicator, verb }) => `${quantity.text} ${indicator?.text} | ${verb?.text ?? null}`),
  ).toEqual(expected);
});

test("a reduction in size", () => {
  expect(
    claimsOf("城乡建设用地减量5.2平方公里，高出目标1.4个点。").map(({ change, quantity }) => [quantity.unit, change]),
  ).toEqual([
    ["平方公里", "down"],
    ["个点", null],
  ]);
});

test("among whom something leads is no claim", () => {
  expect(claimsOf("财政收入增速居四个主城区之首。")).toEqual([]);
});
