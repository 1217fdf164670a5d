import type { Mention, Slogan } from "../types.js";

/** A slogan of the lexicon and whether the translation uses its official English rendering. */
export interface SloganRendering {
  /** The slogan as `Slogan.term` of the Chinese text has it. */
  term: string;
  /** The official rendering, as the lexicon has it. */
  official: string;
  /** The document that has it. */
  source: string;
  /** Where the Chinese text uses the term first. */
  zh: Mention;
  /** How often the Chinese text uses the term. */
  occurrences: number;
  /** Where the translation has the rendering first; `null` where it says something else, or nothing. */
  en: Mention | null;
  /** How often the translation has the rendering; 0 where `en` is `null`. */
  renderings: number;
}

/** Looks for the official renderings of the slogans that the lexicon has one for. Case, hyphens, quotation marks and articles aside. */
export function renderingsOf(slogans: readonly Slogan[], english: string): SloganRendering[] {
  const text = plain(english);
  return slogans.flatMap(({ term, occurrences, gloss }) => {
    if (!gloss?.en) return [];
    const wanted = plain(gloss.en).words.trim().replace(/^the /, "");
    const places = placesOf(text.words, ` ${wanted} `);
    const first = places[0];
    const { text: used, span } = occurrences[0]!;
    const en =
      first === undefined ? null : mention(english, text.offsets[first + 1]!, text.offsets[first + wanted.length]! + 1);
    const { en: official, source } = gloss;
    return [
      {
        term,
        official,
        source,
        zh: { text: used, span },
        occurrences: occurrences.length,
        en,
        renderings: places.length,
      },
    ];
  });
}

const mention = (text: string, start: number, end: number): Mention => ({
  text: text.slice(start, end),
  span: { start, end },
});

const WORD = /[\p{L}\p{N}]/u;

/** Lower case, one space for whatever stands between words, with the offset that each character came from. */
function plain(text: string): { words: string; offsets: number[] } {
  let words = " ";
  const offsets = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const apostrophe = unit === "'" || unit === "’";
    if (apostrophe) continue;
    if (WORD.test(unit)) {
      words += unit.toLowerCase()[0] ?? unit;
      offsets.push(at);
    } else if (!words.endsWith(" ")) {
      words += " ";
      offsets.push(at);
    }
  }
  if (!words.endsWith(" ")) {
    words += " ";
    offsets.push(text.length);
  }
  return { words, offsets };
}

function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  if (wanted.trim() === "") return places;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) places.push(at);
  return places;
}
