import { type Segmenter, TifaError } from "tifa";
import type { EngineCall, EngineName } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";

const ENGINES: Record<EngineName, () => Promise<Segmenter>> = {
  "node-rs": async () => (await import("tifa/node-rs-jieba")).nodeRsJieba,
  nodejieba: async () => (await import("tifa/nodejieba")).nodejieba,
  intl: async () => (await import("tifa/intl")).intl,
};

/** The segmenter that `--engine` names, proven to work. Throws {@link CommandError} where it is not installed. */
export async function engineOf({ engine: name }: EngineCall, messages: Messages): Promise<Segmenter | undefined> {
  if (name === undefined) return undefined;
  const segmenter = await ENGINES[name]();
  try {
    segmenter.tag("词");
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    throw new CommandError(EXIT.missing, messages.missingEngine(name), { cause: error });
  }
  return segmenter;
}
