import type { Span } from "tifa";
import { type Context, contextsOf } from "../model/context.js";
import type { ReportDocument } from "../model/report-document.js";
import { searchOf } from "../model/searches.js";

/** A line of a concordance: a place in a document with what stands around it. */
export interface FoundLine extends Context {
  document: ReportDocument;
  span: Span;
}

export interface Found {
  lines: FoundLine[];
  /** How many places there are; more than lines where there are very many. */
  count: number;
  /** How many documents have one. */
  documents: number;
}

/** More lines than these are counted but not shown. */
export const MOST_LINES = 2000;

/** The places of words in documents, in the order of the documents. */
export function concordanceIn(documents: readonly ReportDocument[], query: string): Found {
  const found: Found = { lines: [], count: 0, documents: 0 };
  for (const document of documents) {
    const { hits, count } = searchOf(document).find(query, MOST_LINES - found.lines.length);
    found.count += count;
    if (count > 0) found.documents++;
    const contexts = contextsOf(hits, document.paragraphs);
    for (const [index, span] of hits.entries()) found.lines.push({ document, span, ...contexts[index]! });
  }
  return found;
}

/** In which order lines stand: of the documents, by what follows the words, or by what stands before them, read from them outwards. */
export type LineOrder = "document" | "after" | "before";

const collator = new Intl.Collator("zh-CN");

export function inOrder(lines: readonly FoundLine[], order: LineOrder): readonly FoundLine[] {
  if (order === "document") return lines;
  const keys = new Map(
    lines.map((line) => [line, order === "after" ? line.after : [...line.before].reverse().join("")]),
  );
  return [...lines].sort((a, b) => collator.compare(keys.get(a)!, keys.get(b)!));
}
