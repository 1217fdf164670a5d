import type { Span } from "tifa";
import type { Paragraph, Piece } from "./paragraphs.js";

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
    const places = new Places();
    let text = "";
    for (const { pieces } of paragraphs) {
      for (const piece of pieces) text += foldedPiece(piece, places);
      text += BORDER;
      places.put(0, 0, BORDER.length);
    }
    this.#text = text;
    this.#starts = places.starts;
    this.#ends = places.ends;
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

/** Grows as it is filled; a list of numbers would take several times the room. */
class Places {
  starts: Uint32Array = new Uint32Array(1024);
  ends: Uint32Array = new Uint32Array(1024);
  #count = 0;

  /** Notes the place of the next `units` characters. */
  put(start: number, end: number, units: number): void {
    while (this.#count + units > this.starts.length) {
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    for (let unit = 0; unit < units; unit++) {
      this.starts[this.#count] = start;
      this.ends[this.#count++] = end;
    }
  }
}

function doubled(list: Uint32Array): Uint32Array {
  const longer = new Uint32Array(list.length * 2);
  longer.set(list);
  return longer;
}

function foldedPiece({ start, end, text }: Piece, places: Places): string {
  const whole = text.length !== end - start;
  let folded = "";
  for (let at = 0; at < text.length; ) {
    const length = text.codePointAt(at)! > 0xffff ? 2 : 1;
    const shown = foldedCharacter(length === 1 ? text[at]! : text.slice(at, at + length));
    if (whole) places.put(start, end, shown.length);
    else places.put(start + at, start + at + length, shown.length);
    folded += shown;
    at += length;
  }
  return folded;
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
