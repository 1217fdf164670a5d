import { availableParallelism } from "node:os";
import type { AnalyzedDocument } from "tifa/tables";
import type { DocumentText } from "tifa-readers";
import { inOrder } from "../batch/in-order.js";
import type { AnalysisCall } from "../calls.js";
import { EXIT } from "../command-error.js";
import type { KnownMetadata } from "../inputs/known-metadata.js";
import type { Messages } from "../messages/messages.js";
import { tell } from "../tell.js";
import { DEFAULT_SECONDS, DocumentPool, PER_WORKER, type PoolTask } from "./document-pool.js";
import type { Outcome, WorkerTaskName } from "./document-worker.js";
import { type Failure, failureOf } from "./failure.js";

/** Results that may wait for a file before them that takes long. */
const MOST_WAITING = 64;

/** What became of a file. */
export type FileOutcome<Result> = { file: string } & ({ result: Result } | { failure: Failure });

/**
 * Has workers do files with a function of `document-worker`, on all cores, and gives the results in the order of the files. A file that fails,
 * takes too long or too much memory is given as a failure, and the others are done.
 *
 * @param known What is said of the documents, where that matters.
 */
export async function* manyFiles<Result>(
  files: readonly string[],
  name: WorkerTaskName,
  { lexicon, timeout: seconds = DEFAULT_SECONDS, memory, textField }: AnalysisCall,
  known: KnownMetadata | null,
  more: Pick<PoolTask, "panel" | "coding"> = {},
): AsyncGenerator<FileOutcome<Result>> {
  if (files.length === 0) return;
  const jobs = Math.min(availableParallelism(), files.length);
  const pool = new DocumentPool({ jobs, atOnce: jobs, seconds, memory, settings: { lexicon } });
  const { fetchBytes } = await import("tifa-readers");
  const start = async (file: string): Promise<FileOutcome<Result>> => {
    try {
      const input = file === "-" ? { bytes: await fetchBytes(process.stdin) } : { path: file };
      const task = { ...more, ...input, id: file, textField, given: known?.of(file) };
      return { file, ...(await pool.run<Outcome<Result>>(name, task)) };
    } catch (error) {
      return { file, failure: failureOf(error) };
    }
  };
  try {
    yield* inOrder(files, start, { limit: jobs * PER_WORKER, weigh: () => 1, most: MOST_WAITING });
  } finally {
    await pool.destroy();
  }
}

/** The analysed documents of a call, in order; what its reader warned of is told, as are files that could not be done. */
export async function* analyzedFiles(
  files: readonly string[],
  call: AnalysisCall,
  known: KnownMetadata,
  messages: Messages,
): AsyncGenerator<AnalyzedDocument> {
  for await (const document of doneFiles(manyFiles<AnalyzedDocument>(files, "analyzeTask", call, known), messages)) {
    for (const warning of document.source?.warnings ?? [])
      tell(messages.warning(document.id, messages.warned(warning)));
    yield document;
  }
  known.tellDoubts(messages);
}

/** The results of the files that could be done; the others are told on standard error and in the exit code. */
export async function* doneFiles<Result>(
  outcomes: AsyncIterable<FileOutcome<Result>>,
  messages: Messages,
): AsyncGenerator<Result> {
  for await (const outcome of outcomes) {
    if ("result" in outcome) yield outcome.result;
    else tellFailure(outcome, messages);
  }
}

/** The texts of the files that could be read, with their names; the others are told as above. */
export async function* textsOf(
  outcomes: AsyncIterable<FileOutcome<DocumentText>>,
  messages: Messages,
): AsyncGenerator<{ id: string; text: string }> {
  for await (const outcome of outcomes) {
    if ("result" in outcome) yield { id: outcome.file, text: outcome.result.text };
    else tellFailure(outcome, messages);
  }
}

/** Says on standard error and in the exit code that a file could not be done. */
export function tellFailure({ file, failure }: { file: string; failure: Failure }, messages: Messages): void {
  tell(messages.cannotRead(file, messages.reason(failure)));
  process.exitCode = EXIT.someFailed;
}
