import { statSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { beginJournal, type JournalState, markDone, readJournal } from "./journal.js";
import { FILE_HEADS, type FileResult, OUTPUT_FILES, unpackResult } from "./output-files.js";

const JOURNAL = ".tifa-batch.ndjson";

/** Results wait for one another this long (milliseconds), or until they have this many bytes, so that a write takes many of them. */
const LONGEST_WAIT = 100;
const MOST_BYTES = 2 * 1024 * 1024;

/** The folder holds files that no earlier run wrote, or an earlier run had other options. */
export class ForeignFolderError extends Error {}

/**
 * The folder that a batch writes to. A journal says, for each input that is done, how long every output file was then; whatever stands
 * behind the last entry of the journal was half-written when an earlier run was killed, and is cut off.
 */
export class OutputFolder {
  readonly #files: readonly FileHandle[];
  readonly #journal: FileHandle;
  readonly #done: ReadonlySet<string>;
  #sizes: readonly number[];
  #waiting: FileResult[] = [];
  #waitingBytes = 0;
  #waitingSince = 0;
  #writing: Promise<void> = Promise.resolve();

  private constructor(files: readonly FileHandle[], journal: FileHandle, { sizes, done }: JournalState) {
    this.#files = files;
    this.#journal = journal;
    this.#sizes = sizes;
    this.#done = done;
  }

  /** Opens or continues a folder. `settings` must be the same on every run into it. */
  static async open(folder: string, settings: string): Promise<OutputFolder> {
    await mkdir(folder, { recursive: true });
    const present = await readdir(folder);
    const isOurs = present.includes(JOURNAL);
    if (!isOurs && present.some((name) => !name.startsWith("."))) throw new ForeignFolderError();
    const actual = OUTPUT_FILES.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0);
    const old = isOurs ? await readJournal(join(folder, JOURNAL), actual) : null;
    if (old && old.settings !== settings) throw new ForeignFolderError();
    const files = await Promise.all(OUTPUT_FILES.map((name) => open(join(folder, name), "a+")));
    const journal = await open(join(folder, JOURNAL), "a+");
    const state = old ?? {
      settings,
      done: new Set(),
      sizes: FILE_HEADS.map((head) => Buffer.byteLength(head)),
      length: 0,
    };
    await journal.truncate(state.length);
    for (const [index, file] of files.entries()) {
      await file.truncate(old?.sizes[index] ?? 0);
      if (!old) await file.appendFile(FILE_HEADS[index]!);
    }
    if (!old) await beginJournal(journal, settings, state.sizes);
    return new OutputFolder(files, journal, state);
  }

  /** Whether an earlier run was done with this input; one that failed then stays failed. */
  isDone(id: string): boolean {
    return this.#done.has(id);
  }

  get doneBefore(): number {
    return this.#done.size;
  }

  /** Takes a result. It is written with those that come soon after it; resolves at once, or when a write under way has caught up. */
  async append(result: FileResult): Promise<void> {
    const now = performance.now();
    if (this.#waiting.length === 0) this.#waitingSince = now;
    this.#waiting.push(result);
    this.#waitingBytes += result.bytes.length;
    if (this.#waitingBytes >= MOST_BYTES || now - this.#waitingSince >= LONGEST_WAIT) await this.flush();
  }

  /** Writes all that was taken. */
  async flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(this.#take()));
    await this.#writing;
  }

  /** Closes the files; what was not flushed is done again by the next run. */
  async close(): Promise<void> {
    for (const file of [...this.#files, this.#journal]) await file.close();
  }

  #take(): FileResult[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    return taken;
  }

  async #write(results: readonly FileResult[]): Promise<void> {
    if (results.length === 0) return;
    const parts = results.map(unpackResult);
    for (const [index, file] of this.#files.entries()) {
      const bytes = Buffer.concat(parts.map((part) => part[index]!));
      if (bytes.length > 0) await file.appendFile(bytes);
    }
    const entries = results.map(({ id, lengths }) => {
      this.#sizes = this.#sizes.map((size, index) => size + lengths[index]!);
      return { id, sizes: [...this.#sizes] };
    });
    await markDone(this.#journal, entries);
  }
}
