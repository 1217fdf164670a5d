import { TifaError } from "tifa";
import type { GivenMetadata } from "tifa/tables";
import type { MetadataTable, PathPattern } from "tifa-readers/corpus";
import type { InputCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages/messages.js";
import { failureOf } from "../reading/failure.js";
import { isSystemError } from "../system-error.js";
import { tell } from "../tell.js";
import { someNames } from "./some-names.js";

/** What `--metadata` and `--metadata-from` say of documents, by their paths. The table comes before the path. */
export class KnownMetadata {
  readonly #table: MetadataTable | null;
  readonly #pattern: PathPattern | null;
  readonly #unlike = new Set<string>();
  readonly #corpus: typeof import("tifa-readers/corpus") | null;

  private constructor(
    corpus: typeof import("tifa-readers/corpus") | null,
    table: MetadataTable | null,
    pattern: PathPattern | null,
  ) {
    this.#corpus = corpus;
    this.#table = table;
    this.#pattern = pattern;
  }

  /** Throws {@link CommandError} where the table or the pattern cannot be used. */
  static async load({ metadata, metadataFrom }: InputCall, messages: Messages): Promise<KnownMetadata> {
    if (metadata === undefined && metadataFrom === undefined) return new KnownMetadata(null, null, null);
    const corpus = await import("tifa-readers/corpus");
    const table = metadata === undefined ? null : await tableIn(metadata, corpus, messages);
    try {
      const pattern = metadataFrom === undefined ? null : new corpus.PathPattern(metadataFrom);
      return new KnownMetadata(corpus, table, pattern);
    } catch (error) {
      if (!(error instanceof TifaError)) throw error;
      throw new CommandError(EXIT.usage, messages.badMetadata("--metadata-from", error.message), { cause: error });
    }
  }

  /**
   * What is said of the document at a path; `undefined` where nothing is.
   *
   * @throws {TifaError} `bad-metadata` where the path tells a date that is none.
   */
  of(path: string): GivenMetadata | undefined {
    if (this.#corpus === null) return undefined;
    const fields = this.#pattern?.fieldsOf(path) ?? null;
    if (this.#pattern !== null && fields === null) this.#unlike.add(path);
    const fromPath = fields === null ? null : this.#corpus.givenMetadata(fields);
    const given = this.#corpus.joinGiven([this.#table?.of(path) ?? null, fromPath]);
    return Object.keys(given).length === 0 ? undefined : given;
  }

  /** Tells which rows of the table no document was found for, which several share, and which paths are not of the pattern's form. */
  tellDoubts(messages: Messages): void {
    const { unused, shared } = this.#table?.doubtful ?? { unused: [], shared: [] };
    if (unused.length > 0) tell(messages.metadataUnused(unused.length, someNames(unused)));
    if (shared.length > 0) tell(messages.metadataShared(shared.length, someNames(shared)));
    if (this.#unlike.size > 0) tell(messages.metadataUnlike(this.#unlike.size, someNames([...this.#unlike])));
  }
}

async function tableIn(
  file: string,
  { MetadataTable: Table }: typeof import("tifa-readers/corpus"),
  messages: Messages,
): Promise<MetadataTable> {
  try {
    return await Table.read(file);
  } catch (error) {
    const isOfFile = error instanceof TifaError || isSystemError(error) || failureOf(error).code !== "internal";
    if (!isOfFile) throw error;
    const reason = error instanceof TifaError ? error.message : messages.reason(failureOf(error));
    throw new CommandError(EXIT.usage, messages.badMetadata(file, reason), { cause: error });
  }
}
