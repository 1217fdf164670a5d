import { expect, test } from "vitest";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { left, right, tablesOf, width } from "./placed-texts.js";

test("income and expenditure beside each other stay apart, though a wide head bridges the figures of one and the names of the other", () => {
  const rows = [
    ["一、税收收入", "42,427", "53,865", "26.96", "一、教育支出", "1,204", "1,330", "10.47"],
    ["二、非税收入", "3,018", "2,950", "-2.25", "二、卫生健康支出", "870", "911", "4.71"],
    ["三、转移性收入", "9,400", "9,900", "5.32", "三、农林水支出", "655", "702", "7.18"],
    ["四、上年结余", "-", "150", "-", "四、住房保障支出", "43", "154", "258.14"],
  ];
  const head = [
    "项目",
    "2024年完成数",
    "2025年完成数",
    "同比增长（%）",
    "项目",
    "2024年完成数",
    "2025年完成数",
    "同比增长（%）",
  ];
  const ends = [0, 250, 330, 400, 0, 610, 690, 770];
  const starts = [80, 0, 0, 0, 412, 0, 0, 0];
  const placed = rows.flatMap((cells, row) =>
    cells.map((text, column) =>
      starts[column]! > 0 ? left(text, starts[column]!, 130 + row * 18) : right(text, ends[column]!, 130 + row * 18),
    ),
  );
  const heads = head.map((text, column) =>
    column % 4 === 0 ? left(text, starts[column]! + 30, 112) : right(text, ends[column]! + 8, 112),
  );
  const [table] = tablesOf([...heads, ...placed]);
  expect(table!.slice(1)).toEqual(rows);
});

test("a word of a head that is spread over a wide cell is one cell; two words in two cells are two", () => {
  const body = [
    ["税收收入", "42,427", "53,865"],
    ["非税收入", "3,018", "2,950"],
  ];
  const texts = [
    left("项", 90, 100),
    left("目", 235, 100),
    right("2024年执行数", 400, 100),
    right("2025年预算数", 500, 100),
    ...body.flatMap(([name, one, other], row) => [
      left(name!, 80, 118 + row * 18),
      right(one!, 400, 118 + row * 18),
      right(other!, 500, 118 + row * 18),
    ]),
  ];
  expect(tablesOf(texts)).toEqual([[["项目", "2024年执行数", "2025年预算数"], ...body]]);
  const apart = [
    left("县", 90, 100),
    left("市", 235, 100),
    left("区", 380, 100),
    ...["12", "30", "7"].flatMap((figure, at) => [0, 1, 2].map((row) => left(figure, 90 + at * 145, 118 + row * 18))),
  ];
  expect(tablesOf(apart)[0]?.[0]).toEqual(["县", "市", "区"]);
});

test("units above, indented rows and empty cells keep their columns", () => {
  const rows: [string, number, string, string][] = [
    ["一般公共预算收入", 80, "515,444", "1.0"],
    ["税收收入", 100, "253,508", "-2.5"],
    ["其中：增值税", 120, "98,110", ""],
    ["其他税收收入", 100, "3", "-100.0"],
  ];
  const texts = [
    left("单位：万元", 430, 80),
    left("项目", 80, 100),
    right("执行数", 400, 100),
    right("增长%", 500, 100),
    ...rows.flatMap(([name, x, figure, rate], row) => {
      const y = 118 + row * 18;
      return [left(name, x, y), right(figure, 400, y), ...(rate === "" ? [] : [right(rate, 500, y)])];
    }),
  ];
  expect(tablesOf(texts)).toEqual([
    [["项目", "执行数", "增长%"], ...rows.map(([name, , figure, rate]) => [name, figure, rate])],
  ]);
});

test("rows without figures do not end a table, though many follow each other; a second table with its title is one of its own", () => {
  const names = [
    "文化和旅游",
    "行政运行",
    "一般行政管理事务",
    "机关服务",
    "图书馆",
    "艺术表演场所",
    "艺术表演团体",
    "文化活动",
    "群众文化",
    "其他支出",
  ];
  const figures: Record<string, [string, string]> = {
    文化和旅游: ["2,401", "2,300"],
    行政运行: ["806", "813"],
    群众文化: ["774", "741"],
    其他支出: ["52", "60"],
  };
  const rowsAt = (top: number): PageText[] =>
    names.flatMap((name, row) => {
      const cells = figures[name] ?? [];
      return [
        left(name, 80 + (row === 0 ? 0 : 20), top + row * 18),
        ...cells.map((cell, at) => right(cell, 400 + at * 100, top + row * 18)),
      ];
    });
  const heads = (y: number): PageText[] => [left("项目", 80, y), right("执行数", 400, y), right("预算数", 500, y)];
  const between = [
    left("表二市级支出情况表", 210, 340),
    left("（续）", 260, 356),
    left("按功能分类", 240, 372),
    left("单位：万元", 440, 388),
  ];
  const tables = tablesOf([...heads(100), ...rowsAt(118), ...between, ...heads(406), ...rowsAt(424)]);
  const wanted = [["项目", "执行数", "预算数"], ...names.map((name) => [name, ...(figures[name] ?? ["", ""])])];
  expect(tables).toEqual([wanted, wanted]);
});

