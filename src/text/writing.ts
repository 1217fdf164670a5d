import type { CleanText } from "./clean-text.js";

/** So many characters of a phrase are enough to find where it begins. */
const BEGINNING = 4;

/** Gives words that were read in a folded text back in the characters that the text was written in. */
export class Writing {
  readonly #text: string;
  readonly #written: string;
  readonly #isFolded: boolean;

  constructor({ text, written }: Pick<CleanText, "text" | "written">) {
    this.#text = text;
    this.#written = written;
    this.#isFolded = text !== written;
  }

  /** Words that stand in `[start, end)`, perhaps with marks or blanks between them that were left out. */
  at(words: string, start: number, end: number): string {
    if (!this.#isFolded) return words;
    const stretch = this.#text.slice(start, end);
    const whole = stretch.lastIndexOf(words);
    if (whole >= 0) return this.#written.slice(start + whole, start + whole + words.length);
    return this.#oneByOne(words, start, end);
  }

  /** Words that stand somewhere in the text, the first time that they do. */
  anywhere(words: string | null): string | null {
    if (words === null || !this.#isFolded) return words;
    const start = this.#text.indexOf(words.slice(0, BEGINNING));
    return start < 0 ? words : this.at(words, start, Math.min(this.#text.length, start + 2 * words.length));
  }

  #oneByOne(words: string, start: number, end: number): string {
    let from = start;
    let said = "";
    for (const unit of words.split("")) {
      const at = this.#text.indexOf(unit, from);
      const isInside = at >= 0 && at < end;
      said += isInside ? this.#written.charAt(at) : unit;
      if (isInside) from = at + 1;
    }
    return said;
  }
}
