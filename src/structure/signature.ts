import { readDate } from "./dates.js";
import { isOrgan, jointIssuers } from "./issuer.js";
import { isLineOf } from "./line-words.js";
import type { Line } from "./lines.js";

const LONGEST_OFFICE = 40;
const LONGEST_DATE = 20;
const MOST_OFFICES = 12;

/** The date of a web page has strokes between year, month and day. */
const STAMP = /\d[-/.]\d/;

/**
 * The office and the date that close a document, or a date that stands alone below its text, from the line `first` on; the text of an
 * enclosure may come after them.
 */
export function readSignature(
  lines: readonly Line[],
  first: number,
  wordsOf: (index: number) => string,
): { issuer: string | null; date: string | null } {
  let alone: string | null = null;
  for (let index = 1; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    if (end - start > LONGEST_DATE) continue;
    const words = wordsOf(index);
    const date = readDate(words);
    if (date === null) continue;
    const offices = officesAbove(lines, index, wordsOf);
    if (offices.length > 0) return { issuer: jointIssuers(offices), date };
    if (index >= first && isLineOf("date", words) && !STAMP.test(words)) alone ??= date;
  }
  return { issuer: null, date: alone };
}

/** The offices on the lines right above the date, in reading order. */
function officesAbove(lines: readonly Line[], date: number, wordsOf: (index: number) => string): string[] {
  const offices: string[] = [];
  for (let index = date - 1; index >= 0 && offices.length < MOST_OFFICES; index--) {
    const { start, end } = lines[index]!;
    const words = end - start > LONGEST_OFFICE ? "" : wordsOf(index);
    if (!isOrgan(words)) break;
    offices.unshift(words);
  }
  return offices;
}
