import type { Span } from "../types.js";
import { lastUpTo } from "./last-up-to.js";

/** A stretch of the clean text and the stretch of the original that it was made from. */
interface Piece extends Span {
  rawStart: number;
  rawEnd: number;
}

/** Whether it is as long as its origin, so that it maps unit by unit; another maps as a whole. */
const isUnitByUnit = ({ start, end, rawStart, rawEnd }: Piece): boolean => rawEnd - rawStart === end - start;

/** Builds a text out of pieces of another one and remembers where each piece came from. */
export class OffsetMapBuilder {
  readonly #texts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;

  /** Appends `[start, end)` of `raw` as it is. */
  copy(raw: string, start: number, end: number): void {
    if (start < end) this.push(raw.slice(start, end), start, end);
  }

  /** Appends `text`, made from `[rawStart, rawEnd)`. A piece as long as its origin maps unit by unit, another as a whole. */
  push(text: string, rawStart: number, rawEnd: number): void {
    if (text.length === 0) return;
    const piece: Piece = { start: this.#length, end: this.#length + text.length, rawStart, rawEnd };
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.rawEnd === rawStart && isUnitByUnit(last) && isUnitByUnit(piece)) {
      last.end = piece.end;
      last.rawEnd = rawEnd;
    } else this.#pieces.push(piece);
    this.#texts.push(text);
    this.#length = piece.end;
  }

  build(): { text: string; map: OffsetMap } {
    return { text: this.#texts.join(""), map: new OffsetMap(this.#pieces, this.#length) };
  }
}

const NO_PIECE: Piece = { start: 0, end: 0, rawStart: 0, rawEnd: 0 };

/** Maps ranges of a cleaned text back to the text it was made from. */
export class OffsetMap {
  readonly #pieces: readonly Piece[];
  readonly #length: number;
  /** The piece asked for last; the next offset often lies in it too. */
  #latest: Piece;

  constructor(pieces: readonly Piece[], length: number) {
    this.#pieces = pieces;
    this.#length = length;
    this.#latest = pieces[0] ?? NO_PIECE;
  }

  /** Span in the original text of the clean range `[start, end)`; of an empty range, the place where it stands. */
  toRaw(start: number, end: number): Span {
    if (this.#length === 0) return { start: 0, end: 0 };
    if (end > start) {
      const first = this.#pieceAt(start);
      const last = end <= first.end ? first : this.#pieceAt(end - 1);
      return { start: rawStartOf(first, start), end: rawEndOf(last, end - 1) };
    }
    const last = this.#length - 1;
    const place = start <= last ? rawStartOf(this.#pieceAt(start), start) : rawEndOf(this.#pieceAt(last), last);
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
    return this.#pieces
      .map((piece) => {
        const from = isUnitByUnit(piece) ? origin.slice(piece.rawStart, piece.rawEnd) : "";
        return from.trim() === "" ? text.slice(piece.start, piece.end) : from;
      })
      .join("");
  }

  #cleanOf(offset: number): number | null {
    const piece = this.#pieces[lastUpTo(this.#pieces, offset, ({ rawStart }) => rawStart)] ?? NO_PIECE;
    const isInside = piece.rawStart <= offset && offset < piece.rawEnd;
    return isInside && isUnitByUnit(piece) ? piece.start + offset - piece.rawStart : null;
  }

  #pieceAt(offset: number): Piece {
    const latest = this.#latest;
    if (latest.start <= offset && offset < latest.end) return latest;
    this.#latest = this.#pieces[lastUpTo(this.#pieces, offset, ({ start }) => start)] ?? NO_PIECE;
    return this.#latest;
  }
}

/** Where the origin of the unit at `offset`, in this piece, begins. */
const rawStartOf = (piece: Piece, offset: number): number =>
  piece.rawStart + (isUnitByUnit(piece) ? offset - piece.start : 0);

/** Where it ends. */
const rawEndOf = (piece: Piece, offset: number): number =>
  isUnitByUnit(piece) ? rawStartOf(piece, offset) + 1 : piece.rawEnd;
