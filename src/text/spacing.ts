import { DIGIT, LETTER } from "./ascii.js";
import { HANZI_DIGITS } from "./enumerators.js";
import type { FoldedText } from "./folded-text.js";
import { HANZI_NUMERALS } from "./hanzi.js";
import { NOTE, RUNNING } from "./line-marks.js";
import type { Line } from "./lines.js";
import { PARTED } from "./note-marks.js";
import type { OffsetMapBuilder } from "./offset-map.js";
import { UnitSet } from "./unit-set.js";

const HANZI = new UnitSet("〇○", ["\u3400", "\u9FFF"], ["\uF900", "\uFAFF"]);
const ASCII = new UnitSet("", ["!", "~"], ["\u00C0", "\u024F"]);
const LATIN_END = new UnitSet(",;:.)", ["A", "Z"], ["a", "z"]);
/** The number of an article or a heading, set off from its text by white space alone. */
const SET_OFF = /^(?:第[一二三四五六七八九十百零\d]{1,5}[章节条编篇款]|[一二三四五六七八九十]{1,3})$/;
const LONGEST_SET_OFF = 8;
/** Bold type of Markdown, which may begin inside of a number. */
const BOLD = "**";
const UNIT = new UnitSet("年月日时分秒个项件条家户人名位场次倍万亿元千百吨亩公平立吉兆美");
const CLOSES_CELL = new UnitSet("%‰)");

/** Appends the lines printed for one paragraph, as one line without what `spaceOrMark` finds; see `noteMarks`. */
export function appendParagraph(
  builder: OffsetMapBuilder,
  { text, separators }: FoldedText,
  lines: readonly Line[],
  spaceOrMark: RegExp,
): void {
  const running = lines.some(({ marks }) => (marks & RUNNING) !== 0);
  let previousEnd = -1;
  let last = -1;
  let noteAt = -1;
  // what stands for a mark and for the white space behind it is one, at the place of both
  let spaced = false;
  const copy = (from: number, to: number): void => {
    if (from >= to) return;
    const border = noteAt < 0 ? "" : borderOfNote(text, last, from) || (spaced ? " " : "");
    if (border !== "") builder.push(border, noteAt, from);
    builder.copy(text, from, to);
    noteAt = -1;
    spaced = false;
    last = to - 1;
  };
  for (const { start, end, text: printed, marks } of lines) {
    if (previousEnd >= 0 && LATIN_END.at(text, previousEnd - 1) && LETTER.at(text, start)) {
      builder.push(" ", previousEnd, start);
    }
    let copied = start;
    const isPlain = printed.length === end - start && (marks & NOTE) === 0;
    spaceOrMark.lastIndex = start;
    for (
      let match = isPlain ? null : spaceOrMark.exec(text);
      match !== null && match.index < end;
      match = spaceOrMark.exec(text)
    ) {
      const after = match.index + match[0].length;
      const isSpace = match[0].trim() === "";
      if (!isSpace && match[0] !== BOLD && match.index === start && previousEnd < 0) continue;
      copy(copied, match.index);
      const joins = separators.has(match.index);
      if (isSpace && !joins && separates(text, start, match.index, after, running)) {
        if (noteAt < 0) builder.push(" ", match.index, after);
        else spaced = true;
      }
      if (!isSpace && match[0] !== BOLD) noteAt = match.index;
      copied = after;
    }
    copy(copied, end);
    previousEnd = end;
  }
}

const POINT = new UnitSet(".,");
const NUMERAL = new UnitSet(HANZI_NUMERALS);
const COUNTS = new UnitSet(HANZI_DIGITS);

/** What stands for the mark of a note between the units at `last` and `from`: it parts the digits of a figure, `3[1]7条`. */
function borderOfNote(text: string, last: number, from: number): string {
  const goesOn = DIGIT.at(text, from) || (POINT.at(text, from) && DIGIT.at(text, from + 1));
  if (goesOn && (DIGIT.at(text, last) || (POINT.at(text, last) && DIGIT.at(text, last - 1)))) return PARTED;
  return NUMERAL.at(text, last) && COUNTS.at(text, from) ? " " : "";
}

/** Behind a figure, the words before the next one: `学校5所 医院6所`. */
const CELL = /[\u4E00-\u9FFF]{2,12} ?\d/y;

function isNextCell(text: string, from: number, to: number): boolean {
  if (!DIGIT.at(text, from - 2) && !(text[from - 2] === " " && DIGIT.at(text, from - 3))) return false;
  CELL.lastIndex = to;
  return CELL.test(text);
}

/** Whether the white space `[from, to)` in the line that begins at `lineStart` holds words apart, as between the cells of a table. */
function separates(text: string, lineStart: number, from: number, to: number, running: boolean): boolean {
  const last = from - 1;
  const after = text.charAt(to);
  if (ASCII.at(text, last) && ASCII.at(text, to)) {
    return !(DIGIT.at(text, last) && (after === "%" || (after === "." && DIGIT.at(text, to + 1))));
  }
  const gap = text.slice(from, to);
  const wide = gap.length > 1 || gap === "\u3000" || gap === "\t";
  if (HANZI.at(text, last) && HANZI.at(text, to)) {
    if (gap.includes("\t")) return true;
    const loneBefore = !HANZI.at(text, last - 1);
    const loneAfter = !HANZI.at(text, to + 1);
    if (loneBefore && loneAfter) return false;
    if (from - lineStart <= LONGEST_SET_OFF && SET_OFF.test(text.slice(lineStart, from))) return true;
    return !running && (wide || !(loneBefore || loneAfter) || isNextCell(text, from, to));
  }
  if (gap.includes("\t")) return true;
  if (running || !wide || !HANZI.at(text, to)) return false;
  return CLOSES_CELL.at(text, last) || (DIGIT.at(text, last) && HANZI.at(text, to + 1) && !UNIT.at(text, to));
}
