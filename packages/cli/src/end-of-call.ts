import { CommanderError } from "commander";
import type { TifaError } from "tifa";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";
import { usageErrorIn } from "./usage-error.js";

/** How a call ends that threw: its exit code, and what is told, which is nothing where help or the version was asked for. */
export interface EndOfCall {
  code: number;
  message: string | null;
}

/** The end of a call by what it threw. What nobody foresaw is a fault of tifa itself. */
export function endOf(thrown: unknown, messages: Messages): EndOfCall {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return { code: EXIT.done, message: null };
    return { code: EXIT.usage, message: messages.usageError(usageErrorIn(messages.usage, thrown)) };
  }
  if (thrown instanceof CommandError) return { code: thrown.exitCode, message: thrown.message };
  if (isMissingPeer(thrown)) return { code: EXIT.missing, message: messages.missingPeer(thrown.message) };
  return { code: EXIT.internal, message: messages.internal(thrown instanceof Error ? thrown.message : String(thrown)) };
}

/** By its name: to ask for the class would load the library where a call was only mistyped. */
function isMissingPeer(thrown: unknown): thrown is TifaError {
  return thrown instanceof Error && thrown.name === "TifaError" && (thrown as TifaError).code === "missing-peer";
}
