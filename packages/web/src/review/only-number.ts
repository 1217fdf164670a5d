import { parseNumeral } from "tifa";

/** Where a numeral ends is tried out: no more of a quote than this. */
const LONGEST = 60;
/** Numerals in hanzi stand in too many words that are no figures: 十分明显, 一年来. */
const FIGURE = /\p{Nd}/u;

/**
 * The number in figures that stands in words, where there is just one; of several a reader has to say which.
 *
 * @example
 * onlyNumberIn("共1.2万件"); // 12000
 * onlyNumberIn("2024年新建36个"); // null
 */
export function onlyNumberIn(words: string): number | null {
  if (words.length > LONGEST) return null;
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!FIGURE.test(words.charAt(at))) continue;
    const numeral = numeralAt(words, at);
    if (numeral === null) return null;
    found.push(numeral.value);
    at = numeral.end - 1;
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The longest numeral that begins at a place. */
function numeralAt(words: string, start: number): { end: number; value: number } | null {
  for (let end = words.length; end > start; end--) {
    const numeral = words.slice(start, end);
    const value = numeral.trim() === numeral ? parseNumeral(numeral) : null;
    if (value !== null) return { end, value };
  }
  return null;
}
