import { expect, test } from "vitest";
import { gridsOf, type Rule } from "../../packages/readers/src/page-grid.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { isTable, type PageText } from "../../packages/readers/src/page-text.js";
import { drawnRules, rulesOf } from "../../packages/readers/src/pdf-rules.js";
import { left } from "./placed-texts.js";

const across = (y: number, from: number, to: number): Rule => ({ isAcross: true, at: y, from, to });
const down = (x: number, from: number, to: number): Rule => ({ isAcross: false, at: x, from, to });
/** All rules of a table without merged cells. */
const ruled = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => across(y, Math.min(...xs), Math.max(...xs))),
  ...xs.map((x) => down(x, Math.min(...ys), Math.max(...ys))),
];
const blocksOf = (texts: PageText[], rules: readonly Rule[]): (string | string[][])[] =>
  layOut({ texts, width: 600, rules }).map((block) => (isTable(block) ? block.rows : block.text));
const cellsOf = (rules: readonly Rule[]): number[] => gridsOf(rules).map(({ cells }) => cells.length);

test("words that wrap in narrow cells stay in them, and a number in the middle of a row stands before its task", () => {
  const texts = [
    left("任务分工", 250, 60),
    ...[left("序号", 55, 95), left("任务", 105, 95), left("单位", 305, 95)],
    ...[left("整治城西片区管网，改造泵站6", 105, 112), left("县水务局、城西街", 305, 112)],
    left("1", 60, 120),
    ...[left("座", 105, 128), left("道办", 305, 128)],
    ...[left("2", 60, 145), left("新建驿站18个", 105, 145), left("县文旅局", 305, 145)],
    left("以上任务按月调度。", 50, 180),
  ];
  expect(blocksOf(texts, ruled([50, 100, 300, 420], [80, 100, 132, 150]))).toEqual([
    "任务分工",
    [
      ["序号", "任务", "单位"],
      ["1", "整治城西片区管网，改造泵站6座", "县水务局、城西街道办"],
      ["2", "新建驿站18个", "县文旅局"],
    ],
    "以上任务按月调度。",
  ]);
});

test("a head over two columns stands in the first, one beside two rows in the upper, and names of several rows in the first row", () => {
  const rules = [
    ...[across(80, 50, 350), across(120, 50, 350), across(140, 150, 350), across(160, 50, 350)],
    ...[across(100, 150, 350), down(50, 80, 160), down(150, 80, 160), down(250, 100, 160), down(350, 80, 160)],
  ];
  const texts = [
    ...[left("项目", 60, 104), left("2024年", 220, 95), left("预算数", 160, 115), left("完成数", 260, 115)],
    ...[left("教育支出", 60, 145), left("120", 160, 135), left("118", 260, 135)],
    ...[left("86", 160, 155), left("85", 260, 155)],
  ];
  expect(blocksOf(texts, rules)).toEqual([
    [
      ["项目", "2024年", ""],
      ["", "预算数", "完成数"],
      ["教育支出", "120", "118"],
      ["", "86", "85"],
    ],
  ]);
});

test.each([
  ["改造小区12个", "加装电梯46部", "改造小区12个　加装电梯46部"],
  ["办结率96.5%", "走访群众860户", "办结率96.5%　走访群众860户"],
  // a line that is full, one that a comma ends, what tells no figure, and a word that is broken by hand
  ["整治片区管网和泵站新建改造项目12个", "加装电梯46部", "整治片区管网和泵站新建改造项目12个加装电梯46部"],
  ["改造小区12个，", "加装电梯46部", "改造小区12个，加装电梯46部"],
  ["改造小区12个", "和幼儿园", "改造小区12个和幼儿园"],
  ["综合行政", "执法局86", "综合行政执法局86"],
])("paragraphs of a cell that each tell a figure stay apart: %s, %s", (first, second, expected) => {
  const texts = [
    ...[left("单位", 55, 95), left("任务", 105, 95)],
    ...[left("住建局", 55, 120), left(first, 105, 112), left(second, 105, 128)],
  ];
  expect(blocksOf(texts, ruled([50, 100, 285], [80, 100, 132]))).toEqual([
    [
      ["单位", "任务"],
      ["住建局", expected],
    ],
  ]);
});

