import type { ReportDocument } from "./report-document.js";

const counted = new WeakMap<ReportDocument, number>();

/** Characters of a document, white space not counted. */
export function charactersOf(document: ReportDocument): number {
  const known = counted.get(document) ?? document.text.replace(/\s/g, "").length;
  counted.set(document, known);
  return known;
}