const BODY: [string, string, string, string, string][] = [
  ["契税", "975", "667", "659", "-32.4"],
  ["车船税", "260", "212", "243", "-6.5"],
  ["房产税", "301", "297", "331", "10.2"],
];
const figures = (ends: number[], from: number): PageText[] =>
  BODY.flatMap(([name, ...cells], row) => [
    left(name, 60, from + row * 18),
    ...cells.map((cell, column) => right(cell, ends[column]!, from + row * 18)),
  ]);
const centred = (text: string, x: number, y: number): PageText => left(text, x - width(text) / 2, y);

test("a head over several columns stands on a line of its own, in the first of them", () => {
  const heads = [
    centred("2025年", 265, 100),
    centred("2026年", 425, 100),
    centred("项目", 70, 106),
    centred("预算数", 225, 112),
    centred("完成数", 305, 112),
    centred("预算数", 385, 112),
    centred("增幅（%）", 465, 112),
  ];
  expect(tablesOf([...heads, ...figures([240, 320, 400, 480], 135)])).toEqual([
    [["", "2025年", "", "2026年", ""], ["项目", "预算数", "完成数", "预算数", "增幅（%）"], ...BODY],
  ]);
});

test("a head that wraps in every column is one line", () => {
  const heads = ["2025年", "2025年", "2026年"].flatMap((year, at) => [
    centred(year, 225 + at * 80, 100),
    centred(["预算数", "完成数", "预算数"][at]!, 225 + at * 80, 112),
  ]);
  const texts = [...heads, centred("项目", 70, 106), centred("增幅", 465, 106), ...figures([240, 320, 400, 480], 135)];
  expect(tablesOf(texts)[0]![0]!.join(" ")).toBe("项目 2025年预算数 2025年完成数 2026年预算数 增幅");
});

test("a head in the middle of figures that are set to the right is of their column", () => {
  const body: [string, string, string][] = [
    ["一、年初余额", "", "4,387.6"],
    ["二、债务限额", "4,629.6", ""],
    ["三、当年发行", "", "412.3"],
  ];
  const texts = [
    left("项目", 100, 100),
    centred("预算数", 300, 100),
    centred("执行数", 420, 100),
    ...body.flatMap(([name, one, other], row) => [
      left(name, 60, 122 + row * 20),
      ...(one === "" ? [] : [right(one, 355, 122 + row * 20)]),
      ...(other === "" ? [] : [right(other, 480, 122 + row * 20)]),
    ]),
  ];
  expect(tablesOf(texts)).toEqual([[["项目", "预算数", "执行数"], ...body]]);
});

test("names without figures and rows left blank do not end a table; the first line of a name goes with its figures", () => {
  const row = (name: string, y: number, ...cells: string[]): PageText[] => [
    left(name, 60, y),
    ...cells.map((cell, at) => right(cell, 300 + at * 100, y)),
  ];
  const texts = [
    ...row("项目", 100, "执行数", "预算数"),
    ...row("疾控机构", 120, "1,779", "1,720"),
    ...["精神卫生", "应急救治", "采供血", "康复医院", "优抚医院"].flatMap((name, at) => row(name, 140 + at * 20)),
    ...row("公共卫生", 240, "327", "298"),
    ...row("合计", 330, "2,106", "2,018"),
    ...row("专项债务收入", 350),
    ...row("安排的支出", 362, "45", "40"),
  ];
  const [table] = tablesOf(texts);
  expect(table!.map((cells) => cells.join("|"))).toEqual([
    "项目|执行数|预算数",
    "疾控机构|1,779|1,720",
    "精神卫生||",
    "应急救治||",
    "采供血||",
    "康复医院||",
    "优抚医院||",
    "公共卫生|327|298",
    "合计|2,106|2,018",
    "专项债务收入安排的支出|45|40",
  ]);
});

test("a blank row below the head leaves the head with its table", () => {
  const heads = [left("项目", 80, 100), right("2025年执行数", 320, 100), right("2026年预算数", 420, 100)];
  const body: [string, string, string][] = [
    ["教育支出", "1,936", "1,607"],
    ["科技支出", "772", "631"],
  ];
  const texts = body.flatMap(([name, one, other], row) => [
    left(name, 60, 170 + row * 20),
    right(one, 320, 170 + row * 20),
    right(other, 420, 170 + row * 20),
  ]);
  expect(tablesOf([...heads, ...texts])).toEqual([[["项目", "2025年执行数", "2026年预算数"], ...body]]);
});
