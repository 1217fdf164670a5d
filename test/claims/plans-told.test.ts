import { describe, expect, test } from "vitest";
import { claimRows, figure, status } from "./claim-rows.js";

/** Each figure with its status. */
const read = (text: string): string[] => claimRows(text, figure, status);
const REVIEW = "松溪市2025年政府工作报告\n一、2024年工作回顾\n";
const PLAN = "松溪市2025年政府工作报告\n二、2025年工作安排\n";

type Rows = readonly (readonly [text: string, expected: readonly string[]])[];

const IN_PLAN: Rows = [
  ["我市财政自给率只有21%，要开源节流。", ["21% achieved"]],
  ["全市万人专利拥有量只有全省平均水平的62%。", ["62% achieved"]],
  ["我市研发强度仅为1.2%，低于全省0.8个百分点。", ["1.2% achieved", "0.8个百分点 achieved"]],
  ["服务业仅占36%，办事仅跑1次。", ["36% achieved", "1次 target"]],
  ["经济增速高于全省0.8个百分点。", ["0.8个百分点 target"]],
  ["对人均不足12平方米的社区扩建公园。", ["12平方米 target"]],
  ["全市拥有高校5所，要推动校地合作。", ["5所 target"]],
  ["我市拥有5所高校，要推动校地合作。", ["5所 achieved"]],
  ["让每个乡镇拥有1所敬老院。", ["1所 target"]],
  ["当前，重点抓好项目12个。", ["12个 target"]],
  ["当前，我市债务率112%；要确保债务率下降5个百分点。", ["112% achieved", "5个百分点 target"]],
  ["“十四五”以来新建幼儿园62所，今年再建14所。", ["62所 achieved", "14所 target"]],
  ["近三年累计建设保障房8600套。", ["8600套 achieved"]],
  ["近三年建设保障房8600套。", ["8600套 target"]],
  ["去年新增企业41家，今年再新增45家。", ["41家 achieved", "45家 target"]],
  ["去年新增企业41家，今年已新增45家。", ["41家 achieved", "45家 achieved"]],
  ["2024年，完成投资3亿元，全年新增企业5家。", ["3亿元 achieved", "5家 achieved"]],
  ["2024年收入完成32.6亿元，2025年安排30亿元，下降8%。", ["32.6亿元 achieved", "30亿元 target", "8% target"]],
  ["收入安排30亿元，比2024年完成数32.6亿元下降8%。", ["30亿元 target", "32.6亿元 achieved", "8% target"]],
  ["2024年研发强度预计为2.1%，2025年目标2.3%。", ["2.1% achieved", "2.3% target"]],
  ["研发强度预计为2.1%。", ["2.1% target"]],
];

