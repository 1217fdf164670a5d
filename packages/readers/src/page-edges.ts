import { least, most } from "./extremes.js";
import { groupBy } from "./group-by.js";
import { joinRow, rowsOf } from "./page-rows.js";
import { NUMBER_OF_TABLE, UNIT } from "./page-table.js";
import { type Page, type PageText, pageWithout } from "./page-text.js";

/** Share of the page at its top and bottom where running heads and feet stand, and where the line next to them is looked for. */
const MARGIN = 0.1;
const BESIDE = 0.2;
/** A running head is set smaller than the lines of the page. */
const SMALLER = 0.92;
/** Parts of a running head are this far apart, in character heights. */
const APART = 3;
const LEAST_PAGES = 2;

/** The first or last line of a page. */
interface Edge {
  page: number;
  pieces: readonly PageText[];
  text: string;
  isSmaller: boolean;
}

/**
 * Takes off running heads and feet of two parts, one at each side, before they are taken for rows of a table beside them: lines that recur at
 * the edge of pages and are set smaller than what is next to them, or hold a number that counts up with the pages.
 */
export function withoutEdges(pages: readonly Page[]): Page[] {
  const found = pages.flatMap((page, at) => [edgeOf(page, at, true), edgeOf(page, at, false)]);
  const byPlace = groupBy(
    found.filter((edge) => edge !== null),
    ({ pieces, text }) => `${Math.round(pieces[0]?.y ?? 0)} ${text.replace(/\d+/g, "0")}`,
  );
  const often = Math.max(LEAST_PAGES, Math.ceil(pages.length / 3));
  const left = new Set<PageText>();
  for (const edges of byPlace.values()) {
    if (edges.length < often || !(edges.every(({ isSmaller }) => isSmaller) || countsUp(edges))) continue;
    for (const { pieces } of edges) for (const piece of pieces) left.add(piece);
  }
  return left.size === 0 ? [...pages] : pages.map((page) => pageWithout(page, left));
}

function edgeOf({ texts, height }: Page, page: number, isTop: boolean): Edge | null {
  const within = (share: number) => (y: number) => (isTop ? y < share * height : y > (1 - share) * height);
  const rows = rowsOf(texts.filter(({ y }) => within(BESIDE)(y)));
  const [pieces, beside] = isTop ? rows : rows.reverse();
  if (pieces?.[0] === undefined || !within(MARGIN)(pieces[0].y)) return null;
  const parts = joinRow(pieces, (right, x, size) => x - right > APART * size).map(({ text }) => text.trim());
  if (parts.length < 2 || parts.some((part) => UNIT.test(part) || NUMBER_OF_TABLE.test(part))) return null;
  const sizes = (row: readonly PageText[]): number[] => row.map(({ size }) => size);
  const isSmaller = beside !== undefined && most(sizes(pieces)) < SMALLER * least(sizes(beside));
  return { page, pieces, text: parts.join("").normalize("NFKC").replace(/\s/g, ""), isSmaller };
}

/** Whether one of the numbers of the lines counts up as their pages do. */
function countsUp(edges: readonly Edge[]): boolean {
  const starts = edges.map(({ text, page }) => (text.match(/\d+/g) ?? []).map((number) => Number(number) - page));
  return (starts[0] ?? []).some((start, at) => starts.every((others) => others[at] === start));
}
