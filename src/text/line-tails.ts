import { LETTER } from "./ascii.js";
import type { Line } from "./lines.js";
import { UnitSet } from "./unit-set.js";

/** So many lines end with the same stray token. */
const FEWEST = 4;
const SHARE = 0.05;
/**
 * Letters and digits, or small letters and capitals, behind a hanzi or the mark that ends a sentence, and a few hanzi of the site behind
 * them: a counter of the page, a trap for copyists. A question mark behind a space is what is left of a mark that could not be read.
 */
const TAIL =
  /(?<=[\u4E00-\u9FFF。！？；：:”）)])(?:(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{2,9}|(?=[A-Z]*[a-z]+[A-Z]|[A-Z][a-z]+[A-Z])[A-Za-z]{3,6})(?:[\u4E00-\u9FFF-]{2,16})?$|(?<=\s)[?？]$/;
const LONGEST = 26;
const QUESTION = new UnitSet("?？");
const HANZI = /[\u4E00-\u9FFF]/g;

/** The lines of `text` without a token of letters and digits that a scraper left at the end of many of them (`工作回顾t52`). */
export function withoutTails(lines: readonly Line[], text: string): readonly Line[] {
  const counts = new Map<string, number>();
  const tails = lines.map(({ start, end }) => {
    const from = Math.max(start, end - LONGEST);
    const mayBe = QUESTION.at(text, end - 1) || LETTER.next(text, from, end) < end;
    return mayBe ? (TAIL.exec(text.slice(from, end))?.[0] ?? null) : null;
  });
  for (const tail of tails) if (tail !== null) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  const [stray, another] = [...counts.keys()].filter(
    (tail) => (counts.get(tail) ?? 0) >= Math.max(FEWEST, SHARE * lines.length),
  );
  if (stray === undefined || another !== undefined) return lines;
  const { length } = stray;
  const width = length + (stray.match(HANZI)?.length ?? 0);
  return lines.map((line, index) => {
    if (tails[index] !== stray) return line;
    return { ...line, end: line.end - length, text: line.text.slice(0, -length), width: line.width - width };
  });
}
