import { createRequire } from "node:module";
import { TifaError } from "../errors.js";
import type { Segmenter, Token } from "../types.js";

interface Jieba {
  tag(text: string, hmm: boolean): Token[];
}

let jieba: Jieba | undefined;

/**
 * The default engine on Node: `@node-rs/jieba`, prebuilt for all common platforms. Loads its dictionary at first use, once for the
 * process. Throws {@link TifaError} `missing-peer` where its binary does not load.
 */
export const nodeRsJieba: Segmenter = {
  name: "@node-rs/jieba",
  tag(text: string): Token[] {
    jieba ??= load();
    return jieba.tag(text, true);
  },
};

function load(): Jieba {
  // `__filename` where a bundler has made CommonJS of this module, and `import.meta.url` is gone
  const require = createRequire(typeof __filename === "string" ? __filename : import.meta.url);
  try {
    const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
    const { dict } = require("@node-rs/jieba/dict") as { dict: Uint8Array };
    return Jieba.withDict(dict);
  } catch (cause) {
    const message = '@node-rs/jieba does not load here; pass another segmenter, such as the one of "tifa/intl"';
    throw new TifaError("missing-peer", message, ["segmenter"], { cause });
  }
}
