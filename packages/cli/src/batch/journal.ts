import { type FileHandle, readFile } from "node:fs/promises";
import { OUTPUT_FILES } from "./output-files.js";

/** An input that is done. */
export interface JournalEntry {
  /** What its rows call it. */
  id: string;
  /** Its whole path. */
  file: string;
  /** What tells whether the file was changed since; see `markOf`. */
  mark: string;
  /** Why it failed, or `null`. */
  failure: string | null;
  /** Size of every output file after this input was written, in their order. */
  sizes: number[];
}

/** What an earlier run left. */
export interface JournalState {
  /** Version, options and lexicon, in JSON. */
  settings: string;
  /** Size of every output file before the first input. */
  heads: number[];
  entries: JournalEntry[];
  /** Bytes of the journal that count. */
  length: number;
}

const LINE_FEED = 0x0a;

/** What a journal says before its first input. */
export interface JournalHead {
  settings: string;
  /** Sizes of the output files. */
  sizes: readonly number[];
}

/**
 * Takes the lines of a journal one after the other, up to the last input whose rows are wholly there. A last line that is cut short or
 * damaged does not count, nor does one that speaks of more than the output files hold (`actual`), as after a power failure.
 */
export class JournalParser {
  readonly #actual: readonly number[];
  #before: readonly number[] | null = null;

  constructor(actual: readonly number[]) {
    this.#actual = actual;
  }

  /** The first line; `null` where it is none. */
  head(bytes: Uint8Array): JournalHead | null {
    const line = this.#parsed(bytes);
    if (line === null || typeof line.settings !== "string") return null;
    this.#before = line.sizes;
    return { settings: line.settings, sizes: line.sizes };
  }

  /** A line after the first; `null` where it and what follows do not count. */
  entry(bytes: Uint8Array): JournalEntry | null {
    const line = this.#parsed(bytes);
    const before = this.#before;
    if (line === null || before === null || !isEntry(line)) return null;
    if (line.sizes.some((size, at) => size < before[at]!)) return null;
    this.#before = line.sizes;
    return line;
  }

  #parsed(bytes: Uint8Array): Line | null {
    const line = parsed(bytes);
    return line?.sizes.some((size, at) => size > this.#actual[at]!) ? null : line;
  }
}

/**
 * Reads the journal of a batch; see {@link JournalParser}.
 *
 * @returns `null` where there is no journal, or none of this form.
 */
export async function readJournal(path: string, actual: readonly number[]): Promise<JournalState | null> {
  const bytes = await contentsOf(path);
  const parser = new JournalParser(actual);
  let end = bytes.indexOf(LINE_FEED);
  const head = end < 0 ? null : parser.head(bytes.subarray(0, end));
  if (head === null) return null;
  const state: JournalState = { settings: head.settings, heads: [...head.sizes], entries: [], length: end + 1 };
  for (end = bytes.indexOf(LINE_FEED, state.length); end >= 0; end = bytes.indexOf(LINE_FEED, state.length)) {
    const entry = parser.entry(bytes.subarray(state.length, end));
    if (entry === null) break;
    state.entries.push(entry);
    state.length = end + 1;
  }
  return state;
}

/** Writes the first line of a journal. */
export async function beginJournal(file: FileHandle, settings: string, sizes: readonly number[]): Promise<void> {
  await file.appendFile(`${JSON.stringify({ settings, sizes })}\n`);
}

/** Marks inputs as done, once their rows are written. */
export async function markDone(file: FileHandle, entries: readonly JournalEntry[]): Promise<void> {
  await file.appendFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
}

type Line = Partial<JournalEntry> & { settings?: unknown; sizes: number[] };

function parsed(bytes: Uint8Array): Line | null {
  try {
    const line = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as Line | null;
    const sizes = line?.sizes;
    const isWhole = Array.isArray(sizes) && sizes.length === OUTPUT_FILES.length && sizes.every(Number.isSafeInteger);
    return isWhole ? line : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function isEntry(line: Line): line is JournalEntry {
  const { id, file, mark, failure } = line;
  const isText = [id, file, mark].every((field) => typeof field === "string");
  return isText && (failure === null || typeof failure === "string");
}

async function contentsOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Uint8Array();
    throw error;
  }
}
