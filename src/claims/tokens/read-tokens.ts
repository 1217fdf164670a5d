import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { mergeBaselines } from "./baselines.js";
import { settleShortWords } from "./short-words.js";
import type { Token } from "./token.js";
import { TokenReader } from "./token-reader.js";

/** Cuts the sentence `[start, end)` into tokens. `quantities` are those of the sentence, in order. Linear in its length. */
export function readTokens(text: string, start: number, end: number, quantities: readonly ScannedQuantity[]): Token[] {
  const tokens = new TokenReader(text, start, end, quantities).read();
  settleShortWords(text, tokens);
  return mergeBaselines(text, tokens);
}
