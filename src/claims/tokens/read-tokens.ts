import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { mergeBaselines } from "./baselines.js";
import { splitLevels } from "./levels-led-to.js";
import { mergeRecords } from "./records.js";
import { settleWords } from "./settle-words.js";
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
  const tokens = new TokenReader(text, start, end, quantities).read();
  mergeRecords(text, tokens);
  splitLevels(text, tokens);
  settleWords(text, new TokenRow(tokens));
  if (written !== text) settleTraditionalCues(text, written, tokens);
  return mergeBaselines(text, new TokenRow(tokens));
}
