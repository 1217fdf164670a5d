import type { AnalyzeOptions, Analyzer } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText, FetchedInput } from "tifa-readers";
import type { AnalysisCall } from "../calls.js";
import type { KnownMetadata } from "../inputs/known-metadata.js";
import { analyzed } from "./analyzed.js";
import { analyzersByDate } from "./analyzers-by-date.js";
import type { DocumentPool, PoolTask } from "./document-pool.js";
import type { Outcome } from "./document-worker.js";
import { FileError } from "./failure.js";

/** Plain text up to this size is done at once: there is nothing in it to hang at, and a worker takes time to start. */
const MOST_AT_ONCE = 1 << 20;

/**
 * Reads and analyses files for commands that take them one after the other. Small plain texts are done here; all else in a worker that
 * is ended where it takes too long or too much memory. Whatever goes wrong with a file is thrown, and the next one can be read.
 */
export class GuardedReader {
  readonly #call: AnalysisCall;
  readonly #known: KnownMetadata;
  readonly #analyzerFor: (date: string | undefined) => Analyzer;
  #pool: DocumentPool | undefined;

  /**
   * @param options What `call` says of the analysis, loaded.
   * @param known What `call` says of the documents, loaded.
   */
  constructor(call: AnalysisCall, options: AnalyzeOptions, known: KnownMetadata) {
    this.#call = call;
    this.#known = known;
    this.#analyzerFor = analyzersByDate(options);
  }

  /** Reads a file; `-` is standard input. */
  async read(file: string): Promise<DocumentText> {
    const { bytes, fields } = await this.#fetch(file);
    if (!(await isSmallText(bytes, file))) return this.#inWorker("readTask", { id: file, bytes, fields });
    return readHere(file, bytes, fields);
  }

  /** Reads a file and analyses it. */
  async analyze(file: string): Promise<AnalyzedDocument> {
    const given = this.#known.of(file);
    const { bytes, fields } = await this.#fetch(file);
    if (!(await isSmallText(bytes, file))) return this.#inWorker("analyzeTask", { id: file, bytes, fields, given });
    return analyzed(file, await readHere(file, bytes, fields), this.#analyzerFor, given);
  }

  /** Ends the worker, if there is one. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #fetch(file: string): Promise<FetchedInput> {
    const { DEFAULT_LIMITS, fetchBytes, fetchInput } = await import("tifa-readers");
    const { timeout: seconds, textField } = this.#call;
    const limits = { ...DEFAULT_LIMITS, ...(seconds === undefined ? {} : { milliseconds: seconds * 1000 }) };
    if (file === "-") return { bytes: await fetchBytes(process.stdin, { limits }), name: "" };
    return fetchInput(file, limits, textField);
  }

  async #inWorker<Result>(name: "readTask" | "analyzeTask", task: PoolTask): Promise<Result> {
    const { DEFAULT_SECONDS, DocumentPool } = await import("./document-pool.js");
    const { lexicon, date, memory, timeout: seconds = DEFAULT_SECONDS } = this.#call;
    this.#pool ??= new DocumentPool({ jobs: 1, atOnce: 1, seconds, memory, settings: { lexicon, date } });
    const outcome = await this.#pool.run<Outcome<Result>>(name, task);
    if ("failure" in outcome) throw new FileError(outcome.failure);
    return outcome.result;
  }
}

async function readHere(file: string, bytes: Uint8Array, fields: DocumentText["fields"]): Promise<DocumentText> {
  const { readDocument } = await import("tifa-readers");
  return { ...(await readDocument(bytes, { name: file })), ...(fields ? { fields } : {}) };
}

async function isSmallText(bytes: Uint8Array, name: string): Promise<boolean> {
  const { detectFormat } = await import("tifa-readers");
  // what is no document is refused here, whatever its size
  const format = detectFormat(bytes, name);
  return bytes.length <= MOST_AT_ONCE && (format === "text" || format === "markdown");
}
