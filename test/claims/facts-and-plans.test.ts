import { describe, expect, test } from "vitest";
import type { SectionRole } from "../../src/index.js";
import { claimsOf } from "./sentence-claims.js";

type Row = readonly [why: string, text: string, expected: readonly string[]];

/** Each figure with what it is: `A` achieved, `T` target. */
const statuses = (text: string, role?: SectionRole): string[] =>
  claimsOf(text, role === undefined ? undefined : { role }).map(
    ({ status, quantity }) => `${quantity.text} ${status === "target" ? "T" : "A"}`,
  );

const PLAN: readonly Row[] = [
  ["已 says which works are meant", "确保已立项的24个项目开工率达到90%。", ["24个 A", "90% T"]],
  ["and so where a deed governs them", "督促已出让的860亩土地开工率不低于75%。", ["860亩 A", "75% T"]],
  ["and without 的", "力争已立项项目开工率达到90%以上。", ["90% T"]],
  ["but not where nothing is asked of them", "已立项的24个项目总投资86亿元。", ["24个 A", "86亿元 A"]],
  ["已 of a deed", "截至目前，投资已完成36亿元，占总投资的45%。", ["36亿元 A", "45% A"]],
  ["what is there, and what is made of it", "将现有的24家企业整合为6家集团。", ["24家 A", "6家 T"]],
  ["what is in force, and what it is brought down to", "把现行的36项收费压减到24项。", ["36项 A", "24项 T"]],
  ["what there is of a thing that is used", "盘活现有闲置厂房12栋，新增厂房6万平方米。", ["12栋 A", "6万平方米 T"]],
  ["a problem of last year", "针对去年排查出的管网老化问题，投资1.2亿元改造管网36公里。", ["1.2亿元 T", "36公里 T"]],
  ["its size", "针对去年排查出的86处隐患，投资1.2亿元逐项整改。", ["86处 A", "1.2亿元 T"]],
  ["what is set against it", "对照去年反馈的32个问题，整改完成率达到100%。", ["32个 A", "100% T"]],
  ["from where it sets out", "以去年成功举办茶博会为契机，新建茶园3600亩。", ["3600亩 T"]],
  ["but what was done last year", "去年成功举办茶博会，新建茶园3600亩。", ["3600亩 A"]],
  [
    "a state, and what has to be done about it",
    "我县规上企业仅86家，要加快培育，力争达到120家。",
    ["86家 A", "120家 T"],
  ],
  [
    "what is lacking, and what is told beside it",
    "全县老年人口占比24%，床位缺口360张，要加快建设，年内新增240张。",
    ["24% A", "360张 A", "240张 T"],
  ],
  ["what lies there already", "前期已储备项目86个，要加快转化。", ["86个 A"]],
  ["but goals without a verb", "粮食总产量36万吨，要落实种植面积。重点项目86个，要全部开工。", ["36万吨 T", "86个 T"]],
  ["and stocks that are to be reached", "商品房库存86万平方米以内，去化周期12个月以内。", ["86万平方米 T", "12个月 T"]],
  [
    "counted up to a day, and the goal of the year",
    "截至1月底，已签约项目12个，全年签约项目不少于60个。",
    ["12个 A", "60个 T"],
  ],
  [
    "how much of the goal is to be done by when",
    "今年目标任务8600人，一季度完成年度任务的30%。",
    ["8600人 T", "30% T"],
  ],
];

const REVIEW: readonly Row[] = [
  ["what a work will give", "园区建成后，可新增就业岗位2600个，年产值36亿元。", ["2600个 T", "36亿元 T"]],
  ["what it will give in full", "项目达产后，年产值36亿元、税收2.4亿元。", ["36亿元 T", "2.4亿元 T"]],
  ["what it will give in a year", "投产后年产光伏组件12GW，带动就业2600人。", ["12GW T", "2600人 T"]],
  ["but what it has given", "泵站建成后，新增灌溉面积3.6万亩。", ["3.6万亩 A"]],
  ["since a time past", "2023年投产后，年产值达到12亿元。", ["12亿元 A"]],
  ["or since it began", "企业自投产后年产钢材36万吨。", ["36万吨 A"]],
  ["with a growth that has been measured", "企业达产后，年产值同比增长12%，达到36亿元。", ["12% A", "36亿元 A"]],
  ["nor does the next sentence foretell", "项目达产后，年产值36亿元。全年新建学校12所。", ["36亿元 T", "12所 A"]],
  ["to be doubled", "二期投产，产能将翻一番。", ["翻一番 T"]],
  [
    "how much of a goal was done",
    "全年任务8600人，实际完成9200人，完成年度任务的107%。",
    ["8600人 T", "9200人 A", "107% A"],
  ],
  ["as a rate", "全年目标任务是造林36万亩，实际造林39万亩，完成率108%。", ["36万亩 T", "39万亩 A", "108% A"]],
  ["two goals that were missed", "财政收入、投资未完成年初确定的8%和12%的预期目标。", ["8% T", "12% T"]],
  ["two goals that were reached", "实现了8%和12%的目标。", ["8% A", "12% A"]],
  ["what was made of what there was", "将现有的24家企业整合为6家集团。", ["24家 A", "6家 A"]],
  ["how many something has to be done to", "需要整改的问题有86个，已完成整改72个。", ["86个 A", "72个 A"]],
  ["but what has to be done", "明年需要新建学校12所。", ["12所 T"]],
  [
    "a plan that is gone by",
    "按照三年新建36所幼儿园的规划，首年建成12所，次年建成14所。",
    ["36所 T", "12所 A", "14所 A"],
  ],
  ["a task set from above", "省定任务8600人，全年培训9200人。", ["8600人 T", "9200人 A"]],
  ["what was asked of works that stood", "推动已签约的24个项目开工率达到100%。", ["24个 A", "100% A"]],
  ["the size of works beside that of a year before", "新开工项目计划总投资36亿元，同比增长6%。", ["36亿元 A", "6% A"]],
  ["a size with two comparisons", "新入库项目计划总投资36亿元，较上年同期下降6%，降幅收窄。", ["36亿元 A", "6% A"]],
  [
    "but one beside what came of it",
    "项目计划总投资36亿元，完成投资12亿元，增长6%。",
    ["36亿元 T", "12亿元 A", "6% A"],
  ],
  ["but what a year was planned to bring", "年度计划投资36亿元，同比增长6%。", ["36亿元 T", "6% A"]],
];

const BARE: readonly Row[] = [
  [
    "what is planned, and how far it has come",
    "今年，宁川计划举办展会86场，提供岗位3.6万个，目前已举办24场。",
    ["86场 T", "3.6万个 T", "24场 A"],
  ],
  ["but what was done beside it", "2023年，全县项目计划总投资36亿元，新建学校12所。", ["36亿元 T", "12所 A"]],
  ["goals that have been made clear", "今年的目标已经明确：财政收入增长6%，投资增长8%。", ["6% T", "8% T"]],
  ["a task that is set", "市里下达任务：造林3.6万亩，治沙1.2万亩。", ["3.6万亩 T", "1.2万亩 T"]],
  ["but what was done", "目标任务已明确完成时限。全县造林3.6万亩。", ["3.6万亩 A"]],
];

describe.each([
  ["in a part that plans", "plan", PLAN],
  ["in a part that looks back", "review", REVIEW],
  ["in a text without parts", undefined, BARE],
] as const)("%s", (_where, role, rows) => {
  test.each(rows)("%s: %s", (_why, text, expected) => {
    expect(statuses(text, role)).toEqual(expected);
  });
});
