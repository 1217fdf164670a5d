import { join } from "node:path";
import { compareParts, partsOf } from "./batch-inputs.js";
import { type JournalEntry, JournalParser } from "./journal.js";
import { type FileResult, OUTPUT_FILES } from "./output-files.js";
import { SequentialFile } from "./sequential-file.js";
import { JOURNAL, sizesIn } from "./table-files.js";

/** The rows of a shard, input by input, from top to bottom. */
export class ShardRows {
  readonly folder: string;
  /** What the rows depend on besides the inputs. */
  readonly settings: string;
  readonly #journal: SequentialFile;
  readonly #parser: JournalParser;
  readonly #tables: readonly SequentialFile[];
  #before: readonly number[];
  #parts: readonly string[] = [];
  #entry: JournalEntry | null = null;

  private constructor(
    folder: string,
    settings: string,
    files: { journal: SequentialFile; parser: JournalParser; tables: readonly SequentialFile[] },
    heads: readonly number[],
  ) {
    this.folder = folder;
    this.settings = settings;
    this.#journal = files.journal;
    this.#parser = files.parser;
    this.#tables = files.tables;
    this.#before = heads;
  }

  /**
   * @param buffer Bytes to read of each file at a time.
   * @returns `null` where the folder has no tables of a batch.
   */
  static async open(folder: string, buffer: number): Promise<ShardRows | null> {
    const parser = new JournalParser(sizesIn(folder));
    const journal = new SequentialFile(join(folder, JOURNAL), buffer);
    const line = await journal.line();
    const head = line === null ? null : parser.head(line);
    if (head === null) return null;
    const tables = OUTPUT_FILES.map((name, at) => new SequentialFile(join(folder, name), buffer, head.sizes[at]));
    return new ShardRows(folder, head.settings, { journal, parser, tables }, head.sizes);
  }

  /** The input at which the shard stands. */
  get entry(): JournalEntry | null {
    return this.#entry;
  }

  /** Goes to the next input; `false` where there is none. Whoever wants rows takes those of every input. */
  async next(): Promise<boolean> {
    if (this.#entry !== null) this.#before = this.#entry.sizes;
    const line = await this.#journal.line();
    this.#entry = line === null ? null : this.#parser.entry(line);
    this.#parts = this.#entry === null ? [] : partsOf(this.#entry.file);
    return this.#entry !== null;
  }

  /** The rows of the input at which the shard stands. */
  async rows(): Promise<FileResult> {
    const { id, failure, sizes } = this.#entry!;
    const lengths = sizes.map((size, at) => size - this.#before[at]!);
    const parts: Uint8Array[] = [];
    for (const [at, length] of lengths.entries()) parts.push(await this.#tables[at]!.take(length));
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let from = 0;
    for (const part of parts) {
      bytes.set(part, from);
      from += part.length;
    }
    return { id, failure, bytes, lengths };
  }

  /** The order of the inputs at which two shards stand. */
  static compare(a: ShardRows, b: ShardRows): number {
    return compareParts(a.#parts, b.#parts);
  }
}
