import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRunning, processMark, processSpace } from "./running-process.js";

const LOCK = ".tifa-batch.lock";
/** The holder touches its lock this often, in milliseconds. */
const HEARTBEAT = 10_000;
/** Where the process cannot be asked for, a lock that was not touched for so long is stale. */
const STALE = 120_000;
/** A lock without content was just made, or its maker was killed while it wrote. */
const WRITING = 5_000;
/** Whoever takes a stale lock over looks again after this time, since another may have taken it over too. */
const SECOND_LOOK = 100;

/** Who holds a folder. */
export interface LockHolder {
  id: string;
  pid: number;
  host: string;
  /** The space in which process numbers count: containers on one machine have each their own. */
  space: string | null;
  /** When it took the folder, ISO 8601. */
  since: string;
  /** Tells the process from a later one of the same number; `null` where the system does not say. */
  mark: string | null;
}

/** Another batch writes to the folder. */
export class FolderHeldError extends Error {
  readonly holder: LockHolder | null;

  constructor(holder: LockHolder | null) {
    super("the folder is being written by another batch");
    this.name = "FolderHeldError";
    this.holder = holder;
  }
}

/**
 * A lock on an output folder: a file that only one process can make. The lock of a process that ended without giving it up is stale, and is
 * taken over. On another machine a process cannot be asked for; there a lock counts as long as its holder touches it.
 */
export class FolderLock {
  readonly #path: string;
  readonly #id: string;
  readonly #heart: NodeJS.Timeout;

  private constructor(path: string, id: string) {
    this.#path = path;
    this.#id = id;
    this.#heart = setInterval(() => {
      const now = new Date();
      // A lock that is gone is found out before the next write.
      utimes(path, now, now).catch(() => undefined);
    }, HEARTBEAT);
    this.#heart.unref();
  }

  /** Takes the folder. Throws {@link FolderHeldError} where another process has it. */
  static async acquire(folder: string): Promise<FolderLock> {
    const path = join(folder, LOCK);
    const own: LockHolder = {
      id: randomUUID(),
      pid: process.pid,
      host: hostname(),
      space: processSpace(),
      since: new Date().toISOString(),
      mark: processMark(process.pid),
    };
    for (;;) {
      if (await create(path, own)) return new FolderLock(path, own.id);
      const found = await read(path);
      if (found === "gone") continue;
      if (!(await isStale(path, found))) throw new FolderHeldError(found ?? (await holderSoon(path)));
      await removeStale(path, found);
      const taken = await create(path, own);
      await setTimeout(SECOND_LOOK);
      const now = await read(path);
      if (now !== "gone" && now?.id === own.id) return new FolderLock(path, own.id);
      if (taken || now !== "gone") throw new FolderHeldError(now === "gone" ? null : now);
    }
  }

  /** Throws {@link FolderHeldError} where the lock was taken over, as when this process was stopped for long. */
  async check(): Promise<void> {
    const found = await read(this.#path);
    if (found === "gone" || found?.id !== this.#id) throw new FolderHeldError(found === "gone" ? null : found);
  }

  /** Gives the folder up. */
  async release(): Promise<void> {
    clearInterval(this.#heart);
    const found = await read(this.#path);
    if (found !== "gone" && found?.id === this.#id) await rm(this.#path, { force: true });
  }
}

async function create(path: string, holder: LockHolder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** The holder that a lock names, `null` where it is not, or not yet, written. */
async function read(path: string): Promise<LockHolder | null | "gone"> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as LockHolder;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
    throw error;
  }
}

/** Who holds a lock that its maker has not written yet, a moment later. */
async function holderSoon(path: string): Promise<LockHolder | null> {
  await setTimeout(SECOND_LOOK);
  const found = await read(path);
  return found === "gone" ? null : found;
}

async function isStale(path: string, holder: LockHolder | null): Promise<boolean> {
  const age = await ageOf(path);
  if (holder === null) return age > WRITING;
  if (holder.host !== hostname() || holder.space !== processSpace()) return age > STALE;
  if (!isRunning(holder.pid)) return true;
  const mark = processMark(holder.pid);
  return mark !== null && holder.mark !== null ? mark !== holder.mark : age > STALE;
}

async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}

/** Moves the stale lock away before it is deleted: of two processes that see it, one moves it, and the other must not delete a new one. */
async function removeStale(path: string, stale: LockHolder | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = await read(aside);
  if (moved !== "gone" && moved !== null && moved.id !== stale?.id) await create(path, moved);
  await rm(aside, { force: true });
}
