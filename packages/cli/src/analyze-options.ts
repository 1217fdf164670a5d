import type { AnalyzeOptions } from "tifa";
import type { Messages } from "./messages/messages.js";

/** The options of the analysis that the command line named. Throws {@link CommandError}. */
export async function analyzeOptions(
  { lexicon }: { lexicon: string | undefined },
  messages: Messages,
): Promise<AnalyzeOptions> {
  if (!lexicon) return {};
  return { lexicon: await (await import("./lexicon-file.js")).readLexiconFile(lexicon, messages) };
}
