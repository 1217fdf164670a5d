import { expect, test } from "vitest";
import { indicatorsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  ["the number of an item", "2.规模以上工业增加值增长9%。", ["9% 规模以上工业增加值 | 增长"]],
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
  ["what a plan is to what was done", "财政收入完成预算的103%。", ["103% 财政收入 | 完成"]],
  [
    "from the clause's start on a deed takes its object",
    "免费培训学员2600名，精准帮扶农户1260户。共同建设园区6个。重点改造项目12个。",
    ["2600名 学员 | 培训", "1260户 农户 | 帮扶", "6个 园区 | 建设", "12个 重点改造项目 | null"],
  ],
  [
    "a paper that carries a deed in its name",
    "出台实施意见8份，出台实施政策12条，提请常委会审议事项14项。",
    ["8份 实施意见 | 出台", "12条 政策 | 出台实施", "14项 常委会审议事项 | 提请"],
  ],
  [
    "from what a change is measured",
    "外贸进出口总额46亿元，比2020年的36亿元增长27.8%。企业较上年的120家增加6家。",
    [
      "46亿元 外贸进出口总额 | null",
      "36亿元 外贸进出口总额 | null",
      "27.8% 外贸进出口总额 | 增长",
      "120家 企业 | null",
      "6家 企业 | 增加",
    ],
  ],
  [
    "what money is for",
    "各类支出中用于水利建设的部分，共计8.6亿元，占支出总数的16%。市财政安排用于“三农”各项支出大幅增加，合计12.4亿元。",
    ["8.6亿元 水利建设 | null", "16% 水利建设 | 占", "12.4亿元 “三农”各项支出 | 合计"],
  ],
  [
    "what is striven for is the change",
    "财政收入实现增长6%，旅游收入实现36亿元。",
    ["6% 财政收入 | 增长", "36亿元 旅游收入 | 实现"],
  ],
  [
    "what climbs, not the step",
    "工业总产值连跨两个百亿台阶、突破600亿元，居全省第4位。",
    ["两个 百亿台阶 | 连跨", "600亿元 工业总产值 | 突破", "第4位 工业总产值 | 居"],
  ],
  [
    "a deed inside of what is new",
    "新推各类补贴农机具36台，常住人口126万人，比上年末增加1.2万人。",
    ["36台 补贴农机具 | 新推", "126万人 常住人口 | null", "1.2万人 常住人口 | 增加"],
  ],
  [
    "a deed behind what is counted that no table holds",
    "让4.6万群众远离了危险，惠及3.2万干部群众。",
    ["4.6万 群众 | 远离", "3.2万 干部群众 | 惠及"],
  ],
  [
    "what a threshold selects",
    "为86所海拔1500米以上农村学校安装供暖设施，面积3600平方米。",
    ["86所 农村学校 | 安装", "3600平方米 面积 | null"],
  ],
  [
    "money for a purpose named behind the figure",
    "市财政拨出2.6亿元专项资金，用于支援山区建设，比上年增加4200万元。",
    ["2.6亿元 专项资金 | 拨出", "4200万元 专项资金 | 增加"],
  ],
  [
    "the level that a fall leads to",
    "生产性投资比重由2015年的62%，下降为2020年的58%。",
    ["62% 生产性投资比重 | null", "58% 生产性投资比重 | 下降为"],
  ],
  [
    "what it came to in a year",
    "五年合计投入126亿元，其中2025年为36亿元，比2020年增加8亿元。2025年为45名学生发放助学金26万元。",
    ["126亿元 投入 | 投入", "36亿元 投入 | 为", "8亿元 投入 | 增加", "45名 学生 | 发放", "26万元 助学金 | 发放"],
  ],
  [
    "whose plan was carried out",
    "完成投资1.2亿元，完成省局下达计划的107%。",
    ["1.2亿元 投资 | 完成", "107% 投资 | 完成"],
  ],
  [
    "points of an index",
    "经济效益综合指数达到124，比上年提高20点。",
    ["124 经济效益综合指数 | 达到", "20点 经济效益综合指数 | 提高"],
  ],
  [
    "items of an account",
    "加上上解支出1.6亿元、补助区级支出8.2亿元后，支出总计46.8亿元。完成投资2.4亿元、超年度计划12%。",
    [
      "1.6亿元 上解支出 | null",
      "8.2亿元 补助区级支出 | null",
      "46.8亿元 支出 | 总计",
      "2.4亿元 投资 | 完成",
      "12% 投资 | 超年度计划",
    ],
  ],
  [
    "a phrase that says on what ground is no subject",
    "支出预算按规定程序调整为16.2亿元，机关经费依照标准压减12%，产值通过技改增长9%，按标准发放补助860万元。",
    ["16.2亿元 支出预算 | 调整为", "12% 机关经费 | 压减", "9% 产值 | 增长", "860万元 补助 | 发放"],
  ],
  [
    "what one unit costs, and for whom it is reckoned",
    "居民用水价格每立方米2.6元，临时工工资为每小时18元，农村低保标准提高到人均5200元，人均水资源量360立方米。",
    [
      "2.6元 居民用水价格 | null",
      "18元 临时工工资 | 为",
      "5200元 农村低保标准 | 提高到",
      "360立方米 人均水资源量 | null",
    ],
  ],
  [
    "accounts of a budget are names",
    "社会保障和就业支出15.2亿元，发放社会保障资金2.6亿元，城市维护建设税收入增长4.2%，建设城市公园12个。",
    [
      "15.2亿元 社会保障和就业支出 | null",
      "2.6亿元 社会保障资金 | 发放",
      "4.2% 城市维护建设税收入 | 增长",
      "12个 城市公园 | 建设",
    ],
  ],
  [
    "from one rank to another",
    "经济总量由全省第九位上升为第七位，城镇居民收入由居全市第五位前移到第四位，外贸总额居全省第三位。",
    [
      "第九位 经济总量 | null",
      "第七位 经济总量 | 上升为",
      "第五位 城镇居民收入 | null",
      "第四位 城镇居民收入 | 前移到",
      "第三位 外贸总额 | 居",
    ],
  ],
  ["the number of an item before a name with digits", "1、5G基站建成130座。", ["130座 5G基站 | 建成"]],
  [
    "money without a name is what it is spent on",
    "拟安排43亿元，用于困难家庭的廉租房建设；投入16亿元用于老城区改造；安排教育资金2亿元用于校舍维修。",
    ["43亿元 廉租房建设 | 安排", "16亿元 老城区改造 | 投入", "2亿元 教育资金 | 安排"],
  ],
  ["what a rate is lowered to", "将制造业现行16%的税率降至13%。", ["16% 税率 | 降至", "13% 税率 | 降至"]],
  ["the clause before says what is lowered", "下调企业单位缴费比例，各地可降至16%。", ["16% 企业单位缴费比例 | 降至"]],
];

test.each(CASES)("%s", (_, text, expected) => {
  expect(indicatorsOf(text)).toEqual(expected);
});
