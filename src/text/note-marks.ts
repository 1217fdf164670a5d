import type { Line } from "./lines.js";

/** `[3]`, `〔3〕`, `^[3]`, superscript digits after a word. `〔2019〕` is part of a document number. */
const MARK =
  "\\^?(?:\\[(?:注?\\d{1,3}|注)\\]|〔(?:注?\\d{1,3}|注)〕)(?!\\d{0,4}号)|(?<=[\\u4E00-\\u9FFF”》])[¹²³⁰⁴-⁹]{1,3}";
/** Bold type of Markdown. */
const BOLD = "\\*\\*";
/** Circled numbers that follow a word; elsewhere they enumerate. */
const CIRCLED = "(?<=[\\u4E00-\\u9FFF”》])[①-⑳]";
const CIRCLED_NOTE = /^①.{1,40}(?:[：:]|指|即|——)/;
const CIRCLED_MARK = /[”》][①-⑳]/;

/** What {@link noteMarks} finds: white space, or the mark of a footnote. */
const PLAIN = new RegExp(`\\s+|${BOLD}|${MARK}`, "g");
const WITH_CIRCLED = new RegExp(`\\s+|${BOLD}|${MARK}|${CIRCLED}`, "g");

/** The expression for white space and the marks of footnotes in these lines. */
export function noteMarks(lines: readonly Line[]): RegExp {
  const hasNotes = lines.some(({ text }) => CIRCLED_NOTE.test(text));
  return hasNotes && lines.some(({ text }) => CIRCLED_MARK.test(text)) ? WITH_CIRCLED : PLAIN;
}
