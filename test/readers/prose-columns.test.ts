import { expect, test } from "vitest";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import { isTable } from "../../packages/readers/src/page-text.js";
import { left } from "./placed-texts.js";

/** What is read of two columns at 50 and 220, a row a pair, and of full lines above and below them. */
function read(rows: readonly (readonly [string, string])[], above = "", below = ""): string[] {
  const texts = rows.flatMap(([a, b], row) => {
    const y = 120 + row * 17;
    return [...(a ? [left(a, a.startsWith("　") ? 70 : 50, y)] : []), ...(b ? [left(b, 220, y)] : [])].map((piece) => ({
      ...piece,
      text: piece.text.trim(),
      width: piece.width - (piece.text.startsWith("　") ? 20 : 0),
    }));
  });
  if (above) texts.push(left(above, 50, 103));
  if (below) texts.push(left(below, 50, 120 + rows.length * 17));
  return layOut(readablePieces({ texts, width: 450, height: 600 })).map((block) =>
    isTable(block) ? "table" : block.text.trim(),
  );
}

const columns = [
  ["一、水利方面，新修水渠九条，", "二、交通方面，新铺村道六条，"],
  ["加固堤坝三处，清淤河道二十公", "改建桥梁两座，新增公交线路四"],
  ["里，灌区面积有所扩大。", "条，覆盖全部行政村。"],
] as const;
const inOrder = [...columns.map(([a]) => a), ...columns.map(([, b]) => b)];

test("two short columns of sentences are read one after the other", () => {
  expect(read(columns)).toEqual(inOrder);
});

test("what stands across the page above and below them stays there", () => {
  const [above, below] = [
    "全县基础设施建设简要情况通报如下各单位及各乡镇人民政府",
    "以上情况请各单位结合实际在年底之前认真抓好贯彻落实工作",
  ];
  expect(read(columns, above, below)).toEqual([above, ...inOrder, below]);
});

test("an indented line opens a column, and a column may be the longer one by the end of its sentence", () => {
  const rows = [
    ["　　水利方面，新修水渠九条，", "交通方面，新铺村道六条，改建"],
    ["加固堤坝三处，清淤河道二十公", "桥梁两座。"],
    ["里，灌区面积有所扩大。", ""],
  ] as const;
  expect(read(rows)).toEqual([rows[0][0].trim(), rows[1][0], rows[2][0], rows[0][1], rows[1][1]]);
});

test.each([
  [
    "cells that begin anew at one height",
    [
      ["新修水渠九条，清淤河道一处。", "水利局，会同各乡镇、各村委会。"],
      ["新铺村道六条，改建桥梁两座，", "交通局，会同各乡镇、各村委会"],
      ["新增公交线路四条。", "共同落实。"],
    ],
  ],
  [
    "lines of a list that end early",
    [
      ["新修水渠，加固堤坝，清淤河道二十", "联系人，陈某某，电话另行通知，"],
      ["新铺村道", "联系人"],
      ["改建桥梁", "联系人"],
    ],
  ],
] as const)("rows are no columns of text: %s", (_, rows) => {
  const lines = read(rows);
  expect(lines.join("").indexOf(rows[0][1])).toBeLessThan(lines.join("").indexOf(rows[1][0]));
});
