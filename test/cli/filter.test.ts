import { Readable, Writable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { filterNdjson } from "../../packages/cli/src/filter.js";

const lineOf = (id: unknown, text: string) => `${JSON.stringify({ id, text })}\n`;

/** Keeps what is written; takes it after `milliseconds`. */
class Reader extends Writable {
  readonly records: Record<string, unknown>[] = [];
  readonly #milliseconds: number;

  constructor(milliseconds = 0) {
    super({ highWaterMark: 1 });
    this.#milliseconds = milliseconds;
  }

  override _write(bytes: Uint8Array, _: string, done: () => void): void {
    // only then, so that bytes which were overwritten meanwhile would show
    void setTimeout(this.#milliseconds).then(() => {
      this.records.push(JSON.parse(new TextDecoder().decode(bytes)));
      done();
    });
  }
}

test("a line for a line, in order, each whole, however slowly they are taken", async () => {
  const reader = new Reader(2);
  const texts = Array.from({ length: 40 }, (_, at) => "路".repeat(1 + ((at * 37) % 500)));
  const input = Readable.from([Buffer.from(texts.map((text, at) => lineOf(at, text)).join(""))]);
  expect(await filterNdjson(input, reader, (text) => ({ text, list: [text, text.length] }))).toBe(0);
  expect(reader.records).toEqual(texts.map((text, id) => ({ id, text, list: [text, text.length] })));
});

test("nothing is read while the reader has not taken what was written", async () => {
  let given = 0;
  const lines = function* () {
    for (; given < 1000; given++) yield Buffer.from(lineOf(given, "文"));
  };
  let takes: ((error?: Error) => void) | undefined;
  const reader = new Writable({
    highWaterMark: 1,
    write: (_bytes, _encoding, done) => {
      takes = done;
    },
  });
  reader.on("error", () => undefined);
  let read = 0;
  const input = Readable.from(lines(), { highWaterMark: 1 });
  const ended = filterNdjson(input, reader, () => ({ at: read++ }));
  await setTimeout(50);
  expect(read).toBe(1);
  expect(given).toBeLessThan(5);
  for (let count = 0; count < 3; count++) {
    takes?.();
    await setTimeout(10);
  }
  expect(read).toBe(4);
  expect(given).toBeLessThan(8);
  takes?.(new Error("the reader is gone"));
  await expect(ended).rejects.toThrow("the reader is gone");
});

test("no line ends the stream: each that is wrong is an error record with its number", async () => {
  const bad: [line: string, error: RegExp][] = [
    ["{", /^not JSON/],
    ["null", /^expected an object/],
    ["[]", /^expected an object/],
    ['"text"', /^expected an object/],
    ['{"id":"x"}', /^expected an object/],
    ['{"id":"x","text":3}', /^expected an object/],
    ['{"id":"x","text":"throws"}', /thrown for this text/],
    ["\u0000", /^not JSON/],
  ];
  const input = bad.flatMap(([line], at) => [`${line}\n`, "\n", lineOf(at, "好")]).join("");
  // no UTF-8, in a text and outside of one
  const bytes = [Buffer.from(input), Buffer.of(0xff, 0x0a), Buffer.from(lineOf("last", "好").trimEnd())];
  const reader = new Reader();
  const errors = await filterNdjson(Readable.from(bytes), reader, (text) => {
    if (text === "throws") throw new Error("thrown for this text");
    return { text };
  });
  expect(errors).toBe(bad.length + 1);
  expect(reader.records).toHaveLength(2 * bad.length + 2);
  for (const [at, [, error]] of bad.entries()) {
    expect(reader.records[2 * at]).toMatchObject({ line: 3 * at + 1, error: expect.stringMatching(error) });
    expect(reader.records[2 * at + 1]).toEqual({ id: at, text: "好" });
  }
  expect(reader.records.at(-1)).toEqual({ id: "last", text: "好" });
});
