import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { rowsOf, type WordList } from "../support/word-tables.js";

const REVIEW = "一、2025年预算执行情况\n";

/** Each figure of a review of a budget with what it is: `A` carried out, `T` laid down. */
function statuses(paragraph: string, head = REVIEW): string[] {
  const { achievements, targets } = analyze(head + paragraph);
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ status, quantity }) => `${quantity.text} ${status === "target" ? "T" : "A"}`);
}

describe.each([
  ["经市人大常委会批准调整为84.2亿元，实际完成85亿元。", ["84.2亿元 T", "85亿元 A"]],
  ["经县六届人大常委会第三十二次会议批准调整为26.5亿元，完成24亿元。", ["26.5亿元 T", "24亿元 A"]],
  ["报请区人民代表大会常务委员会审议批准调减为17.3亿元。", ["17.3亿元 T"]],
  ["执行中因上级补助增加，支出预算变动为30亿元，完成28亿元。", ["30亿元 T", "28亿元 A"]],
  ["执行中追加到16.2亿元，支出15.8亿元。", ["16.2亿元 T", "15.8亿元 A"]],
  ["收入预算核减至7.4亿元，完成7.1亿元。", ["7.4亿元 T", "7.1亿元 A"]],
  ["经县人大批准，全县国有资本经营收入为1.2亿元，实际完成1.3亿元。", ["1.2亿元 T", "1.3亿元 A"]],
  ["调整后预算为9.8亿元，支出9.6亿元。", ["9.8亿元 T", "9.6亿元 A"]],
  ["支出变动预算为7.7亿元，执行数为7.6亿元。", ["7.7亿元 T", "7.6亿元 A"]],
  [
    "县人大第一次会议批准年初预算收入12亿元，其中：本级收入8亿元。预算支出总计12亿元。",
    ["12亿元 T", "8亿元 T", "12亿元 T"],
  ],
  ["年中按程序压减至5.6亿元，下降12%。", ["5.6亿元 T", "12% A"]],
  [
    "经区人代会审议通过，2025年全区收入36亿元，增长6%。其中，税收24亿元，增长8%，占收入的比重为67%；罚没收入2亿元，下降3%。",
    ["36亿元 T", "6% T", "24亿元 T", "8% T", "67% T", "2亿元 T", "3% T"],
  ],
  [
    "经县人大批准，基金收入预算8亿元。加上上级补助等，基金预算总收入9亿元，相应安排支出9亿元。",
    ["8亿元 T", "9亿元 T", "9亿元 T"],
  ],
  [
    "经县人大常委会批准，总支出由52亿元调整为57亿元，调增5亿元，其中，教育支出调增4亿元，结转资金调减1亿元。",
    ["52亿元 T", "57亿元 T", "5亿元 T", "4亿元 T", "1亿元 T"],
  ],
  [
    "年初区级支出21亿元（其中：新区3亿元），年中依法将支出预算调整为24亿元，完成23亿元。",
    ["21亿元 T", "3亿元 T", "24亿元 T", "23亿元 A"],
  ],
])("%s", (text, expected) => {
  test("what was laid down is a target", () => expect(statuses(text)).toEqual(expected));
});

test.each([
  ["经区人代会审议通过，全区收入36亿元，增长6%，实际完成37亿元，增长9%。", ["36亿元 T", "6% T", "37亿元 A", "9% A"]],
  ["经区人代会审议通过，全区收入36亿元。执行结果，税收24亿元，增长8%。", ["36亿元 T", "24亿元 A", "8% A"]],
  ["经区人代会审议通过，全区收入36亿元，全年收入37亿元。其中，税收24亿元。", ["36亿元 T", "37亿元 A", "24亿元 A"]],
  [
    "经县人大批准，总收入由52亿元调整为57亿元，调增5亿元。全年收入58亿元。",
    ["52亿元 T", "57亿元 T", "5亿元 T", "58亿元 A"],
  ],
])("a budget ends where it is told what came of it: %s", (text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

describe.each([
  ["最低工资标准调整为2130元。", ["2130元 A"]],
  ["水价经市政府批准调整为3.2元。", ["3.2元 A"]],
  ["经市人大常委会批准，实际完成支出36亿元。", ["36亿元 A"]],
  ["经市政府批准，全市救助支出为1.6亿元。", ["1.6亿元 A"]],
  ["县人大常委会批准项目12个，总投资完成3.6亿元。", ["12个 A", "3.6亿元 A"]],
  ["完成变动预算的98.7%。", ["98.7% A"]],
  ["支出结构调整优化，教育支出12亿元。", ["12亿元 A"]],
  ["县人大会议批准的办法施行后，预算收入12亿元，增长3%。", ["12亿元 A", "3% A"]],
  ["经区人大批准的办法施行后，减税2.3亿元。", ["2.3亿元 A"]],
  ["预算执行中，全市支出为42亿元。", ["42亿元 A"]],
  ["工资从1800元调整到2000元。", ["1800元 A", "2000元 A"]],
  ["工资由1800元调整为2000元，调增200元。", ["1800元 A", "2000元 A", "200元 A"]],
  ["全县收入36亿元，其中，上级补助收入调增4亿元，调入资金调减1亿元。", ["36亿元 A", "4亿元 A", "1亿元 A"]],
  ["经县人大批准的收入预算完成36亿元，增长5%。上级补助增加4亿元。", ["36亿元 A", "5% A", "4亿元 A"]],
  ["年初区级支出21亿元，实现收支平衡。", ["21亿元 A"]],
])("%s", (text, expected) => {
  test("only looks like it", () => expect(statuses(text)).toEqual(expected));
});

const rows = rowsOf<{ use: string; words: WordList; counterExamples?: string[] }>("claims/budget-words");
/** What is arranged for spending is a plan where the part does not look back. */
const OUTSIDE: ReadonlySet<string> = new Set(["accounts", "arranges"]);

test.each(rows.flatMap(({ use, words }) => Object.values(words).map((example) => [example, use] as const)))(
  "the example %s is a target",
  (example, use) => {
    expect(statuses(`${example}。`, OUTSIDE.has(use) ? "" : REVIEW).at(-1)).toMatch(/ T$/);
  },
);

test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("the counter-example %s is none", (example) => {
  expect(statuses(`${example}。`).at(-1)).toMatch(/ A$/);
});
