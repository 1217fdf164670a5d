import { type Segmenter, TifaError } from "tifa";
import type { EngineCall } from "./calls.js";
import { CommandError, EXIT } from "./command-error.js";
import type { Messages } from "./messages/messages.js";

const ENGINES: Record<string, () => Promise<Segmenter>> = {
  "node-rs": async () => (await import("tifa/node-rs-jieba")).nodeRsJieba,
  nodejieba: async () => (await import("tifa/nodejieba")).nodejieba,
  intl: async () => (await import("tifa/intl")).intl,
};

/** Names for `--engine`. */
export const ENGINE_NAMES: readonly string[] = Object.keys(ENGINES);

/** The segmenter that `--engine` names, proven to work. Throws {@link CommandError} where it is unknown or not installed. */
export async function engineOf({ engine: name }: EngineCall, messages: Messages): Promise<Segmenter | undefined> {
  if (name === undefined) return undefined;
  const load = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined;
  if (!load) throw new CommandError(EXIT.usage, messages.unknownEngine(name, ENGINE_NAMES.join(", ")));
  const segmenter = await load();
  try {
    segmenter.tag("词");
  } catch (error) {
    if (!(error instanceof TifaError)) throw error;
    throw new CommandError(EXIT.missing, messages.missingEngine(name), { cause: error });
  }
  return segmenter;
}
