import { apparatusFields } from "../generated/apparatus-fields.js";
import { chromeWords } from "../generated/chrome-words.js";

/** A label of the index block or reprint header around a document. */
export interface ApparatusField {
  label: string;
  /** No running text begins with it. */
  anywhere?: boolean;
}

/** What stands on the buttons and links of a web page. */
export interface ChromeWord {
  word: string;
  /** `word`: a line of such words is page chrome; `start`: a line that begins so is. */
  form: "word" | "start";
}

/**
 * - `field`: a label with its value (`发文机关：国务院`); `bare-field`: a label whose value stands on the next line.
 * - `chrome`: buttons, links and captions of a web page, rules of dashes.
 * - `date`: a date alone, with or without the time of day.
 */
export type ApparatusLine = "field" | "bare-field" | "chrome" | "date";

const LONGEST_FIELD = 160;
const byLength = (left: string, right: string): number => right.length - left.length;
const escaped = (words: readonly string[]): string =>
  [...words]
    .sort(byLength)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");

const FIELD = new RegExp(`(?:${escaped(apparatusFields.map(({ label }) => label))})[：:]`, "y");
const SURE_FIELDS = new Set(apparatusFields.filter(({ anywhere }) => anywhere === true).map(({ label }) => label));
const WORDS = new RegExp(
  `(?:${escaped(chromeWords.filter(({ form }) => form === "word").map(({ word }) => word))})|[【】[\\]（）()|/·：:<>=\\-—_*~+#.…]`,
  "y",
);
const START = new RegExp(
  `(?:${escaped(chromeWords.filter(({ form }) => form === "start").map(({ word }) => word))})`,
  "y",
);
const DATE =
  /(?:\d{4}|[一二三四五六七八九〇○零]{4})[年\-/.](?:\d{1,2}|[一二三四五六七八九十]{1,2})[月\-/.](?:\d{1,2}|[一二三四五六七八九十]{1,3})日?/y;
const TIME_OF_DAY = /\d{1,2}:\d{2}(?::\d{2})?/y;
/** What apparatus begins with; most lines are told by their first character. */
const STARTS = new Set(
  [
    ..."0123456789一二〇○零【】[]（）()|/·：:<>=-—_*~+#.…",
    ...apparatusFields.map(({ label }) => label),
    ...chromeWords.map(({ word }) => word),
  ].map((text) => text.charCodeAt(0)),
);
const SEPARATOR = /[：:]/;
const RUNNING_TEXT = /[。！？；]/;

/**
 * Says what kind of apparatus a line is whose form alone tells, or `null`. `line` has no white space in it.
 * `inBody`: only forms that no running text has count.
 */
export function apparatusOf(line: string, inBody = false): ApparatusLine | null {
  if (!STARTS.has(line.charCodeAt(0))) return null;
  const afterDate = matchEnd(DATE, line, 0);
  const afterTime = afterDate < 0 ? 0 : Math.max(afterDate, matchEnd(TIME_OF_DAY, line, afterDate));
  if (afterTime === line.length) return inBody ? null : "date";
  const afterLabel = matchEnd(FIELD, line, afterTime);
  if (afterLabel > 0) {
    const sure = SURE_FIELDS.has(line.slice(afterTime, afterLabel - 1));
    if (SEPARATOR.test(line.at(-1)!)) return sure || !inBody ? "bare-field" : null;
    if (sure) return "field";
    if (!inBody && line.length <= LONGEST_FIELD && !RUNNING_TEXT.test(line)) return "field";
  }
  if (matchEnd(START, line, 0) > 0 && line.length <= LONGEST_FIELD) return "chrome";
  return isChrome(line) ? "chrome" : null;
}

/** Nothing but the words and brackets of buttons, and at least one word of two characters or a rule of dashes. */
function isChrome(line: string): boolean {
  let index = 0;
  let longest = 0;
  while (index < line.length) {
    const end = matchEnd(WORDS, line, index);
    if (end < 0) return false;
    longest = Math.max(longest, end - index);
    index = end;
  }
  return longest > 1 || (line.length > 2 && !/[\u4E00-\u9FFF.…]/.test(line));
}

function matchEnd(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(line) ? pattern.lastIndex : -1;
}
