import { type BatchInput, inOrderOfPath, markOf } from "./batch-inputs.js";
import type { JournalEntry, JournalState } from "./journal.js";

/** One input of a plan: its rows are kept where an earlier run wrote them, else it is read. */
export interface Step {
  input: BatchInput;
  /** Which entry of the journal has its rows, or `null`. */
  kept: number | null;
}

/** What a batch has to do. */
export interface BatchPlan {
  steps: Step[];
  /** The tables are right as far as they go: the first steps are their entries, in order, and all others are to be read. */
  isContinuation: boolean;
  /** Inputs of earlier runs whose files are gone, and whose rows go with them. */
  removed: string[];
  /** Inputs of earlier runs that are read again: their files, the version or the options have changed. */
  again: number;
}

/** Failures that depend on more than the file, so that the next run may fare better. */
const PASSING = /^(?:E[A-Z0-9]+|timeout|memory)$/;

/**
 * Compares what an earlier run left with what is wanted. Inputs of earlier runs that are not named this time keep their rows, as long as
 * their files are there.
 */
export async function planOf(
  named: readonly BatchInput[],
  settings: string,
  old: JournalState | null,
): Promise<BatchPlan> {
  const entries = old?.entries ?? [];
  const places = new Map(entries.map(({ file }, place) => [file, place]));
  const isNamed = new Set(named.map(({ file }) => file));
  const removed: string[] = [];
  const others: BatchInput[] = [];
  for (const { id, file, mark: before } of entries) {
    if (isNamed.has(file)) continue;
    const mark = await markOf(file);
    if (mark === "") removed.push(id);
    // what was said of it stands behind, and is not said again now
    else others.push({ id, file, mark: before.startsWith(`${mark} `) ? before : mark });
  }
  const isKept = (entry: JournalEntry, mark: string): boolean =>
    old?.settings === settings && entry.mark === mark && !(entry.failure !== null && PASSING.test(entry.failure));
  const steps = inOrderOfPath([...named, ...others]).map((input): Step => {
    const place = places.get(input.file);
    return { input, kept: place !== undefined && isKept(entries[place]!, input.mark) ? place : null };
  });
  const isContinuation = old !== null && old.settings === settings && isContinued(steps, entries.length);
  const again = steps.filter(({ input, kept }) => kept === null && places.has(input.file)).length;
  return { steps, isContinuation, removed, again };
}

function isContinued(steps: readonly Step[], entries: number): boolean {
  return (
    steps.length >= entries && steps.every(({ kept }, index) => (index < entries ? kept === index : kept === null))
  );
}
