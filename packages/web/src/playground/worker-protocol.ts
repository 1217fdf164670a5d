import type { Verdict } from "tifa/review";
import type { PageDocument } from "../../../output/src/report-page.js";
import type { InterfaceLanguage } from "../interface/words/words.js";

/** What the page asks of its worker. Errors come back with a message for the reader. */
export interface AnalysisWorker {
  /** Analyses a text that was pasted. */
  analyzeText(id: string, text: string): Promise<PageDocument>;
  /** Reads a file: a document, or results that were downloaded before. */
  openFile(name: string, bytes: Uint8Array, language: InterfaceLanguage): Promise<OpenedFile>;
}

/** What a file brings. */
export interface OpenedFile {
  documents: PageDocument[];
  /** What readers said of them, where that was saved with them. */
  verdicts: readonly Verdict[];
  /** Warnings of the reader. */
  warnings: readonly string[];
}
