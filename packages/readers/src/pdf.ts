import type { DocumentText, ReadWarning } from "./document-text.js";
import type { Deadline } from "./limits.js";
import { joinPages, layOut, type PageLine, type PageText, withoutFurniture } from "./page-layout.js";
import { inOneScript, textOfGlyphs } from "./pdf-glyphs.js";
import { ReadError } from "./read-error.js";

type Pdf = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

/** Reads a PDF: lines in reading order, one or two columns, without running heads and page numbers. A scan has no text to read. */
export async function readPdf(bytes: Uint8Array, deadline: Deadline): Promise<DocumentText> {
  const pdf = await open(bytes);
  const pages: { lines: PageLine[]; height: number }[] = [];
  const blank: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    deadline.check();
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ("str" in item ? [pageText(item, height)] : []));
    const lines = layOut(texts, width);
    if (lines.length === 0) blank.push(number);
    pages.push({ lines, height });
    page.cleanup();
  }
  await pdf.destroy();
  if (blank.length === pages.length) {
    throw new ReadError(
      "no-text",
      "the PDF holds pictures of pages and no text: a scan; run text recognition (OCR) on it first",
    );
  }
  const warnings: ReadWarning[] =
    blank.length === 0
      ? []
      : [{ code: "blank-pages", message: `pages without text: ${blank.join(", ")}`, offset: null }];
  const { text, ...joined } = joinPages(withoutFurniture(pages));
  return { text: inOneScript(text), ...joined, format: "pdf", encoding: null, tables: [], warnings };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    // The library takes the bytes over, so it gets its own. No part of a document is run or fetched.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "PasswordException") {
      throw new ReadError("encrypted", "the PDF is protected by a password; save it without one", { cause: error });
    }
    throw new ReadError("damaged", `not a readable PDF: ${message}`, { cause: error });
  }
}

function pageText(
  item: { str: string; transform: number[]; width: number; height: number },
  pageHeight: number,
): PageText {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
  const size = item.height || Math.hypot(a, b) || 1;
  return { text: textOfGlyphs(item.str), x, y: pageHeight - y, width: item.width, size };
}
