import type { GridCell } from "./page-grid.js";
import type { PageText } from "./page-text.js";

/** Lines of one cell begin at one place, in one size, and as far below each other, but for these shares of the character height. */
const SAME_EDGE = 0.3;
const SAME_SIZE = 0.05;
const SAME_PITCH = 0.1;
/** Lines that are further apart, in character heights, are not of one text. */
const MOST_PITCH = 2;

/** A piece and the cell in which it stands. */
interface Placed {
  piece: PageText;
  cell: GridCell;
}

/**
 * The lines that stand in the cell below their own: programs cut what is too long for its cell when they draw it, and leave it in the file. It
 * is written right behind the lines of its cell, at their pitch; the cell in which it stands has a text of its own.
 *
 * @param placed The pieces of a table in the order in which the file draws them.
 * @returns For each such piece the cell that it is of.
 */
export function overflownLines(placed: readonly Placed[]): ReadonlyMap<PageText, GridCell> {
  const owners = new Map<PageText, GridCell>();
  if (!placed.some((_, at) => mayRunOver(placed, at))) return owners;
  const own = new Set<GridCell>();
  let pitch: number | null = null;
  placed.forEach(({ piece, cell }, at) => {
    const before = placed[at - 1];
    const owner = before && (owners.get(before.piece) ?? before.cell);
    const step = before && isBelow(before.piece, piece) ? piece.y - before.piece.y : null;
    const goesOn = step !== null && pitch !== null && Math.abs(step - pitch) < SAME_PITCH * piece.size;
    if (goesOn && owner && cell.column === owner.column && cell.row === owner.toRow) owners.set(piece, owner);
    else {
      own.add(cell);
      pitch = cell === owner ? step : null;
    }
  });
  for (const { piece, cell } of placed) if (!own.has(cell)) owners.delete(piece);
  return owners;
}

/** Whether a piece is the first that may have run over: two lines of the cell above are right before it. Most tables have none. */
function mayRunOver(placed: readonly Placed[], at: number): boolean {
  const [first, last, next] = [placed[at - 2], placed[at - 1], placed[at]];
  if (!first || !last || !next || first.cell !== last.cell || last.cell === next.cell) return false;
  return next.cell.row === last.cell.toRow && next.cell.column === last.cell.column && isBelow(last.piece, next.piece);
}

const isBelow = (line: PageText, next: PageText): boolean =>
  Math.abs(next.x - line.x) < SAME_EDGE * next.size &&
  Math.abs(next.size - line.size) < SAME_SIZE * next.size &&
  next.y > line.y &&
  next.y - line.y < MOST_PITCH * next.size;
