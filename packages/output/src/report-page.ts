import type { Verdict } from "tifa/review";
import type { AnalyzedDocument } from "tifa/tables";
import { type PackedDocument, packed, unpacked } from "./packed-document.js";
import { analyzedDocument } from "./page-document.js";
import type { OutputLanguage } from "./words/word-set.js";

export { type DocumentEntry, documentEntry, type PackedDocument, unpacked } from "./packed-document.js";
export { type PageDocument, pageDocument } from "./page-document.js";

/** What a report page shows: the documents, and the language in which it first speaks to its reader. */
export interface ReportData {
  /** The language of the page when it is opened; its reader can choose another one. */
  language: OutputLanguage;
  /** The documents with their analyses, in the order in which the page lists them. */
  documents: readonly AnalyzedDocument[];
  /** What readers said of the items, where there is such. */
  verdicts?: readonly Verdict[];
}

/** What stands in the data block of a page. */
export interface PageData extends Omit<ReportData, "documents"> {
  documents: readonly PackedDocument[];
}

/** `id` of the element that holds the data in a report page. */
export const REPORT_DATA_ID = "tifa-data";

const OPEN = `<script type="application/json" id="${REPORT_DATA_ID}">`;
const CLOSE = "</script>";

/**
 * Puts documents into the built report page. The data stands in a block that browsers do not run, and no `<` is left in it, so that
 * nothing in a document can end the block.
 *
 * @param template The page as built, its data block empty.
 * @returns The page, complete in one file.
 * @throws {Error} where `template` has no data block.
 */
export function fillReportPage(template: string, { documents, ...data }: ReportData): string {
  return withData(template, { ...data, documents: documents.map(packed) });
}

/** Puts data into the empty data block of a page. */
export function withData(template: string, data: PageData): string {
  const at = template.indexOf(OPEN + CLOSE);
  if (at < 0) throw new Error("not a report page: it has no empty data block");
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  const from = at + OPEN.length;
  return template.slice(0, from) + json + template.slice(from);
}

/**
 * Reads back what stands in a filled report page.
 *
 * @returns `null` where `page` is none.
 * @throws {SyntaxError} where its data are damaged.
 */
export function reportDataIn(page: string): ReportData | null {
  const at = page.indexOf(OPEN);
  if (at < 0) return null;
  const from = at + OPEN.length;
  const data = JSON.parse(page.slice(from, page.indexOf(CLOSE, from))) as PageData;
  return { ...data, documents: data.documents.map((document) => analyzedDocument(unpacked(document))) };
}
