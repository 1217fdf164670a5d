import { readDate } from "./dates.js";
import { isOrgan } from "./issuer.js";
import type { Line } from "./lines.js";

const LONGEST_OFFICE = 40;
const LONGEST_DATE = 20;

/** The office and the date that close a document; the text of an enclosure may come after them. */
export function readSignature(
  lines: readonly Line[],
  wordsOf: (index: number) => string,
): { issuer: string | null; date: string | null } {
  for (let index = 1; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    const before = lines[index - 1]!;
    if (end - start > LONGEST_DATE || before.end - before.start > LONGEST_OFFICE) continue;
    const date = readDate(wordsOf(index));
    const issuer = wordsOf(index - 1);
    if (date !== null && isOrgan(issuer)) return { issuer, date };
  }
  return { issuer: null, date: null };
}
