import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
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
      "20公里 道路改造 | 改造",
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
  [
    "those who gain are brought by the gain",
    "举办讲座24场，受益群众3.4万人。惠民政策受益面达到92%。",
    ["24场 讲座 | 举办", "3.4万人 受益群众 | 受益", "92% 惠民政策受益面 | 达到"],
  ],
  [
    "a compound in a list goes on as one",
    "改造供水管网36公里、供热设施120台。改造厕所860座、整治河道12公里。",
    ["36公里 供水管网 | 改造", "120台 供热设施 | 改造", "860座 厕所 | 改造", "12公里 河道 | 整治"],
  ],
  [
    "those who act open the clause",
    "全县法院审结刑事案件126件，法院审判人员36名。全市法院审结一、二审民事案件860件。",
    ["126件 刑事案件 | 审结", "36名 法院审判人员 | null", "860件 一、二审民事案件 | 审结"],
  ],
  ["two deeds that a verb brings", "累计新增减税降费及退税26.4亿元。", ["26.4亿元 减税降费及退税 | 新增"]],
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
    "a size between a firm and its project",
    "加快华盛集团7万吨铝合金项目建设。松溪林场面积36万亩。",
    ["7万吨 铝合金项目 | 加快", "36万亩 松溪林场面积 | null"],
  ],
  [
    "与 joins two nouns under one verb, and those that a ratio relates",
    "新建粮食仓库与冷链冷库26座，与企业签订协议36份。物流费用与生产总值的比率下降至13%。",
    ["26座 粮食仓库与冷链冷库 | 新建", "36份 协议 | 签订", "13% 物流费用与生产总值的比率 | 下降至"],
  ],
  [
    "how figures are looked at",
    "全年用电量36亿千瓦时。分季度看，一季度增长6.4%，二季度增长6.8%。",
    ["36亿千瓦时 用电量 | null", "6.4% 用电量 | 增长", "6.8% 用电量 | 增长"],
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
    "for how many years in a row",
    "城乡居民收入翻一番，分别连续12年、16年居全省第1位。",
    ["翻一番 城乡居民收入 | 翻一番", "第1位 城乡居民收入 | 居"],
  ],
  [
    "which of the things a share is of",
    "收到提案86件，正在解决的52件，占承办提案总数的60.5%。",
    ["86件 提案 | 收到", "52件 提案 | 解决", "60.5% 提案 | 占"],
  ],
  [
    "one noun with a figure for each of two",
    "财政收入4.2亿元，城乡居民收入达到2.4万元和1.2万元、分别增长8%和9%。",
    [
      "4.2亿元 财政收入 | null",
      "2.4万元 城乡居民收入 | 达到",
      "1.2万元 城乡居民收入 | 达到",
      "8% 城乡居民收入 | 增长",
      "9% 城乡居民收入 | 增长",
    ],
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
  ["those who take a thing on", "立案提案236件，交由86家承办单位办理。", ["236件 提案 | 立案", "86家 承办单位 | 交由"]],
  [
    "who receives a case is not what is counted",
    "全市法院受理各类案件2.6万件，办结2.4万件。其中市中院受理3600件。",
    ["2.6万件 案件 | 受理", "2.4万件 办结 | 办结", "3600件 案件 | 受理"],
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
    "a level before those who are punished",
    "处分省部级干部2人，厅局级干部26人，一般干部860人。",
    ["2人 省部级干部 | 处分", "26人 厅局级干部 | 处分", "860人 一般干部 | 处分"],
  ],
  [
    "in a list a step is taken by more of the same",
    "审议通过法规12件、集中修改9件。收到提案252件，立案235件。",
    ["12件 法规 | 审议通过", "9件 法规 | 修改", "252件 提案 | 收到", "235件 立案 | 立案"],
  ],
  [
    "what it came to in a year",
    "五年合计投入126亿元，其中2025年为36亿元，比2020年增加8亿元。2025年为45名学生发放助学金26万元。",
    ["126亿元 投入 | 投入", "36亿元 投入 | 为", "8亿元 投入 | 增加", "45名 学生 | null", "26万元 助学金 | 发放"],
  ],
  [
    "whose plan was carried out",
    "完成投资1.2亿元，完成省局下达计划的107%。",
    ["1.2亿元 投资 | 完成", "107% 投资 | 完成"],
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
    "points of an index",
    "经济效益综合指数达到124，比上年提高20点。",
    ["124 经济效益综合指数 | 达到", "20点 经济效益综合指数 | 提高"],
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
    "a bracket that says what is part of it",
    "公共财政收入21亿元（含高新区3.2亿元），增长2.6%；年末储备粮6万吨（含原粮4万吨）；土壤含水量12%。",
    [
      "21亿元 公共财政收入 | null",
      "3.2亿元 高新区 | 含",
      "2.6% 公共财政收入 | 增长",
      "6万吨 储备粮 | null",
      "4万吨 原粮 | 含",
      "12% 土壤含水量 | null",
    ],
  ],
  [
    "a bracket with the figure of the place that is compared with",
    "出口增速低于全省（6.1%）2.2个百分点，新建学校3所（其中小学2所）。",
    ["6.1% 全省 | null", "2.2个百分点 出口增速 | 低于", "3所 学校 | 新建", "2所 小学 | 新建"],
  ],
  [
    "short names of a list with one head",
    "小学、初中毛入学率分别达到99.8%、98.6%，第一、第二产业增加值分别为36亿元和152亿元。第二，新增企业12家。",
    [
      "99.8% 小学 | 达到",
      "98.6% 初中毛入学率 | 达到",
      "36亿元 第一 | 为",
      "152亿元 第二产业增加值 | 为",
      "12家 企业 | 新增",
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
  [
    "money without a name is what it is spent on",
    "拟安排43亿元，用于困难家庭的廉租房建设；投入16亿元用于老城区改造；安排教育资金2亿元用于校舍维修。",
    ["43亿元 廉租房建设 | 安排", "16亿元 老城区改造 | 投入", "2亿元 教育资金 | 安排"],
  ],
  ["what a rate is lowered to", "将制造业现行16%的税率降至13%。", ["16% 税率 | 降至", "13% 税率 | 降至"]],
  ["the clause before says what is lowered", "下调企业单位缴费比例，各地可降至16%。", ["16% 企业单位缴费比例 | 降至"]],
  [
    "verb and object in one, and money that a deed names",
    "还本12亿元，棚户区改造2000套，科技创新投入72亿元，为企业减负超3300万元。",
    ["12亿元 还本 | 还本", "2000套 棚户区改造 | 改造", "72亿元 科技创新投入 | null", "3300万元 减负 | 减负"],
  ],
  [
    "two nouns that 与 joins under 分别",
    "二氧化硫排放量与烟尘排放量比2010年分别降低5.2%和11.5%。",
    ["5.2% 二氧化硫排放量 | 降低", "11.5% 烟尘排放量 | 降低"],
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
  ["拉动经济增长2.4个百分点。", "up"],
  ["拉动消费12亿元。", null],
  ["工业增长7.2%、居全省第1位。", null],
])("what moves another thing, and a rank beside a growth: %s", (text, expected) => {
  expect(claimsOf(text, { role: "review" }).at(-1)!.change).toBe(expected);
});
