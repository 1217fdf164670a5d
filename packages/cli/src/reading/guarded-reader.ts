import type { AnalyzeOptions, Analyzer } from "tifa";
import { createAnalyzer } from "tifa";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import type { AnalysisCall } from "../calls.js";
import { analyzed } from "./analyzed.js";
import type { DocumentPool } from "./document-pool.js";
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
  readonly #options: AnalyzeOptions;
  #analyzer: Analyzer | undefined;
  #pool: DocumentPool | undefined;

  /** @param options What `call` says of the analysis, loaded. */
  constructor(call: AnalysisCall, options: AnalyzeOptions) {
    this.#call = call;
    this.#options = options;
  }

  /** Reads a file; `-` is standard input. */
  async read(file: string): Promise<DocumentText> {
    const bytes = await this.#fetch(file);
    if (!(await isSmallText(bytes, file))) return this.#inWorker("readTask", file, bytes);
    const { readDocument } = await import("tifa-readers");
    return readDocument(bytes, { name: file });
  }

  /** Reads a file and analyses it. */
  async analyze(file: string): Promise<AnalyzedDocument> {
    const bytes = await this.#fetch(file);
    if (!(await isSmallText(bytes, file))) return this.#inWorker("analyzeTask", file, bytes);
    const { readDocument } = await import("tifa-readers");
    this.#analyzer ??= createAnalyzer(this.#options);
    return analyzed(file, await readDocument(bytes, { name: file }), this.#analyzer);
  }

  /** Ends the worker, if there is one. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #fetch(file: string): Promise<Uint8Array> {
    const { fetchBytes } = await import("tifa-readers");
    const seconds = this.#call.timeout;
    const limits = seconds === undefined ? {} : { milliseconds: seconds * 1000 };
    return fetchBytes(file === "-" ? process.stdin : file, { limits });
  }

  async #inWorker<Result>(name: "readTask" | "analyzeTask", id: string, bytes: Uint8Array): Promise<Result> {
    const { DEFAULT_SECONDS, DocumentPool } = await import("./document-pool.js");
    const { lexicon, memory, timeout: seconds = DEFAULT_SECONDS } = this.#call;
    this.#pool ??= new DocumentPool({ jobs: 1, atOnce: 1, seconds, memory, settings: { lexicon } });
    const outcome = await this.#pool.run<Outcome<Result>>(name, { id, bytes });
    if ("failure" in outcome) throw new FileError(outcome.failure);
    return outcome.result;
  }
}

async function isSmallText(bytes: Uint8Array, name: string): Promise<boolean> {
  const { detectFormat } = await import("tifa-readers");
  if (bytes.length > MOST_AT_ONCE) return false;
  const format = detectFormat(bytes, name);
  return format === "text" || format === "markdown";
}
