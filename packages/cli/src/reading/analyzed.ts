import type { Analyzer } from "tifa";
import type { AnalyzedDocument, GivenMetadata } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import { dateOf, givenOfRow, joinGiven } from "tifa-readers/corpus";

/** A document that was read, with its analysis; what the caller says of it comes before what its own row of data says. */
export function analyzed(
  id: string,
  read: DocumentText,
  analyzerFor: (date: string | undefined) => Analyzer,
  known?: GivenMetadata,
): AnalyzedDocument {
  const { text, pages, format, encoding, warnings, fields } = read;
  const given = joinGiven([known ?? null, fields ? givenOfRow(fields) : null]);
  const source = { format, encoding, warnings };
  const isGiven = Object.keys(given).length > 0;
  const analysis = analyzerFor(dateOf(given)).analyze(text);
  return { id, text, analysis, source, ...(pages ? { pages } : {}), ...(isGiven ? { given } : {}) };
}
