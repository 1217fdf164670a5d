import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { Cell } from "../structure/table.js";
import type { Bound, Quantity } from "../types.js";
import { boundNamed, type FigureCell, scanned } from "./figure-cell.js";

/** Tables of aims set in a cell of its own whether a figure is the least or the most: 满意度 | >= | 90 | %. */
export const boundBefore = (cell: Cell | undefined): Bound | null => boundNamed(cell?.text ?? "");

/**
 * The figure of a cell with its unit as running text would have it: 253,508 in a table in 万元 is 2,535,080,000 元. `usual` is the unit where the cell
 * has none of its own; `null` where there is no unit that is known.
 */
export function quantityInCell(cell: Cell, figure: FigureCell, usual: string | null, name: string): Quantity | null {
  const read = readIn(figure, figure.unit ?? usual, name);
  if (read === null) return null;
  const { value, max, unit, kind, currency } = read;
  const { start, end, isNegative, bound } = figure;
  const span = { start: cell.start + start, end: cell.start + end };
  const signed = isNegative ? -value : value;
  return { text: cell.text.slice(start, end), span, value: signed, max, unit, bound, kind, currency };
}

/** Lengths of time are measured where the name of the row says so (人均预期寿命 | 78.5岁), or a unit of its own does (企业开办时间（天）). */
function readIn({ numeral }: FigureCell, unit: string | null, name: string): ScannedQuantity | null {
  if (unit === null) return null;
  return scanned(numeral + unit) ?? scanned(numeral + unit, name) ?? scanned(numeral + unit, MEASURED_TIME);
}

/** Behind it a length of time is one that is measured. */
const MEASURED_TIME = "年限";
