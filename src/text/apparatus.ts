import { apparatusFields } from "../generated/apparatus-fields.js";
import { chromeWords } from "../generated/chrome-words.js";
import { type PhraseMatch, PhraseTable } from "./phrase-table.js";
import { UnitSet } from "./unit-set.js";

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
/** Index blocks come as lists too: `• 索引号：`, `- 索引号：`. */
const BULLETS = "•●▪-*·◆";
const BULLET = new UnitSet(BULLETS);
const CHROME_MARKS = "【】[]（）()|/·：:<>=-—_*~+#.…";

const FIELDS = new PhraseTable(apparatusFields.map((field) => [field.label, field] as const));
const WORDS = new PhraseTable([
  ...chromeWords.filter(({ form }) => form === "word").map(({ word }) => [word, word] as const),
  ...Array.from(CHROME_MARKS, (mark) => [mark, mark] as const),
]);
const BEGINNINGS = new PhraseTable(
  chromeWords.filter(({ form }) => form === "start").map(({ word }) => [word, word] as const),
);
const DATE =
  /(?:\d{4}|[一二三四五六七八九〇○零]{4})[年\-/.](?:\d{1,2}|[一二三四五六七八九十]{1,2})[月\-/.](?:\d{1,2}|[一二三四五六七八九十]{1,3})日?/y;
/** What stands between year and month. */
const AFTER_YEAR = new UnitSet("年-/.");
const YEAR_LENGTH = 4;
const TIME_OF_DAY = /\d{1,2}:\d{2}(?::\d{2})?/y;
/** What apparatus begins with; most lines are told by their first character. */
const STARTS = new UnitSet(
  [
    ...`0123456789一二〇○零${CHROME_MARKS}${BULLETS}`,
    ...apparatusFields.map(({ label }) => label),
    ...chromeWords.map(({ word }) => word),
  ]
    .map((text) => text[0])
    .join(""),
);
const SEPARATOR = new UnitSet("：:");
const CODE = new UnitSet("", ["0", "9"], ["A", "Z"]);
const RUNNING_TEXT = /[。！？；]/;

/**
 * Says what kind of apparatus a line is whose form alone tells, or `null`. `line` has no white space in it.
 * `inBody`: only forms that no running text has count.
 */
export function apparatusOf(line: string, inBody = false): ApparatusLine | null {
  if (!STARTS.begins(line)) return null;
  const afterDate = AFTER_YEAR.at(line, YEAR_LENGTH) ? matchEnd(DATE, line, 0) : -1;
  const afterTime = afterDate < 0 ? 0 : Math.max(afterDate, matchEnd(TIME_OF_DAY, line, afterDate));
  if (afterTime === line.length) return inBody ? null : "date";
  const label = BULLET.begins(line) ? 1 : afterTime;
  const field = FIELDS.mayHold(line, label) ? fieldAt(line, label) : null;
  if (field !== null) {
    const sure = field.row.anywhere === true;
    // The label of a row of buttons (`分享：`) has no value on the next line.
    if (SEPARATOR.ends(line) && isChrome(line)) return "chrome";
    if (SEPARATOR.ends(line)) return sure || !inBody ? "bare-field" : null;
    // 当前位置：首页 with a page's whole text behind it, its line breaks lost, is text
    if (sure && (line.length <= LONGEST_FIELD || !RUNNING_TEXT.test(line))) return "field";
    if (!inBody && line.length <= LONGEST_FIELD && !RUNNING_TEXT.test(line)) return "field";
  }
  if (line.length <= LONGEST_FIELD && BEGINNINGS.longest(line, 0) !== null) return "chrome";
  return isChrome(line) ? "chrome" : null;
}

/** 索引号 CD-2016-0078: copied from the cells of a block, the label of no running text has no colon before a code or a date. */
const fieldAt = (line: string, at: number): PhraseMatch<ApparatusField> | null =>
  FIELDS.longest(
    line,
    at,
    ({ anywhere }, _, end) => SEPARATOR.at(line, end) || (anywhere === true && CODE.at(line, end)),
  );

/** Nothing but the words and brackets of buttons, and at least one word of two characters or a rule of dashes. */
function isChrome(line: string): boolean {
  let index = 0;
  let longest = 0;
  while (index < line.length) {
    const word = WORDS.longest(line, index);
    if (word === null) return false;
    longest = Math.max(longest, word.length);
    index += word.length;
  }
  return longest > 1 || (line.length > 2 && !/[\u4E00-\u9FFF.…]/.test(line));
}

function matchEnd(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(line) ? pattern.lastIndex : -1;
}
