import type { Span } from "tifa";
import type { Paragraph } from "./paragraphs.js";

/** More hits than these are counted but not shown. */
export const MOST_HITS = 1000;

/** Stands between paragraphs, so that no hit reaches over their border; no query holds it. */
const BORDER = "\n";

/** Finds words in a document as a reader would: white space, line wraps and width of characters make no difference. */
export class Search {
  readonly #text: string;
  /** Start and end in the document of each character of the folded text. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(paragraphs: readonly Pick<Paragraph, "pieces">[]) {
    const parts: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const put = (shown: string, start: number, end: number) => {
      parts.push(shown);
      for (let unit = 0; unit < shown.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    };
    for (const { pieces } of paragraphs) {
      for (const piece of pieces) {
        const whole = piece.text.length !== piece.end - piece.start;
        let at = piece.start;
        for (const character of piece.text) {
          if (whole) put(foldedCharacter(character), piece.start, piece.end);
          else put(foldedCharacter(character), at, at + character.length);
          at += character.length;
        }
      }
      put(BORDER, 0, 0);
    }
    this.#text = parts.join("");
    this.#starts = Uint32Array.from(starts);
    this.#ends = Uint32Array.from(ends);
  }

  /**
   * Places of `query` in the text, in order; an empty query has none.
   *
   * @param most How many places to return at the most.
   * @returns The places, and how many there are.
   */
  find(query: string, most: number = MOST_HITS): { hits: Span[]; count: number } {
    const wanted = fold(query);
    const hits: Span[] = [];
    let count = 0;
    if (wanted === "") return { hits, count };
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + wanted.length)) {
      count++;
      if (hits.length < most) hits.push({ start: this.#starts[at]!, end: this.#ends[at + wanted.length - 1]! });
    }
    return { hits, count };
  }
}

/** Text without white space, in half width and lower case. */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

const known = new Map<string, string>();

function foldedCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = fold(character);
    known.set(character, folded);
  }
  return folded;
}
