import { tabledRows } from "./found-tables.js";
import { CELL_GAP, isGap } from "./page-gaps.js";
import { joinRow, rowsOf } from "./page-rows.js";
import type { CellRow, FoundTable } from "./page-table.js";
import type { Page, PageTable, PageText } from "./page-text.js";

const MOST_BETWEEN = 2;
/** Pages of newspapers hold more, in columns that rules part. */
const MOST_CHARACTERS = 5000;
const LEAST_UNTABLED = 2;
/** Lines that stand on heights closer than this share of their characters' are no lines of one text: a cell has more of them than the one beside it. */
const CLOSE_LINES = 1.2;
/** The next row of a table stands below the last by so many times what parts its rows, at the most, and its name begins so many characters beside. */
const NEXT_ROW = 1.3;
const BESIDE_NAMES = 2.2;
const SENTENCE = /[，。；]/;

/**
 * Whether the rules of a page may show its tables better than the places of its texts do: a cell or a head of theirs stands on several lines,
 * a table falls apart at a long name, rows of several cells are no table, or a row without figures follows one. Most pages have none, and
 * their rules are not asked for.
 */
export function asksForRules({ texts }: Pick<Page, "texts">): boolean {
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) return false;
  const pieces = rowsOf(texts);
  if (pieces.some(([piece], at) => isClose(piece, pieces[at - 1]?.[0])))
    return pieces.some((row) => row.length > 1 && joinRow(row, isGap(CELL_GAP)).length > 1);
  const { cells: rows, found } = tabledRows(texts, pieces);
  const isInTable = (at: number): boolean => found.some(({ from, to }) => at >= from && at < to);
  return (
    found.some(
      (one, at) =>
        !one.table.isChart &&
        (one.table.isUnsure || isCutFrom(found[at - 1], one.from, one.table) || endsBeforeName(rows, one)),
    ) || rows.filter((row, at) => row.length > 1 && !isInTable(at)).length >= LEAST_UNTABLED
  );
}

const isClose = (line: PageText | undefined, above: PageText | undefined): boolean =>
  line !== undefined && above !== undefined && line.y - above.y < CLOSE_LINES * line.size;

/** Whether a table goes on with the one before, behind a name or two that stood in none of its columns. */
const isCutFrom = (before: FoundTable | undefined, from: number, { rows }: PageTable): boolean =>
  before !== undefined && from - before.to <= MOST_BETWEEN && before.table.rows[0]?.length === rows[0]?.length;

/** Whether the line below a table stands where the name of its next row would. */
function endsBeforeName(rows: readonly CellRow[], { from, to }: FoundTable): boolean {
  const [above, last, next] = [rows[to - 2], rows[to - 1], rows[to]];
  const [name, line, figure] = [last?.[0], next?.[0], last?.at(-1)];
  if (!above?.[0] || !name || !line || !figure || to - from < 2 || next?.length !== 1) return false;
  const pitch = name.y - above[0].y;
  return (
    line.y - name.y < NEXT_ROW * pitch &&
    Math.abs(line.x - name.x) < BESIDE_NAMES * line.size &&
    Math.abs(line.size - name.size) < 0.1 * name.size &&
    line.right < figure.x &&
    !SENTENCE.test(line.text)
  );
}
