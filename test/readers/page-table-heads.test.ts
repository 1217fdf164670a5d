import { expect, test } from "vitest";
import { left, right, tablesOf } from "./placed-texts.js";

test.each([
  ["all heads in the middle of their columns, all cells at the left", 1],
  ["the first head in the middle, figures at the right below theirs", 2],
])("heads stand over their own columns: %s", (_, form) => {
  const rows = [
    ["灌溉渠道支出", "1204", "1330"],
    ["水库加固支出", "870", "911"],
    ["村道养护支出", "655", "702"],
  ];
  const cells = rows.flatMap(([name, ...figures], at) => [
    left(name!, 50, 120 + 20 * at),
    ...figures.map((one, index) =>
      form === 1 ? left(one, 250 + 200 * index, 120 + 20 * at) : right(one, 400 + 200 * index, 120 + 20 * at),
    ),
  ]);
  const heads = [left("项目", 140, 100)].concat(
    ["预算数", "执行数"].map((one, index) =>
      form === 1 ? left(one, 330 + 200 * index, 100) : right(one, 400 + 200 * index, 100),
    ),
  );
  expect(tablesOf([...heads, ...cells])).toEqual([[["项目", "预算数", "执行数"], ...rows]]);
});

test("names without a head of their own stand before pairs of a head and its figures", () => {
  const rows = [
    ["灌溉渠道支出", "1204", "1330"],
    ["水库加固支出", "870", "911"],
  ];
  const cells = rows.flatMap(([name, ...figures], at) => [
    left(name!, 50, 120 + 20 * at),
    ...figures.map((one, index) => right(one, 400 + 200 * index, 120 + 20 * at)),
  ]);
  const heads = ["预算数", "执行数"].map((one, index) => left(one, 300 + 200 * index, 100));
  expect(tablesOf([...heads, ...cells])).toEqual([[["", "预算数", "执行数"], ...rows]]);
});
