import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { TifaError } from "tifa";
import { analyzeOptions } from "../analyze-options.js";
import type { BatchCall } from "../calls.js";
import { CommandError, EXIT } from "../command-error.js";
import { KnownMetadata } from "../inputs/known-metadata.js";
import { filesOf } from "../inputs/named-files.js";
import { bytesOfOption } from "../inputs/option-file.js";
import { someNames } from "../inputs/some-names.js";
import type { Language } from "../language.js";
import type { Messages } from "../messages/messages.js";
import { DEFAULT_SECONDS, DocumentPool, PER_WORKER } from "../reading/document-pool.js";
import { failureOf } from "../reading/failure.js";
import { isSystemError } from "../system-error.js";
import { tell } from "../tell.js";
import { ownVersion } from "../version.js";
import { type BatchInput, batchInputs } from "./batch-inputs.js";
import type { Step } from "./batch-plan.js";
import { derivedFormats, writeDerivedFiles } from "./derived-files.js";
import { FolderHeldError } from "./folder-lock.js";
import { inOrder } from "./in-order.js";
import { dropText, TEXTS } from "./kept-texts.js";
import { COLUMNS_MARK, type FileResult, failedResult } from "./output-files.js";
import { ForeignFolderError, OutputFolder } from "./output-folder.js";
import { createProgress, type Progress } from "./progress.js";
import { OtherShardError, refuseOtherShard, ShardSieve, writeShardMark } from "./shard.js";

/** Bytes of rows that may wait in memory for a file before them that takes long. */
const MOST_WAITING = 64 * 1024 * 1024;
/** What a result weighs besides its rows. */
const OWN_WEIGHT = 1024;

/** Megabytes of short-lived objects that a worker may hold. The results of a long report fit in and need not be moved. */
const YOUNG_GENERATION = 96;

/**
 * How V8 is to look after memory in the workers. With a worker on each core, threads of their own for the garbage would only take turns with
 * the workers. The space for short-lived objects has its full size at once, instead of growing through the first thousand files; and the
 * long-lived ones are looked through when there is more by half than was needed last time, instead of letting garbage pile up to
 * hundreds of megabytes first, since of a file nothing is kept.
 */
const FLAGS = [
  "--no-parallel-scavenge",
  "--no-concurrent-marking",
  "--no-concurrent-sweeping",
  `--min-semi-space-size=${YOUNG_GENERATION / 3}`,
  "--initial-old-space-size=32",
  "--heap-growing-percent=60",
];

/** `tifa batch IN… -o OUT`: reads any number of files on all cores; texts and rows in memory do not grow with their number. */
export async function batchCommand(call: BatchCall, language: Language, messages: Messages): Promise<void> {
  const { inputs, output } = call;
  await analyzeOptions(call, messages);
  const formats = await derivedFormats(output, call.format, messages);
  const sieve = call.shard === undefined ? null : new ShardSieve(call.shard, inputs);
  const known = await KnownMetadata.load(call, messages);
  const named = await namedInputs(call, known, sieve, messages);
  // a shard may be empty, a batch may not
  if ((sieve?.mark.inputs ?? named.length) === 0) {
    throw new CommandError(EXIT.usage, messages.batchNothing(inputs.join(", ")));
  }
  const folder = await openFolder(output, await settingsOf(call), named, sieve, messages);
  const { plan, before } = folder;
  if (plan.removed.length > 0) tell(messages.batchRemoved(plan.removed.length, someNames(plan.removed)));
  const texts = call.texts ? resolve(output, TEXTS) : undefined;
  if (texts !== undefined) for (const id of plan.removed) await dropText(texts, id);
  if (plan.again > 0) tell(messages.batchAgain(plan.again));
  const toRead = plan.steps.length - before.done - before.failed;
  const jobs = call.jobs ?? availableParallelism();
  const progress = createProgress(plan.steps.length, before.done + before.failed);
  const pool = toRead > 0 ? poolFor(call, jobs, toRead) : null;
  try {
    const { done, failed } = await run(folder, pool, {
      jobs,
      failFast: call.failFast,
      progress,
      textField: call.textField,
      texts,
    });
    progress.stop();
    await writeDerivedFiles(output, formats, language);
    const failures = failed + before.failed;
    tell(messages.batchDone(done, failures, before.done, output));
    if (failures > 0) process.exitCode = EXIT.someFailed;
  } catch (error) {
    throw commandErrorOf(error, output, messages);
  } finally {
    progress.stop();
    await pool?.destroy();
    await folder.close();
  }
}

