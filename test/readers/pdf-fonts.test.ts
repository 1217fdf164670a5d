import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { onePage, pdfOf } from "./pdf-of.js";

/** A PDF of one page with what is drawn on it. */
const drawnIn = (drawn: string, fonts: string): Uint8Array =>
  pdfOf(
    onePage(
      "4 0 R",
      `/Font << ${fonts} >>`,
      { stream: drawn },
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /DescendantFonts [6 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ),
  );

test("text in fonts that the file does not hold is no scan, and is said to be what it is", async () => {
  const read = readDocument(drawnIn("BT /F1 12 Tf 50 300 Td <6539 9020>Tj ET", "/F1 5 0 R"));
  await expect(read).rejects.toMatchObject({ code: "no-text", message: expect.stringContaining("fonts embedded") });
});

test("a page of which nothing is text is a scan", async () => {
  const read = readDocument(drawnIn("50 50 200 200 re f", "/F1 7 0 R"));
  await expect(read).rejects.toMatchObject({ code: "no-text", message: expect.stringContaining("OCR") });
});

test("text in a font that every reader has is read", async () => {
  const { text } = await readDocument(drawnIn("BT /F1 12 Tf 50 300 Td (GDP 5.8) Tj ET", "/F1 7 0 R"));
  expect(text).toBe("GDP 5.8");
});
