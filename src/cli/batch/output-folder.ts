import { type FileHandle, mkdir, open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { TABLE_NAMES, type TableName, toCsv } from "../../output/index.js";

/** What a worker made of one file: rows for each table and a line of JSON, or the reason why there are none. */
export type FileResult =
  | { id: string; rows: Record<TableName, string>; line: string; error?: undefined }
  | { id: string; error: { code: string; row: string } };

const JOURNAL = ".tifa-batch.ndjson";
const ANALYSES = "analysis.ndjson";
const ERRORS = "errors.csv";
const FILES: readonly string[] = [...TABLE_NAMES.map((name) => `${name}.csv`), ERRORS, ANALYSES];

interface JournalEntry {
  id: string;
  failed: boolean;
  /** Size of every output file after this one was written. */
  sizes: Record<string, number>;
}

/** The folder holds files that no earlier run wrote, or an earlier run had other options. */
export class ForeignFolderError extends Error {}

/**
 * The folder that a batch writes to. A journal says, for each input that is done, how long every output file was then; whatever stands
 * behind the last entry of the journal was half-written when an earlier run was killed, and is cut off.
 */
export class OutputFolder {
  readonly #handles: ReadonlyMap<string, FileHandle>;
  readonly #journal: FileHandle;
  readonly #sizes: Record<string, number>;
  readonly #done: ReadonlySet<string>;

  private constructor(
    handles: ReadonlyMap<string, FileHandle>,
    journal: FileHandle,
    sizes: Record<string, number>,
    done: ReadonlySet<string>,
  ) {
    this.#handles = handles;
    this.#journal = journal;
    this.#sizes = sizes;
    this.#done = done;
  }

  /** Opens or continues a folder. `settings` must be the same on every run into it. */
  static async open(folder: string, settings: string): Promise<OutputFolder> {
    await mkdir(folder, { recursive: true });
    const present = await readdir(folder);
    const old = present.includes(JOURNAL) ? await readJournal(join(folder, JOURNAL)) : null;
    if (old ? old.settings !== settings : present.some((name) => !name.startsWith("."))) throw new ForeignFolderError();
    const handles = new Map<string, FileHandle>();
    for (const name of FILES) handles.set(name, await open(join(folder, name), "a+"));
    const journal = await open(join(folder, JOURNAL), "a+");
    await journal.truncate(old?.length ?? 0);
    const output = new OutputFolder(handles, journal, old?.sizes ?? {}, new Set(old?.done));
    if (old) await output.#cutTails();
    else await output.#begin(settings);
    return output;
  }

  /** Whether an earlier run was done with this input; one that failed then stays failed. */
  isDone(id: string): boolean {
    return this.#done.has(id);
  }

  get doneBefore(): number {
    return this.#done.size;
  }

  /** Appends the rows of one input to every file, then marks it done. Calls must not overlap. */
  async append(result: FileResult): Promise<void> {
    if (result.error) await this.#write(ERRORS, result.error.row);
    else {
      for (const name of TABLE_NAMES) await this.#write(`${name}.csv`, result.rows[name]);
      await this.#write(ANALYSES, result.line);
    }
    await this.#mark({ id: result.id, failed: result.error !== undefined, sizes: this.#sizes });
  }

  async close(): Promise<void> {
    for (const handle of [...this.#handles.values(), this.#journal]) await handle.close();
  }

  async #begin(settings: string): Promise<void> {
    for (const handle of this.#handles.values()) await handle.truncate(0);
    for (const name of TABLE_NAMES) await this.#write(`${name}.csv`, toCsv(name, []));
    await this.#write(ERRORS, "\uFEFFdocument,code,message\r\n");
    await this.#write(ANALYSES, "");
    await this.#journal.appendFile(`${JSON.stringify({ settings, sizes: this.#sizes })}\n`);
  }

  async #cutTails(): Promise<void> {
    for (const [name, handle] of this.#handles) await handle.truncate(this.#sizes[name] ?? 0);
  }

  async #write(name: string, text: string): Promise<void> {
    const bytes = Buffer.from(text, "utf8");
    await this.#handles.get(name)?.appendFile(bytes);
    this.#sizes[name] = (this.#sizes[name] ?? 0) + bytes.length;
  }

  async #mark(entry: JournalEntry): Promise<void> {
    await this.#journal.appendFile(`${JSON.stringify(entry)}\n`);
  }
}

interface Journal {
  settings: string;
  sizes: Record<string, number>;
  done: string[];
  /** Length of the journal up to its last whole line. */
  length: number;
}

async function readJournal(path: string): Promise<Journal | null> {
  const bytes = await readFile(path);
  const length = bytes.lastIndexOf(0x0a) + 1;
  if (length === 0) return null;
  const [first, ...rest] = bytes.subarray(0, length).toString("utf8").trimEnd().split("\n");
  const head = JSON.parse(first ?? "") as { settings: string; sizes: Record<string, number> };
  const entries = rest.map((line) => JSON.parse(line) as JournalEntry);
  return {
    settings: head.settings,
    sizes: { ...(entries.at(-1)?.sizes ?? head.sizes) },
    done: entries.map(({ id }) => id),
    length,
  };
}
