import * as z from "zod/mini";
import type { Verdict } from "./verdict.js";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const values = z.record(z.string(), cell);

const verdictSchema = z.object({
  document: z.string(),
  file: z.string(),
  item: z.object({
    kind: z.enum(["achievement", "target", "slogan", "honour"]),
    quote: z.string().check(z.minLength(1)),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().check(z.minimum(0)),
  }),
  verdict: z.enum(["right", "wrong", "changed", "added"]),
  read: values,
  changed: z.optional(values),
  by: z.string(),
  at: z.string(),
  note: z.optional(z.string()),
});

/** Where a file of verdicts is no such file. */
export class VerdictFileError extends Error {
  /** Always `VerdictFileError`, which tells the error from others. */
  override readonly name = "VerdictFileError";
  /** Number of the line, counted from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly detail: string;

  constructor(line: number, detail: string, options?: ErrorOptions) {
    super(`line ${line}: ${detail}`, options);
    this.line = line;
    this.detail = detail;
  }
}

/**
 * Reads verdicts, one JSON object a line; empty lines are passed over.
 *
 * @throws {VerdictFileError} at the first line that is no verdict.
 */
export function readVerdicts(text: string): Verdict[] {
  return text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, index + 1)]));
}

function readLine(line: string, number: number): Verdict {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new VerdictFileError(number, (error as Error).message, { cause: error });
  }
  const { success, data, error } = verdictSchema.safeParse(value);
  if (success) return data as Verdict;
  const { path, message } = error.issues[0] ?? { path: [], message: "" };
  throw new VerdictFileError(number, `${path.join(".")}: ${message}`);
}

/** Writes verdicts, one a line. */
export function writeVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join("");
}
