import type { PageText } from "./page-text.js";

/** Pieces of a line that runs across touch to this share of their height, and stand on one base line. */
const TOUCH = 0.3;
/** A line across is wider than two figures that stand side by side in a column. */
const LEAST_ACROSS = 1.5;
/** Tiers are further apart, in character heights, than a space sets characters of a column apart. */
const APART = 1;
const LEAST_COLUMNS = 2;
const SAME_COLUMN = 0.5;

/** The lines that run across a page of vertical text, such as its heading, each as its pieces, and all other pieces. */
export function linesAcross(texts: readonly PageText[]): { across: PageText[][]; down: PageText[] } {
  const across: PageText[][] = [];
  const down: PageText[] = [];
  let run: PageText[] = [];
  const end = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    const isAcross = first && last && last.x + last.width - first.x > LEAST_ACROSS * first.size && lengthOf(run) > 1;
    if (isAcross) across.push(run);
    else for (const piece of run) down.push(piece);
    run = [];
  };
  for (const piece of texts) {
    const last = run.at(-1);
    if (last !== undefined && !goesOnAcross(last, piece)) end();
    run.push(piece);
  }
  end();
  return { across, down };
}

const lengthOf = (run: readonly PageText[]): number => run.reduce((sum, { text }) => sum + text.trim().length, 0);

const goesOnAcross = (last: PageText, piece: PageText): boolean =>
  Math.abs(piece.x - last.x - last.width) < TOUCH * piece.size && Math.abs(piece.y - last.y) < TOUCH * piece.size;

/**
 * The tiers of a page whose columns of text stand in two or more, from the top down: parted by a band without text, and written one after the
 * other. What is only set apart within each column (names, and below them what each does) is written column by column.
 *
 * @param pieces In the order in which the file draws them.
 */
export function tiersOf(pieces: readonly PageText[]): PageText[][] {
  const places = pieces.map((piece, at) => ({ piece, at })).sort((a, b) => a.piece.y - b.piece.y);
  const latest = runningMost(places.map(({ at }) => at));
  const earliest = runningMost(places.map(({ at }) => -at).reverse()).reverse();
  const starts = [0];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const [index, { piece }] of places.entries()) {
    const isApart = piece.y - piece.size - bottom > APART * piece.size;
    const isLater = (latest[index - 1] ?? Number.POSITIVE_INFINITY) < -(earliest[index] ?? 0);
    if (index > 0 && isApart && isLater) starts.push(index);
    bottom = Math.max(bottom, piece.y);
  }
  const tiers = starts.map((start, at) => places.slice(start, starts[at + 1]).map(({ piece }) => piece));
  return tiers.every(hasColumns) ? tiers : [[...pieces]];
}

/** For each number the largest up to it. */
function runningMost(numbers: readonly number[]): number[] {
  let most = Number.NEGATIVE_INFINITY;
  return numbers.map((number) => {
    most = Math.max(most, number);
    return most;
  });
}

function hasColumns(tier: readonly PageText[]): boolean {
  const columns: number[] = [];
  for (const { x, size } of tier) {
    if (columns.every((known) => Math.abs(known - x) > SAME_COLUMN * size)) columns.push(x);
    if (columns.length >= LEAST_COLUMNS) return true;
  }
  return false;
}
