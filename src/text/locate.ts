import { requireOffset, requireString } from "../options.js";
import { lastUpTo } from "./last-up-to.js";

/** A place in a text as an editor shows it: line and column count from 1, columns in UTF-16 units. */
export interface Place {
  /** Number of the line, from 1. */
  line: number;
  /** Number of the UTF-16 unit in the line, from 1. */
  column: number;
}

const LINE_END = /\r\n|\n|\r/g;

/** Where the lines of a text begin. Read once, on the first question. */
class LineIndex {
  readonly text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  locate(offset: number): Place {
    this.#starts ??= [0, ...Array.from(this.text.matchAll(LINE_END), (match) => match.index + match[0].length)];
    const line = lastUpTo(this.#starts, offset, (start) => start);
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 };
  }
}

/** The index of the text asked about last, as callers ask about many places of one text. Does not keep the text alive. */
let latest: WeakRef<LineIndex> | null = null;

/**
 * Says on which line and in which column of a text an offset stands. Lines end with LF, CRLF or CR. The first call for a text reads its
 * lines, further calls for the same text take a binary search.
 *
 * @param text The text that the offset belongs to: the one that was analysed.
 * @param offset UTF-16 offset, from 0 up to and including `text.length`.
 * @returns Line and column, both from 1.
 * @throws {TifaError} `not-a-string`; `bad-offset` where the offset is no whole number or lies outside of the text.
 * @example
 * locate("第一行\n第二行", 5); // { line: 2, column: 2 }
 */
export function locate(text: string, offset: number): Place {
  requireString(text);
  requireOffset(offset, text);
  let index = latest?.deref();
  if (index?.text !== text) {
    index = new LineIndex(text);
    latest = new WeakRef(index);
  }
  return index.locate(offset);
}
