import { once } from "node:events";
import { readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
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

/**
 * Writes to standard output, or to a file that appears only when it is whole. A link stays a link, and a device or a pipe is written to as it
 * is: to put a file in its place would take it from everybody.
 */
export async function writeResult(
  result: string | Uint8Array,
  file: string | undefined,
  messages: Messages,
): Promise<void> {
  if (!file) {
    if (!process.stdout.write(result)) await once(process.stdout, "drain");
    return;
  }
  let partial: string | null = null;
  try {
    const there = await kindOf(file);
    if (there === "other") return await writeFile(file, result);
    const place = there === "file" ? await realpath(file) : await behindLinks(file);
    partial = `${place}.${process.pid}.part`;
    await writeFile(partial, result);
    await rename(partial, place);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (partial !== null) await rm(partial, { force: true });
    throw new CommandError(EXIT.output, messages.cannotWrite(file, messages.reason(error)), { cause: error });
  }
}

/** Where a link leads to that leads to no file yet. Links in a circle are refused before. */
async function behindLinks(file: string): Promise<string> {
  const target = await readlink(file).catch(() => null);
  return target === null ? file : behindLinks(resolve(dirname(file), target));
}

/** What stands at a path, links followed. A folder is left to the system, which says so. */
async function kindOf(file: string): Promise<"file" | "other" | null> {
  try {
    const there = await stat(file);
    return there.isFile() ? "file" : there.isDirectory() ? null : "other";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
