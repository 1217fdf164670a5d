import { noteSigns } from "./generated/note-signs.js";

/** A row of `data/readers/note-signs.yaml`. */
export interface NoteSign {
  sign: string;
  kind: "word" | "sign";
}

const signsOf = (kind: NoteSign["kind"]): string[] =>
  noteSigns.filter((row) => row.kind === kind).map(({ sign }) => sign);
const WORDS = signsOf("word");
const WORD = `(?:${WORDS.join("|")})`;
/** What a note without a number is referred to with. */
const UNNUMBERED = `〔${WORDS[0] ?? ""}〕`;
const CIRCLED_ONE = "①".charCodeAt(0);
/** `[3]` and `[注3]` are left as they are. */
const SQUARE = new RegExp(`^(?:[[［〔]${WORD}?\\d{1,3}[\\]］〕])+$`);
const BRACKETED = /^[[［〔【(（]([^\]］〕】)）]{1,40})[\]］〕】)）]$/;
const NUMBER = new RegExp(`^(?:${WORD}|\\*)?(\\d{1,3})[\\]］〕】)）]?$`);
/** Part of a page, whose other bracket is a piece of its own. */
const OPEN_NUMBER = new RegExp(`^[[［〔(（](?:${WORD}|\\*)?\\d{1,3}$`);
const CIRCLED = /^[①-⑳]{1,9}$/;
const ROMAN = /^(?=[ivx])(?!x$)x{0,3}(?:ix|iv|v?i{0,3})$/;
/** Signs refer to notes without a number; so do letters, but only in brackets. */
const SIGN = new RegExp(`^(?:[${signsOf("sign").join("")}]{1,4}|${WORD})$`);
const LETTER = /^(?:\[[a-z]\]|［[a-z]］|〔[a-z]〕)$/;
const PARTS = /[,，、;；\s]+/;
const RANGE = /^[[［〔]?(\d{1,3})[\]］〕]?\s?[-–—~～]\s?[[［〔]?(\d{1,3})[\]］〕]?$/;
/** More notes stand nowhere behind one word. */
const MOST_NOTES = 20;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
const LONGEST = 40;

/** The marks of the notes that a raised text refers to, as running text has them (`1,2` as `〔1〕〔2〕`, `*` as `〔注〕`); `null` where it refers to none. */
export function noteMarks(text: string): string | null {
  if (text.length > LONGEST || THOUSANDS.test(text)) return null;
  if (SQUARE.test(text)) return text;
  if (LETTER.test(text)) return UNNUMBERED;
  const marks = withoutBrackets(text).split(PARTS).map(marksOf);
  return marks.includes(null) || marks.length > MOST_NOTES ? null : marks.join("");
}

/** Whether marks are those of a note without a number. */
export const isUnnumbered = (marks: string): boolean => marks.includes(UNNUMBERED);

/** Whether a text is what refers to notes: 〔1〕, ①, 12, 1-3, *; pieces of a page may hold one bracket of two. */
export const refersToNotes = (text: string): boolean => noteMarks(text) !== null || OPEN_NUMBER.test(text);

/** The marks of what stands between two commas. */
function marksOf(text: string): string | null {
  const part = withoutBrackets(text);
  const number = NUMBER.exec(part)?.[1];
  if (number !== undefined) return mark(number);
  if (CIRCLED.test(part)) return [...part].map((sign) => mark(sign.charCodeAt(0) - CIRCLED_ONE + 1)).join("");
  if (ROMAN.test(part)) return mark(romanValue(part));
  if (SIGN.test(part)) return UNNUMBERED;
  const [, first, last] = RANGE.exec(part) ?? [];
  const count = Number(last) - Number(first);
  if (!(count > 0 && count < MOST_NOTES)) return null;
  return Array.from({ length: count + 1 }, (_, at) => mark(Number(first) + at)).join("");
}

const mark = (of: string | number): string => `〔${of}〕`;

/** What stands in brackets, or the text itself. */
const withoutBrackets = (text: string): string => BRACKETED.exec(text)?.[1] ?? text;

const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a numeral of small roman letters. */
const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, at) => {
    const value = ROMAN_VALUES[letter] ?? 0;
    return value < (ROMAN_VALUES[numeral[at + 1] ?? ""] ?? 0) ? sum - value : sum + value;
  }, 0);
