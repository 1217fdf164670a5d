import { totalmem } from "node:os";
import { Piscina } from "piscina";
import type { WorkerSettings, WorkerTask, WorkerTaskName } from "./document-worker.js";
import { FileError } from "./failure.js";

/** How long a file may take, in seconds, unless `--timeout` says otherwise. */
export const DEFAULT_SECONDS = 120;
/** Files under way for each worker: one being analysed, one waiting. */
export const PER_WORKER = 2;
/** The readers watch the time themselves and say more than a pool can, so they get to do so first. */
const GRACE = 1_000;
/** Megabytes of long-lived objects that a worker may hold: many times what the largest report takes. */
const MOST_MEMORY = 2048;
const LEAST_MEMORY = 256;
/** Share of the machine's memory for all workers together. */
const SHARE = 0.7;
const MEGABYTE = 1 << 20;

/** A task before the pool has numbered it. */
export type PoolTask = Omit<WorkerTask, "number" | "settings" | "milliseconds">;

export interface PoolOptions {
  jobs: number;
  /** Workers that are started before there is work. */
  atOnce: number;
  /** How long a file may take, in seconds. */
  seconds: number;
  /** How much memory a file may take, in megabytes; what the machine allows if left out. */
  memory: number | undefined;
  settings: WorkerSettings;
  /** Megabytes of short-lived objects that a worker may hold. */
  young?: number;
}

/**
 * Workers that read and analyse files. One that takes too long or too much memory is ended from outside, whatever it is at; only its
 * file is lost, and another worker takes its place.
 */
export class DocumentPool {
  readonly #pool: Piscina;
  readonly #settings: WorkerSettings;
  readonly #milliseconds: number;
  readonly #ends = new Map<number, AbortController>();
  readonly #timers = new Map<number, NodeJS.Timeout>();
  #count = 0;
  /** Whether a worker was ended from outside, so that nobody waits for what it was at. */
  #hasEndedSome = false;

  constructor({ jobs, atOnce, seconds, memory, settings, young }: PoolOptions) {
    this.#settings = settings;
    this.#milliseconds = seconds * 1000;
    const filename = new URL("./document-worker.js", import.meta.url).href;
    const maxOldGenerationSizeMb = memory ?? memoryFor(jobs);
    const resourceLimits = { maxOldGenerationSizeMb, ...(young ? { maxYoungGenerationSizeMb: young } : {}) };
    this.#pool = new Piscina({ filename, maxThreads: jobs, minThreads: atOnce, resourceLimits });
    this.#pool.on("message", ({ begun }: { begun: number }) => this.#watch(begun));
    // a worker that is ended may have its answer on the way, which the pool takes for a fault
    this.#pool.on("error", (error: Error) => {
      if (!this.#hasEndedSome) throw error;
    });
  }

  /**
   * Has a worker do a file with a function of `document-worker`.
   * @throws {FileError} `timeout`, `memory`, or `internal` where the worker ended.
   */
  async run<Result>(name: WorkerTaskName, task: PoolTask): Promise<Result> {
    const number = this.#count++;
    const end = new AbortController();
    this.#ends.set(number, end);
    const numbered: WorkerTask = { ...task, number, milliseconds: this.#milliseconds, settings: this.#settings };
    try {
      return await this.#pool.run(numbered, { name, signal: end.signal });
    } catch (thrown) {
      throw this.#errorOf(thrown, end.signal.aborted);
    } finally {
      clearTimeout(this.#timers.get(number));
      this.#timers.delete(number);
      this.#ends.delete(number);
    }
  }

  /** Ends all workers. */
  async destroy(): Promise<void> {
    this.#hasEndedSome = true;
    await this.#pool.destroy();
  }

  /** Time counts from when a worker takes the file up. */
  #watch(number: number): void {
    const end = this.#ends.get(number);
    if (end)
      this.#timers.set(
        number,
        setTimeout(() => {
          this.#hasEndedSome = true;
          end.abort();
        }, this.#milliseconds + GRACE),
      );
  }

  #errorOf(thrown: unknown, isLate: boolean): FileError {
    const options = { cause: thrown };
    if (isLate) {
      const seconds = this.#milliseconds / 1000;
      const message = `the file takes longer than ${seconds} s; raise --timeout to allow it`;
      return new FileError({ code: "timeout", message }, options);
    }
    const { code, message } = thrown as Partial<NodeJS.ErrnoException>;
    if (code === "ERR_WORKER_OUT_OF_MEMORY") {
      const words = "the file takes more memory than there is for one; raise --memory, or split it";
      return new FileError({ code: "memory", message: words }, options);
    }
    return new FileError({ code: "internal", message: `the worker ended: ${message ?? typeof thrown}` }, options);
  }
}

function memoryFor(jobs: number): number {
  const constrained = process.constrainedMemory?.() ?? 0;
  const whole = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.max(LEAST_MEMORY, Math.min(MOST_MEMORY, Math.floor((SHARE * whole) / jobs / MEGABYTE)));
}
