import { type Signal, signal } from "@preact/signals";
import { type Remote, wrap } from "comlink";
import type { PageDocument } from "../../../output/src/report-page.js";
import { documents, language, openDocuments } from "../state.js";
import type { AnalysisWorker } from "./worker-protocol.js";

/** Whether documents are to be chosen, or are shown. */
export const choosing: Signal<boolean> = signal(true);

/** What is being read or analysed, or `null`. */
export const underWay: Signal<string | null> = signal(null);

/** What went wrong, or may have been lost, with the last documents. */
export const troubles: Signal<readonly { name: string; message: string }[]> = signal([]);

let worker: Remote<AnalysisWorker> | undefined;

function startWorker(): Remote<AnalysisWorker> {
  worker ??= wrap<AnalysisWorker>(new Worker(new URL("./analysis-worker.ts", import.meta.url), { type: "module" }));
  return worker;
}

/** Analyses texts and shows them. */
export function openTexts(texts: readonly { id: string; text: string }[]): Promise<void> {
  return open(texts, async ({ id, text }) => [await startWorker().analyzeText(id, text)]);
}

/** Reads files, analyses them and shows them. */
export function openFiles(files: readonly File[]): Promise<void> {
  return open(
    files.map((file) => ({ id: file.name, file })),
    async ({ id, file }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await startWorker().openFile(id, bytes, language.value);
      for (const message of opened.warnings) tell(id, message);
      return opened.documents;
    },
  );
}

/** One after the other, so that the first trouble does not hide what comes behind it. */
async function open<Input extends { id: string }>(
  inputs: readonly Input[],
  analyze: (input: Input) => Promise<PageDocument[]>,
): Promise<void> {
  if (underWay.value !== null || inputs.length === 0) return;
  troubles.value = [];
  const found: PageDocument[] = [];
  for (const input of inputs) {
    underWay.value = input.id;
    try {
      found.push(...(await analyze(input)));
    } catch (error) {
      tell(input.id, (error as Error).message);
    }
  }
  underWay.value = null;
  if (found.length === 0) return;
  history.replaceState(null, "", location.pathname + location.search);
  openDocuments(beside.value ? [...documents.value.map(({ analyzed }) => analyzed), ...found] : found);
  choosing.value = false;
}

/** Whether new documents join those that are open. */
export const beside: Signal<boolean> = signal(false);

function tell(name: string, message: string): void {
  troubles.value = [...troubles.value, { name, message }];
}
