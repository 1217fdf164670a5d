import type { DocumentText } from "../../../readers/src/document-text.js";
import { ReadError } from "../../../readers/src/read-error.js";

/** Stands in the browser for `src/readers/doc.ts`, whose library needs Node. */
export async function readDoc(): Promise<DocumentText> {
  throw new ReadError(
    "missing-reader",
    "a document of Word 97–2003 (.doc), which browsers cannot read here: save it as DOCX, or use the command: tifa report",
    { advice: "save-as-docx" },
  );
}
