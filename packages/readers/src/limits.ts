import { ReadError } from "./read-error.js";

/** What a file may cost at the most. Each can be raised with the option `limits` of `readDocument`. */
export interface ReadLimits {
  /** Size of the file in bytes. */
  bytes: number;
  /** Files inside a zip container (DOCX, OFD). */
  entries: number;
  /** Size of all files inside a container together, unpacked. */
  expandedBytes: number;
  /** How deep the elements of an XML file may be nested. */
  depth: number;
  /** Time for reading a file, in milliseconds. */
  milliseconds: number;
}

/** The limits that hold where the caller sets none: 100 MB, 300 MB unpacked, 5,000 entries, elements 200 deep, two minutes. */
export const DEFAULT_LIMITS: ReadLimits = {
  bytes: 100 * 1024 * 1024,
  entries: 5_000,
  expandedBytes: 300 * 1024 * 1024,
  depth: 200,
  milliseconds: 120_000,
};

/** Watches over the time that reading a file takes. */
export class Deadline {
  readonly #limit: number;
  readonly #end: number;

  constructor(milliseconds: number) {
    this.#limit = milliseconds;
    this.#end = performance.now() + milliseconds;
  }

  /** Throws {@link ReadError} `timeout` once the time is up. */
  check(): void {
    if (performance.now() < this.#end) return;
    throw new ReadError(
      "timeout",
      `reading takes longer than ${this.#limit} ms; raise limits.milliseconds to allow it`,
    );
  }
}
