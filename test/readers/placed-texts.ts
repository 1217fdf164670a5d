import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import { isTable, type PageText } from "../../packages/readers/src/page-text.js";

const SIZE = 10;
export const width = (text: string): number =>
  [...text].reduce((sum, one) => sum + (one < "\u0080" ? SIZE / 2 : SIZE), 0);
/** A text whose left end stands at `x`. */
export const left = (text: string, x: number, y: number): PageText => ({
  text,
  x,
  y,
  width: width(text),
  size: SIZE,
  angle: 0,
});
/** A text whose right end stands at `x`. */
export const right = (text: string, x: number, y: number): PageText => left(text, x - width(text), y);
/** The rows of the tables that are found among the texts of a page. */
export const tablesOf = (texts: PageText[]): string[][][] =>
  layOut(readablePieces({ texts, width: 800, height: 1000 })).flatMap((block) => (isTable(block) ? [block.rows] : []));