test("two figures in one cell stay apart, and so do a year and the one below it", () => {
  const texts = [
    ...[left("指标", 60, 95), left("2022年", 160, 92), left("2023年", 160, 104)],
    ...[left("粮食产量", 60, 125), left("31.4", 160, 122), left("33.2", 160, 134)],
  ];
  expect(blocksOf(texts, ruled([50, 150, 250], [80, 110, 140]))).toEqual([
    [
      ["指标", "2022年\u30002023年"],
      ["粮食产量", "31.4\u300033.2"],
    ],
  ]);
});

test("a figure too wide for its cell goes on in the next line", () => {
  const texts = [
    ...[left("合计", 60, 107), left("308,37", 160, 92), left("2", 160, 104)],
    ...[left("本级", 60, 137), left("61,204", 160, 122), left("118", 160, 134)],
  ];
  expect(blocksOf(texts, ruled([50, 150, 250], [80, 110, 140]))).toEqual([
    [
      ["合计", "308,372"],
      ["本级", "61,204\u3000118"],
    ],
  ]);
});

test("a table that is open at its sides is one; three lines across, a frame, and rules under words are none", () => {
  const sides = [
    across(80, 50, 350),
    across(100, 50, 350),
    across(120, 50, 350),
    down(150, 80, 120),
    down(250, 80, 120),
  ];
  expect(cellsOf(sides)).toEqual([6]);
  expect(cellsOf([across(80, 50, 350), across(100, 50, 350), across(120, 50, 350)])).toEqual([]);
  expect(cellsOf(ruled([50, 350], [80, 400]))).toEqual([]);
  expect(cellsOf([across(92, 60, 100), across(112, 60, 180), across(132, 60, 90)])).toEqual([]);
  // two tables on a page are two, and rules drawn cell by cell are those of the table
  const cellByCell = [50, 150].flatMap((x) => [80, 100].flatMap((y) => ruled([x, x + 100], [y, y + 20])));
  expect(cellsOf([...cellByCell, ...ruled([50, 150, 250], [300, 320, 340])])).toEqual([4, 4]);
});

test("rules that are not those of the text do not part it: text over them, beside them, rows that no rule parts, a page in a frame", () => {
  const names = ["税收收入", "非税收入", "转移收入", "上年结余"];
  const rows = names.flatMap((name, at) => [left(name, 60, 115 + 15 * at), left(`${at + 1}20.5`, 200, 115 + 15 * at)]);
  const head = [left("项目", 60, 95), left("预算数", 200, 95)];
  const table = [["项目", "预算数"], ...names.map((name, at) => [name, `${at + 1}20.5`])];
  expect(blocksOf([...head, ...rows], ruled([50, 150, 300], [80, 100, 180]))).toEqual([table]);
  expect(blocksOf([...head, ...rows], ruled([50, 210, 300], [80, 105, 122, 180]))).toEqual([table]);
  const long = Array.from({ length: 30 }, (_, at) => left(`完善第${at + 1}项制度，落实各方责任`, 60, 100 + 14 * at));
  const framed = blocksOf(long, ruled([50, 300, 500], [80, 540, 560]));
  expect(framed).toHaveLength(30);
  expect(framed.every((block) => typeof block === "string")).toBe(true);
});

test("a text that is cut at the edge of its cell stays in it, over the next cell and beside the table", () => {
  const rules = ruled([50, 150, 210, 300], [80, 100, 120, 140, 160]);
  const texts = [
    ...[left("项目", 60, 94), left("数值", 155, 94), left("说明", 215, 94)],
    ...[left("体育场馆免费开放天数达标", 51, 114), left("350", 155, 114), left("反映场馆每年开放的天数", 211, 114)],
    ...[left("图书馆", 51, 134), left("12", 155, 134), left("每周", 211, 134)],
    ...[left("文化站", 51, 154), left("8", 155, 154), left("每月", 211, 154)],
  ];
  expect(blocksOf(texts, rules)).toEqual([
    [
      ["项目", "数值", "说明"],
      ["体育场馆免费开放天数达标", "350", "反映场馆每年开放的天数"],
      ["图书馆", "12", "每周"],
      ["文化站", "8", "每月"],
    ],
  ]);
  // where most texts lie over the rules, they are not those of a table
  const wide = [0, 1, 2, 3].flatMap((row) => [
    left("完善各项制度落实各方责任", 51, 94 + 20 * row),
    left("按月调度", 211, 94 + 20 * row),
  ]);
  expect(blocksOf(wide, rules).every((block) => typeof block === "string")).toBe(true);
});

