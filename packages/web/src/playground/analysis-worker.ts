import { expose } from "comlink";
import { analyze } from "tifa";
import { messagesIn } from "../../../cli/src/messages/messages.js";
import { pageDocument } from "../../../output/src/report-page.js";
import type { DocumentText } from "../../../readers/src/document-text.js";
import { DEFAULT_LIMITS } from "../../../readers/src/limits.js";
import { readBytes } from "../../../readers/src/read-bytes.js";
import { ReadError } from "../../../readers/src/read-error.js";
import type { InterfaceLanguage } from "../interface/words/words.js";
import { savedDocuments } from "./saved-documents.js";
import type { AnalysisWorker } from "./worker-protocol.js";

const worker: AnalysisWorker = {
  async analyzeText(id, text) {
    return pageDocument({ id, text, analysis: analyze(text) });
  },
  async openFile(name, bytes, language) {
    const saved = savedDocuments(name, bytes);
    if (saved) return { ...saved, documents: saved.documents.map(pageDocument), warnings: [] };
    const { text, pages, ...source } = await read(name, bytes, language);
    const document = { ...(await worker.analyzeText(name, text)), source, ...(pages ? { pages } : {}) };
    return { documents: [document], verdicts: [], warnings: source.warnings.map(({ message }) => message) };
  },
};

/** Reads a document file; what is wrong with one is told as the command tells it. */
async function read(name: string, bytes: Uint8Array, language: InterfaceLanguage): Promise<DocumentText> {
  try {
    return await readBytes(bytes, name, DEFAULT_LIMITS);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    throw new Error(messagesIn(language).reason(error), { cause: error });
  }
}

expose(worker);
