import { printableJson } from "tifa/tables";

/** Bytes that a line has room for at first. */
const ROOM = 64 * 1024;
/** Bytes that a UTF-16 unit takes in UTF-8 at the most. */
const WIDEST = 3;

/**
 * Writes records as lines of JSON in UTF-8, each the bytes of `printableJson`. A record is written piece by piece into one buffer that all lines
 * share: as one string, the megabyte that the analysis of a report takes is copied three times through memory that was never touched before, which
 * costs a third of the time of the analysis itself.
 */
export class JsonLineEncoder {
  readonly #encoder = new TextEncoder();
  #buffer: Uint8Array = new Uint8Array(ROOM);
  #length = 0;

  /**
   * @param record Plain JSON; what has no JSON, such as `undefined`, is left out.
   * @returns The line with its end, which the next call overwrites.
   */
  encode(record: object): Uint8Array {
    this.#length = 0;
    let before = "{";
    for (const [key, value] of Object.entries(record)) {
      if (value === undefined) continue;
      const head = `${before}${printableJson(key)}:`;
      before = ",";
      if (Array.isArray(value)) this.#putArray(head, value);
      else this.#put(head + printableJson(value));
    }
    this.#put(before === "{" ? "{}\n" : "}\n");
    return this.#buffer.subarray(0, this.#length);
  }

  #putArray(head: string, values: readonly unknown[]): void {
    let before = `${head}[`;
    for (const value of values) {
      this.#put(before + printableJson(value ?? null));
      before = ",";
    }
    this.#put(values.length === 0 ? `${before}]` : "]");
  }

  #put(json: string): void {
    const most = this.#length + WIDEST * json.length;
    if (most > this.#buffer.length) {
      const wider = new Uint8Array(2 * most);
      wider.set(this.#buffer.subarray(0, this.#length));
      this.#buffer = wider;
    }
    this.#length += this.#encoder.encodeInto(json, this.#buffer.subarray(this.#length)).written;
  }
}
