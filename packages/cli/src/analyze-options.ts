import { type AnalyzeOptions, createAnalyzer, TifaError } from "tifa";
import type { AnalysisCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";

/** The options of the analysis that the command line named. Throws {@link CommandError}. */
export async function analyzeOptions(
  { lexicon, date }: Pick<AnalysisCall, "lexicon" | "date">,
  messages: Messages,
): Promise<AnalyzeOptions> {
  const options: AnalyzeOptions = {};
  if (date !== undefined) options.date = checkedDate(date, messages);
  if (lexicon) options.lexicon = await (await import("./lexicon-file.js")).readLexiconFile(lexicon, messages);
  return options;
}

function checkedDate(date: string, messages: Messages): string {
  try {
    createAnalyzer({ date });
    return date;
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    throw new CommandError(EXIT.usage, messages.badDate(date), { cause: error });
  }
}
