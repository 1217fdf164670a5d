import { CELL_END, DocExtractor, ROW_END } from "./doc-formatting.js";
import { mendSectorChains } from "./doc-sectors.js";
import type { DocumentText, ReadWarning } from "./document-text.js";
import { ReadError } from "./read-error.js";
import { TextBuilder } from "./text-builder.js";

/** Left to itself, the library writes “quotation marks” and dashes in ASCII. */
const AS_WRITTEN = { filterUnicode: false, includeHeadersAndFooters: false, includeBody: true };

/** Reads a document of Word 97–2003: its body, then its text boxes and notes; deleted text stays out, rows of tables are lines. */
export async function readDoc(bytes: Uint8Array): Promise<DocumentText> {
  const { default: BufferReader } = await import("word-extractor/lib/buffer-reader.js");
  mendSectorChains();
  const extractor = new DocExtractor();
  try {
    const document = await extractor.extract(new BufferReader(Buffer.from(bytes)));
    const builder = new TextBuilder();
    addLines(builder, document.getBody(AS_WRITTEN));
    for (const part of [
      document.getTextboxes(AS_WRITTEN),
      document.getFootnotes(AS_WRITTEN),
      document.getEndnotes(AS_WRITTEN),
    ]) {
      if (part.trim() !== "") addLines(builder, part);
    }
    const { text, tables } = builder;
    return { text, format: "doc", encoding: null, pages: null, tables, warnings: warningsOf(extractor) };
  } catch (error) {
    const message = `not a readable Word 97–2003 document: ${(error as Error).message}; save it as DOCX and try again`;
    throw new ReadError("damaged", message, { cause: error });
  }
}

/** Rows that follow each other are one table; an empty paragraph parts two. */
function addLines(builder: TextBuilder, text: string): void {
  let rows: string[][] = [];
  const flush = (): void => {
    builder.table(rows);
    rows = [];
  };
  for (const line of text.replaceAll(ROW_END, `${ROW_END}\n`).split("\n")) {
    if (line.endsWith(ROW_END)) rows.push(cellsOf(line));
    else {
      flush();
      builder.line(line.replaceAll(CELL_END, "\t"));
    }
  }
  flush();
}

/** Each cell has an end of its own, so that nothing stands behind the last. */
function cellsOf(row: string): string[] {
  return row
    .slice(0, -1)
    .split(CELL_END)
    .slice(0, -1)
    .map((cell) => cell.trim());
}

function warningsOf({ listParagraphs }: DocExtractor): ReadWarning[] {
  if (listParagraphs === 0) return [];
  const message = `numbers that Word generates are not read in DOC files (paragraphs: ${listParagraphs}); save the file as DOCX to have them`;
  return [{ code: "list-numbers", message, offset: null }];
}
