import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { turnedText } from "../../packages/readers/src/turned-text.js";
import { onePage, pdfOf } from "./pdf-of.js";

const FONT = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
const linesAt = (matrix: (line: number) => string, count: number): string =>
  Array.from({ length: count }, (_, line) => `BT /F1 12 Tf ${matrix(line)} Tm (line ${line} of the report) Tj ET`).join(
    "\n",
  );
const upright = (line: number): string => `1 0 0 1 50 ${350 - 20 * line}`;
const sideways = (line: number): string => `0 1 -1 0 ${260 + 20 * line} 50`;
const read = (drawn: string) => readDocument(pdfOf(onePage("4 0 R", FONT, { stream: drawn })));
const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `line ${line} of the report`).join("\n");

test("a page whose text runs up is turned, and there is nothing to warn of", async () => {
  for (const matrix of [upright, sideways])
    expect(await read(linesAt(matrix, 5))).toMatchObject({ text: lines(5), warnings: [] });
});

test("text that runs against the rest of a page is left out, and said to be", async () => {
  const { text, warnings } = await read(`${linesAt(upright, 5)}\n${linesAt(sideways, 2)}`);
  expect(text).toBe(lines(5));
  expect(warnings).toEqual([{ code: "turned-text", message: expect.stringContaining("left out: 1;"), offset: null }]);
});

test("marks at an edge, and what stands on all pages alike, are not warned of", () => {
  const page = (turned?: string) => ({
    texts: [],
    width: 600,
    height: 800,
    ...(turned === undefined ? {} : { turned }),
  });
  const form = "市级部门项目支出绩效目标申报表由填报单位留存备查";
  expect(turnedText([page(), page("密封线内")])).toEqual([]);
  expect(turnedText([page(`${form}1`), page(`${form}2`), page(`${form}3`), page()])).toEqual([]);
  expect(turnedText([page(), page(form), page(), page()])).toMatchObject([
    { message: expect.stringContaining(": 2;") },
  ]);
});
