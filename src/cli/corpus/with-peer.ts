import { TifaError } from "../../errors.js";
import { CommandError, EXIT } from "../command-error.js";
import type { Messages } from "../messages.js";

/** Runs what needs the package `natural`; where it is not installed, the command ends with a line that says so. */
export function withNatural<T>(run: () => T, messages: Messages): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TifaError) || error.code !== "missing-peer") throw error;
    throw new CommandError(EXIT.missing, messages.missingPackage("natural"), { cause: error });
  }
}
