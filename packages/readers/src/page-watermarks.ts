import { largeMarks } from "./large-marks.js";
import { overlaps } from "./page-overlaps.js";
import { type Page, type PageText, pageWithout } from "./page-text.js";

/** Text printed in one go: pieces that follow each other on one base line. */
interface Run extends PageText {
  pieces: PageText[];
}

/** A mark stands at one place of more than this share of the pages, and lies over text on this share of those. */
const OFTEN = 0.5;
const LEAST_PAGES = 3;
const OFTEN_OVER = 1 / 3;
/** A mark that is repeated over a page stands at so many places, and lies over text at this share of them. */
const LEAST_REPEATED = 4;
const SHARE_OVER = 0.2;
/** So much larger than the text is what may be a mark by its size alone. */
const LARGER = 2;
const LEAST_OVER = 2;
/** Pieces of one run are apart by less than this share of the character height. */
const WITHIN_RUN = 0.6;
/** More comparisons than this are made on no page that somebody reads. */
const MOST_COMPARED = 5_000_000;

/**
 * Takes off watermarks that stand upright and lie over text: at one place of most pages, in rows and columns over one page, or far larger than
 * the text across it. The heads of a table that goes on over pages stand at one place too, and its words recur, but over nothing.
 */
export function withoutWatermarks(pages: readonly Page[]): Page[] {
  const runs = pages.map(({ texts }) => runsOf(texts));
  const isOften = ({ length }: { length: number }): boolean => length >= LEAST_PAGES && length > OFTEN * pages.length;
  const placed = placesOf(runs, (length) => isOften({ length }));
  const recurring = new Set([...placed.values()].filter(isOften).flat());
  const over = new Map<string, number>();
  const marks = new Set<string>();
  for (const page of runs) {
    const size = usualSize(page);
    for (const run of largeMarks(page, size)) marks.add(placeOf(run));
    const repeated = repeatedRuns(page);
    const isRepeated = new Set([...repeated.values()].flat());
    const isSuspect = (run: Run): boolean =>
      run.text.length > 1 && (recurring.has(run) || isRepeated.has(run) || run.size >= LARGER * size);
    const suspects = page.filter(isSuspect);
    if (suspects.length === 0 || suspects.length * page.length > MOST_COMPARED) continue;
    const others = page.filter((run) => !isSuspect(run));
    const counts = new Map<string, number>();
    for (const run of suspects) {
      const crossed = others.filter((other) => overlaps(run, other));
      if (crossed.length === 0) continue;
      over.set(placeOf(run), (over.get(placeOf(run)) ?? 0) + 1);
      counts.set(nameOf(run), (counts.get(nameOf(run)) ?? 0) + 1);
    }
    for (const [name, same] of repeated) {
      if ((counts.get(name) ?? 0) >= Math.max(LEAST_OVER, SHARE_OVER * same.length))
        for (const run of same) marks.add(placeOf(run));
    }
  }
  for (const [place, same] of placed)
    if (isOften(same) && (over.get(place) ?? 0) > OFTEN_OVER * same.length) marks.add(place);
  if (marks.size === 0) return [...pages];
  return pages.map((page, at) => {
    const left = new Set((runs[at] ?? []).filter((run) => marks.has(placeOf(run))).flatMap(({ pieces }) => pieces));
    return pageWithout(page, left);
  });
}

function runsOf(texts: readonly PageText[]): Run[] {
  const runs: Run[] = [];
  for (const piece of texts) {
    if (piece.text.trim() === "") continue;
    const last = runs.at(-1);
    const gap = last ? Math.abs(piece.x - last.x - last.width) : 0;
    if (last && gap < WITHIN_RUN * piece.size && isAlike(last, piece)) {
      last.text += piece.text;
      last.width = piece.x + piece.width - last.x;
      last.pieces.push(piece);
    } else {
      const { text, x, y, width, size } = piece;
      runs.push({ text, x, y, width, size, pieces: [piece] });
    }
  }
  return runs;
}

const isAlike = (a: PageText, b: PageText): boolean =>
  Math.abs(a.y - b.y) < 0.1 * a.size && Math.abs(a.size - b.size) < 0.05 * a.size;

const nameOf = ({ text, size }: Run): string => `${Math.round(size)} ${text}`;
const placeOf = (run: Run): string => `${Math.round(run.x)} ${Math.round(run.y)} ${nameOf(run)}`;
/** The place alone, as a number: keys are not made for all that stands at places of its own. */
const cornerOf = ({ x, y }: Run): number => Math.round(x) * 100_003 + Math.round(y);

/** The runs that stand at one place, once a page, where that are enough. */
function placesOf(pages: readonly (readonly Run[])[], isEnough: (count: number) => boolean): Map<string, Run[]> {
  const corners = pages.map((page) => page.map(cornerOf));
  const counts = new Map<number, number>();
  // what stands on more than half of the pages stands on one of the first half
  const firsts = Math.ceil(pages.length / 2);
  for (const [at, page] of corners.entries())
    for (const corner of page) {
      const count = counts.get(corner);
      if (count !== undefined || at < firsts) counts.set(corner, (count ?? 0) + 1);
    }
  const placed = new Map<string, Run[]>();
  for (const [at, page] of pages.entries()) {
    const runs = page.filter((_, index) => isEnough(counts.get(corners[at]?.[index] ?? 0) ?? 0));
    for (const [place, run] of new Map(runs.map((run) => [placeOf(run), run]))) {
      const same = placed.get(place);
      if (same === undefined) placed.set(place, [run]);
      else same.push(run);
    }
  }
  return placed;
}

/** What is printed over and over on a page, in two columns and two rows at the least. */
function repeatedRuns(runs: readonly Run[]): Map<string, Run[]> {
  const texts = new Map<string, Run[]>();
  for (const run of runs) addTo(texts, run.text, run);
  const named = new Map<string, Run[]>();
  for (const same of texts.values())
    if (same.length >= LEAST_REPEATED) for (const run of same) addTo(named, nameOf(run), run);
  const isGrid = (same: readonly Run[]): boolean =>
    same.length >= LEAST_REPEATED &&
    new Set(same.map(({ x }) => Math.round(x))).size > 1 &&
    new Set(same.map(({ y }) => Math.round(y))).size > 1;
  return new Map([...named].filter(([, same]) => isGrid(same)));
}

function addTo(groups: Map<string, Run[]>, key: string, run: Run): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [run]);
  else same.push(run);
}

/** The size of most characters of a page. */
function usualSize(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of runs) counts.set(size, (counts.get(size) ?? 0) + text.length);
  let [usual, most] = [0, 0];
  for (const [size, count] of counts) if (count > most) [usual, most] = [size, count];
  return usual;
}
