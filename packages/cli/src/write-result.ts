import { once } from "node:events";
import { rename, rm, writeFile } from "node:fs/promises";
import { printable } from "tifa/tables";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";
import { isSystemError } from "./system-error.js";

/** Whether to colour what goes to `output`, or to standard output. */
export function wantsColors(flag: boolean, output: string | undefined): boolean {
  if (!flag || output || process.env.NO_COLOR) return false;
  return process.stdout.isTTY === true && process.env.TERM !== "dumb";
}

/** CSV as it is for files and programs; where a person reads it on a terminal, without what would drive the terminal. */
export function forScreen<Written extends string | Uint8Array>(
  written: Written,
  output: string | undefined,
): Written | string {
  return output || !process.stdout.isTTY || typeof written !== "string" ? written : printable(written);
}

/** Writes to standard output, or to a file that appears only when it is whole. */
export async function writeResult(
  result: string | Uint8Array,
  file: string | undefined,
  messages: Messages,
): Promise<void> {
  if (!file) {
    if (!process.stdout.write(result)) await once(process.stdout, "drain");
    return;
  }
  const partial = `${file}.${process.pid}.part`;
  try {
    await writeFile(partial, result);
    await rename(partial, file);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    await rm(partial, { force: true });
    throw new CommandError(EXIT.output, messages.cannotWrite(file, messages.reason(error)), { cause: error });
  }
}
