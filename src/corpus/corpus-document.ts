import type { AnalyzedDocument } from "../tables/analyzed-document.js";

/** A document of a corpus: analysed, and with its place and year where the caller knows them better than the text tells. Plain JSON. */
export interface CorpusDocument extends AnalyzedDocument {
  /** The place that the document speaks for, such as `临江县`. Left out, it is read off the document; see `labelOf`. */
  place?: string | undefined;
  /** The year in which the document was delivered. Left out, it is read off the document; see `labelOf`. */
  year?: number | undefined;
}
