import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimsOf, type Setting } from "./sentence-claims.js";

/** Each figure of the paragraph with what it is: `A` achieved, `T` target. */
function statuses(text: string, setting?: Setting): string[] {
  return claimsOf(text, setting).map(({ status, quantity }) => `${quantity.text} ${status === "target" ? "T" : "A"}`);
}

const REVIEW: readonly [why: string, text: string, expected: readonly string[]][] = [
  ["an estimate of a year that is over", "预计全年完成投资36亿元，增长8%。", ["36亿元 A", "8% A"]],
  [
    "a deed by a time yet to come, with what it holds",
    "预计，蔬菜年内可完成种植6.4万亩，其中大棚1.2万亩。",
    ["6.4万亩 T", "1.2万亩 T"],
  ],
  ["可 without such a time", "工程年发电量可达2亿千瓦时。", ["2亿千瓦时 A"]],
  ["计划 as predicate", "今年计划粮食播种面积121万亩，全年完成播种面积122.4万亩。", ["121万亩 T", "122.4万亩 A"]],
  ["计划 before 的", "2023年松溪区计划的油菜种植面积8.6万亩，其中高油品种5.2万亩。", ["8.6万亩 T", "5.2万亩 T"]],
  ["计划 inside of a noun", "发放扶贫计划资金3.2亿元，计划完成率98%。", ["3.2亿元 A", "98% A"]],
  ["what a deed puts something into", "已列入规划计划逐步解决的提案12件。规划计划新建学校6所。", ["12件 A", "6所 T"]],
  [
    "a promise ends with its statement",
    "力争开工项目2个；续建项目3个，建设里程86公里。",
    ["2个 T", "3个 A", "86公里 A"],
  ],
  ["计划 behind 其中", "续建项目共12个，其中计划开工项目6个，目前6个项目已正式开工。", ["12个 A", "6个 T", "6个 A"]],
  [
    "a task of revenue and a budget of the year's start",
    "财政收入任务174万元，完成198万元；财政支出年初预算1184万元，实现支出1504万元。",
    ["174万元 T", "198万元 A", "1184万元 T", "1504万元 A"],
  ],
  ["what was to be kept to", "登记失业率1.9%，低于2.5%的控制目标。", ["1.9% A", "2.5% T"]],
  ["what a plan is compared with", "财政收入完成计划的103%，比上年计划增加2.1亿元。", ["103% A", "2.1亿元 A"]],
  [
    "a figure planned at first",
    "原预算支出46亿元，决算支出48.2亿元，是原预算的104.8%。",
    ["46亿元 T", "48.2亿元 A", "104.8% A"],
  ],
  ["a noun that names a plan", "一般预算收入预算为40亿元，实际完成42亿元。", ["40亿元 T", "42亿元 A"]],
  [
    "a task and what was done",
    "农村改厕任务3800座，完成3920座；完成重点任务42项。",
    ["3800座 T", "3920座 A", "42项 A"],
  ],
  ["将 before a deed that no table holds", "为45名学生提供资助。将投喂鱼苗站6个。", ["45名 A", "6个 T"]],
  ["将 that puts the object first", "将3200亩荒地改造为良田，将企业数量压减12家。", ["3200亩 A", "12家 A"]],
  [
    "what a deed goes by foretells nothing",
    "根据工作需要增设岗位126个，按原计划完成投资36亿元，按照市委计划新建学校6所。",
    ["126个 A", "36亿元 A", "6所 A"],
  ],
  ["a goal and what was done", "全年预定目标为投资增长8%，实际增长9%。", ["8% T", "9% A"]],
  [
    "what a goal is surpassed by",
    "优良水体比例超国家考核目标14.8个百分点，优良天数超过省定目标2.3个百分点。",
    ["14.8个百分点 A", "2.3个百分点 A"],
  ],
  ["a goal of so many points", "主要目标是：研发投入占比提高0.3个百分点。", ["0.3个百分点 T"]],
  [
    "将 that takes what is raised",
    "将扶贫标准提高到2300元，将居民用水价格降至3.2元，将技改补助比例提高到20%。",
    ["2300元 A", "3.2元 A", "20% A"],
  ],
  ["将 before what is to rise", "年产量将提高到5万吨。工程建成后将使年产量增加到6万吨。", ["5万吨 T", "6万吨 T"]],
  ["striving of a time past", "努力实现财政收入增长5%。", ["5% A"]],
];

