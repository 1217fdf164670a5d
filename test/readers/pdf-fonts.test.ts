import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

/** A PDF of one page with what is drawn on it. */
function pdfOf(drawn: string, fonts: string): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << ${fonts} >> >> >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = places.map((place) => `${place} 00000 n \n`).join("");
  const size = objects.length + 1;
  return new TextEncoder().encode(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
  );
}

test("text in fonts that the file does not hold is no scan, and is said to be what it is", async () => {
  const read = readDocument(pdfOf("BT /F1 12 Tf 50 300 Td <6539 9020>Tj ET", "/F1 5 0 R"));
  await expect(read).rejects.toMatchObject({ code: "no-text", message: expect.stringContaining("fonts embedded") });
});

test("a page of which nothing is text is a scan", async () => {
  const read = readDocument(pdfOf("50 50 200 200 re f", "/F1 7 0 R"));
  await expect(read).rejects.toMatchObject({ code: "no-text", message: expect.stringContaining("OCR") });
});

test("text in a font that every reader has is read", async () => {
  const { text } = await readDocument(pdfOf("BT /F1 12 Tf 50 300 Td (GDP 5.8) Tj ET", "/F1 7 0 R"));
  expect(text).toBe("GDP 5.8");
});
