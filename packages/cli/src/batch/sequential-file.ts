import { open } from "node:fs/promises";

const LINE_FEED = 0x0a;

/**
 * A file that is read from top to bottom through a buffer, and is open only while the buffer is filled, so that thousands of them can be read
 * side by side.
 */
export class SequentialFile {
  readonly #path: string;
  readonly #size: number;
  #position: number;
  #buffer: Uint8Array = new Uint8Array();

  /**
   * @param size How many bytes to read at a time.
   * @param position Where to begin.
   */
  constructor(path: string, size: number, position = 0) {
    this.#path = path;
    this.#size = size;
    this.#position = position;
  }

  /** The next `length` bytes. Throws where the file has fewer. */
  async take(length: number): Promise<Uint8Array> {
    while (this.#buffer.length < length) {
      if (!(await this.#fill(length - this.#buffer.length)))
        throw new Error(`${this.#path} was cut short while it was read`);
    }
    const taken = this.#buffer.subarray(0, length);
    this.#buffer = this.#buffer.subarray(length);
    return taken;
  }

  /** The next line without its end; `null` where no whole line is left. */
  async line(): Promise<Uint8Array | null> {
    let from = 0;
    for (;;) {
      const end = this.#buffer.indexOf(LINE_FEED, from);
      if (end >= 0) {
        const line = await this.take(end + 1);
        return line.subarray(0, end);
      }
      from = this.#buffer.length;
      if (!(await this.#fill(1))) return null;
    }
  }

  async #fill(least: number): Promise<boolean> {
    const bytes = new Uint8Array(Math.max(this.#size, least));
    const file = await open(this.#path);
    try {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, this.#position);
      if (bytesRead === 0) return false;
      this.#position += bytesRead;
      this.#buffer = Buffer.concat([this.#buffer, bytes.subarray(0, bytesRead)]);
      return true;
    } finally {
      await file.close();
    }
  }
}
