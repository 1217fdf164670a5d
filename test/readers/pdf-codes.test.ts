import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { onePage, pdfOf } from "./pdf-of.js";

const collection = (ordering: string): string =>
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /W [1 95 500] /FontDescriptor 7 0 R >>`;
/** A PDF that draws these codes in a font that it does not hold, below a line in one that all readers have. */
const drawnAs = (encoding: string, codes: string, ordering = "GB1"): Buffer =>
  pdfOf(
    onePage(
      "4 0 R",
      "/Font << /F1 5 0 R /F2 8 0 R >>",
      { stream: `BT /F2 12 Tf 50 340 Td (GDP 5.8) Tj /F1 12 Tf 0 -40 Td <${codes}> Tj ET` },
      `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
      collection(ordering),
      "<< /Type /FontDescriptor /FontName /Song /Flags 6 /FontBBox [0 -200 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ),
  );
const utf16 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

test.each([
  ["UniGB-UCS2-H", utf16("修渠26.5公里，植树3万株。"), "GB1", "修渠26.5公里，植树3万株。"],
  ["UniGB-UTF16-H", utf16("办结260件"), "GB1", "办结260件"],
  ["GBK-EUC-H", "cdeab3c93132cbf9", "GB1", "完成12所"],
  ["GBKp-EUC-H", "c3f16c33", "GB1", "民l3"],
  ["ETen-B5-H", "a7b9a6a8333230b3f5", "CNS1", "完成320場"],
])("text in %s is read though the file does not hold the font", async (encoding, codes, ordering, wanted) => {
  const { text, warnings } = await readDocument(drawnAs(encoding, codes, ordering));
  expect([text, warnings]).toEqual([`GDP 5.8\n${wanted}`, []]);
});

test.each([
  ["Identity-H", "GB1"],
  ["90ms-RKSJ-H", "Japan1"],
])("text by the codes of %s that the file does not explain is told not to be read", async (encoding, ordering) => {
  const { text, warnings } = await readDocument(drawnAs(encoding, "0ad30bc2", ordering));
  expect(text.startsWith("GDP 5.8")).toBe(true);
  expect(warnings.map(({ code }) => code)).toContain("unread-fonts");
});
