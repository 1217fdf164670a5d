import type { Analyzer } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText } from "tifa-readers";

/** A document that was read, with its analysis. */
export function analyzed(id: string, read: DocumentText, { analyze }: Analyzer): AnalyzedDocument {
  const { text, pages, format, encoding, warnings } = read;
  const source = { format, encoding, warnings };
  return { id, text, analysis: analyze(text), source, ...(pages ? { pages } : {}) };
}
