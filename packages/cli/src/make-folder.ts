import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";
import { isSystemError } from "./system-error.js";

/** Makes a folder for results, and those around it. Throws {@link CommandError} where it cannot be made. */
export async function makeOutputFolder(folder: string, messages: Messages): Promise<void> {
  try {
    await makeFolder(resolve(folder));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.output, messages.cannotWrite(folder, messages.reason(error)), { cause: error });
  }
}

/** Makes a folder and those above it, one after the other: asked for all at once below `/proc`, Node never comes back. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
