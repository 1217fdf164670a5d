import { ENCLOSURE, kindsOf } from "./line-marks.js";
import type { Line } from "./lines.js";

const PAIRS = ["“”", "‘’", "《》", "〈〉", "（）", "()", "「」", "『』", "【】", "〔〕"];
/** The closing mark of each opening one, by their codes. */
const CLOSING = new Map(PAIRS.map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));
const OPENING = new Map(PAIRS.map((pair) => [pair.charCodeAt(1), pair.charAt(0)]));
/** A partner that is further away than this number of lines is none. */
const LINES_AHEAD = 4;
const DEEPEST = 6;

/** The quotations and brackets that are open at the end of the lines read so far. */
export class OpenMarks {
  /** The closing marks that are waited for. */
  #awaited: number[] = [];

  read({ text, marks }: Line): void {
    if ((marks & ENCLOSURE) === 0) return;
    for (let index = 0; index < text.length; index++) {
      const mark = text.charCodeAt(index);
      if ((kindsOf(mark) & ENCLOSURE) === 0) continue;
      const closing = CLOSING.get(mark);
      if (closing === undefined) {
        const at = this.#awaited.lastIndexOf(mark);
        if (at >= 0) this.#awaited.length = at;
      } else if (this.#awaited.length < DEEPEST) this.#awaited.push(closing);
    }
  }

  clear(): void {
    if (this.#awaited.length > 0) this.#awaited = [];
  }

  /** Whether one of the lines from `from` on closes what is open, before it is opened again. */
  closedWithin(lines: readonly Line[], from: number): boolean {
    const closing = this.#awaited.at(-1);
    const opening = closing === undefined ? undefined : OPENING.get(closing);
    if (closing === undefined || opening === undefined) return false;
    const closer = String.fromCharCode(closing);
    for (const { text } of lines.slice(from, from + LINES_AHEAD)) {
      const closed = text.indexOf(closer);
      const opened = text.indexOf(opening);
      if (closed >= 0 && (opened < 0 || closed < opened)) return true;
      if (opened >= 0) return false;
    }
    return false;
  }
}