function poolFor({ lexicon, date, timeout, memory }: BatchCall, jobs: number, files: number): DocumentPool {
  for (const flag of FLAGS) setFlagsFromString(flag);
  const seconds = timeout ?? DEFAULT_SECONDS;
  const settings = { lexicon, date };
  return new DocumentPool({ jobs, atOnce: Math.min(jobs, files), seconds, memory, settings, young: YOUNG_GENERATION });
}

interface StepResult {
  step: Step;
  /** `null` where the step was not read. */
  read: FileResult | null;
}

interface RunOptions {
  jobs: number;
  failFast: boolean;
  progress: Progress;
  textField: string | undefined;
  /** The folder that keeps the texts. */
  texts: string | undefined;
}

/** Reads what is to be read and writes all rows in order. */
async function run(
  folder: OutputFolder,
  pool: DocumentPool | null,
  { jobs, failFast, progress, textField, texts }: RunOptions,
): Promise<{ done: number; failed: number }> {
  const counts = { done: 0, failed: 0 };
  let stopped = false;
  const start = async (step: Step): Promise<StepResult> => {
    if (step.kept !== null || stopped || pool === null) return { step, read: null };
    const read = await readOne(pool, step.input, { textField, texts });
    if (failFast && read.failure !== null) stopped = true;
    return { step, read };
  };
  const weigh = ({ read }: StepResult) => OWN_WEIGHT + (read?.bytes.length ?? 0);
  const limits = { limit: jobs * PER_WORKER, weigh, most: MOST_WAITING };
  for await (const { step, read } of inOrder(folder.steps, start, limits)) {
    const rows = step.kept === null ? read : await folder.rowsOf(step);
    // Not read, since an earlier one failed and the call wants to stop there.
    if (rows === null) continue;
    await folder.append(step.input, rows);
    if (read === null) continue;
    if (read.failure === null) counts.done++;
    else counts.failed++;
    progress.tick();
  }
  await folder.finish();
  return counts;
}

/** A file that ends its worker is a row of errors like any other. */
async function readOne(
  pool: DocumentPool,
  { id, file, given }: BatchInput,
  options: Pick<RunOptions, "textField" | "texts">,
): Promise<FileResult> {
  try {
    return await pool.run("packTask", { id, path: file, given, ...options });
  } catch (error) {
    return failedResult(id, failureOf(error));
  }
}

async function namedInputs(
  call: BatchCall,
  known: KnownMetadata,
  sieve: ShardSieve | null,
  messages: Messages,
): Promise<BatchInput[]> {
  const files = await filesOf(call.inputs, call, messages, call.output);
  try {
    const named = await batchInputs(files, known, (file) => sieve === null || sieve.take(file));
    known.tellDoubts(messages);
    return named;
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    throw new CommandError(EXIT.usage, messages.badMetadata("--metadata-from", error.message), { cause: error });
  }
}

/** What the rows depend on besides the inputs. */
async function settingsOf({ lexicon, date, textField, texts }: BatchCall): Promise<string> {
  const content =
    lexicon === undefined
      ? null
      : createHash("sha256")
          .update(await bytesOfOption(lexicon))
          .digest("hex");
  return JSON.stringify({ version: ownVersion(), columns: COLUMNS_MARK, lexicon: content, date, textField, texts });
}

async function openFolder(
  folder: string,
  settings: string,
  named: readonly BatchInput[],
  sieve: ShardSieve | null,
  messages: Messages,
): Promise<OutputFolder> {
  try {
    await refuseOtherShard(folder, sieve?.mark ?? null);
    const opened = await OutputFolder.open(folder, settings, named);
    if (sieve !== null) await writeShardMark(folder, sieve.mark);
    return opened;
  } catch (error) {
    throw commandErrorOf(error, folder, messages);
  }
}

/** What went wrong with an output folder, as a line for people. */
export function commandErrorOf(error: unknown, folder: string, messages: Messages): unknown {
  const options = { cause: error };
  if (error instanceof ForeignFolderError) return new CommandError(EXIT.usage, messages.batchForeign(folder), options);
  if (error instanceof OtherShardError) {
    return new CommandError(EXIT.usage, messages.scale.otherShard(folder, error.held), options);
  }
  if (error instanceof FolderHeldError) {
    return new CommandError(EXIT.output, messages.batchHeld(folder, error.holder), options);
  }
  if (!isSystemError(error)) return error;
  return new CommandError(EXIT.output, messages.cannotWrite(folder, messages.reason(error)), options);
}
