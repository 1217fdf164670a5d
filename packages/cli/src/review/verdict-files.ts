import { readVerdicts, type Verdict, VerdictFileError } from "tifa/review";
import { CommandError, EXIT } from "../command-error.js";
import { textOfOption } from "../inputs/option-file.js";
import type { Messages } from "../messages/messages.js";
import type { ReviewWords } from "../words/word-set.js";

/** Reads files of verdicts, all or none; a pattern stands for those that match it. Throws {@link CommandError}. */
export async function readVerdictFiles(
  files: readonly string[],
  words: ReviewWords,
  messages: Messages,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const file of await withoutPatterns(files)) {
    try {
      for (const verdict of readVerdicts(await textOfOption(file))) verdicts.push(verdict);
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

/** Not every shell looks patterns up itself. One that stands for nothing stays, to be told as a file that is not there. */
async function withoutPatterns(files: readonly string[]): Promise<string[]> {
  const { isPattern, matching } = await import("tifa-readers");
  const named = files.map(async (file) => {
    const found = (await isPattern(file)) ? await matching(file) : [];
    return found.length === 0 ? [file] : found;
  });
  return (await Promise.all(named)).flat();
}
