import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { inputFiles, type SkippedInput } from "../../packages/readers/src/index.js";

/** A folder of its own for the files of a test. */
export const folder = (): string => mkdtempSync(join(tmpdir(), "tifa-inputs-"));

/** The documents of inputs and what was left out, both by their paths below `base`. */
export async function found(
  base: string,
  inputs: readonly string[],
  options: { textField?: string; except?: string } = {},
): Promise<{ files: string[]; skipped: string[] }> {
  const skipped: SkippedInput[] = [];
  const files: string[] = [];
  for await (const file of inputFiles(inputs, { ...options, onSkipped: (one) => skipped.push(one) }))
    files.push(relative(base, file));
  return { files, skipped: skipped.map(({ path, reason }) => `${relative(base, path)} ${reason}`) };
}
