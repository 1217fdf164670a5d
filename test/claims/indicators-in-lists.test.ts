import { expect, test } from "vitest";
import { indicatorsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
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
    ["2719件 收案 | 收案", "84.7% 收案 | 占", "438件 收案 | 收案", "13.7% 收案 | 占"],
  ],
  [
    "what a later line counts",
    "现场服务群众6000余人次收集社情民意信息260余条。",
    ["6000余人次 群众 | 服务", "260余条 社情民意信息 | 收集"],
  ],
  ["two figures before 的", "完成3条7.5公里的给水管线改造。", ["3条 给水管线 | 完成", "7.5公里 给水管线 | 完成"]],
  [
    "a clause that says which of the things counted before",
    "全年收到提案96件，作为来信处理的6件。涉及经济方面的有47件，占49%；已基本解决的53件。",
    ["96件 提案 | 收到", "6件 提案 | 处理", "47件 提案 | 有", "49% 提案 | 占", "53件 提案 | 解决"],
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
    "与 joins two nouns under one verb, and those that a ratio relates",
    "新建粮食仓库与冷链冷库26座，与企业签订协议36份。物流费用与生产总值的比率下降至13%。",
    ["26座 粮食仓库与冷链冷库 | 新建", "36份 协议 | 签订", "13% 物流费用与生产总值的比率 | 下降至"],
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
  ["those who take a thing on", "立案提案236件，交由86家承办单位办理。", ["236件 提案 | 立案", "86家 承办单位 | 交由"]],
  [
    "who receives a case is not what is counted",
    "全市法院受理各类案件2.6万件，办结2.4万件。其中市中院受理3600件。",
    ["2.6万件 案件 | 受理", "2.4万件 案件 | 办结", "3600件 案件 | 受理"],
  ],
  [
    "the step that makes another thing is counted itself, any other leaves the things what they are",
    "全年受理民事案件4260件（不含旧存），审结4185件，同比上升3.6%。收到提案252件，立案235件，办复235件。",
    [
      "4260件 民事案件 | 受理",
      "4185件 民事案件 | 审结",
      "3.6% 审结 | 上升",
      "252件 提案 | 收到",
      "235件 立案 | 立案",
      "235件 提案 | 办复",
    ],
  ],
  [
    "stock and sales are two measures, and people are no cases",
    "生猪存栏26万头，出栏45万头。受理案件126件，批捕168人，不批捕24人。",
    ["26万头 生猪存栏 | 存栏", "45万头 出栏 | 出栏", "126件 案件 | 受理", "168人 批捕 | 批捕", "24人 不批捕 | 不批捕"],
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
  expect(indicatorsOf(text)).toEqual(expected);
});
