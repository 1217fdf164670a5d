import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimsOf, indicatorsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  [
    "what counts a statement is no part of it",
    "一是收到提案96件；二是办结提案92件。其三，走访委员60名。",
    ["96件 提案 | 收到", "92件 提案 | 办结", "60名 委员 | 走访"],
  ],
  ["其 points back", "其财政支出12亿元，其他支出3.2亿元。", ["12亿元 财政支出 | null", "3.2亿元 其他支出 | null"]],
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
    "what a place has",
    "全市有养老机构46家。全市有机农产品36个，有关单位24家。",
    ["46家 养老机构 | 有", "36个 有机农产品 | null", "24家 有关单位 | null"],
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
  [
    "a size between a firm and its project",
    "加快华盛集团7万吨铝合金项目建设。松溪林场面积36万亩。",
    ["7万吨 铝合金项目 | 加快", "36万亩 松溪林场面积 | null"],
  ],
  [
    "how figures are looked at",
    "全年用电量36亿千瓦时。分季度看，一季度增长6.4%，二季度增长6.8%。",
    ["36亿千瓦时 用电量 | null", "6.4% 用电量 | 增长", "6.8% 用电量 | 增长"],
  ],
  [
    "how many there are is another statement",
    "新增上市企业11家，上市企业总数52家。",
    ["11家 上市企业 | 新增", "52家 上市企业总数 | null"],
  ],
  [
    "规模以上 is no measure",
    "新入库规模以上工业企业36家、规模以上服务业企业12家。改造规模12万平方米。",
    ["36家 规模以上工业企业 | 新入库", "12家 规模以上服务业企业 | 新入库", "12万平方米 改造规模 | null"],
  ],
  [
    "names of crimes",
    "起诉集资诈骗和非法吸收公众存款案件16件28人，起诉侵犯知识产权犯罪12人。",
    [
      "16件 集资诈骗和非法吸收公众存款案件 | 起诉",
      "28人 集资诈骗和非法吸收公众存款案件 | 起诉",
      "12人 侵犯知识产权犯罪 | 起诉",
    ],
  ],
  [
    "a clause before 的 is no part of the noun",
    "拥有300名员工的企业12家，企业的税收3.6亿元。",
    ["300名 员工 | 拥有", "12家 企业 | null", "3.6亿元 企业的税收 | null"],
  ],
  [
    "a subject that is counted has its own predicate",
    "省里支持新建了12个市场，3个县获评文明县，12所学校入选试点，建成2所高中，6所初中。",
    ["12个 市场 | 支持新建", "3个 县 | 获评", "12所 学校 | 入选", "2所 高中 | 建成", "6所 初中 | 建成"],
  ],
  [
    "people are counted, not what they have",
    "12万村民的回迁梦，48名优秀的监督员，解决26万户居民的住房问题。",
    ["12万 村民 | null", "48名 监督员 | null", "26万户 居民 | 解决"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  expect(indicatorsOf(text)).toEqual(expected);
});

test("a reduction in size", () => {
  expect(
    claimsOf("城乡建设用地减量5.2平方公里，高出目标1.4个点。").map(({ change, quantity }) => [quantity.unit, change]),
  ).toEqual([
    ["平方公里", "down"],
    ["个点", null],
  ]);
});

test("a bound before what is counted announces no list", () => {
  const figures = claimsOf("干警中35岁以下的8人，占9%。抓好以下三项工作。").map(({ quantity }) => quantity.text);
  expect(figures).toEqual(["8人", "9%"]);
});

test("a block that breaks off before its figure", () => {
  const { achievements } = analyze(
    "2017年工作回顾\n经济持续向好，财政总收入增长\n              12.4%，税收收入增长8.6%。\n\n新建学校6所。",
  );
  expect(achievements.map(({ indicator, change }) => [indicator?.text, change])).toEqual([
    ["财政总收入", "up"],
    ["税收收入", "up"],
    ["学校", null],
  ]);
});

test("what is striven for beyond growth is growth", () => {
  const changes = (text: string) => claimsOf(text, { role: "plan" }).map(({ change }) => change);
  expect(changes("生产总值增长6.5%，力争7%；城镇化率达到62%，力争63%。")).toEqual(["up", "up", null, null]);
});

test("among whom something leads is no claim", () => {
  expect(claimsOf("财政收入增速居四个主城区之首。")).toEqual([]);
});

test.each([
  ["下拉全县投资增长1.2个百分点。", "down"],
  ["石化行业负向拉动全县投资增长1.2个百分点。", "down"],
  ["拉动经济增长2.4个百分点。", "up"],
  ["拉动消费12亿元。", null],
  ["工业增长7.2%、居全省第1位。", null],
])("what moves another thing, and a rank beside a growth: %s", (text, expected) => {
  expect(claimsOf(text, { role: "review" }).at(-1)!.change).toBe(expected);
});
