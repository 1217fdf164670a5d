import type { Line } from "./lines.js";
import type { OffsetMapBuilder } from "./offset-map.js";

const HANZI = /[\u3400-\u9FFF\uF900-\uFAFF〇○]/;
const ASCII = /[!-~\u00C0-\u024F]/;
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
const LATIN_END = /[A-Za-z,;:.)]/;
const RUNNING = /[，。；！？]/;
/** The number of an article or a heading, set off from its text by white space alone. */
const SET_OFF = /^(?:第[一二三四五六七八九十百零\d]{1,5}[章节条编篇款]|[一二三四五六七八九十]{1,3})$/;
const LONGEST_SET_OFF = 8;
const UNIT = /[年月日时分秒个项件条家户人名位场次倍万亿元千百吨亩公平立吉兆美]/;
/** What a footnote mark begins with. Most lines have none of these. */
const MARK_UNIT = /[*[〔^¹²³⁰⁴-⁹①-⑳]/;
const CLOSES_CELL = /[%‰)]/;

/** Appends the lines printed for one paragraph, as one line without what `spaceOrMark` finds; see `noteMarks`. */
export function appendParagraph(
  builder: OffsetMapBuilder,
  text: string,
  lines: readonly Line[],
  spaceOrMark: RegExp,
): void {
  const running = lines.some(({ text: printed }) => RUNNING.test(printed));
  let previousEnd = -1;
  for (const { start, end, text: printed } of lines) {
    if (previousEnd >= 0 && LATIN_END.test(text[previousEnd - 1]!) && LETTER.test(text[start]!)) {
      builder.push(" ", previousEnd, start);
    }
    let copied = start;
    const isPlain = printed.length === end - start && !MARK_UNIT.test(printed);
    spaceOrMark.lastIndex = start;
    for (
      let match = isPlain ? null : spaceOrMark.exec(text);
      match !== null && match.index < end;
      match = spaceOrMark.exec(text)
    ) {
      const after = match.index + match[0].length;
      const isSpace = match[0].trim() === "";
      if (!isSpace && match[0] !== "**" && match.index === start && previousEnd < 0) continue;
      builder.copy(text, copied, match.index);
      if (isSpace && separates(text, start, match.index, after, running)) builder.push(" ", match.index, after);
      copied = after;
    }
    builder.copy(text, copied, end);
    previousEnd = end;
  }
}

/** Whether the white space `[from, to)` in the line that begins at `lineStart` holds words apart, as between the cells of a table. */
function separates(text: string, lineStart: number, from: number, to: number, running: boolean): boolean {
  const before = text[from - 1]!;
  const after = text[to]!;
  if (ASCII.test(before) && ASCII.test(after)) {
    return !(DIGIT.test(before) && (after === "%" || (after === "." && DIGIT.test(text[to + 1] ?? ""))));
  }
  const gap = text.slice(from, to);
  const wide = gap.length > 1 || gap === "\u3000" || gap === "\t";
  if (HANZI.test(before) && HANZI.test(after)) {
    const loneBefore = !HANZI.test(text[from - 2] ?? "");
    const loneAfter = !HANZI.test(text[to + 1] ?? "");
    if (loneBefore && loneAfter) return false;
    if (from - lineStart <= LONGEST_SET_OFF && SET_OFF.test(text.slice(lineStart, from))) return true;
    return !running && (wide || !(loneBefore || loneAfter));
  }
  if (gap.includes("\t")) return true;
  if (running || !wide || !HANZI.test(after)) return false;
  return CLOSES_CELL.test(before) || (DIGIT.test(before) && HANZI.test(text[to + 1] ?? "") && !UNIT.test(after));
}
