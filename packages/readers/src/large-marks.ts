import { liesIn, overlap, overlaps } from "./page-overlaps.js";
import type { PageText } from "./page-text.js";

/** A mark across a page is so many times as large as its text, and two lines or more lie in it. */
const LARGER = 2;
const LEAST_OVER = 2;
/** Where other text stands below nearly all of a mark, it need not be as large: nobody prints so what is to be read. */
const SOMEWHAT_LARGER = 1.3;
const COVERS = 0.8;
const LEAST_COVERING = 4;
/** What is written on, or over to the end: names and figures are put over it. */
const BLANKS = /[_＿.．…·\s]{3}/;
/** Another line or character of a mark, drawn before or after it, stands within so many of its heights, also where it lies over nothing. */
const CLOSE = 1.5;
const SAME_SIZE = 0.05;

/** More comparisons than this are made on no page that somebody reads. */
const MOST_COMPARED = 5_000_000;

/** The runs of a page that are marks across its text by their size, and what else is written in one go with them. */
export function largeMarks<Run extends PageText>(runs: readonly Run[], usual: number): Run[] {
  const large = runs.filter(({ size, text }) => size >= (isLong(text) ? SOMEWHAT_LARGER : LARGER) * usual);
  if (large.length === 0 || large.length * runs.length > MOST_COMPARED) return [];
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  const crossed = new Map(large.map((run) => [run, crossedBy(run, sorted)]));
  const marks = large.filter((run) => {
    const texts = crossed.get(run) ?? [];
    return (run.size >= LARGER * usual && isAcross(run, texts)) || isOverText(run, texts);
  });
  if (marks.length === 0) return [];
  const found = new Set(marks);
  for (const order of [runs, [...runs].reverse()])
    for (const [at, run] of order.entries()) {
      const before = order[at - 1];
      if (before !== undefined && found.has(before) && run.size >= LARGER * usual && goesOn(before, run))
        found.add(run);
    }
  return [...found];
}

const isLong = (text: string): boolean => text.length >= LEAST_COVERING;

/** The smaller texts that a large one lies over. */
function crossedBy(run: PageText, sorted: readonly PageText[]): PageText[] {
  const crossed: PageText[] = [];
  for (let at = firstBelow(run.y - run.size, sorted); at < sorted.length; at++) {
    const other = sorted[at];
    if (other === undefined || other.y > run.y + run.size) break;
    if (other.size * SOMEWHAT_LARGER <= run.size && overlaps(run, other)) crossed.push(other);
  }
  return crossed;
}

function firstBelow(y: number, sorted: readonly PageText[]): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.y ?? 0) < y) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether lines of text go through a mark. A large letter that opens a paragraph has them beside it, and a brace is narrow. */
const isAcross = (run: PageText, texts: readonly PageText[]): boolean =>
  (run.text.length > 1 || HANZI.test(run.text)) && texts.filter((text) => liesIn(text, run)).length >= LEAST_OVER;
const HANZI = /\p{Script=Han}/u;

/** Whether one line of other text stands below nearly all of a run. */
function isOverText(run: PageText, texts: readonly PageText[]): boolean {
  if (!isLong(run.text)) return false;
  const covered = new Map<number, number>();
  for (const text of texts) {
    if (!liesIn(text, run) || BLANKS.test(text.text)) continue;
    const line = Math.round(text.y);
    covered.set(line, (covered.get(line) ?? 0) + overlap(text, run)[0]);
  }
  return [...covered.values()].some((width) => width > COVERS * run.width);
}

/** Whether a run drawn next to a mark is another line or character of it. */
const goesOn = (mark: PageText, run: PageText): boolean =>
  Math.abs(run.size - mark.size) < SAME_SIZE * mark.size &&
  Math.max(...overlap(run, mark).map((lapped) => -lapped)) < CLOSE * mark.size;