/** Where no part of a document says what holds. */
const ALONE: readonly [why: string, text: string, expected: readonly string[]][] = [
  ["striven for", "奋力实现地区生产总值增长6.5%，努力实现财政收入增长5%。", ["6.5% T", "5% T"]],
  ["striven for with all strength", "全力完成投资36亿元。", ["36亿元 T"]],
  ["striven for in a time past", "一年来，我们努力实现财政收入增长5%。", ["5% A"]],
  ["striven for after a look back", "在去年增长5%的基础上，努力实现财政收入增长6%。", ["5% A", "6% T"]],
  ["striven for after a deed", "去年完成投资30亿元，我们要努力完成投资36亿元。", ["30亿元 A", "36亿元 T"]],
  ["striven for and done", "我们努力实现了财政收入增长5%。", ["5% A"]],
  ["striven for, and a deed behind it", "我们奋力推进改革，完成了各项任务，财政收入增长8.2%。", ["8.2% A"]],
  ["striven for, and no deed behind it", "奋力推进改革，为了群众，财政收入增长8.2%。", ["8.2% T"]],
];

test.each(ALONE)("in no part: %s", (_, text, expected) => {
  expect(statuses(text)).toEqual(expected);
});

test("a plan that is under way is no time to come, its end is", () => {
  const { achievements, targets } = analyze(
    "一、2023年工作回顾\n列入“十四五”规划中期调整，获批联合体3个。“十四五”期间，新建学校12所。\n“十四五”末，新建学校15所。",
  );
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["3个", "12所"]);
  expect(targets.map(({ quantity }) => quantity.text)).toEqual(["15所"]);
});

test("a stretch up to now behind who acts, also in a part that plans", () => {
  const { achievements, targets } = analyze(
    "一、下一步打算\n基金会自1994年成立以来，资助项目3900项。工会近三年来，培训会员860人。新建学校12所。",
  );
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["3900项", "860人"]);
  expect(targets.map(({ quantity }) => quantity.text)).toEqual(["12所"]);
});

test("a verb that bounds from afar", () => {
  const bounds = claimsOf("标准不低于我市上年度平均工资的60%，高于我市上年度平均水平的3倍。").map(
    ({ quantity }) => quantity.bound,
  );
  expect(bounds).toEqual(["min", null]);
});

test.each(REVIEW)("in a review: %s", (_, text, expected) => {
  expect(statuses(text, { role: "review" })).toEqual(expected);
});

test("an estimate that a statement goes by foretells nothing", () => {
  expect(statuses("根据预计，财政收入42.6亿元。")).toEqual(["42.6亿元 A"]);
  expect(statuses("预计财政收入42.6亿元。")).toEqual(["42.6亿元 T"]);
});

describe("in a plan", () => {
  test("where a change starts is reached already", () => {
    const text = "保障线由家庭人均收入9600元以下提高到15600元以下，床位由320张增加到460张。";
    expect(statuses(text, { role: "plan" })).toEqual(["9600元 A", "15600元 T", "320张 A", "460张 T"]);
  });
  test("from what a change is measured is reached already", () => {
    const text = "外贸总额比2020年的36亿元增长8%，企业达到86家。";
    expect(statuses(text, { role: "plan", year: 2024 })).toEqual(["36亿元 A", "8% T", "86家 T"]);
  });
  test("预期 as predicate", () => {
    expect(statuses("2026年预期规上工业增加值9.2亿元。")).toEqual(["9.2亿元 T"]);
  });
});

const BUDGET = "全市一般预算收入42.6亿元，增长12%。教育支出8.6亿元，增长14%。";

describe("budgets", () => {
  const all = (text: string): Set<string> => {
    const { achievements, targets } = analyze(text);
    expect(achievements.length + targets.length).toBe(4);
    return new Set([...achievements, ...targets].map(({ status }) => status));
  };
  test.each([
    "三、2008年收支预算安排情况",
    "三、2008年预算收支情况",
    "二、2008年财政预算（草案）",
    "关于松溪市2008年财政收支预算安排的报告\n",
    "现将2008年财政收支预算安排报告如下：",
  ])("planned under %s", (heading) => {
    expect(all(`${heading}\n${BUDGET}`)).toEqual(new Set(["target"]));
  });
  test.each(["一、2007年预算执行情况", "关于松溪市2007年预算执行情况的报告\n", "一、2007年财政收支完成情况"])(
    "carried out under %s",
    (heading) => {
      expect(all(`${heading}\n${BUDGET}`)).toEqual(new Set(["achieved"]));
    },
  );
});

