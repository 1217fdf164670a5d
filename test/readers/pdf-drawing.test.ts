import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import type { Rule } from "../../packages/readers/src/page-grid.js";
import { PdfFile } from "../../packages/readers/src/pdf-file.js";
import { OddPdf } from "../../packages/readers/src/pdf-objects.js";
import { drawnRules, RuleFinder, rulesInFile } from "../../packages/readers/src/pdf-rules.js";
import { onePage, packedPdfOf, pdfOf } from "./pdf-of.js";

const VIEW = [1, 0, 0, -1, 0, 400] as const;
const across = (at: number, from: number, to: number): Rule => ({ isAcross: true, at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ isAcross: false, at, from, to });
const own = (bytes: Uint8Array): Rule[] => rulesInFile(new PdfFile(bytes), 3, VIEW);
const firstPage = async (bytes: Uint8Array) =>
  (await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })).getPage(1);
async function ofLibrary(bytes: Uint8Array): Promise<Rule[]> {
  const page = await firstPage(bytes);
  const { items } = await page.getTextContent();
  return drawnRules(page, VIEW, new Set(items.flatMap((item) => ("fontName" in item ? [item.fontName] : []))));
}

const FONT = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";
const PAGES: Record<string, [string, Rule[]]> = {
  "lines, thin shapes, and what is too thick": [
    "50 300 m 250 300 l S 50 100 .5 200 re f 60 100 40 40 re f",
    [across(100, 50, 250), down(50.25, 100, 300)],
  ],
  "the sides of a frame, the last by closing it": [
    "10 10 m 110 10 l 110 60 l 10 60 l s",
    [across(390, 10, 110), down(110, 340, 390), across(340, 10, 110), down(10, 340, 390)],
  ],
  "places that are scaled, kept and brought back": [
    "q .5 0 0 .5 100 0 cm 0 200 m 200 200 l S Q 0 50 m 100 50 l S",
    [across(300, 100, 200), across(350, 0, 100)],
  ],
  "paths that only cut off, curves, numbers of every form": [
    "0 0 100 1 re W n +10. -5 m 10 -.5 l h S 20 20 m 30 40 50 60 45 90 c 1 2 3 4 v S",
    [down(10, 400.5, 405), down(10, 400.5, 405)],
  ],
  "texts that look like drawing": [
    "BT /F1 9 Tf (0 0 m \\( 200 0 l S) Tj <30203020> Tj [(S) -250 (f)] TJ ET % 1 1 m 90 1 l S\n5 5 m 95 5 l S",
    [across(395, 5, 95)],
  ],
  "words with lists of values, and dots of a picture": [
    "/Span << /MCID 0 /List [1 2 3] >> BDC EMC BI /W 2 /H 2 /BPC 8 /CS /G ID \x01 S\x02 EI\n5 5 m 95 5 l S",
    [across(395, 5, 95)],
  ],
};

test.each(Object.entries(PAGES))(
  "rules are found in the file as the library finds them: %s",
  async (name, [drawn, rules]) => {
    const objects = onePage("4 0 R", FONT, { stream: drawn });
    for (const file of [pdfOf(objects), packedPdfOf(objects)]) {
      expect(own(file)).toEqual(rules);
      // of a path that is closed as it is stroked, the library does not tell the last side
      const told = name.includes("closing") ? expect.arrayContaining([]) : rules;
      expect(await ofLibrary(file)).toEqual(told);
    }
  },
);

test("what a page draws apart is drawn at its place, with things of its own or of the page", async () => {
  const form = (name: string, more = "") => `/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Name /${name} ${more}`;
  const resources = "/XObject << /Grid 5 0 R /Line 6 0 R /Dots 7 0 R >>";
  const objects = onePage(
    "[4 0 R 8 0 R]",
    resources,
    { stream: "q 1 0 0 1 0 100 cm /Grid Do Q /Dots" },
    { entries: form("Grid", "/Matrix [2 0 0 2 0 0]"), stream: "5 10 m 55 10 l S /Line Do" },
    { entries: form("Line", "/Resources << >>"), stream: "5 0 m 5 20 l S /Grid Do" },
    {
      entries: "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
      stream: "S",
    },
    { stream: "Do 0 0 m 90 0 l S" },
  );
  const rules = [across(280, 10, 110), down(10, 260, 300), across(400, 0, 90)];
  for (const file of [pdfOf(objects), packedPdfOf(objects)]) expect(own(file)).toEqual(rules);
});

