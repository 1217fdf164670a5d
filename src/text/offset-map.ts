import type { Span } from "../types.js";

/** Builds a text out of pieces of another one and remembers where each piece came from. */
export class OffsetMapBuilder {
  readonly #pieces: string[] = [];
  readonly #clean: number[] = [];
  readonly #raw: number[] = [];
  readonly #rawEnd: number[] = [];
  #length = 0;

  /** Appends `[start, end)` of `raw` as it is. */
  copy(raw: string, start: number, end: number): void {
    if (start < end) this.push(raw.slice(start, end), start, end);
  }

  /** Appends `piece`, made from `[rawStart, rawEnd)`. A piece as long as its origin maps unit by unit, another as a whole. */
  push(piece: string, rawStart: number, rawEnd: number): void {
    if (piece.length === 0) return;
    const last = this.#clean.length - 1;
    const unitByUnit = rawEnd - rawStart === piece.length;
    const continues =
      last >= 0 &&
      unitByUnit &&
      this.#rawEnd[last] === rawStart &&
      this.#length - this.#clean[last]! === rawStart - this.#raw[last]!;
    if (continues) this.#rawEnd[last] = rawEnd;
    else {
      this.#clean.push(this.#length);
      this.#raw.push(rawStart);
      this.#rawEnd.push(rawEnd);
    }
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  build(): { text: string; map: OffsetMap } {
    return { text: this.#pieces.join(""), map: new OffsetMap(this.#clean, this.#raw, this.#rawEnd, this.#length) };
  }
}

/** Maps ranges of a cleaned text back to the text it was made from. */
export class OffsetMap {
  readonly #clean: readonly number[];
  readonly #raw: readonly number[];
  readonly #rawEnd: readonly number[];
  readonly #length: number;
  /** The piece asked for last; the next offset often lies in it too. */
  #latest = 0;

  constructor(clean: readonly number[], raw: readonly number[], rawEnd: readonly number[], length: number) {
    this.#clean = clean;
    this.#raw = raw;
    this.#rawEnd = rawEnd;
    this.#length = length;
  }

  /** Span in the original text of the clean range `[start, end)`; of an empty range, the place where it stands. */
  toRaw(start: number, end: number): Span {
    if (this.#length === 0) return { start: 0, end: 0 };
    if (end > start) {
      const first = this.#pieceAt(start);
      const last = end <= this.#cleanEnd(first) ? first : this.#pieceAt(end - 1);
      return { start: this.#rawStart(first, start), end: this.#rawEndOf(last, end - 1) };
    }
    const last = this.#length - 1;
    const place =
      start <= last ? this.#rawStart(this.#pieceAt(start), start) : this.#rawEndOf(this.#pieceAt(last), last);
    return { start: place, end: place };
  }

  /** Where `[start, end)` of the original text stands in the clean one; `null` where its first or last unit was left out. */
  toClean(start: number, end: number): Span | null {
    const first = this.#cleanOf(start);
    const last = this.#cleanOf(end - 1);
    return first === null || last === null ? null : { start: first, end: last + 1 };
  }

  /** The clean text again, made from another text as long as the one it was made from. */
  retell(text: string, origin: string): string {
    const pieces: string[] = [];
    for (let piece = 0; piece < this.#clean.length; piece++) {
      const from = this.#isUnitByUnit(piece) ? origin.slice(this.#raw[piece], this.#rawEnd[piece]) : null;
      const isBlank = from === null || from.trim() === "";
      pieces.push(isBlank ? text.slice(this.#clean[piece], this.#cleanEnd(piece)) : from);
    }
    return pieces.join("");
  }

  #cleanOf(offset: number): number | null {
    let low = 0;
    let high = this.#raw.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#raw[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const isInside = this.#raw.length > 0 && this.#raw[low]! <= offset && offset < this.#rawEnd[low]!;
    return isInside && this.#isUnitByUnit(low) ? this.#clean[low]! + offset - this.#raw[low]! : null;
  }

  #pieceAt(offset: number): number {
    const latest = this.#latest;
    if (this.#clean[latest]! <= offset && offset < this.#cleanEnd(latest)) return latest;
    let low = 0;
    let high = this.#clean.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#clean[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    this.#latest = low;
    return low;
  }

  #cleanEnd(piece: number): number {
    return piece + 1 < this.#clean.length ? this.#clean[piece + 1]! : this.#length;
  }

  #isUnitByUnit(piece: number): boolean {
    return this.#rawEnd[piece]! - this.#raw[piece]! === this.#cleanEnd(piece) - this.#clean[piece]!;
  }

  /** Where the origin of the unit at `offset`, in this piece, begins. */
  #rawStart(piece: number, offset: number): number {
    return this.#raw[piece]! + (this.#isUnitByUnit(piece) ? offset - this.#clean[piece]! : 0);
  }

  /** Where it ends. */
  #rawEndOf(piece: number, offset: number): number {
    return this.#isUnitByUnit(piece) ? this.#rawStart(piece, offset) + 1 : this.#rawEnd[piece]!;
  }
}
