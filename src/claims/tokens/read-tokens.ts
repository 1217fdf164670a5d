import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import type { Span } from "../../types.js";
import { mergeBaselines } from "./baselines.js";
import { splitLevels } from "./levels-led-to.js";
import { mergeRecords } from "./records.js";
import { settleWords } from "./settle-words.js";
import type { Token } from "./token.js";
import { TokenReader } from "./token-reader.js";
import { TokenRow } from "./token-row.js";
import { settleTraditionalCues } from "./traditional-cues.js";

/**
 * Cuts the sentence `[start, end)` into tokens. `quantities` are those of the sentence, in order; `written` is the text as it is written,
 * where that is another script. Linear in its length.
 */
export function readTokens(
  text: string,
  start: number,
  end: number,
  quantities: readonly ScannedQuantity[],
  written: string = text,
): TokenRow {
  return settled(text, new TokenReader(text, start, end, quantities).read(), written);
}

const NONE = new TokenRow([]);

/** The tokens of several sentences, those without figures left out: all are cut before the first is settled, see `wordsOfSentences`. */
export function readTokenRows(
  text: string,
  sentences: readonly Span[],
  quantities: readonly (readonly ScannedQuantity[])[],
  written: string,
): readonly TokenRow[] {
  const cut = sentences.map(({ start, end }, index) => {
    const figures = quantities[index] ?? [];
    return figures.length === 0 ? null : new TokenReader(text, start, end, figures).read();
  });
  return cut.map((tokens) => (tokens === null ? NONE : settled(text, tokens, written)));
}

function settled(text: string, tokens: Token[], written: string): TokenRow {
  mergeRecords(text, tokens);
  splitLevels(text, tokens);
  settleWords(text, new TokenRow(tokens));
  if (written !== text) settleTraditionalCues(text, written, tokens);
  return mergeBaselines(text, new TokenRow(tokens));
}