test("news of a budget that is put before an assembly", () => {
  const text =
    "教育支出花在哪\n提请审查的财政预算报告显示，2009年市财政支出安排为126亿元。\n市财政的教育支出，在上一年增长16%的基础上，今年又增长12%。安排资金2.4亿元免除学费。";
  expect(analyze(text).targets.map(({ quantity }) => quantity.text)).toEqual(["126亿元", "12%", "2.4亿元"]);
  const over = text.replace("预算报告", "预算执行报告");
  expect(analyze(over).targets).toEqual([]);
});

test("headings of a template", () => {
  const text =
    "20XX年工作回顾\n20XX年，全县上下真抓实干，预计实现生产总值86亿元，增长8.6%。\n20XX年工作安排\n新建学校6所，改造道路36公里，把各项工作做得更好。";
  const { achievements, targets } = analyze(text);
  expect(achievements.map(({ quantity }) => quantity.text)).toEqual(["86亿元", "8.6%"]);
  expect(targets.map(({ quantity }) => quantity.text)).toEqual(["6所", "36公里"]);
});

test.each([
  ["解读工作报告\n2021年8月4日\n报告指出，具体目标为：\n一是实力明显提升。财政收入达到26亿元，建成旗舰项目3个。", 2, 0],
  [
    "解读工作报告\n2021年8月4日\n报告指出，目标完成情况如下：\n一是实力明显提升。财政收入达到26亿元，建成旗舰项目3个。",
    0,
    2,
  ],
  ["计划规定，五年合计财政收入为595亿元，其中建设资金为36亿元。", 2, 0],
])("goals that are announced: %s", (text, planned, done) => {
  const { targets, achievements } = analyze(text);
  expect([targets.length, achievements.length]).toEqual([planned, done]);
});

test("what the last paragraph of a text without a kind promises is said of no figure above it", () => {
  const told = "云溪区辖6个镇，常住人口43万人。“十一五”期间，全区完成投资182亿元，年均增长15.7%。";
  const promised =
    "“十二五”期间，全区将着力做强工业，加快建设新城，进一步改善民生，加快发展服务业，继续推进开放，着力保护生态。";
  expect(analyze(`${told}\n${promised}`).achievements).toHaveLength(4);
  expect(analyze(`加快新建学校12所，全区完成投资182亿元。\n${promised}`).achievements).toEqual([]);
});

test("the mood of a text that has no kind", () => {
  const plans =
    "（三）培育经营主体。新入库企业36家以上，新增专利120件左右。加快建设园区，建成标准厂房2个。\n（四）守护耕地。确保粮食产量36万吨，新建泵站6座。";
  expect(analyze(plans).achievements).toEqual([]);
  const deeds = plans.replace("新入库", "累计入库").replace("建成", "已建成").replace("新建", "先后新建");
  expect(analyze(deeds).achievements.map(({ quantity }) => quantity.text)).toContain("2个");
});

test.each([
  "松溪市2024年重点任务责任分解",
  "松溪市2024年民生实事项目",
  "2024年政府工作报告目标任务分解表",
  "2024年市政府工作报告重点任务分工方案",
  "关于印发2024年市政府工作报告主要目标责任分解的通知",
  "松溪市2024年度目标责任书",
  "2024年松溪市经济社会发展主要预期目标",
  "松溪市2024年重点项目建设计划",
  "松溪市2024年重大项目清单",
  "松溪市政府2024年要办好的10件实事",
])("a list of tasks: %s", (title) => {
  const { achievements, targets } = analyze(`${title}\n\n新建幼儿园12所，新增停车位3600个。`);
  expect(achievements).toEqual([]);
  expect(targets).toHaveLength(2);
});

test.each([
  "松溪市2023年民生实事完成情况",
  "松溪市2023年目标任务完成情况",
  "松溪市2023年计划执行情况",
  "松溪市2023年项目建设综述",
  "松溪市2023年已竣工项目清单",
  "松溪市“十三五”时期完成项目清单",
])("what became of tasks: %s", (title) => {
  const { achievements, targets } = analyze(`${title}\n\n新建幼儿园12所，新增停车位3600个。`);
  expect(achievements).toHaveLength(2);
  expect(targets).toEqual([]);
});
