import type { AnalyzeOptions } from "tifa";
import type { Messages } from "./messages/messages.js";

/** The options of the analysis that the command line named. Throws {@link CommandError}. */
export async function analyzeOptions(
  { engine, lexicon }: { engine: string | undefined; lexicon: string | undefined },
  messages: Messages,
): Promise<AnalyzeOptions> {
  const options: AnalyzeOptions = {};
  if (engine) options.segmenter = await (await import("./engines.js")).engineOf(engine, messages);
  if (lexicon) options.lexicon = await (await import("./lexicon-file.js")).readLexiconFile(lexicon, messages);
  return options;
}
