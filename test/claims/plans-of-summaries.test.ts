import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);

describe("the plan beside a summary without a date speaks in the year that its words say", () => {
  const both = "松溪县水利局2022年工作总结和2023年工作计划\n一、2022年工作总结\n新建水库3座。\n二、2023年工作计划\n";
  test.each([
    ["去年加固堤防6处，今年计划加固12处。", ["6处 achieved 2022–2022", "12处 target 2023–2023"]],
    ["今年，将疏浚河道36公里。", ["36公里 target 2023–2023"]],
    ["今年新建的6座泵站，明年全部投用。明年，疏浚河道36公里。", ["6座 target 2022–2022", "36公里 target 2023–2023"]],
  ])("%s", (text, expected) => {
    expect(rows(both + text).slice(1)).toEqual(expected);
  });

  test("with a day it speaks then", () => {
    const plan = "今年，将疏浚河道36公里，比去年多6公里。\n2023年1月9日";
    expect(rows(both + plan)[1]).toBe("36公里 target 2023–2023");
  });

  test("what is planned next has not the year that opened its paragraph", () => {
    const title = "松溪县民政局2023年工作总结暨2024年工作安排\n";
    expect(rows(`${title}今年新建养老院9所。下一步，将新建5所。`)).toEqual([
      "9所 achieved 2023–2023",
      "5所 target 2024–2024",
    ]);
  });

  test.each([
    ["松溪县水利局2023年工作总结", "2023–2023"],
    ["松溪县水利局2023年工作总结\n2023年12月28日", "2023–2023"],
    ["松溪县水利局2023年工作总结\n2023年7月8日", "2023–-"],
    ["松溪县水利局2023年上半年工作总结", "2023-01–2023-06"],
    ["松溪县水利局关于防汛工作的报告\n2023年12月28日", "2023–-"],
  ])("今年以来 in %s", (title, expected) => {
    expect(rows(`${title}\n今年以来，加固堤防6处。`)).toEqual([`6处 achieved ${expected}`]);
  });
});

describe("what is left of those counted is still due where a day is set for it", () => {
  const review = "松溪县2023年工作总结\n一、主要工作\n";
  test.each([
    "加固堤防12处，已完工9处，其余3处11月底前完工。",
    "加固堤防12处，已完工9处，剩余3处，年底前完成。",
    "加固堤防12处，已完工9处，另外3处6月前全部建成。",
  ])("%s", (text) => {
    expect(rows(review + text).at(-1)).toMatch(/^3处 target/);
  });
  test.each([
    "加固堤防12处，其中9处11月底前完工。",
    "加固堤防12处，其余3处已于11月底前完工。",
    "加固堤防12处，9处在上半年完工，其余3处11月完工。",
  ])("not %s", (text) => {
    expect(rows(review + text).at(-1)).toMatch(/achieved/);
  });
  test("nor where the day is over", () => {
    const text = "关于全县水利工作情况的报告\n（2023年12月20日）\n加固堤防12处，9处在上半年完工，其余3处10月底前完工。";
    expect(rows(text).at(-1)).toMatch(/^3处 achieved/);
  });
});

describe("the tasks of the year in a summary of its first months", () => {
  const read = (text: string, title = "松溪县水利局2010年上半年工作总结"): string[] =>
    claimRows(`${title}\n${text}`, figure, status);
  const tasks = "2010年全县水利建设的主要任务是：计划实施工程36件。";

  test.each([
    [`${tasks}新增灌溉面积800亩，完成清淤8公里。`, ["36件 target", "800亩 target", "8公里 target"]],
    ["今年植树造林的任务是：造林1.2万亩。封山育林3万亩。", ["1.2万亩 target", "3万亩 target"]],
  ])("go on to the end of their paragraph: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [`${tasks}上半年，完成清淤6公里。新增灌溉面积300亩。`, ["36件 target", "6公里 achieved", "300亩 achieved"]],
    [`${tasks}截至6月底，完成清淤6公里。`, ["36件 target", "6公里 achieved"]],
    [`${tasks}到6月底，完成清淤6公里。`, ["36件 target", "6公里 achieved"]],
    [`${tasks}现已完成清淤6公里。`, ["36件 target", "6公里 achieved"]],
    [`${tasks}\n完成清淤6公里。`, ["36件 target", "6公里 achieved"]],
    ["2010年主要任务完成情况是：新增灌溉面积800亩。完成清淤6公里。", ["800亩 achieved", "6公里 achieved"]],
  ])("end where it is told what came of them: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test("end with their sentence in a summary of the whole year", () => {
    expect(read(`${tasks}完成清淤8公里。`, "松溪县水利局2010年工作总结")).toEqual(["36件 target", "8公里 achieved"]);
  });
});

describe("a line that names a part of the year and what is planned for it heads a part", () => {
  const HALF = "松溪县2023年上半年工作总结\n今年以来，新增企业12家。\n";

  test.each([
    ["下半年工作打算", "3所 target 2023-07–2023-12"],
    ["下半年重点工作", "3所 target 2023-07–2023-12"],
    ["三季度工作安排", "3所 target 2023-07–2023-09"],
    ["上半年工作情况", "3所 achieved 2023-01–2023-06"],
  ])("%s", (line, expected) => {
    expect(claimRows(`${HALF}${line}\n新建学校3所。`, figure, status, years).at(-1)).toBe(expected);
  });

  test("a sentence does not", () => {
    expect(claimRows(`${HALF}下半年工作任务很重。\n新建学校3所。`, figure, status).at(-1)).toBe("3所 achieved");
  });
});
