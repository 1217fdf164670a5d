import { expect, test } from "vitest";
import { joinPages } from "../../packages/readers/src/page-furniture.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { rowsOf } from "../support/word-tables.js";
import { left } from "./placed-texts.js";

const textOf = (...texts: PageText[]): string =>
  joinPages([layOut(readablePieces({ texts, width: 600, height: 800 }))]).text;

test("the words that a tab sets apart from their label are on its line, and their later lines open no paragraph", () => {
  const text = textOf(
    left("全年重点抓好以下工作，每季度报送一次进展情况。", 60, 100),
    ...[
      left("（一）", 60, 120),
      left("改造老旧小区12个，惠及居民4600户，", 110, 120),
      left("新增停车位1200个。", 110, 140),
    ],
    ...[left("（二）", 60, 160), left("修订停车管理办法。", 110, 160)],
    ...[left("2.", 60, 180), left("2026年完成改水任务。", 110, 180)],
    ...[left("第三章", 60, 200), left("附则", 110, 200)],
  );
  expect(text.split("\n").slice(1)).toEqual([
    "（一）改造老旧小区12个，惠及居民4600户，",
    "新增停车位1200个。",
    "（二）修订停车管理办法。",
    "2. 2026年完成改水任务。",
    "第三章 附则",
  ]);
});

test("what stands further off, in another size, or behind a figure is of another column", () => {
  const apart: [PageText, PageText][] = [
    [left("（一）", 60, 120), left("另一栏的文字", 260, 120)],
    [left("1.", 60, 120), { ...left("大字标题", 110, 120), size: 16 }],
    [left("12", 60, 120), left("个行政村", 110, 120)],
  ];
  for (const texts of apart) expect(textOf(...texts).split("\n")).toHaveLength(2);
});

test.each(rowsOf<{ example: string }>("readers/list-labels"))("$example is a label", ({ example }) => {
  expect(textOf(left(example, 60, 120), left("主要任务", 115, 120)).split("\n")).toHaveLength(1);
});
