import { type Signal, signal } from "@preact/signals";
import { readVerdicts, type Verdict, VerdictFileError, writeVerdicts } from "tifa/review";
import { saveText } from "../interface/save-text.js";
import { words } from "../state.js";
import { fileName } from "../take-away/file-name.js";
import { countsByReader, readerName } from "./said-by.js";
import { reader, takeIn, verdicts } from "./verdicts.js";

/** What became of the files that were loaded last. */
export interface Loaded {
  troubles: readonly string[];
  /** Whose verdicts came in, and how many. */
  readers: string | null;
}

export const loaded: Signal<Loaded | null> = signal(null);

/** Takes in files of verdicts; one that is none is told and left. */
export async function loadFiles(files: readonly File[]): Promise<void> {
  const say = words.value;
  const found: Verdict[] = [];
  const troubles: string[] = [];
  for (const file of files) {
    try {
      for (const verdict of readVerdicts(await file.text())) found.push(verdict);
    } catch (error) {
      troubles.push(
        error instanceof VerdictFileError
          ? say.review.notVerdicts(file.name, error.line)
          : say.review.pair(file.name, (error as Error).message),
      );
    }
  }
  if (found.length > 0) takeIn(found);
  const counts = countsByReader(found, reader.value).map(([name, count]) =>
    say.review.itemsOf(readerName(name, reader.value, say.review, say.aside), count),
  );
  loaded.value = { troubles, readers: counts.length > 0 ? say.listed(counts) : null };
}

export function saveVerdicts(): void {
  saveText(`verdicts-${fileName(reader.value)}.jsonl`, "application/x-ndjson", writeVerdicts(verdicts.value));
}
