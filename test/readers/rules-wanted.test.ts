import { expect, test } from "vitest";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { asksForRules } from "../../packages/readers/src/rules-wanted.js";
import { left, right } from "./placed-texts.js";

test("rules are asked for where a table falls apart at a long name of a row without figures", () => {
  const row = (name: string, figures: readonly string[], y: number): PageText[] => [
    left(name, 50, y),
    ...figures.map((figure, at) => left(figure, 220 + 60 * at, y)),
  ];
  const upper = [
    row("项目", ["预算数", "执行数"], 100),
    row("上年余额", ["12.5", "11.8"], 120),
    row("本年发行", ["8.4", "8.1"], 140),
  ];
  const lower = [
    row("新增债券", ["6.2", "6.1"], 180),
    row("本年还本", ["3.7", "3.6"], 200),
    row("年末余额", ["17.2", "16.3"], 220),
  ];
  const name = left("中央转贷地方的国际金融组织贷款和外国政府贷款", 60, 160);
  expect(asksForRules({ texts: [...upper, ...lower].flat() })).toBe(false);
  expect(asksForRules({ texts: [...upper.flat(), name, ...lower.flat()] })).toBe(true);
});

test("rules are asked for where a cell stands on several lines or rows are no table, not for running text and plain tables", () => {
  const text = [left("今年以来，各项工作进展顺利。", 50, 80), left("下一步，要抓好落实。", 50, 100)];
  expect(asksForRules({ texts: text })).toBe(false);
  const plain = ["东区", "西区", "南区"].flatMap((name, at) => [
    left(name, 50, 115 + 15 * at),
    left("312", 200, 115 + 15 * at),
  ]);
  expect(asksForRules({ texts: [left("地区", 50, 100), left("户数", 200, 100), ...plain] })).toBe(false);
  const words = [112, 128].flatMap((y) => [left("改造管网并新建泵站若干", 100, y), left("县水务局会同各街道", 300, y)]);
  expect(asksForRules({ texts: [...words, left("1", 60, 120)] })).toBe(true);
  // a page of a newspaper is set in columns, with rules between its articles
  const newspaper = Array.from({ length: 120 }, (_, at) =>
    [50, 300, 550].map((x) => left("县里把办实事摆在首位推进各项工作", x, 60 + 12 * at)),
  );
  expect(asksForRules({ texts: newspaper.flat() })).toBe(false);
});

test("rules are asked for where lines stand closer than those of one text", () => {
  const body = [150, 170, 190].flatMap((y) => [left("办公费", 50, y), right("312", 300, y), right("2.5%", 400, y)]);
  const head = [left("项目", 50, 120), left("预算数", 270, 120)];
  expect(asksForRules({ texts: [...head, left("增长%", 370, 120), ...body] })).toBe(false);
  expect(asksForRules({ texts: [...head, left("比上年", 370, 114), left("增长%", 370, 126), ...body] })).toBe(true);
});

test("rules are asked for where the names of rows without figures may follow a table, not for the note below it", () => {
  const table = [100, 120, 140].flatMap((y) => [left("债务余额", 50, y), right("12.5", 300, y), right("13.1", 380, y)]);
  expect(asksForRules({ texts: [...table, left("新增债务限额", 50, 160)] })).toBe(true);
  expect(asksForRules({ texts: [...table, { ...left("注：本表为快报数。", 50, 160), size: 8 }] })).toBe(false);
  expect(asksForRules({ texts: [...table, left("各项债务按规定用途使用，余额均在限额以内。", 50, 160)] })).toBe(false);
  expect(asksForRules({ texts: [...table, left("下一步工作安排", 50, 200)] })).toBe(false);
});
