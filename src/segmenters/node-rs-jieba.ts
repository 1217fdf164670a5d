import { createRequire } from "node:module";
import type { Segmenter, Token } from "../types.js";

let jieba: { tag(text: string, hmm?: boolean): { word: string; tag: string }[] } | undefined;

/** The default engine on Node: prebuilt, loads its dictionary at first use. */
export const nodeRsJieba: Segmenter = {
  name: "@node-rs/jieba",
  tag(text: string): Token[] {
    if (!jieba) {
      const require = createRequire(import.meta.url);
      const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
      const { dict } = require("@node-rs/jieba/dict") as { dict: Uint8Array };
      jieba = Jieba.withDict(dict);
    }
    return jieba.tag(text, true);
  },
};
