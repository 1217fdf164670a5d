import { mkdir } from "node:fs/promises";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages/messages.js";
import { isSystemError } from "../system-error.js";

/** Makes a folder for results, and those around it. */
export async function makeFolder(folder: string, messages: Messages): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new CommandError(EXIT.output, messages.cannotWrite(folder, messages.reason(error)), { cause: error });
  }
}
