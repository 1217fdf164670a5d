import { type FileHandle, open } from "node:fs/promises";

interface Entry {
  id: string;
  /** Size of every output file after this input was written, in their order. */
  sizes: number[];
}

/** What an earlier run left: its settings, the inputs that are done, and how long the output files were then. */
export interface JournalState {
  settings: string;
  done: Set<string>;
  sizes: number[];
  /** Bytes of the journal that count. */
  length: number;
}

/**
 * Reads the journal of a batch up to the last input whose rows are wholly there. A last line that is cut short does not count, nor does
 * one that speaks of more than the output files hold (`actual`), as after a power failure.
 *
 * @returns `null` where no run has got as far as its first line.
 */
export async function readJournal(path: string, actual: readonly number[]): Promise<JournalState | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    let state: JournalState | null = null;
    let read = 0;
    for await (const line of file.readLines({ autoClose: false })) {
      read += Buffer.byteLength(line) + 1;
      if (read > size) break;
      const entry = JSON.parse(line) as Entry & { settings: string };
      if (entry.sizes.some((length, index) => length > (actual[index] ?? 0))) break;
      state ??= { settings: entry.settings, done: new Set(), sizes: entry.sizes, length: read };
      if (entry.id !== undefined) state.done.add(entry.id);
      state.sizes = entry.sizes;
      state.length = read;
    }
    return state;
  } finally {
    await file.close();
  }
}

/** Writes the first line of a journal. */
export async function beginJournal(file: FileHandle, settings: string, sizes: readonly number[]): Promise<void> {
  await file.appendFile(`${JSON.stringify({ settings, sizes })}\n`);
}

/** Marks inputs as done, once their rows are written. */
export async function markDone(file: FileHandle, entries: readonly Entry[]): Promise<void> {
  await file.appendFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}
