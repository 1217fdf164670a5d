import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { JournalState } from "./journal.js";
import { type FileResult, OUTPUT_FILES } from "./output-files.js";

/** The rows that an earlier run wrote, found again by the places that its journal tells. */
export class KeptRows {
  readonly #files: readonly FileHandle[];
  readonly #state: JournalState;

  private constructor(files: readonly FileHandle[], state: JournalState) {
    this.#files = files;
    this.#state = state;
  }

  static async open(folder: string, state: JournalState): Promise<KeptRows> {
    return new KeptRows(await Promise.all(OUTPUT_FILES.map((name) => open(join(folder, name)))), state);
  }

  /** The rows of an entry of the journal, as they were when they were written. */
  async rowsOf(index: number): Promise<FileResult> {
    const { heads, entries } = this.#state;
    const { id, failure, sizes } = entries[index]!;
    const before = entries[index - 1]?.sizes ?? heads;
    const lengths = sizes.map((size, at) => size - before[at]!);
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let from = 0;
    for (const [at, length] of lengths.entries()) {
      await readWhole(this.#files[at]!, bytes.subarray(from, from + length), before[at]!);
      from += length;
    }
    return { id, failure, bytes, lengths };
  }

  /** Why the input of an entry failed, or `null`. */
  failureOf(index: number): string | null {
    return this.#state.entries[index]!.failure;
  }

  async close(): Promise<void> {
    for (const file of this.#files) await file.close();
  }
}

async function readWhole(file: FileHandle, into: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < into.length) {
    const { bytesRead } = await file.read(into, done, into.length - done, position + done);
    if (bytesRead === 0) throw new Error("a table of the batch was cut short while it was read");
    done += bytesRead;
  }
}
