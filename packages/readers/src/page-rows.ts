import { yearWords } from "./generated/year-words.js";
import type { PageLine, PageText } from "./page-text.js";
import { spreadPieces } from "./spread-text.js";
import { isNoteMark, raisedText } from "./superscript.js";

/** A row of `data/readers/year-words.yaml`. */
export interface YearWord {
  word: string;
}

/** Share of the character height by which pieces of one line may differ in height on the page. */
const SAME_LINE = 0.5;
/** A mark of a note is smaller than its line and stands above the base line. */
const SMALLER = 0.9;
const RAISED = 0.15;
/** A mark of a note belongs to the text before it, however a line is spread out. */
const WIDEST_BEFORE_NOTE = 6;
/** A mark of a note is short; longer text beside a headline, smaller and higher, is of the next column. */
const LONGEST_NOTE = 5;
/** A longer text is no mark, whatever spaces and other marks stand around it: (注100). */
const LONGEST_MARK = 12;
/** Whether a piece stands as a mark of a note does beside the text next to it. */
function isRaised({ text, size, y }: PageText, beside: Pick<PageText, "size" | "y"> | undefined): boolean {
  return (
    beside !== undefined &&
    size < SMALLER * beside.size &&
    beside.y - y > RAISED * beside.size &&
    (text.trim().length <= LONGEST_NOTE || (text.length <= LONGEST_MARK && isNoteMark(text)))
  );
}

/** From this share of the character height on, a gap between letters or digits is a space. */
const SPACE = 0.25;
/** The number of an item stands closer to what it numbers: `2.` before `2024年`. No figure begins so and goes on behind a gap. */
const SPACE_BEHIND_NUMBER = 0.12;
const LIST_NUMBER = /^\s*[1-9]\d?\.$/;
/** Where nothing parts it from a year, it is still no figure: 2.2024年. */
const NUMBER_AT_YEAR = new RegExp(
  `^(\\s*[1-9]\\d?\\.)(?=(?:19|20)\\d{2}(?:${yearWords.map(({ word }) => word).join("|")}))`,
);

/** Pieces that stand on one height, from the top down, each row from left to right. */
export function rowsOf(texts: readonly PageText[]): PageText[][] {
  const written = texts.filter(({ text }) => text.trim() !== "");
  const rows = inRows(written, (first, piece) => Math.max(piece.size, first.size));
  return withRaisedMarks(rows).map((row) => row.sort((a, b) => a.x - b.x));
}

/** What stands on one height, from the top down; `heightOf` is the character height of the first of a row and of what may belong to it. */
export function inRows<Piece extends Pick<PageText, "x" | "y" | "size">>(
  pieces: readonly Piece[],
  heightOf: (first: Piece, piece: Piece) => number,
): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.y - first.y <= SAME_LINE * heightOf(first, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** A mark stands right behind the text that it belongs to, less than this share of the character height away. */
const BESIDE = 0.6;

/** Rows with the small marks that stand above them so high that they make a row of their own, right behind a text and beside its upper half. */
function withRaisedMarks(rows: readonly PageText[][]): PageText[][] {
  return rows.flatMap((row, at) => {
    const next = rows[at + 1];
    if (next === undefined || row.some(({ text }) => text.length > LONGEST_MARK)) return [row];
    const isOfNext = (mark: PageText): boolean =>
      isNoteMark(mark.text) &&
      next.some(
        ({ x, y, width, size }) =>
          mark.size < SMALLER * size && mark.y > y - size && Math.abs(mark.x - x - width) < BESIDE * size,
      );
    if (!row.every(isOfNext)) return [row];
    for (const mark of row) next.push(mark);
    return [];
  });
}

/** A row joined into stretches that are parted where `isParted` says so, between a right and a left edge. */
export function joinRow(
  row: readonly PageText[],
  isParted: (right: number, left: number, size: number) => boolean,
): PageLine[] {
  const goesOn = row.length > 1 ? spreadPieces(row) : [];
  const lines: PageLine[] = [];
  for (let index = 0; index < row.length; index++) {
    const piece = row[index] as PageText;
    const last = lines.at(-1);
    const isNote = isRaised(piece, last ?? row[index + 1]);
    const gap = last ? piece.x - last.right : Number.POSITIVE_INFINITY;
    const right = piece.x + piece.width;
    const isClose =
      last && (isNote ? gap < WIDEST_BEFORE_NOTE * last.size : !isParted(last.right, piece.x, piece.size));
    const joins = goesOn[index] || isClose;
    if (!last || !joins)
      lines.push({
        text: isNote ? raisedText(piece.text, "") : piece.text,
        x: piece.x,
        y: piece.y,
        right,
        size: piece.size,
      });
    else {
      const isSpace = gap > (LIST_NUMBER.test(last.text) ? SPACE_BEHIND_NUMBER : SPACE) * piece.size;
      const spaced = !goesOn[index] && isSpace && /[\w.,;:)]$/.test(last.text) && /^[\w(]/.test(piece.text);
      last.text += isNote ? raisedText(piece.text, last.text) : (spaced ? " " : "") + piece.text;
      last.right = Math.max(last.right, right);
      last.size = Math.max(last.size, piece.size);
    }
  }
  for (const line of lines) line.text = line.text.replace(NUMBER_AT_YEAR, "$1 ");
  return lines;
}