const IN_REVIEW: Rows = [
  ["启动三年行动，计划投资45亿元，改造管网320公里。", ["45亿元 target", "320公里 target"]],
  ["计划投资45亿元，完成投资20亿元。", ["45亿元 target", "20亿元 achieved"]],
  ["计划投资45亿元，共改造管网32公里。", ["45亿元 target", "32公里 achieved"]],
  ["计划总投资3亿元，公司年产值5亿元。", ["3亿元 target", "5亿元 achieved"]],
  ["年度计划投资98亿元，实际完成104亿元，占年度计划的106%。", ["98亿元 target", "104亿元 achieved", "106% achieved"]],
  ["“百名名师”计划引进教师260名，培育骨干30名。", ["260名 target", "30名 achieved"]],
  ["项目建成后，年处理垃圾可达36万吨。", ["36万吨 target"]],
  ["项目建成后，年处理垃圾36万吨。", ["36万吨 achieved"]],
  ["厂房建成后预计新增产值34亿元。新建学校3所。", ["34亿元 target", "3所 achieved"]],
  ["财政收入预计可实现3.2亿元，增长6%。", ["3.2亿元 achieved", "6% achieved"]],
  ["项目全面开工，预计可实现产值3.2亿元。", ["3.2亿元 target"]],
  ["剩余项目1个今年6月底前完成。", ["1个 target"]],
  ["今年6月底前建成学校3所。", ["3所 target"]],
  ["今年1月建成学校3所。", ["3所 achieved"]],
  ["完成全年3000套目标任务的106%。", ["3000套 target", "106% achieved"]],
  ["完成3000套住房的96%。", ["3000套 achieved", "96% achieved"]],
  ["超额完成国家下达的45万亩任务。", ["45万亩 target"]],
  ["完成国家下达的45万亩任务。", ["45万亩 achieved"]],
  ["超额完成任务，播种45万亩。", ["45万亩 achieved"]],
  ["提出三年打造6条产业链的目标。", ["6条 target"]],
  ["实现了打造6条产业链的目标。", ["6条 achieved"]],
  ["省政府要求我市化解债务18亿元。", ["18亿元 target"]],
  ["按照省政府要求，我市化解债务18亿元。", ["18亿元 achieved"]],
  ["目标为60个，完成72个。", ["60个 target", "72个 achieved"]],
  ["目标为60亿元，完成税收5亿元。", ["60亿元 target", "5亿元 target"]],
  ["全县要开荒3600亩。", ["3600亩 target"]],
  ["全市要闻网发稿36篇。", ["36篇 achieved"]],
  ["支出预算由年初的82亿元调整为91亿元。", ["82亿元 target", "91亿元 target"]],
  ["最低工资由1800元调整为2130元。", ["1800元 achieved", "2130元 achieved"]],
  ["预算安排科技支出3.2亿元，实际支出3.5亿元。", ["3.2亿元 target", "3.5亿元 achieved"]],
  ["预算安排科技支出3.2亿元，支持企业36家。", ["3.2亿元 achieved", "36家 achieved"]],
];

/** Whole texts without parts. */
const WHOLE: Rows = [
  ["2026年，我们计划改造管网60公里，投资5.4亿元。", ["60公里 target", "5.4亿元 target"]],
  ["2026年，计划改造管网60公里，目前已改造12公里。", ["60公里 target", "12公里 achieved"]],
  [
    "到2018年，茶园面积达到12万亩。2015年，茶园面积8.6万亩，产值5.2亿元。",
    ["12万亩 target", "8.6万亩 achieved", "5.2亿元 achieved"],
  ],
  [
    "森林覆盖率2020年为38.6%，2025年目标41%；城镇化率2020年58%，2025年64%。",
    ["38.6% achieved", "41% target", "58% achieved", "64% target"],
  ],
  ["实现人均产值到二〇二〇年比二〇〇〇年翻两番。", ["翻两番 target"]],
  [
    "松溪市人民检察院工作报告\n2023年，全市检察机关批捕嫌疑人1260人。\n2024年，检察机关将紧盯6个领域。",
    ["1260人 achieved", "6个 target"],
  ],
  ["松溪市财政局2023年部门决算公开\n2023年度收入总计3412万元。", ["3412万元 achieved"]],
  ["关于松溪县2023年预算执行情况的审计工作报告\n2023年，县级一般公共预算收入9.6亿元。", ["9.6亿元 achieved"]],
  [
    "关于2023年重点项目推进情况的通报\n截至9月底，完成投资312亿元，占年度计划的78%。新开工项目12个。",
    ["312亿元 achieved", "78% achieved", "12个 achieved"],
  ],
  ["关于表彰2023年先进集体的通报\n各单位新建学校12所。", ["12所 achieved"]],
  ["松溪市政府工作报告\n一、过去五年各项工作取得显著成就\n1992年，全市产值预计可达到84亿元。", ["84亿元 achieved"]],
];

describe("what is told in a part on plans", () => {
  test.each(IN_PLAN)("%s", (text, expected) => expect(read(PLAN + text)).toEqual(expected));
});

describe("what is planned in a part that looks back", () => {
  test.each(IN_REVIEW)("%s", (text, expected) => expect(read(REVIEW + text)).toEqual(expected));
});

describe("in a text without parts", () => {
  test.each(WHOLE)("%s", (text, expected) => expect(read(text)).toEqual(expected));
});
