import { expect, test } from "vitest";
import { indicatorsOf } from "./sentence-claims.js";

/** Clauses that say something of what an earlier one named, and those that only look like it: each figure with what it measures and its verb. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  [
    "how far the things have come names none of them",
    "存量项目126个，已建成11个、在建10个、未开工4个。抽查企业36家，12家亏损，亏损额下降6%。",
    [
      "126个 存量项目 | null",
      "11个 存量项目 | 建成",
      "10个 存量项目 | 在建",
      "4个 存量项目 | 未开工",
      "36家 企业 | 抽查",
      "12家 企业 | 亏损",
      "6% 亏损额 | 下降",
    ],
  ],
  [
    "but it belongs to the name of what it stands before",
    "未开工项目4个，在建工程12个。",
    ["4个 未开工项目 | null", "12个 在建工程 | null"],
  ],
  [
    "by how much an amount is off says nothing of what grows",
    "财政收入2846万元，超收312万元，比上年增长21.3%。会议费120万元，比上年少支24万元，下降16.7%。",
    [
      "2846万元 财政收入 | null",
      "312万元 财政收入 | 超收",
      "21.3% 财政收入 | 增长",
      "120万元 会议费 | null",
      "24万元 会议费 | 少支",
      "16.7% 会议费 | 下降",
    ],
  ],
  ["money that came in beyond the plan has a name", "安排超收收入3.6亿元。", ["3.6亿元 超收收入 | 安排"]],
  [
    "the rank of a second area, and among whom",
    "公共服务满意度列全省第4位、苏北第1位。信息化指数68.2%，在全省14个市州中排名第三。综合指数在全省九市一区中位居第一。",
    [
      "第4位 公共服务满意度 | 列",
      "第1位 公共服务满意度 | 列",
      "68.2% 信息化指数 | null",
      "14个 市州 | null",
      "第三 信息化指数 | 排名",
      "第一 综合指数 | 位居",
    ],
  ],
  [
    "another thing has its own rank",
    "进口额居全省第4位、出口额第1位。初中教学质量排名第二，高中排名第一。",
    ["第4位 进口额 | 居", "第1位 出口额 | 居", "第二 初中教学质量 | 排名", "第一 高中 | 排名"],
  ],
  [
    "a plan that is named by its year or who set it",
    "参保人数182万人，完成省定目标的101.3%。工业投资完成98亿元，完成年度任务的106%。",
    ["182万人 参保人数 | null", "101.3% 参保人数 | 完成", "98亿元 工业投资 | 完成", "106% 工业投资 | 完成"],
  ],
  ["but one that is named by what it is for is measured", "完成造林任务的106%。", ["106% 造林任务 | 完成"]],
  [
    "what a change names itself, and for whom it is reckoned",
    "带动农户3600户，户均增收1200元。推广良种36万亩，增产2.4万吨。粮食产量36万吨，增产2万吨。",
    [
      "3600户 农户 | 带动",
      "1200元 增收 | 增收",
      "36万亩 良种 | 推广",
      "2.4万吨 增产 | 增产",
      "36万吨 粮食产量 | null",
      "2万吨 粮食产量 | 增产",
    ],
  ],
  [
    "growth dealt out for each",
    "退休人员养老金、社区干部生活补贴和环卫工人工资再次提高，月人均分别提高221元、90元和300元。",
    ["221元 退休人员养老金 | 提高", "90元 社区干部生活补贴 | 提高", "300元 环卫工人工资 | 提高"],
  ],
  [
    "an adverb between where a change starts and its verb",
    "数字经济占比从42.1%一路攀升至57.9%。工业增速从2.8%逐月回升到4.2%。",
    ["42.1% 数字经济占比 | null", "57.9% 数字经济占比 | 攀升至", "2.8% 工业增速 | null", "4.2% 工业增速 | 回升到"],
  ],
  [
    "the topic of a change is described in the clause before",
    "参加互助组织的农户，由三千六百户增加到四千二百户。",
    ["三千六百户 农户 | null", "四千二百户 农户 | 增加到"],
  ],
  [
    "which of the things a threshold picks",
    "合作社1286家，年收入不足10万元的达512家。",
    ["1286家 合作社 | null", "10万元 年收入 | 不足", "512家 合作社 | 达"],
  ],
  [
    "what was sent is what is used, in whatever unit",
    "收集社情民意信息679篇，其中被省政协采用23期、被市政协采用180期。",
    ["679篇 社情民意信息 | 收集", "23期 社情民意信息 | 采用", "180期 社情民意信息 | 采用"],
  ],
  [
    "how many and how large, of what stands behind both",
    "加快棚户区改造，年内完成3800户、58万平方米棚户区改造。修复5公里、12处河道。",
    ["3800户 棚户区 | 完成", "58万平方米 棚户区 | 完成", "5公里 修复 | 修复", "12处 河道 | 修复"],
  ],
  [
    "what is not so",
    "对16件不属于受理范围的案件，依法裁定不予立案。征集12件不同的作品。",
    ["16件 案件 | null", "12件 作品 | 征集"],
  ],
  [
    "a subject that has a predicate without a figure",
    "亏损额下降24.3%，利润总额由负转正，实现1.26亿元。",
    ["24.3% 亏损额 | 下降", "1.26亿元 利润总额 | 实现"],
  ],
  [
    "the predicate behind what is described",
    "年初确定的10件实事全部办结。代表提出的62件建议均已答复。已投入运行的12个项目。完成年初确定的8件实事。",
    ["10件 实事 | 办结", "62件 建议 | 答复", "12个 项目 | 投入运行", "8件 实事 | 完成"],
  ],
  [
    "what the subject is compared with is no verb",
    "工业投资增长21.4%，快于全部投资13.1个百分点。全部投资增长8.3%。",
    ["21.4% 工业投资 | 增长", "13.1个百分点 工业投资 | 快于", "8.3% 投资 | 增长"],
  ],
  ["more of the same", "新建幼儿园62所，年内再建14所。", ["62所 幼儿园 | 新建", "14所 幼儿园 | 再建"]],
  [
    "what was done to them, and not that it was done",
    "对756件规章进行全面清理。对36家企业进行走访调研时发现问题12个。",
    ["756件 规章 | 清理", "36家 企业 | 进行", "12个 问题 | 发现"],
  ],
  [
    "what became of those that were counted",
    "抽查企业36家，12家停产，6家倒闭。建成小学36所，初中12所。",
    ["36家 企业 | 抽查", "12家 企业 | 停产", "6家 企业 | 倒闭", "36所 小学 | 建成", "12所 初中 | 建成"],
  ],
  [
    "the deed behind the name of a campaign",
    "“8·12”专案抓获嫌疑人27名。“智慧”课堂教学设备36套。外贸进出口总额负增长6.1%。",
    ["27名 嫌疑人 | 抓获", "36套 “智慧”课堂教学设备 | null", "6.1% 外贸进出口总额 | 负增长"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  expect(indicatorsOf(text)).toEqual(expected);
});
