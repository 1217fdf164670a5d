import { loadPackage } from "../load-package.js";
import type { Segmenter, Token } from "../types.js";

interface Jieba {
  tag(text: string): Token[];
}

const ADVICE = "nodejieba is not installed or does not load here: npm install nodejieba@3.4.4";
let jieba: Jieba | undefined;

/**
 * The engine `nodejieba`, for those who have it in use. Install it beside tifa; it is built for the machine and loads its dictionary,
 * in about a second, at first use. Throws {@link TifaError} `missing-peer` where it is not installed or does not load.
 *
 * @example
 * import { keywords } from "tifa/corpus";
 * import { nodejieba } from "tifa/nodejieba";
 * keywords(documents, { segmenter: nodejieba });
 */
export const nodejieba: Segmenter = {
  name: "nodejieba",
  tag(text: string): Token[] {
    jieba ??= loadPackage((require) => require("nodejieba") as Jieba, ADVICE, ["segmenter"]);
    return jieba.tag(text);
  },
};
