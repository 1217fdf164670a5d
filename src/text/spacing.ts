import type { Line } from "./lines.js";
import type { OffsetMapBuilder } from "./offset-map.js";

/** White space, or the mark of a footnote. `〔2019〕` is part of a document number. */
const SPACE_OR_MARK =
  /\s+|\^?(?:\[(?:注?\d{1,3}|注)\]|〔(?:注?\d{1,3}|注)〕)(?!\d{0,4}号)|(?<=[\u4E00-\u9FFF”》])[¹²³⁰⁴-⁹]{1,3}/g;
const HANZI = /[\u3400-\u9FFF\uF900-\uFAFF〇○]/;
const ASCII = /[!-~\u00C0-\u024F]/;
const LETTER = /[A-Za-z]/;
const DIGIT = /\d/;
const LATIN_END = /[A-Za-z,;:.)]/;
const RUNNING = /[，。；！？]/;
/** The number of an article or a heading, set off from its text by white space alone. */
const SET_OFF = /^(?:第[一二三四五六七八九十百零\d]{1,5}[章节条编篇款]|[一二三四五六七八九十]{1,3})$/;
const LONGEST_SET_OFF = 8;
const CLOSES_CELL = /[%‰)]/;

/** Appends the lines printed for one paragraph, as one line without stray white space and footnote marks. */
export function appendParagraph(builder: OffsetMapBuilder, text: string, lines: readonly Line[]): void {
  const running = lines.some(({ text: printed }) => RUNNING.test(printed));
  let previousEnd = -1;
  for (const { start, end } of lines) {
    if (previousEnd >= 0 && LATIN_END.test(text[previousEnd - 1]!) && LETTER.test(text[start]!)) {
      builder.push(" ", previousEnd, start);
    }
    let copied = start;
    SPACE_OR_MARK.lastIndex = start;
    for (let match = SPACE_OR_MARK.exec(text); match !== null && match.index < end; match = SPACE_OR_MARK.exec(text)) {
      const after = match.index + match[0].length;
      const isSpace = match[0].trim() === "";
      if (!isSpace && match.index === start && previousEnd < 0) continue;
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
  if (HANZI.test(before) && HANZI.test(after)) {
    const loneBefore = !HANZI.test(text[from - 2] ?? "");
    const loneAfter = !HANZI.test(text[to + 1] ?? "");
    if (loneBefore && loneAfter) return false;
    if (from - lineStart <= LONGEST_SET_OFF && SET_OFF.test(text.slice(lineStart, from))) return true;
    const wide = gap.length > 1 || gap === "\u3000" || gap === "\t";
    return !running && (wide || !(loneBefore || loneAfter));
  }
  if (gap.includes("\t")) return true;
  return !running && gap.length > 1 && CLOSES_CELL.test(before) && HANZI.test(after);
}
