import type { Span } from "tifa";
import { type AnalyzedDocument, pageAt, sectionAt, sectionPaths } from "tifa/tables";

/** Characters of a quotation. A longer sentence is cut to what stands around the place. */
const LONGEST_QUOTE = 240;

/** What an answer is based on: words of the document, unchanged, and where they stand. */
export interface Citation {
  /** From the document, character by character; `…` where a sentence was cut. */
  quote: string;
  place: {
    document: string;
    page: number | null;
    /** Headings above, outermost first. */
    section: string | null;
    /** Where the figure, term or heading stands in the text: half-open, UTF-16 units. */
    start: number;
    end: number;
  };
  /** The document and the place as one reference (RFC 5147); `read_document` reads what is around. */
  address: string;
}

/** Cites what stands at `span`, in the sentence around it. */
export function cite(document: AnalyzedDocument, span: Span, sentence: Span = span): Citation {
  const { id, text, analysis } = document;
  const { start, end } = span;
  const within = sectionAt(analysis.sections, start);
  const section = within === null ? null : (sectionPaths(analysis.sections).get(within.id) ?? null);
  return {
    quote: quoteOf(text, span, sentence),
    place: { document: id, page: pageAt(document, start), section, start, end },
    address: `${id.split("/").map(encodeURIComponent).join("/")}#char=${start},${end}`,
  };
}

function quoteOf(text: string, { start, end }: Span, sentence: Span): string {
  const first = Math.min(sentence.start, start);
  const last = Math.max(sentence.end, end);
  if (last - first <= LONGEST_QUOTE) return text.slice(first, last);
  const room = Math.max(0, LONGEST_QUOTE - (end - start));
  const from = Math.max(first, start - Math.ceil(room / 2));
  const to = Math.min(last, from + LONGEST_QUOTE);
  return `${from > first ? "…" : ""}${text.slice(from, to)}${to < last ? "…" : ""}`;
}