const OPS = { save: 10, restore: 11, transform: 12, stroke: 20, fill: 22, eoFill: 23, endPath: 28, constructPath: 91 };
const path = (how: number, ...steps: number[]): [number, unknown] => [OPS.constructPath, [how, [steps], null]];
const drawn = (...list: [number, unknown][]): Rule[] =>
  rulesOf({ fnArray: list.map(([one]) => one), argsArray: list.map(([, given]) => given) }, OPS, [1, 0, 0, -1, 0, 800]);

test("rules are lines that are drawn and thin shapes that are filled, where the page shows them", () => {
  expect(drawn(path(OPS.stroke, 0, 50, 700, 1, 350, 700))).toEqual([across(100, 50, 350)]);
  expect(drawn(path(OPS.fill, 0, 50, 600, 1, 51, 600, 1, 51, 700, 1, 50, 700, 4))).toEqual([down(50.5, 100, 200)]);
  const scaled: [number, unknown][] = [
    [OPS.save, null],
    [OPS.transform, [0.5, 0, 0, 0.5, 100, 0]],
  ];
  const line = path(OPS.stroke, 0, 0, 1400, 1, 200, 1400);
  expect(drawn(...scaled, line, [OPS.restore, null], path(OPS.stroke, 0, 5, 750, 1, 5, 650))).toEqual([
    across(100, 100, 200),
    down(5, 50, 150),
  ]);
});

test("what the library tells before it stops at a font is asked for again, and is no page where it stays so", async () => {
  const { OPS: numbers } = await (await import("unpdf")).getResolvedPDFJS();
  const font = (name: string) => [numbers.setFont, [name, 10]] as const;
  const page = (...lists: (readonly (readonly [number, unknown])[])[]) => {
    let at = 0;
    const getOperatorList = async () => {
      const list = lists[Math.min(at++, lists.length - 1)] ?? [];
      return { fnArray: list.map(([one]) => one), argsArray: list.map(([, given]) => given) };
    };
    return { getOperatorList, cleanup: () => true } as unknown as Parameters<typeof drawnRules>[0];
  };
  const stroke = [numbers.constructPath, [numbers.stroke, [[0, 50, 700, 1, 350, 700]], null]] as const;
  const whole = [font("a"), font("b"), stroke];
  const fonts = new Set(["a", "b"]);
  const view = [1, 0, 0, -1, 0, 800] as const;
  expect(await drawnRules(page(whole), view, fonts)).toEqual([across(100, 50, 350)]);
  expect(await drawnRules(page([stroke], [font("a"), stroke], whole), view, fonts)).toEqual([across(100, 50, 350)]);
  expect(await drawnRules(page([stroke], [font("a"), stroke]), view, fonts)).toEqual([]);
});

test("shading, clipping, slanted lines and dots are no rules", () => {
  expect(drawn(path(OPS.fill, 0, 50, 600, 1, 150, 600, 1, 150, 700, 1, 50, 700, 4))).toEqual([]);
  expect(drawn(path(OPS.endPath, 0, 50, 700, 1, 350, 700))).toEqual([]);
  expect(drawn(path(OPS.stroke, 0, 50, 700, 1, 350, 500))).toEqual([]);
  expect(drawn(path(OPS.stroke, 0, 50, 700, 1, 51, 700))).toEqual([]);
  expect(drawn([OPS.constructPath, [OPS.stroke, [null], null]])).toEqual([]);
});

test("thousands of lines that cross are a drawing, and are looked at in a moment", () => {
  const crossing = Array.from({ length: 1900 }, (_, at) => [across(4 * at, 0, 8000), down(4 * at, 0, 8000)]).flat();
  const started = performance.now();
  expect(gridsOf(crossing)).toEqual([]);
  expect(gridsOf([...crossing, ...crossing])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5000);
});
