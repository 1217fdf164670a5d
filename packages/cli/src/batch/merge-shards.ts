import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import TinyQueue from "tinyqueue";
import { makeFolder } from "../make-folder.js";
import { checkShards } from "./check-shards.js";
import { FolderLock } from "./folder-lock.js";
import { TEXTS } from "./kept-texts.js";
import { OUTPUT_FILES } from "./output-files.js";
import { ForeignFolderError, NEXT, putInPlace, WHOLE } from "./output-folder.js";
import { ShardRows } from "./shard-rows.js";
import { TableFiles } from "./table-files.js";

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
 * Memory does not grow with the number of inputs. They are built beside, so that a merge that was killed leaves no tables.
 *
 * @param work What else is to be done with the new tables while the folder is held.
 * @throws {ShardFaultError} Where a shard is missing, there twice or not whole.
 * @throws {ForeignFolderError} Where the folder for the result is not empty.
 */
export async function mergeShards(
  folders: readonly string[],
  output: string,
  work: () => Promise<void>,
): Promise<Merged> {
  const { settings } = await checkShards(folders);
  await makeFolder(resolve(output));
  const lock = await FolderLock.acquire(output);
  try {
    // what an earlier merge left when it was killed is begun anew
    const next = join(output, NEXT);
    const known = existsSync(next) ? [NEXT, TEXTS] : [];
    const left = (await readdir(output)).filter((name) => !known.includes(name) && !name.endsWith(".lock"));
    if (left.length > 0) throw new ForeignFolderError();
    for (const name of known) await rm(join(output, name), { recursive: true, force: true });
    await mkdir(next);
    const tables = await TableFiles.open(next, settings, null, () => lock.check());
    let merged: Merged;
    try {
      merged = await appendInOrder(folders, tables);
      await tables.flush();
    } finally {
      await tables.close();
    }
    await gatherTexts(folders, next);
    await mkdir(join(next, WHOLE));
    if (existsSync(join(next, TEXTS))) await rename(join(next, TEXTS), join(output, TEXTS));
    await putInPlace(output);
    await work();
    return merged;
  } finally {
    await lock.release();
  }
}

/** The texts that the shards have kept, in one folder. */
async function gatherTexts(folders: readonly string[], next: string): Promise<void> {
  for (const folder of folders) {
    const texts = join(folder, TEXTS);
    if (existsSync(texts)) await cp(texts, join(next, TEXTS), { recursive: true });
  }
}

/** Takes the inputs of all shards, each in the order of its path. */
async function appendInOrder(folders: readonly string[], tables: TableFiles): Promise<Merged> {
  const files = folders.length * (OUTPUT_FILES.length + 1);
  const buffer = Math.max(LEAST_BUFFER, Math.min(MOST_BUFFER, Math.floor(ALL_BUFFERS / files)));
  const queue = new TinyQueue<ShardRows>([], ShardRows.compare);
  const push = async (shard: ShardRows | null): Promise<void> => {
    if (shard !== null && (await shard.next())) queue.push(shard);
  };
  for (const folder of folders) await push(await ShardRows.open(folder, buffer));
  const merged: Merged = { done: 0, failed: 0 };
  for (let shard = queue.pop(); shard !== undefined; shard = queue.pop()) {
    const { entry } = shard;
    if (entry === null) throw new Error("a shard without inputs was queued");
    await tables.append(entry, await shard.rows());
    if (entry.failure === null) merged.done++;
    else merged.failed++;
    await push(shard);
  }
  return merged;
}
