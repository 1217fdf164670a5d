import { statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { BatchInput } from "./batch-inputs.js";
import { beginJournal, type JournalEntry, type JournalState, markDone, readJournal } from "./journal.js";
import { FILE_HEADS, type FileResult, OUTPUT_FILES, unpackResult } from "./output-files.js";

/** The journal beside the tables. */
export const JOURNAL = ".tifa-batch.ndjson";

/** Results wait for one another this long (milliseconds), or until they have this many bytes, so that a write takes many of them. */
const LONGEST_WAIT = 100;
const MOST_BYTES = 2 * 1024 * 1024;

interface Waiting {
  input: BatchInput;
  result: FileResult;
}

/** What the journal in a folder says of the tables beside it, or `null` where there are none. */
export async function tablesIn(folder: string): Promise<JournalState | null> {
  return readJournal(join(folder, JOURNAL), sizesIn(folder));
}

/** How long each of the output files in a folder is. */
export function sizesIn(folder: string): number[] {
  return OUTPUT_FILES.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
}

/**
 * The tables of a batch, written from top to bottom. A journal says, for each input that is done, how long every table was then; whatever
 * stands behind the last entry of the journal was half-written when an earlier run was killed, and is cut off.
 */
export class TableFiles {
  readonly #files: readonly FileHandle[];
  readonly #journal: FileHandle;
  readonly #check: () => Promise<void>;
  #sizes: readonly number[];
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #waitingSince = 0;

  private constructor(
    files: readonly FileHandle[],
    journal: FileHandle,
    sizes: readonly number[],
    check: () => Promise<void>,
  ) {
    this.#files = files;
    this.#journal = journal;
    this.#sizes = sizes;
    this.#check = check;
  }

  /**
   * Opens tables to go on behind the entries of `state`, or, without it, to begin anew.
   *
   * @param check Throws where the tables must no longer be written.
   */
  static async open(
    folder: string,
    settings: string,
    state: JournalState | null,
    check: () => Promise<void>,
  ): Promise<TableFiles> {
    const journal = await open(join(folder, JOURNAL), "a+");
    await journal.truncate(state?.length ?? 0);
    const files = await Promise.all(OUTPUT_FILES.map((name) => open(join(folder, name), "a+")));
    const sizes = state
      ? (state.entries.at(-1)?.sizes ?? state.heads)
      : FILE_HEADS.map((head) => Buffer.byteLength(head));
    for (const [index, file] of files.entries()) {
      await file.truncate(state ? sizes[index]! : 0);
      if (!state) await file.appendFile(FILE_HEADS[index]!);
    }
    if (!state) await beginJournal(journal, settings, sizes);
    return new TableFiles(files, journal, sizes, check);
  }

  /** Takes the rows of an input. They are written with those that come soon after them. */
  async append(input: BatchInput, result: FileResult): Promise<void> {
    const now = performance.now();
    if (this.#waiting.length === 0) this.#waitingSince = now;
    this.#waiting.push({ input, result });
    this.#waitingBytes += result.bytes.length;
    if (this.#waitingBytes >= MOST_BYTES || now - this.#waitingSince >= LONGEST_WAIT) await this.flush();
  }

  /** Writes all that was taken. */
  async flush(): Promise<void> {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (taken.length === 0) return;
    await this.#check();
    const parts = taken.map(({ result }) => unpackResult(result));
    for (const [index, file] of this.#files.entries()) {
      const bytes = Buffer.concat(parts.map((part) => part[index]!));
      if (bytes.length > 0) await file.appendFile(bytes);
    }
    const entries = taken.map(({ input, result }): JournalEntry => {
      this.#sizes = this.#sizes.map((size, index) => size + result.lengths[index]!);
      const { file, mark } = input;
      return { id: result.id, file, mark, failure: result.failure, sizes: [...this.#sizes] };
    });
    await markDone(this.#journal, entries);
  }

  /** Closes the files; what was not flushed is done again by the next run. */
  async close(): Promise<void> {
    for (const file of [...this.#files, this.#journal]) await file.close();
  }
}
