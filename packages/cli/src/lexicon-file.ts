import { readFile } from "node:fs/promises";
import { createAnalyzer, type LexiconEntry, TifaError } from "tifa";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";

/** Reads and checks a lexicon in JSON: a list of entries as `tifa schema --name lexicon` describes them. */
export async function readLexiconFile(file: string, messages: Messages): Promise<LexiconEntry[]> {
  try {
    const lexicon = JSON.parse(await readFile(file, "utf8")) as LexiconEntry[];
    createAnalyzer({ lexicon });
    return lexicon;
  } catch (error) {
    const known = error instanceof TifaError || error instanceof SyntaxError || isSystemError(error);
    if (!known) throw error;
    throw new CommandError(EXIT.usage, messages.badLexicon(file, error.message), { cause: error });
  }
}

/** Whether an error comes from the operating system (`ENOENT`, `EACCES`, …). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}
