import { loadPackage } from "../load-package.js";
import type { Segmenter, Token } from "../types.js";

interface Jieba {
  tag(text: string, hmm: boolean): Token[];
}

const ADVICE =
  '@node-rs/jieba is not installed or does not load here: npm install @node-rs/jieba, or pass another segmenter, such as the one of "tifa/intl"';
let jieba: Jieba | undefined;

/**
 * The default engine on Node: `@node-rs/jieba`, prebuilt for all common platforms, which you install beside tifa. Loads its dictionary
 * at first use, once for the process. Throws {@link TifaError} `missing-peer` where it is not installed or its binary does not load.
 *
 * @example
 * import { keywords } from "tifa/corpus";
 * import { nodeRsJieba } from "tifa/node-rs-jieba";
 * keywords(documents, { segmenter: nodeRsJieba });
 */
export const nodeRsJieba: Segmenter = {
  name: "@node-rs/jieba",
  tag(text: string): Token[] {
    jieba ??= loadPackage(
      (require): Jieba => {
        const { Jieba } = require("@node-rs/jieba") as typeof import("@node-rs/jieba");
        const { dict } = require("@node-rs/jieba/dict") as typeof import("@node-rs/jieba/dict");
        return Jieba.withDict(dict);
      },
      ADVICE,
      ["segmenter"],
    );
    return jieba.tag(text, true);
  },
};
