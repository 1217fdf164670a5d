import type { ReportDocument } from "./report-document.js";
import { Search } from "./search.js";

const made = new WeakMap<ReportDocument, Search>();

/** The search over a document, made when it is first asked for. */
export function searchOf(document: ReportDocument): Search {
  let search = made.get(document);
  if (search === undefined) {
    search = new Search(document.paragraphs);
    made.set(document, search);
  }
  return search;
}

/** Whether a document can be searched without being made ready first. */
export function isReady(document: ReportDocument): boolean {
  return made.has(document);
}
