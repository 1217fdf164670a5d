import { expect, test } from "vitest";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { left, right, tablesOf } from "./placed-texts.js";

/** The lines of each name, as a column of eight characters wraps them, with figures or without. */
const ROWS: readonly { lines: readonly string[]; figures: readonly string[] }[] = [
  { lines: ["湖东县"], figures: ["12.5", "13.1"] },
  { lines: ["湖东县本级"], figures: ["10.2", "10.9"] },
  { lines: ["国有土地使用权出", "让收入安排的支出"], figures: ["3.4", "4.4"] },
  { lines: ["农村基础设施建设"], figures: ["1.1", "1.2"] },
  { lines: ["湖东滨水文化旅游", "高质量发展示范区", "管理委员会"], figures: ["6.6", "7.8"] },
  { lines: ["大中型水库移民后", "期扶持基金"], figures: [] },
  { lines: ["合计"], figures: ["33.8", "37.4"] },
];
const NAMES = ROWS.map(({ lines, figures }) => [lines.join(""), figures[0] ?? "", figures[1] ?? ""]);
const LINE = 13;

/** The rows below each other: where the figures stand beside a name of several lines, and what parts the rows. */
function placed(beside: (lines: number) => number, padding: number): PageText[] {
  const texts = [left("项目", 80, 100), right("预算数", 300, 100), right("执行数", 380, 100)];
  let y = 120;
  for (const { lines, figures } of ROWS) {
    for (const [at, line] of lines.entries()) texts.push(left(line, 60, y + at * LINE));
    for (const [at, figure] of figures.entries()) texts.push(right(figure, 300 + at * 80, y + beside(lines.length)));
    y += lines.length * LINE + padding;
  }
  return texts;
}

test.each([
  ["the first line", () => 0],
  ["the last line", (lines: number) => (lines - 1) * LINE],
  ["the middle", (lines: number) => ((lines - 1) * LINE) / 2],
])("a name over several lines is one, with its figures beside %s, and so is one without figures", (_, beside) => {
  for (const padding of [2, 4, 8]) expect(tablesOf(placed(beside, padding))[0]?.slice(1)).toEqual(NAMES);
});

test("names without figures are rows of their own, though the longest ends where the column does", () => {
  const names = ["一、税收收入", "其他国有资源有偿使用收入", "二、捐赠收入", "三、罚没收入", "四、其他收入"];
  const texts = names.flatMap((name, row) => [
    left(name, 60, 120 + row * 18),
    ...(row === 1 || row === 2 ? [] : [right(`${row + 1}2.5`, 300, 120 + row * 18), right("3.1", 380, 120 + row * 18)]),
  ]);
  expect(tablesOf(texts)[0]?.map(([name]) => name)).toEqual(names);
});

test("the end of a name beside the first line of the next is of the name that it ends, and the last line of a table is of the table", () => {
  const body: [string, number, number][] = [
    ["长岭县", 82, 120],
    ["长岭县本级", 82, 138.5],
    ["长岭经济技术开发", 82, 157],
    ["区", 60, 170.2],
    ["长岭市云海风景名", 82, 170.5],
    ["胜区管委会", 60, 183.7],
  ];
  const texts = [
    ...body.map(([name, x, y]) => left(name, x, y)),
    ...[120, 138.5, 157, 177.1].flatMap((y, at) => [right(`${at + 1}.5`, 260, y), right(`${at + 1}.7`, 320, y)]),
  ];
  expect(tablesOf(texts)).toEqual([
    [
      ["长岭县", "1.5", "1.7"],
      ["长岭县本级", "2.5", "2.7"],
      ["长岭经济技术开发区", "3.5", "3.7"],
      ["长岭市云海风景名胜区管委会", "4.5", "4.7"],
    ],
  ]);
});
