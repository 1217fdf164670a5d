import { expose } from "comlink";
import { analyze } from "tifa";
import { pageDocument } from "../../../output/src/report-page.js";
import { DEFAULT_LIMITS } from "../../../readers/src/limits.js";
import { readBytes } from "../../../readers/src/read-bytes.js";
import { ReadError } from "../../../readers/src/read-error.js";
import { troubleText, warningText } from "./read-trouble.js";
import { savedDocuments } from "./saved-documents.js";
import type { AnalysisWorker, OpenedFile } from "./worker-protocol.js";

const worker: AnalysisWorker = {
  async analyzeText(id, text) {
    return pageDocument({ id, text, analysis: analyze(text) });
  },
  async openFile(name, bytes, language) {
    try {
      const { documents, verdicts, warnings } = await opened(name, bytes);
      return { documents, verdicts, warnings: warnings.map((warning) => warningText(warning, language)) };
    } catch (error) {
      // of what is thrown only the message reaches the page
      throw new Error(troubleText(error, language), { cause: error });
    }
  },
};

type Opened = Omit<OpenedFile, "warnings"> & { warnings: readonly { code: string; message: string }[] };

async function opened(name: string, bytes: Uint8Array): Promise<Opened> {
  const saved = savedDocuments(name, bytes);
  if (saved) return { ...saved, documents: saved.documents.map(pageDocument), warnings: [] };
  const { text, pages, ...source } = await readBytes(bytes, name, DEFAULT_LIMITS);
  // an empty report would take the place of what is open
  if (text.trim() === "") throw new ReadError("no-text", "there is no text in it");
  const document = { ...(await worker.analyzeText(name, text)), source, ...(pages ? { pages } : {}) };
  return { documents: [document], verdicts: [], warnings: source.warnings };
}

expose(worker);
