import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Analyzer } from "../types.js";

/**
 * Reads `{ "id", "text" }` lines and writes one line of JSON for each, in order: `{ "id", …analysis }`, or
 * `{ "id", "line", "error" }` where a line is no such object. Holds one line at a time and waits for a slow reader.
 *
 * @returns Number of lines that were in error.
 */
export async function filterNdjson(input: Readable, output: Writable, analyzer: Analyzer): Promise<number> {
  let number = 0;
  let errors = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const record = analyzeLine(line, number, analyzer);
    if ("error" in record) errors++;
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, "drain");
  }
  return errors;
}

function analyzeLine(line: string, number: number, analyzer: Analyzer): object {
  let record: unknown;
  try {
    record = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { id: null, line: number, error: `not JSON: ${(error as SyntaxError).message}` };
  }
  const { id = null, text } = (typeof record === "object" && record !== null ? record : {}) as Record<string, unknown>;
  if (typeof text !== "string")
    return { id, line: number, error: 'expected an object { "id", "text" } with a string text' };
  return { id, ...analyzer.analyze(text) };
}
