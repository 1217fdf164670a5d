import { stat } from "node:fs/promises";
import type { AnalyzeOptions } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { Messages } from "../messages/messages.js";
import { failureOf } from "../reading/failure.js";
import type { GuardedReader } from "../reading/guarded-reader.js";
import { type ConfinedFolder, RefusedError } from "./confined-folder.js";
import type { McpWords } from "./words/word-set.js";

/** Documents that a series takes, in order of name. */
export const MOST_IN_SERIES = 100;
/** Documents that are kept, the last ones asked for: all of a series, or asking for it again would find each just dropped. */
const KEPT = MOST_IN_SERIES;

/** The documents of a folder, read and analysed when they are asked for, and again when their files have changed. */
export class DocumentStore {
  readonly folder: ConfinedFolder;
  /** Options of the analysis. */
  readonly options: AnalyzeOptions;
  /** The language of what is said. */
  readonly words: McpWords;
  readonly #reader: GuardedReader;
  readonly #messages: Messages;
  readonly #kept = new Map<string, { mark: string; document: AnalyzedDocument }>();

  constructor(
    folder: ConfinedFolder,
    reader: GuardedReader,
    options: AnalyzeOptions,
    { words, messages }: { words: McpWords; messages: Messages },
  ) {
    this.folder = folder;
    this.options = options;
    this.words = words;
    this.#reader = reader;
    this.#messages = messages;
  }

  /** A document by its name in the folder. Throws {@link RefusedError} where there is none or it cannot be read. */
  async document(name: string): Promise<AnalyzedDocument> {
    const path = await this.folder.pathOf(name);
    const { mtimeMs, size } = await stat(path);
    const mark = `${mtimeMs} ${size}`;
    const known = this.#kept.get(name);
    this.#kept.delete(name);
    const document = known?.mark === mark ? known.document : await this.#read(path, name);
    this.#kept.set(name, { mark, document });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return document;
  }

  /** Several documents; all of the folder, up to `most`, where none is named. */
  async documents(names: readonly string[] | undefined, most: number): Promise<AnalyzedDocument[]> {
    const wanted = names === undefined || names.length === 0 ? await this.#first(most) : names;
    const documents: AnalyzedDocument[] = [];
    for (const name of new Set(wanted)) documents.push(await this.document(name));
    return documents;
  }

  async #first(most: number): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.folder.names()) {
      if (names.length === most) throw new RefusedError(this.words.refusals.tooManyDocuments(most));
      names.push(name);
    }
    return names;
  }

  async #read(path: string, name: string): Promise<AnalyzedDocument> {
    try {
      return { ...(await this.#reader.analyze(path)), id: name };
    } catch (thrown) {
      const reason = this.#messages.reason(failureOf(thrown)).replaceAll(path, name);
      throw new RefusedError(this.words.refusals.cannotRead(name, reason));
    }
  }
}
