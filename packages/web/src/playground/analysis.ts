import { type Remote, wrap } from "comlink";
import type { AnalyzedDocument } from "tifa/tables";
import type { PageDocument } from "../../../output/src/report-page.js";
import { language } from "../state.js";
import { underWay } from "./progress.js";
import { playgroundWords } from "./words/words.js";
import type { AnalysisWorker } from "./worker-protocol.js";

let worker: Remote<AnalysisWorker> | undefined;

/** The worker that reads and analyses, started when it is first asked for. */
export function startWorker(): Remote<AnalysisWorker> {
  worker ??= wrap<AnalysisWorker>(new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" }));
  return worker;
}

/** Makes documents that were kept ready for showing. They are checked as a file of results is: an older page may have kept them. */
export async function reopened(kept: readonly AnalyzedDocument[]): Promise<PageDocument[]> {
  underWay.value = { name: playgroundWords.value.lastOpened, at: 1, of: 1 };
  try {
    const bytes = new TextEncoder().encode(JSON.stringify({ documents: kept }));
    return (await startWorker().openFile("kept.json", bytes, language.value)).documents;
  } finally {
    underWay.value = null;
  }
}
