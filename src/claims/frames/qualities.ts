import { isPart } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

/** 12个功能完善、特色鲜明的园区: index of the things behind what is said of them, in predicates that a pause parts; -1 where none stands. */
export function behindQualities(text: string, tokens: TokenRow, from: number): number {
  const pause = tokens.skip(from, ({ kind }) => kind !== "pause" && IN_PREDICATES.has(kind));
  if (tokens.at(pause).kind !== "pause" || !saysQuality(text, tokens, pause)) return -1;
  const of = tokens.skip(pause + 1, ({ kind }) => IN_PREDICATES.has(kind));
  const isOfThings = tokens.at(of).kind === "de" && isPart(tokens.at(of + 1));
  return isOfThings && saysQuality(text, tokens, of) ? of + 1 : -1;
}

const saysQuality = (text: string, tokens: TokenRow, end: number): boolean =>
  QUALITIES.ends(text, tokens.at(end).start);

const QUALITIES = wordClass("qualities");
const IN_PREDICATES: ReadonlySet<string> = new Set(["noun", "verb", "adverb", "quoted", "scope", "pause"]);
