import { createAnalyzer, type LexiconEntry, TifaError } from "tifa";
import { CommandError, EXIT } from "./command-error.js";
import { isUnreadable, textOfOption } from "./inputs/option-file.js";
import type { Messages } from "./messages/messages.js";

/** Reads and checks a lexicon in JSON: a list of entries as `tifa schema --name lexicon` describes them. */
export async function readLexiconFile(file: string, messages: Messages): Promise<LexiconEntry[]> {
  try {
    const lexicon = JSON.parse(await textOfOption(file)) as LexiconEntry[];
    createAnalyzer({ lexicon });
    return lexicon;
  } catch (error) {
    const isWrong = error instanceof TifaError || error instanceof SyntaxError;
    if (!isWrong && !isUnreadable(error)) throw error;
    const reason = isWrong ? error.message : messages.reason(error);
    throw new CommandError(EXIT.usage, messages.badLexicon(file, reason), { cause: error });
  }
}
