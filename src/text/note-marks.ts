import type { Line } from "./lines.js";

/**
 * `[3]`, `〔3〕`, `^[3]`, superscript digits after a word or a figure. `〔2019〕` is part of a document number, the 4 of `10⁴` of a figure;
 * alone in the cell of a table `[330]` is a figure.
 */
const MARK =
  "\\^?(?:\\[(?:注?\\d{1,3}|注)\\]|〔(?:注?\\d{1,3}|注)〕)(?!\\d{0,4}号)(?<!(?:\\t|\\| )[\\[〔]\\d{1,3}[\\]〕](?= ?(?:[\\t\\n|]|$)))|(?<=[\\u4E00-\\u9FFF”》%％‰\\d])(?<!(?<!\\d)10)[¹²³⁰⁴-⁹]{1,3}";
/** Bold type of Markdown. */
const BOLD = "\\*\\*";
/** Circled numbers that follow a word; elsewhere they enumerate. */
const CIRCLED = "(?<=[\\u4E00-\\u9FFF”》%％‰\\d])[①-⑳]";
/** Those right behind a figure and before what goes on with it enumerate nothing. */
const CIRCLED_IN_FIGURE = "(?<=\\d)[①-⑳](?=[\\d\\u4E00-\\u9FFF%％‰])";
const FIRST_CIRCLED = "①";
const CIRCLED_NOTE = /^①.{1,40}(?:[：:]|指|即|——)/;
const CIRCLED_MARK = /[”》][①-⑳]/;

/** What {@link noteMarks} finds: white space, or the mark of a footnote. */
const PLAIN = new RegExp(`\\s+|${BOLD}|${MARK}|${CIRCLED_IN_FIGURE}`, "g");
const WITH_CIRCLED = new RegExp(`\\s+|${BOLD}|${MARK}|${CIRCLED}`, "g");

/** The expression for white space and the marks of footnotes in these lines. */
export function noteMarks(lines: readonly Line[]): RegExp {
  const hasNotes = lines.some(({ text }) => text.startsWith(FIRST_CIRCLED) && CIRCLED_NOTE.test(text));
  return hasNotes && lines.some(({ text }) => CIRCLED_MARK.test(text)) ? WITH_CIRCLED : PLAIN;
}

/** Stands in the clean text where the mark of a note has parted the digits of a figure: a white space, but one that no text has kept. */
export const PARTED = "\u2009";
