import { isText, type Line } from "./lines.js";

/** Shorter lines may be headings, and say nothing. */
const LONG = 30;
/** So many long lines tell how a text is set. */
const ENOUGH = 40;
/** At most this share of them goes on behind a full stop. */
const SHARE = 0.1;

/** Whether every sentence stands on a line of its own, as texts are set beside their translation: a line is then no sign of a heading. */
export function isSetBySentence(text: string, lines: readonly Line[]): boolean {
  let long = 0;
  let several = 0;
  for (const line of lines) {
    if (!isText(line) || line.end - line.start < LONG) continue;
    long++;
    if (text.slice(line.start, line.end - 2).includes("。")) several++;
  }
  return long >= ENOUGH && several <= long * SHARE;
}
