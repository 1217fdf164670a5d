import { baseValue, type Figure } from "./figure.js";
import { namesIn, namesInEnglish } from "./indicator-names.js";
import type { ReadText } from "./read-text.js";

/** What a piece has that its translation will have too: numbers, names and common words, by their keys. */
export type Tokens = ReadonlySet<string>;

const LATIN = /[A-Za-z][A-Za-z\d.+-]{1,15}/g;
const DIGITS = 3;
/** More than this many pieces that share a token make it worth less. */
const RARE = 4;
const WORD_WEIGHT = 0.35;

/** The tokens of every piece of a text. */
export function tokensOf({ text, pieces, figures }: ReadText, language: "zh" | "en"): Tokens[] {
  const tokens = pieces.map(({ start, end }) => {
    const words = text.slice(start, end);
    const names = language === "zh" ? namesIn(words) : namesInEnglish(words);
    const latin = language === "zh" ? words.normalize("NFKC").match(LATIN) : (words.match(LATIN) ?? []).filter(isName);
    return new Set([
      ...names.map(({ zh }) => `word ${zh[0]}`),
      ...(latin ?? []).map((word) => `name ${word.toLowerCase()}`),
    ]);
  });
  for (const figure of figures) for (const key of numberKeys(figure)) tokens[figure.piece]?.add(key);
  return tokens;
}

/** M2, GDP, 5G: English words that a Chinese text would keep. */
const isName = (word: string): boolean => /[A-Z\d].*[A-Z\d]/.test(word);

function numberKeys(figure: Figure): string[] {
  const values = [baseValue(figure), ...figure.alternatives.map((value) => value * figure.factor)];
  return values.map((value) => `number ${Number(value.toPrecision(DIGITS))}`);
}

/** How much it says that two pieces share a token: the fewer have it, the more. */
export function weigh(zh: readonly Tokens[], en: readonly Tokens[]): ReadonlyMap<string, number> {
  const [inZh, inEn] = [countTokens(zh), countTokens(en)];
  const weights = new Map<string, number>();
  for (const [token, count] of inZh) {
    const other = inEn.get(token);
    if (other === undefined) continue;
    const full = token.startsWith("word ") ? WORD_WEIGHT : 1;
    weights.set(token, full * Math.min(1, Math.sqrt(RARE / Math.max(count, other))));
  }
  return weights;
}

export function countTokens(pieces: readonly Tokens[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tokens of pieces) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
