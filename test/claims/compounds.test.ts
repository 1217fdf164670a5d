import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

test.each([
  [
    "上年结转收入4.2亿元，调入资金3.1亿元，收入总计28.6亿元。",
    ["4.2亿元 上年结转收入 -", "3.1亿元 调入资金 -", "28.6亿元 收入 总计"],
  ],
  [
    "上解上级支出2.4亿元，债务还本支出1.6亿元，支出总计27.9亿元。",
    ["2.4亿元 上解上级支出 -", "1.6亿元 债务还本支出 -", "27.9亿元 支出 总计"],
  ],
  ["新开工园区项目42个、总投资96亿元。", ["42个 园区项目 新开工", "96亿元 总投资 -"]],
  ["开工建设水利工程16处，投资总规模38亿元。", ["16处 水利工程 开工建设", "38亿元 投资总规模 -"]],
])("%s: accounts and sizes have no verb of another thing", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["纺织、家具、建材等行业增加值分别增长6.2%、4.1%和3.3%。", ["6.2% 纺织 增长", "4.1% 家具 增长", "3.3% 建材 增长"]],
  [
    "仪器及配件、变压器、摩托车产量分别增长16%、12%、8%。",
    ["16% 仪器及配件 增长", "12% 变压器 增长", "8% 摩托车产量 增长"],
  ],
  ["纺织、家具等行业增加值增长6.2%。", ["6.2% 行业增加值 增长"]],
])("%s: a list gives each figure its part", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["3家组织获得省质量奖。", ["3家 组织 获得"]],
  ["3个项目落户松溪高新区。", ["3个 项目 落户"]],
  ["5个区域医疗中心建设项目落地松溪。", ["5个 区域医疗中心建设项目 落地"]],
  ["12个项目落地建设。", ["12个 项目 落地建设"]],
  ["省里同意地方发行36亿元债券。", ["36亿元 债券 发行"]],
  ["银行发放20亿元贷款。", ["20亿元 贷款 发放"]],
  ["银行发放贷款20亿元。", ["20亿元 贷款 发放"]],
  ["资金12亿元到位。", ["12亿元 资金 到位"]],
  ["3家单位组织开展演练。", ["3家 单位 组织开展"]],
  ["接待来自26个国家的友人。", ["26个 国家 接待"]],
  ["建成26个国家的文化中心。", ["26个 文化中心 建成"]],
  ["全县通过多种方式使用社会资金3.2亿元。", ["3.2亿元 社会资金 使用"]],
  ["能够使用普通话的村干部占比达96%。", ["96% 村干部占比 达"]],
  ["清理规章230件，废止83件，修订32件。", ["230件 规章 清理", "83件 规章 废止", "32件 规章 修订"]],
  ["新建16个110千伏和35千伏变电工程。", ["16个 变电工程 新建", "110千伏 变电工程 新建", "35千伏 变电工程 新建"]],
])("%s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["转移性收入1,421, 486万元，同比增长3%。", ["1,421,486万元 转移性收入 -", "3% 转移性收入 增长"]],
  ["基金收入34, 203万元，基金支出12,480万元。", ["34,203万元 基金收入 -", "12,480万元 基金支出 -"]],
  ["动用预算稳定调节基金2.4亿元，债务还本支出1.6亿元。", ["2.4亿元 预算稳定调节基金 动用", "1.6亿元 债务还本支出 -"]],
  [
    "一般公共预算支出36亿元，比上年增支2.4亿元，增长7.1%。",
    ["36亿元 一般公共预算支出 -", "2.4亿元 一般公共预算支出 增支", "7.1% 一般公共预算支出 增长"],
  ],
  ["实施120项亿元以上技改项目。", ["120项 技改项目 实施"]],
  [
    "农民收入和市民收入，2020年分别达到2.1万元和4.6万元，年均增长7.4%和5.9%。",
    ["2.1万元 农民收入 达到", "4.6万元 市民收入 达到", "7.4% 农民收入 增长", "5.9% 市民收入 增长"],
  ],
])("%s: budgets and pairs", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test("digits that a blank parts behind a comma are one figure only where the text groups by commas", () => {
  expect(
    analyze("基金收入34, 203万元，基金支出12,480万元。").achievements.map(({ quantity }) => quantity.value),
  ).toEqual([342_030_000, 124_800_000]);
  expect(analyze("分别培训5, 120名学员。").achievements.map(({ quantity }) => quantity.value)).not.toContain(5120);
});

test("what there is of growth is its size", () => {
  const changes = (text: string) => analyze(text).achievements.map(({ change }) => change);
  expect(changes("出口增长只有1.2%。")).toEqual(["up"]);
  expect(changes("出口仅有1.3%的轻微增长。")).toEqual(["up"]);
  expect(changes("党员占比只有1.2%。")).toEqual([null]);
});

const periods = (text: string): string[] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((one, other) => one.quantity.span.start - other.quantity.span.start)
    .map(({ quantity, status, period }) => [quantity.text, status, period?.from ?? "-", period?.to ?? "-"].join(" "));
};

