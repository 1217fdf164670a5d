import type { ReadText } from "./read-text.js";
import { type Tokens, tokensOf, weigh } from "./tokens.js";

/** A text and what each of its pieces has that the other text will have too. */
export interface TokenizedText {
  text: ReadText;
  tokens: readonly Tokens[];
}

/** The two texts that are aligned. */
export interface TextPair {
  zh: TokenizedText;
  en: TokenizedText;
  /** How much it says that two pieces share a token. */
  weights: ReadonlyMap<string, number>;
}

export function pairTexts(zh: ReadText, en: ReadText): TextPair {
  const [left, right] = [tokensOf(zh, "zh"), tokensOf(en, "en")];
  return { zh: { text: zh, tokens: left }, en: { text: en, tokens: right }, weights: weigh(left, right) };
}
