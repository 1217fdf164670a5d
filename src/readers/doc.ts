import type { DocumentText } from "./document-text.js";
import { ReadError } from "./read-error.js";

/** Left to itself, the library writes “quotation marks” and dashes in ASCII. */
const AS_WRITTEN = { filterUnicode: false };

/** Reads a document of Word 97–2003. */
export async function readDoc(bytes: Uint8Array): Promise<DocumentText> {
  const { default: WordExtractor } = await import("word-extractor");
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes));
    const text = [document.getBody(AS_WRITTEN), document.getFootnotes(AS_WRITTEN)].filter(Boolean).join("\n");
    return { text, format: "doc", encoding: null, pages: null, warnings: [] };
  } catch (error) {
    const message = `not a readable Word 97–2003 document: ${(error as Error).message}; save it as DOCX and try again`;
    throw new ReadError("damaged", message, { cause: error });
  }
}
