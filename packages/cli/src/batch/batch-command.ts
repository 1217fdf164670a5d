import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Piscina } from "piscina";
import { inputFiles } from "tifa-readers";
import type { BatchCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { isSystemError } from "../lexicon-file.js";
import type { Messages } from "../messages.js";
import { analyzeOptions } from "../read-command.js";
import { type FileResult, failedResult } from "./output-files.js";
import { ForeignFolderError, OutputFolder } from "./output-folder.js";
import { createProgress } from "./progress.js";
import type { WorkerSettings, WorkerTask } from "./worker.js";

/** Files under way for each worker: one being analysed, one waiting. */
const PER_WORKER = 2;

/** Megabytes of short-lived objects that a worker may hold. The results of a long report fit in and need not be moved. */
const YOUNG_GENERATION = 48;

/** With a worker on each core, threads of their own for the garbage would only take turns with the workers. */
const ONE_THREAD_FOR_GARBAGE = ["--no-parallel-scavenge", "--no-concurrent-marking", "--no-concurrent-sweeping"];

/** `tifa batch IN… -o OUT`: reads any number of files on all cores; memory does not grow with their number. */
export async function batchCommand(call: BatchCall, messages: Messages): Promise<void> {
  const { inputs, output, engine, lexicon, failFast } = call;
  await analyzeOptions({ engine, lexicon }, messages);
  const total = await countFiles(inputs, messages);
  if (total === 0) throw new CommandError(EXIT.usage, messages.batchNothing(inputs.join(", ")));
  const folder = await openFolder(output, JSON.stringify({ engine, lexicon }), messages);
  const jobs = call.jobs ?? availableParallelism();
  const settings: WorkerSettings = { engine, lexicon };
  for (const flag of ONE_THREAD_FOR_GARBAGE) setFlagsFromString(flag);
  const filename = new URL("./batch-worker.js", import.meta.url).href;
  const pool = new Piscina<WorkerTask, FileResult>({
    filename,
    maxThreads: jobs,
    minThreads: Math.min(jobs, total),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  const progress = createProgress(total, folder.doneBefore);
  try {
    const { done, failed } = await run(pool, folder, inputs, {
      settings,
      limit: jobs * PER_WORKER,
      failFast,
      tick: progress.tick,
    });
    progress.stop();
    process.stderr.write(`${messages.batchDone(done, failed, folder.doneBefore, output)}\n`);
    if (failed > 0) process.exitCode = EXIT.someFailed;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.output, messages.cannotWrite(output, messages.reason(error)), { cause: error });
  } finally {
    progress.stop();
    await pool.destroy();
    await folder.close();
  }
}

async function run(
  pool: Piscina<WorkerTask, FileResult>,
  folder: OutputFolder,
  inputs: readonly string[],
  { settings, limit, failFast, tick }: { settings: WorkerSettings; limit: number; failFast: boolean; tick: () => void },
): Promise<{ done: number; failed: number }> {
  const counts = { done: 0, failed: 0 };
  const underWay = new Set<Promise<void>>();
  const one = async (path: string) => {
    const result = await resultOf(pool, { path, settings });
    await folder.append(result);
    if (result.failed) counts.failed++;
    else counts.done++;
    tick();
  };
  try {
    for await (const path of inputFiles(inputs)) {
      if (folder.isDone(path)) continue;
      if (failFast && counts.failed > 0) break;
      const task = one(path).finally(() => underWay.delete(task));
      underWay.add(task);
      if (underWay.size >= limit) await Promise.race(underWay);
    }
    await Promise.all(underWay);
    await folder.flush();
  } finally {
    await Promise.allSettled(underWay);
  }
  return counts;
}

/** A file that takes more memory than a worker may have ends its worker; the pool starts another. */
async function resultOf(pool: Piscina<WorkerTask, FileResult>, task: WorkerTask): Promise<FileResult> {
  try {
    return await pool.run(task);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return failedResult(task.path, "memory", "the file takes more memory than there is for one; split it");
  }
}

async function countFiles(inputs: readonly string[], messages: Messages): Promise<number> {
  let count = 0;
  try {
    for await (const _ of inputFiles(inputs)) count++;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.usage, messages.cannotRead(error.path ?? inputs.join(", "), messages.reason(error)), {
      cause: error,
    });
  }
  return count;
}

async function openFolder(folder: string, settings: string, messages: Messages): Promise<OutputFolder> {
  try {
    return await OutputFolder.open(folder, settings);
  } catch (error) {
    if (error instanceof ForeignFolderError) throw new CommandError(EXIT.usage, messages.batchForeign(folder));
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.output, messages.cannotWrite(folder, messages.reason(error)), { cause: error });
  }
}
