import type { Readable, Writable } from "node:stream";
import { DEFAULT_LIMITS } from "tifa-readers";
import { JsonLineEncoder } from "./json-line.js";
import { linesOf } from "./lines.js";
import { failureOf } from "./reading/failure.js";

/**
 * Reads `{ "id", "text" }` lines and writes one line of JSON for each, in order: `{ "id", … }` with what `read` finds, or
 * `{ "id", "line", "error" }` where a line is no such object. Holds one line at a time and waits for a slow reader.
 *
 * @returns Number of lines that were in error.
 */
export async function filterNdjson(input: Readable, output: Writable, read: (text: string) => object): Promise<number> {
  let number = 0;
  let errors = 0;
  const lines = new JsonLineEncoder();
  for await (const line of linesOf(input, DEFAULT_LIMITS.bytes)) {
    number++;
    if (line?.trim() === "") continue;
    const record = line === null ? tooLong(number) : readLine(line, number, read);
    if ("error" in record) errors++;
    await written(output, lines.encode(record));
  }
  return errors;
}

function readLine(line: string, number: number, read: (text: string) => object): object {
  let record: unknown;
  try {
    record = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { id: null, line: number, error: `not JSON: ${(error as SyntaxError).message}` };
  }
  const { id = null, text } = (typeof record === "object" && record !== null ? record : {}) as Record<string, unknown>;
  if (typeof text !== "string")
    return { id, line: number, error: 'expected an object { "id", "text" } with a string text' };
  try {
    return { id, ...read(text) };
  } catch (thrown) {
    return { id, line: number, error: failureOf(thrown).message };
  }
}

/** Ends when the reader has taken the bytes, whose place the next line takes. */
function written(output: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

const tooLong = (line: number) => ({ id: null, line, error: `longer than ${DEFAULT_LIMITS.bytes} bytes` });
