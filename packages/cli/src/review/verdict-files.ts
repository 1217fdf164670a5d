import { readVerdicts, type Verdict, VerdictFileError } from "tifa/review";
import { CommandError, EXIT } from "../command-error.js";
import { textOfOption } from "../inputs/option-file.js";
import type { Messages } from "../messages/messages.js";
import type { ReviewWords } from "../words/word-set.js";

/** Reads files of verdicts, all or none. Throws {@link CommandError}. */
export async function readVerdictFiles(
  files: readonly string[],
  words: ReviewWords,
  messages: Messages,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const file of files) {
    try {
      verdicts.push(...readVerdicts(await textOfOption(file)));
    } catch (error) {
      if (error instanceof VerdictFileError)
        throw new CommandError(EXIT.usage, words.badFile(file, error.line, error.detail), { cause: error });
      throw new CommandError(EXIT.someFailed, messages.cannotRead(file, messages.reason(error as Error)), {
        cause: error,
      });
    }
  }
  return verdicts;
}
