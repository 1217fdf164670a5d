import { ENCLOSURE, kindsOf } from "./line-marks.js";
import type { Line } from "./lines.js";

const CLOSING: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "（": "）",
  "(": ")",
  "「": "」",
  "『": "』",
  "【": "】",
  "〔": "〕",
};
const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([opening, closing]) => [closing, opening]),
);
/** A partner that is further away than this number of lines is none. */
const LINES_AHEAD = 4;
const DEEPEST = 6;

/** The quotations and brackets that are open at the end of the lines read so far. */
export class OpenMarks {
  /** The closing marks that are waited for. */
  #awaited: string[] = [];

  read({ text, marks }: Line): void {
    if ((marks & ENCLOSURE) === 0) return;
    for (let index = 0; index < text.length; index++) {
      if ((kindsOf(text.charCodeAt(index)) & ENCLOSURE) === 0) continue;
      const mark = text.charAt(index);
      const closing = CLOSING[mark];
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
    const opening = closing === undefined ? undefined : OPENING[closing];
    if (closing === undefined || opening === undefined) return false;
    for (const { text } of lines.slice(from, from + LINES_AHEAD)) {
      const closed = text.indexOf(closing);
      const opened = text.indexOf(opening);
      if (closed >= 0 && (opened < 0 || closed < opened)) return true;
      if (opened >= 0) return false;
    }
    return false;
  }
}
