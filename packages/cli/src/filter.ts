import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { printableJson } from "tifa/tables";
import { DEFAULT_LIMITS } from "tifa-readers";
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
  for await (const line of linesOf(input, DEFAULT_LIMITS.bytes)) {
    number++;
    if (line?.trim() === "") continue;
    const record = line === null ? tooLong(number) : readLine(line, number, read);
    if ("error" in record) errors++;
    if (!output.write(`${printableJson(record)}\n`)) await once(output, "drain");
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

const tooLong = (line: number) => ({ id: null, line, error: `longer than ${DEFAULT_LIMITS.bytes} bytes` });
