import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { makeFolder } from "../make-folder.js";
import type { BatchInput } from "./batch-inputs.js";
import { type BatchPlan, planOf, type Step } from "./batch-plan.js";
import { FolderLock } from "./folder-lock.js";
import type { JournalEntry } from "./journal.js";
import { KeptRows } from "./kept-rows.js";
import { type FileResult, OUTPUT_FILES } from "./output-files.js";
import { JOURNAL, TableFiles, tablesIn } from "./table-files.js";

/** Where tables are built anew, while the old ones stand. */
export const NEXT = ".tifa-batch.next";
/** In it, once the new tables are whole. */
export const WHOLE = "whole";

/** The folder holds files that no earlier run wrote. */
export class ForeignFolderError extends Error {}

/**
 * The folder that a batch writes to, held by one process at a time. A run that only has inputs to add appends to the tables. Where inputs were
 * changed, removed or come in between, new tables are built beside the old ones, from their rows and from what is read again, and take
 * their place when they are whole.
 */
export class OutputFolder {
  readonly #folder: string;
  readonly #lock: FolderLock;
  readonly #plan: BatchPlan;
  readonly #tables: TableFiles;
  /** Rows of the tables that are being replaced. */
  readonly #kept: KeptRows | null;
  /** What an earlier run has done in the tables that are being written. */
  readonly #begun: readonly JournalEntry[];
  #isOpen = true;

  private constructor(
    folder: string,
    lock: FolderLock,
    plan: BatchPlan,
    work: { tables: TableFiles; kept: KeptRows | null; begun: readonly JournalEntry[] },
  ) {
    this.#folder = folder;
    this.#lock = lock;
    this.#plan = plan;
    this.#tables = work.tables;
    this.#kept = work.kept;
    this.#begun = work.begun;
  }

  /**
   * Takes a folder and finds out what is left to do.
   *
   * @param settings What the rows depend on besides the inputs; where it differs, all is read again.
   */
  static async open(folder: string, settings: string, named: readonly BatchInput[]): Promise<OutputFolder> {
    await makeFolder(resolve(folder));
    await refuseForeign(folder);
    const lock = await FolderLock.acquire(folder);
    try {
      await refuseForeign(folder);
      await putInPlace(folder);
      const old = await tablesIn(folder);
      const plan = await planOf(named, settings, old);
      const check = () => lock.check();
      if (old === null || plan.isContinuation) {
        await rm(join(folder, NEXT), { recursive: true, force: true });
        const tables = await TableFiles.open(folder, settings, old, check);
        return new OutputFolder(folder, lock, plan, { tables, kept: null, begun: old?.entries ?? [] });
      }
      const next = join(folder, NEXT);
      const begun = await tablesIn(next);
      const goesOn = begun !== null && (await planOf(named, settings, begun)).isContinuation;
      if (!goesOn) await rm(next, { recursive: true, force: true });
      await mkdir(next, { recursive: true });
      const tables = await TableFiles.open(next, settings, goesOn ? begun : null, check);
      const kept = await KeptRows.open(folder, old);
      return new OutputFolder(folder, lock, plan, { tables, kept, begun: goesOn ? begun.entries : [] });
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  get plan(): BatchPlan {
    return this.#plan;
  }

  /** What is still to be put into the tables, in order. */
  get steps(): readonly Step[] {
    return this.#plan.steps.slice(this.#begun.length);
  }

  /** How many inputs earlier runs were done with, and how many failed then and are not tried again. */
  get before(): { done: number; failed: number } {
    const failures = this.#begun.map(({ failure }) => failure);
    for (const { kept } of this.steps) if (kept !== null) failures.push(this.#kept!.failureOf(kept));
    const failed = failures.filter((failure) => failure !== null).length;
    return { done: failures.length - failed, failed };
  }

  /** The rows that an earlier run wrote for a step. */
  async rowsOf({ kept }: Step): Promise<FileResult> {
    return this.#kept!.rowsOf(kept!);
  }

  /** Takes the rows of an input, whose turn it is. */
  async append(input: BatchInput, result: FileResult): Promise<void> {
    await this.#tables.append(input, result);
  }

  /** Writes what was taken, and puts new tables in the place of the old ones. */
  async finish(): Promise<void> {
    await this.#tables.flush();
    if (this.#kept === null) return;
    await this.#closeFiles();
    await this.#lock.check();
    await mkdir(join(this.#folder, NEXT, WHOLE), { recursive: true });
    await putInPlace(this.#folder);
  }

  /** Closes the files and gives the folder up. What was not written is done again by the next run. */
  async close(): Promise<void> {
    await this.#closeFiles();
    await this.#lock.release();
  }

  async #closeFiles(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#tables.close();
    await this.#kept?.close();
  }
}

/** Moves whole new tables into the place of the old ones, the journal last; a run that was killed at it is caught up with by the next. */
export async function putInPlace(folder: string): Promise<void> {
  const next = join(folder, NEXT);
  if (!(await exists(join(next, WHOLE)))) return;
  // Without its journal, nothing takes the mixture of old and new tables for whole ones.
  for (const name of [...OUTPUT_FILES, JOURNAL]) {
    if (await exists(join(next, name))) await rename(join(next, name), join(folder, name));
  }
  await rm(next, { recursive: true, force: true });
}

/** Throws {@link ForeignFolderError} where a folder holds what no run wrote; files that systems put there, such as `.DS_Store`, are none. */
export async function refuseForeign(folder: string): Promise<void> {
  const present = await readdir(folder);
  const isOurs = present.includes(JOURNAL) || present.includes(NEXT);
  if (!isOurs && present.some((name) => !name.startsWith("."))) throw new ForeignFolderError();
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
