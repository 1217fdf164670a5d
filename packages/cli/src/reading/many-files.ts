import { availableParallelism } from "node:os";
import { inOrder } from "../batch/in-order.js";
import type { AnalysisCall } from "../calls.js";
import { EXIT } from "../command-error.js";
import type { KnownMetadata } from "../inputs/known-metadata.js";
import type { Messages } from "../messages/messages.js";
import { tell } from "../tell.js";
import { DEFAULT_SECONDS, DocumentPool, type PoolTask } from "./document-pool.js";
import type { Outcome, WorkerTaskName } from "./document-worker.js";
import { type Failure, failureOf } from "./failure.js";

/** Files under way for each worker: one being analysed, one waiting. */
const PER_WORKER = 2;
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
  more: Pick<PoolTask, "panel"> = {},
): AsyncGenerator<FileOutcome<Result>> {
  if (files.length === 0) return;
  const jobs = Math.min(availableParallelism(), files.length);
  const pool = new DocumentPool({ jobs, atOnce: jobs, seconds, memory, settings: { lexicon } });
  const start = async (file: string): Promise<FileOutcome<Result>> => {
    try {
      return {
        file,
        ...(await pool.run<Outcome<Result>>(name, {
          ...more,
          id: file,
          path: file,
          textField,
          given: known?.of(file),
        })),
      };
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

/** The results of the files that could be done; the others are told on standard error and in the exit code. */
export async function* doneFiles<Result>(
  outcomes: AsyncIterable<FileOutcome<Result>>,
  messages: Messages,
): AsyncGenerator<Result> {
  for await (const outcome of outcomes) {
    if ("result" in outcome) yield outcome.result;
    else {
      tell(messages.cannotRead(outcome.file, messages.reason(outcome.failure)));
      process.exitCode = EXIT.someFailed;
    }
  }
}
