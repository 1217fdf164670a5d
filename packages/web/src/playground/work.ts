import { type Signal, signal } from "@preact/signals";
import type { Verdict } from "tifa/review";
import { shortNames } from "../../../cli/src/inputs/short-names.js";
import type { PageDocument } from "../../../output/src/report-page.js";
import { documents, language } from "../state.js";
import { startWorker } from "./analysis.js";
import type { PlacedFile } from "./dropped-files.js";
import { tell, troubles, underWay } from "./progress.js";
import { showSet } from "./sets.js";
import type { OpenedFile } from "./worker-protocol.js";

/** Analyses texts and shows them. */
export function openTexts(texts: readonly { id: string; text: string }[]): Promise<void> {
  return open(texts, async ({ id, text }) => ({
    documents: [await startWorker().analyzeText(id, text)],
    verdicts: [],
  }));
}

/** Reads files, analyses them and shows them. */
export function openFiles(files: readonly PlacedFile[]): Promise<void> {
  const names = shortNames(files.map(({ path }) => path));
  return open(
    files.map(({ file }, index) => ({ id: names[index]!, file })),
    async ({ id, file }) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const opened = await startWorker().openFile(id, bytes, language.value);
      for (const message of opened.warnings) tell(id, message, false);
      return opened;
    },
  );
}

/** One after the other, so that the first trouble does not hide what comes behind it. */
async function open<Input extends { id: string }>(
  inputs: readonly Input[],
  analyze: (input: Input) => Promise<Pick<OpenedFile, "documents" | "verdicts">>,
): Promise<void> {
  if (underWay.value !== null || inputs.length === 0) return;
  troubles.value = [];
  const found: PageDocument[] = [];
  const verdicts: Verdict[] = [];
  for (const [index, input] of inputs.entries()) {
    underWay.value = { name: input.id, at: index + 1, of: inputs.length };
    try {
      const opened = await analyze(input);
      for (const document of opened.documents) found.push(document);
      for (const verdict of opened.verdicts) verdicts.push(verdict);
    } catch (error) {
      tell(input.id, (error as Error).message, true);
    }
  }
  underWay.value = null;
  if (found.length === 0) return;
  showSet(beside.value ? [...documents.value.map(({ analyzed }) => analyzed), ...found] : found, verdicts);
}

/** Whether new documents join those that are open. */
export const beside: Signal<boolean> = signal(false);