test("a time past that opens a paragraph of a plan holds for what it tells", () => {
  const text =
    "松溪县2025年政府工作报告\n一、2024年工作回顾\n新建学校3所。\n二、2025年工作安排\n过去一年，我们扩大对外交往。来访团组达到40个。\n今年要接待团组60个。";
  expect(periods(text)).toEqual(["3所 achieved 2024 2024", "40个 achieved 2024 2024", "60个 target 2025 2025"]);
});

test("under a heading without a time the year that opens its first paragraph holds on", () => {
  const text =
    "2025年松溪县政府工作报告\n——2025年1月12日在松溪县第十届人民代表大会第四次会议上\n一、工作回顾\n2024年是攻坚之年，地区生产总值增长6%。\n一是工业提速。新建厂房12栋。\n二、重点任务\n建设厂房16栋。";
  expect(periods(text).slice(0, 2)).toEqual(["6% achieved 2024 2024", "12栋 achieved 2024 2024"]);
});

test("a remark before the time of a sentence leaves it the opener", () => {
  const text =
    "松溪县2023年政府工作报告\n一、过去五年工作回顾\n过去五年，新建学校12所。令人鼓舞的是，在刚刚过去的2022年，我县保持良好势头。工业产值增长8%。";
  expect(periods(text)[1]).toBe("8% achieved 2022 2022");
});

test("a title over two lines dates what has no other time", () => {
  const text =
    "松溪市2024年国民经济和社会发展\n统计公报\n松溪市统计局\n2025年3月\n一、综合\n第一产业增加值12亿元，增长4%。";
  expect(periods(text)).toEqual(["12亿元 achieved 2024 2024", "4% achieved 2024 2024"]);
});

test("the first of the goals dates the others, up to the next part", () => {
  const text =
    "松溪市工业振兴行动计划（2021—2023年）\n一、发展目标\n到2023年，工业实力跃上新台阶。\n培育龙头企业3家。\n二、重点任务\n新建园区12个。";
  const [goal, task] = periods(text);
  expect(goal).toBe("3家 target 2023 2023");
  expect(task).not.toContain("2023 2023");
});

test("what is counted as of a day is reached, in a plan too", () => {
  const text = "松溪市2026年预算草案的报告\n二、2026年预算安排\n截至2026年1月31日，市级支出5.8亿元。安排支出60亿元。";
  expect(periods(text)).toEqual(["5.8亿元 achieved 2026-01-31 2026-01-31", "60亿元 target 2026 2026"]);
});

test("quarters without 度", () => {
  expect(periods("2012年第四季失业率为3.3%。2012年首三季工资上升5.9%。")).toEqual([
    "3.3% achieved 2012-10 2012-12",
    "5.9% achieved 2012-01 2012-09",
  ]);
});
