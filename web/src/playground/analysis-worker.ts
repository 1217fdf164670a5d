import { expose } from "comlink";
import { type Analyzer, createAnalyzer } from "tifa";
import { loadJiebaWasm } from "tifa/jieba-wasm";
import { DEFAULT_LIMITS } from "../../../src/readers/limits.js";
import { readBytes } from "../../../src/readers/read-bytes.js";
import { savedDocuments } from "./saved-documents.js";
import type { AnalysisWorker } from "./worker-protocol.js";

let analyzer: Promise<Analyzer> | undefined;

/** The analyzer, its engine loaded when it is first needed. */
function loadAnalyzer(): Promise<Analyzer> {
  analyzer ??= loadJiebaWasm().then((segmenter) => createAnalyzer({ segmenter }));
  return analyzer;
}

const worker: AnalysisWorker = {
  async analyzeText(id, text) {
    return { id, text, analysis: (await loadAnalyzer()).analyze(text) };
  },
  async openFile(name, bytes) {
    const saved = await savedDocuments(name, bytes);
    if (saved) return { documents: saved, warnings: [] };
    const { text, pages, warnings } = await readBytes(bytes, name, DEFAULT_LIMITS);
    const document = { ...(await worker.analyzeText(name, text)), ...(pages ? { pages } : {}) };
    return { documents: [document], warnings: warnings.map(({ message }) => message) };
  },
};

expose(worker);