test("of an object that was changed the newest counts, though the older stands in the file", async () => {
  const objects = onePage("4 0 R", "", { stream: "0 10 m 90 10 l S" });
  const file = pdfOf(objects, { changed: { 4: { stream: "0 20 m 90 20 l S" } } });
  expect(own(file)).toEqual([across(380, 0, 90)]);
  expect(await ofLibrary(file)).toEqual([across(380, 0, 90)]);
});

const line = { stream: "0 10 m 90 10 l S" };
const ring = { entries: "/Subtype /Form /Resources << /XObject << /A 5 0 R >> >>", stream: "/A Do /A Do" };
test.each([
  ["encrypted", pdfOf(onePage("4 0 R", "", line), { trailer: "/Encrypt 4 0 R" })],
  ["packed in an old way", pdfOf(onePage("4 0 R", "", { ...line, entries: "/Filter /LZWDecode" }))],
  ["damaged where it is packed", pdfOf(onePage("4 0 R", "", { ...line, entries: "/Filter /FlateDecode" }))],
  [
    "of another length",
    Buffer.from(
      pdfOf(onePage("4 0 R", "", line))
        .toString("latin1")
        .replace("/Length 16", "/Length 13"),
    ),
  ],
  ["a picture that draws itself", pdfOf(onePage("4 0 R", "/XObject << /A 5 0 R >>", { stream: "/A Do" }, ring))],
  [
    "pages within themselves",
    pdfOf(onePage("4 0 R", "", line), { changed: { 2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>" } }),
  ],
  ["values that point to each other", pdfOf(onePage("4 0 R", "", "5 0 R", "4 0 R"))],
  ["without a table", Buffer.from("%PDF-1.4\nnothing")],
  [
    "a table that points to itself and holds nothing",
    Buffer.from("%PDF-1.4\nxref\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF"),
  ],
])("a file is left to the library where it is odd: %s", (_, file) => {
  expect(() => own(file)).toThrow(OddPdf);
});

test("where the file does not tell, the library is asked for the rules", async () => {
  const file = pdfOf(onePage("4 0 R", "", { stream: "0 10 m 90 10 l S" }));
  const moved = Buffer.concat([Buffer.from("junk\n"), file]);
  expect(() => own(moved)).toThrow(OddPdf);
  for (const bytes of [file, moved])
    expect(await new RuleFinder(bytes).on(await firstPage(bytes), VIEW, () => new Set())).toEqual([across(390, 0, 90)]);
});

test("a changed file is read or called odd, whatever was changed, and a path of any length is drawn", () => {
  const objects = onePage(
    "4 0 R",
    "/XObject << /A 5 0 R >>",
    { stream: "/A Do 0 10 m 90 10 l S" },
    { entries: "/Subtype /Form", stream: "1 1 9 .1 re f" },
  );
  let state = 7;
  const next = (most: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  let read = 0;
  for (const source of [pdfOf(objects), packedPdfOf(objects)]) {
    for (let count = 0; count < 600; count++) {
      const bytes = Buffer.from(source);
      for (let change = next(4); change >= 0; change--) bytes[next(bytes.length)] = next(256);
      try {
        own(bytes);
        read++;
      } catch (error) {
        expect(error).toBeInstanceOf(OddPdf);
      }
    }
  }
  expect(read).toBeGreaterThan(50);
  const outline = Array.from({ length: 200_000 }, (_, at) => `${at % 300} ${at % 7} l`).join(" ");
  expect(own(pdfOf(onePage("4 0 R", "", { stream: `0 0 m ${outline} f ${outline} S` })))).toBeInstanceOf(Array);
});
