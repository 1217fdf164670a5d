import { expect, test } from "vitest";
import { indicatorsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  [
    "how a deed is done belongs to the name of its rate alone",
    "来信按期办结率达到98%，及时处置率达97%，按期办结来信860件。",
    ["98% 来信按期办结率 | 达到", "97% 及时处置率 | 达", "860件 来信 | 办结"],
  ],
  [
    "the deed that names a rate is no verb",
    "确保整改落实率不低于96%，整改问题36个。",
    ["96% 整改落实率 | 不低于", "36个 问题 | 整改"],
  ],
  [
    "an age says who is meant",
    "65岁以上老年人口占比为18.6%，服务老人3600人以上。",
    ["18.6% 65岁以上老年人口占比 | 为", "3600人 老人 | 服务"],
  ],
  [
    "a class of water in the name",
    "地表水达到或好于Ⅲ类水体比例达到86%，地表水水质达标率达到96%。",
    ["86% 地表水达到或好于Ⅲ类水体比例 | 达到", "96% 地表水水质达标率 | 达到"],
  ],
  [
    "a share whose subject stands in the clause before leads to a level",
    "旅游业增加值增长8%，占地区生产总值的比重达16%，第三产业占地区生产总值的比重达46%。",
    ["8% 旅游业增加值 | 增长", "16% 旅游业增加值 | 达", "46% 第三产业占地区生产总值的比重 | 达"],
  ],
  ["a ratio holds 比", "城乡居民收入比由2.6缩小到2.4。", ["2.6 城乡居民收入比 | null", "2.4 城乡居民收入比 | 缩小到"]],
  [
    "the body that approved, with the number of its meeting, is not measured",
    "全县支出预算经县人大常委会第二十次会议批准调整为36亿元。召开第二十次会议，审议报告36项。",
    ["36亿元 支出预算 | 批准调整为", "36项 报告 | 审议"],
  ],
  [
    "a factor left out, with its time, is not measured",
    "卫生健康支出6亿元，剔除上年防疫一次性因素后增长3%。",
    ["6亿元 卫生健康支出 | null", "3% 卫生健康支出 | 增长"],
  ],
  [
    "a ground is no subject",
    "6名干部因履职不力受到问责，因案致困家庭36户。",
    ["6名 干部 | 受到", "36户 因案致困家庭 | null"],
  ],
  [
    "people are counted, not where they go",
    "组织860名党员下沉社区，46名律师担任村居法律顾问，培训36名干部学员。",
    ["860名 党员 | 组织", "46名 律师 | 担任", "36名 干部学员 | 培训"],
  ],
  [
    "batches are no thing",
    "分3期对36家企业轮训，分公司达到12家。",
    ["3期 undefined | 轮训", "36家 企业 | 轮训", "12家 分公司 | 达到"],
  ],
  [
    "each deed of a list has its own figure",
    "监督立案36件、监督撤案24件，审议报告10件、集中修改9件。",
    ["36件 监督立案 | 监督立案", "24件 监督撤案 | 监督撤案", "10件 报告 | 审议", "9件 报告 | 修改"],
  ],
  ["grades are whole", "评定优秀等次36名、不称职2名。", ["36名 优秀等次 | 评定", "2名 不称职 | 评定"]],
  [
    "what was done to the thing says which",
    "修复被损毁林地36亩，被评为先进36次。",
    ["36亩 林地 | 修复", "36次 先进 | 评为"],
  ],
  [
    "the list dealt out right before is dealt out again",
    "不起诉86人，不捕率、不诉率分别为28%和17%，较上年分别上升4个和3个百分点。",
    ["86人 不起诉 | 不起诉", "28% 不捕率 | 为", "17% 不诉率 | 为", "4个 不捕率 | 上升", "3个百分点 不诉率 | 上升"],
  ],
  [
    "the places of a list are compared by one verb",
    "居民收入增长7%，快于全国（6.1%）、全省（6.4%）平均水平。",
    ["7% 居民收入 | 增长", "6.1% 全国 | null", "6.4% 全省 | null"],
  ],
  [
    "right before a figure the growth is the predicate",
    "经济增长9%，经济增长率达到9%。",
    ["9% 经济 | 增长", "9% 经济增长率 | 达到"],
  ],
  [
    "a date with 前 is a date",
    "12月底前数字模型达到20个，前期费用达到36万元。",
    ["20个 数字模型 | 达到", "36万元 前期费用 | 达到"],
  ],
  [
    "a change, and what it came to",
    "受理量减少126件至860件，覆盖率提高1.2个百分点到56%，新增岗位3个至5个。",
    [
      "126件 受理量 | 减少",
      "860件 受理量 | 至",
      "1.2个百分点 覆盖率 | 提高",
      "56% 覆盖率 | 到",
      "3个至5个 岗位 | 新增",
    ],
  ],
  [
    "what is obtained is named without 到",
    "争取到省级试点3个，争取到位资金2亿元。",
    ["3个 省级试点 | 争取到", "2亿元 到位资金 | 争取"],
  ],
  ["of which some", "12个县中有9个实现盈余。", ["12个 县 | null", "9个 县 | 有"]],
  [
    "taking off and landing is no fall",
    "航班起降1.8万架次、旅客吞吐量36万人次。",
    ["1.8万架次 航班起降 | 起降", "36万人次 旅客吞吐量 | 起降"],
  ],
];

test.each(CASES)("%s", (_why, text, expected) => {
  expect(indicatorsOf(text)).toEqual(expected);
});
