import type { Span } from "tifa";
import type { Paragraph } from "./paragraphs.js";

/** More hits than these are counted but not shown. */
export const MOST_HITS = 1000;

/** A text folded for searching, with the place of each of its characters. */
interface Folded {
  text: string;
  places: Span[];
}

/** Finds words in a document as a reader would: white space, line wraps and width of characters make no difference. */
export class Search {
  readonly #paragraphs: Folded[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs.map(folded);
  }

  /**
   * Places of `query` in the text, in order; an empty query has none.
   *
   * @returns At the most {@link MOST_HITS} places, and how many there are.
   */
  find(query: string): { hits: Span[]; count: number } {
    const wanted = fold(query);
    const hits: Span[] = [];
    let count = 0;
    if (wanted === "") return { hits, count };
    for (const { text, places } of this.#paragraphs) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        count++;
        if (hits.length < MOST_HITS) hits.push({ start: places[at]!.start, end: places[at + wanted.length - 1]!.end });
      }
    }
    return { hits, count };
  }
}

/** Text without white space, in half width and lower case. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

function folded({ pieces }: Paragraph): Folded {
  const parts: string[] = [];
  const places: Span[] = [];
  for (const piece of pieces) {
    let at = 0;
    const whole = piece.text.length !== piece.end - piece.start;
    for (const character of piece.text) {
      const span = whole
        ? { start: piece.start, end: piece.end }
        : { start: piece.start + at, end: piece.start + at + character.length };
      at += character.length;
      const shown = fold(character);
      parts.push(shown);
      for (let unit = 0; unit < shown.length; unit++) places.push(span);
    }
  }
  return { text: parts.join(""), places };
}
