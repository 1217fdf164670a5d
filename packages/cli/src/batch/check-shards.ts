import { isSystemError } from "../system-error.js";
import { readShardMark, type ShardMark } from "./shard.js";
import type { ShardFault } from "./shard-fault.js";
import { ShardRows } from "./shard-rows.js";

/** The shards cannot be put together. */
export class ShardFaultError extends Error {
  readonly fault: ShardFault;

  constructor(fault: ShardFault) {
    super(`the shards do not make up a batch: ${fault.kind}`);
    this.name = "ShardFaultError";
    this.fault = fault;
  }
}

/** A folder of a shard cannot be read. */
export class ShardReadError extends Error {
  readonly folder: string;
  override readonly cause: NodeJS.ErrnoException;

  constructor(folder: string, cause: NodeJS.ErrnoException) {
    super(`a shard cannot be read: ${cause.message}`);
    this.name = "ShardReadError";
    this.folder = folder;
    this.cause = cause;
  }
}

/** Does what reads from a shard, so that what the system refuses there is not taken for trouble with the output. */
export async function readingShard<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? new ShardReadError(folder, error) : error;
  }
}

const COUNTING_BUFFER = 1 << 16;

/**
 * Finds out whether folders hold all shards of one batch, each once and whole.
 *
 * @returns Their number of inputs, and what their rows depend on besides.
 * @throws {ShardFaultError}
 * @throws {ShardReadError}
 */
export async function checkShards(folders: readonly string[]): Promise<{ inputs: number; settings: string }> {
  const marks: { folder: string; mark: ShardMark }[] = [];
  for (const folder of folders) {
    const mark = await readingShard(folder, () => readShardMark(folder));
    if (mark === null) throw new ShardFaultError({ kind: "none", folder });
    marks.push({ folder, mark });
  }
  const [first] = marks;
  if (first === undefined) throw new RangeError("no folders to check");
  const places = new Map<number, string>();
  for (const { folder, mark } of marks) {
    const what = mark.count !== first.mark.count ? "count" : isSameBatch(mark, first.mark) ? null : "inputs";
    if (what !== null) throw new ShardFaultError({ kind: "other", what, folders: [folder, first.folder] });
    const twin = places.get(mark.index);
    if (twin !== undefined) throw new ShardFaultError({ kind: "double", index: mark.index, folders: [twin, folder] });
    places.set(mark.index, folder);
  }
  const { count } = first.mark;
  const indexes = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !places.has(index));
  if (indexes.length > 0) throw new ShardFaultError({ kind: "missing", indexes, count });
  return { inputs: first.mark.inputs, settings: await checkContents(marks) };
}

const isSameBatch = (a: ShardMark, b: ShardMark): boolean => a.inputs === b.inputs && a.names === b.names;

async function checkContents(marks: readonly { folder: string; mark: ShardMark }[]): Promise<string> {
  let settings: string | undefined;
  for (const { folder, mark } of marks) {
    const rows = await readingShard(folder, () => ShardRows.open(folder, COUNTING_BUFFER));
    if (rows === null) throw new ShardFaultError({ kind: "unfinished", folder, done: 0, own: mark.own });
    let done = 0;
    while (await readingShard(folder, () => rows.next())) done++;
    if (done !== mark.own) throw new ShardFaultError({ kind: "unfinished", folder, done, own: mark.own });
    settings ??= rows.settings;
    if (rows.settings !== settings) {
      throw new ShardFaultError({ kind: "other", what: "settings", folders: [folder, marks[0]?.folder ?? folder] });
    }
  }
  return settings ?? "";
}
