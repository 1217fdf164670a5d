import type { PageDocument } from "../../../output/src/report-page.js";
import type { InterfaceLanguage } from "../interface/words/words.js";

/** What the page asks of its worker. Errors come back with a message for the reader. */
export interface AnalysisWorker {
  /** Analyses a text that was pasted. */
  analyzeText(id: string, text: string): Promise<PageDocument>;
  /** Reads a file: a document, or results that were downloaded before. Returns the documents and the warnings of the reader. */
  openFile(
    name: string,
    bytes: Uint8Array,
    language: InterfaceLanguage,
  ): Promise<{ documents: PageDocument[]; warnings: string[] }>;
}
