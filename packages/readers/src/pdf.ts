import type { DocumentText, ReadWarning } from "./document-text.js";
import { unreadableGlyphs } from "./glyph-warnings.js";
import type { Deadline } from "./limits.js";
import { withoutEdges } from "./page-edges.js";
import { joinPages, withoutFurniture } from "./page-furniture.js";
import { layOut } from "./page-layout.js";
import { readablePieces } from "./page-pieces.js";
import type { Page, PageText } from "./page-text.js";
import { charactersDown, columnsAsLines, runsDown } from "./page-vertical.js";
import { withoutWatermarks } from "./page-watermarks.js";
import { filledIn } from "./pdf-annotations.js";
import { codeTables } from "./pdf-codes.js";
import { inOneScript, textOfGlyphs, withFullStops, withPoints } from "./pdf-glyphs.js";
import { hasFonts, RuleFinder } from "./pdf-rules.js";
import { ReadError } from "./read-error.js";
import { asksForRules } from "./rules-wanted.js";
import { turnedText } from "./turned-text.js";

type Pdf = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

/**
 * Reads a PDF: lines in reading order, in columns where the page has them, tables as rows of cells divided by tabs; without running heads,
 * page numbers, watermarks and what is printed twice. A scan has no text to read.
 */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<DocumentText> {
  const refused = new Set<string>();
  const pdf = await open(bytes, refused);
  const finder = new RuleFinder(bytes);
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    deadline.check();
    pages.push(await pageOf(pdf, number, finder));
  }
  const isUnmapped = pages.every(({ texts }) => texts.length === 0) && (await hasFonts(await pdf.getPage(1)));
  await pdf.destroy();
  const laidOut = withoutEdges(withoutWatermarks(pages)).map((page) => {
    deadline.check();
    return { blocks: runsDown(page) ? columnsAsLines(page) : layOut(page), height: page.height };
  });
  const blank = laidOut.flatMap(({ blocks }, index) => (blocks.length === 0 ? [index + 1] : []));
  if (blank.length === pages.length) {
    throw new ReadError(
      "no-text",
      isUnmapped
        ? "the PDF has text, in fonts that it does not hold and whose codes are not known here; save or print it with its fonts embedded"
        : "the PDF holds pictures of pages and no text: a scan; run text recognition (OCR) on it first",
      { advice: isUnmapped ? "embed-fonts" : "recognize-text" },
    );
  }
  const warnings: ReadWarning[] =
    blank.length === 0
      ? []
      : [{ code: "blank-pages", message: `pages without text: ${blank.join(", ")}`, offset: null }];
  if (refused.size > 0) warnings.push(UNREAD_FONTS);
  const joined = joinPages(withoutFurniture(laidOut), (text) => withFullStops(withPoints(inOneScript(text))));
  return {
    ...joined,
    format: "pdf",
    encoding: null,
    warnings: [...warnings, ...turnedText(pages), ...unreadableGlyphs(joined.text)],
  };
}

const UNREAD_FONTS: ReadWarning = {
  code: "unread-fonts",
  message:
    "text in fonts that the PDF does not hold and whose codes are not known here is not read; save or print it with its fonts embedded",
  offset: null,
};

async function open(bytes: Uint8Array, refused: Set<string>): Promise<Pdf> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes over, so it gets its own. No part of a document is run or fetched, no picture decoded.
    const codes = { BinaryDataFactory: codeTables(refused), cMapPacked: false, useWorkerFetch: false };
    const options = { isEvalSupported: false, verbosity: 0, maxImageSize: 1, ...codes };
    return await getDocumentProxy(new Uint8Array(bytes), options);
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "PasswordException") {
      throw new ReadError("encrypted", "the PDF is protected by a password; save it without one", { cause: error });
    }
    throw new ReadError("damaged", `not a readable PDF: ${message}`, { cause: error });
  }
}

async function pageOf(pdf: Pdf, number: number, finder: RuleFinder): Promise<Page> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts: PageText[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    const text = pageText(item, transform as Matrix);
    // what a font for vertical text sets is one piece for each column, as high as the column
    if (item.dir === "ttb") {
      const angle = (text.angle ?? 0) + Math.PI / 2;
      for (const one of charactersDown({ ...text, width: item.height, size: item.width, angle })) texts.push(one);
    } else texts.push(text);
  }
  for (const text of filledIn(await page.getAnnotations(), transform as Matrix)) texts.push(text);
  const readable = readablePieces({ texts, width, height });
  // of a page whose text was turned, the rules were not
  const isAsked = readable.width === width && asksForRules(readable);
  const fonts = (): Set<string> => new Set(items.flatMap((item) => ("fontName" in item ? [item.fontName] : [])));
  const rules = isAsked ? await finder.on(page, transform as Matrix, fonts) : [];
  page.cleanup();
  return { ...readable, rules };
}

type Matrix = [number, number, number, number, number, number];

/**
 * A piece of text as it stands on the page that a reader sees, whose corner is at the top left. For each piece of a file no list is taken apart,
 * which costs much before the program has run for a while.
 */
function pageText(item: { str: string; transform: number[]; width: number; height: number }, view: Matrix): PageText {
  const at = (index: number): number => item.transform[index] ?? 0;
  const a = at(0);
  const b = at(1);
  const x = at(4);
  const y = at(5);
  return {
    text: textOfGlyphs(item.str),
    x: view[0] * x + view[2] * y + view[4],
    y: view[1] * x + view[3] * y + view[5],
    width: item.width,
    size: item.height || Math.hypot(at(2), at(3)) || 1,
    angle: Math.atan2(view[1] * a + view[3] * b, view[0] * a + view[2] * b),
  };
}
