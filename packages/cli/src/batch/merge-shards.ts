import { existsSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import TinyQueue from "tinyqueue";
import { makeFolder } from "../make-folder.js";
import { checkShards, readingShard } from "./check-shards.js";
import { FolderLock } from "./folder-lock.js";
import type { JournalEntry } from "./journal.js";
import { TEXTS } from "./kept-texts.js";
import { OUTPUT_FILES } from "./output-files.js";
import { ForeignFolderError, NEXT, putInPlace, refuseForeign, WHOLE } from "./output-folder.js";
import { ShardRows } from "./shard-rows.js";
import { JOURNAL, TableFiles } from "./table-files.js";

/** Bytes of all buffers together, and of one at the least. */
const ALL_BUFFERS = 64 * 1024 * 1024;
const LEAST_BUFFER = 4096;
const MOST_BUFFER = 1 << 18;

/** What a merge has put together. */
export interface Merged {
  done: number;
  failed: number;
}

/**
 * Puts the shards of a batch together, in order of path: the tables, and the journal that lets a batch go on with them, are those of one run.
 * Memory does not grow with the number of inputs. They are built beside, so that a merge that was killed leaves no half tables; where
 * an earlier merge of the same shards left whole ones, only `work` is done again.
 *
 * @param work What else is to be done with the new tables while the folder is held.
 * @throws {ShardFaultError} Where a shard is missing, there twice or not whole.
 * @throws {ShardReadError} Where a shard cannot be read.
 * @throws {ForeignFolderError} Where the folder for the result holds anything else.
 */
export async function mergeShards(
  folders: readonly string[],
  output: string,
  work: () => Promise<void>,
): Promise<Merged> {
  const { settings } = await checkShards(folders);
  await makeFolder(resolve(output));
  await refuseForeign(output);
  const lock = await FolderLock.acquire(output);
  try {
    await refuseForeign(output);
    await putInPlace(output);
    const merged = existsSync(join(output, JOURNAL))
      ? await alreadyMerged(folders, output, settings)
      : await build(folders, output, settings, () => lock.check());
    if (merged === null) throw new ForeignFolderError();
    await work();
    return merged;
  } finally {
    await lock.release();
  }
}

async function build(
  folders: readonly string[],
  output: string,
  settings: string,
  check: () => Promise<void>,
): Promise<Merged> {
  const next = join(output, NEXT);
  // what an earlier merge left when it was killed is begun anew
  if (existsSync(next))
    for (const left of [NEXT, TEXTS]) await rm(join(output, left), { recursive: true, force: true });
  await mkdir(next);
  const tables = await TableFiles.open(next, settings, null, check);
  const merged: Merged = { done: 0, failed: 0 };
  try {
    for await (const { shard, entry } of shardsInOrder(folders)) {
      await tables.append(entry, await readingShard(shard.folder, () => shard.rows()));
      count(merged, entry);
    }
    await tables.flush();
  } finally {
    await tables.close();
  }
  await gatherTexts(folders, next);
  // before the tables count as whole: what is left beside whole tables is thrown away
  if (existsSync(join(next, TEXTS))) await rename(join(next, TEXTS), join(output, TEXTS));
  await mkdir(join(next, WHOLE));
  await putInPlace(output);
  return merged;
}

/** What the tables in the output folder hold, or `null` where they are not those of the shards. */
async function alreadyMerged(folders: readonly string[], output: string, settings: string): Promise<Merged | null> {
  const whole = await ShardRows.open(output, LEAST_BUFFER);
  if (whole === null || whole.settings !== settings) return null;
  const merged: Merged = { done: 0, failed: 0 };
  for await (const { entry } of shardsInOrder(folders)) {
    if (!(await whole.next()) || whole.entry === null || isOther(whole.entry, entry)) return null;
    count(merged, entry);
  }
  return (await whole.next()) ? null : merged;
}

/** Whether two inputs differ, or one was read with another outcome. */
const isOther = (one: JournalEntry, other: JournalEntry): boolean =>
  one.file !== other.file || one.mark !== other.mark || one.failure !== other.failure;

function count(merged: Merged, { failure }: JournalEntry): void {
  if (failure === null) merged.done++;
  else merged.failed++;
}

/** The texts that the shards have kept, in one folder. */
async function gatherTexts(folders: readonly string[], next: string): Promise<void> {
  for (const folder of folders) {
    const texts = join(folder, TEXTS);
    if (existsSync(texts)) await cp(texts, join(next, TEXTS), { recursive: true });
  }
}

/** The inputs of all shards, in the order of their paths, each with the shard that stands at it. */
async function* shardsInOrder(folders: readonly string[]): AsyncGenerator<{ shard: ShardRows; entry: JournalEntry }> {
  const files = folders.length * (OUTPUT_FILES.length + 1);
  const buffer = Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, Math.floor(ALL_BUFFERS / files)));
  const queue = new TinyQueue<ShardRows>([], ShardRows.compare);
  const push = async (shard: ShardRows): Promise<void> => {
    if (await readingShard(shard.folder, () => shard.next())) queue.push(shard);
  };
  for (const folder of folders) {
    const shard = await readingShard(folder, () => ShardRows.open(folder, buffer));
    if (shard !== null) await push(shard);
  }
  for (let shard = queue.pop(); shard !== undefined; shard = queue.pop()) {
    const { entry } = shard;
    if (entry === null) throw new Error("a shard without inputs was queued");
    yield { shard, entry };
    await push(shard);
  }
}
