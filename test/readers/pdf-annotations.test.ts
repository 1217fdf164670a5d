import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { filledIn } from "../../packages/readers/src/pdf-annotations.js";
import { onePage, pdfOf } from "./pdf-of.js";

const VIEW = [1, 0, 0, -1, 0, 400] as const;
const field = (more: object) => ({ subtype: "Widget", fieldType: "Tx", rect: [100, 290, 200, 310], ...more });

test("what was filled into a form stands behind the words that ask for it", async () => {
  const annotation = (rect: string, value: string): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${value}) /V (${value}) /Rect [${rect}] /DA (/F 12 Tf) >>`;
  const objects = onePage("4 0 R", "/Font << /F 5 0 R >>", {
    stream: "BT /F 12 Tf 40 300 Td (Budget:) Tj 0 -40 Td (Schools:) Tj ET",
  });
  objects[2] = `${objects[2]}`.replace(" >>", " /Annots [6 0 R 7 0 R] >>");
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  objects.push(annotation("100 296 160 312", "2,600"), annotation("100 256 160 272", "16"));
  const { text } = await readDocument(pdfOf(objects));
  expect(text.split("\n").map((line) => line.replace(/\s+/g, " "))).toEqual(["Budget: 2,600", "Schools: 16"]);
});

test("lines of a field stand below each other; choices are read, boxes, hidden fields and comments are not", () => {
  const read = (annotation: object): string[] => filledIn([annotation], VIEW).map(({ text }) => text);
  const lines = filledIn([field({ fieldValue: "甲村\r乙村", defaultAppearanceData: { fontSize: 10 } })], VIEW);
  expect(lines.map(({ text, x, y }) => [text, x, Math.round(y)])).toEqual([
    ["甲村", 100, 100],
    ["乙村", 100, 112],
  ]);
  expect(read(field({ fieldType: "Ch", fieldValue: ["已建成"] }))).toEqual(["已建成"]);
  expect(read({ subtype: "FreeText", rect: [0, 0, 50, 20], contentsObj: { str: "补充：6处" } })).toEqual(["补充：6处"]);
  expect(read(field({ fieldType: "Btn", fieldValue: "Yes" }))).toEqual([]);
  expect(read(field({ fieldValue: "甲村", annotationFlags: 2 }))).toEqual([]);
  expect(read({ subtype: "Text", rect: [0, 0, 20, 20], contentsObj: { str: "批注" } })).toEqual([]);
  expect(read(field({ fieldValue: null }))).toEqual([]);
});
