import { expect, test } from "vitest";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { spreadPieces } from "../../packages/readers/src/spread-text.js";
import { left, width } from "./placed-texts.js";

/** The characters of a text, the same gap between each two. */
function spread(text: string, gap: number): PageText[] {
  let x = 40;
  return [...text].map((one) => {
    const piece = left(one, x, 100);
    x += width(one) + gap;
    return piece;
  });
}
const joins = (row: PageText[]): boolean => spreadPieces(row).slice(1).every(Boolean);

test.each([
  ["收治24600人", 12],
  ["结算7310笔", 14],
  ["结算7310笔", 40],
  ["引资12.5亿元，占96%。", 20],
])("one gap between hanzi and digits alike sets a line apart: %s, %d", (text, gap) => {
  expect(joins(spread(text, gap))).toBe(true);
});

/** Each text in a cell of one width, in its middle or at its left. */
const cells = (texts: string, isCentred: boolean): PageText[] =>
  [...texts].map((one, at) => left(one, 40 + at * 30 + (isCentred ? (20 - width(one)) / 2 : 0), 100));

test.each([
  ["centred cells", cells("村户4821个", true)],
  ["cells that are flush left", cells("村户4821个", false)],
  ["digits alone", spread("73106", 14)],
  ["a label before digits", spread("合计7310", 14)],
  ["one hanzi at each end", spread("甲7310乙", 14)],
  ["hanzi alone in wide cells", spread("春夏秋冬", 90)],
])("a row of single characters is no line set apart: %s", (_, row) => {
  expect(joins(row)).toBe(false);
});
