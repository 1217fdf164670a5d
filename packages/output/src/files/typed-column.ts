import type { ColumnType } from "tifa/tables";

/** A column of a columnar file. */
export interface TypedColumn {
  /** Name of the column in the file. */
  name: string;
  /** Heading in Chinese. */
  zh?: string;
  /** Heading in English. */
  en?: string;
  /** What its cells hold; text where it is left out. */
  type?: ColumnType;
}

const LEAST_INT32 = -(2 ** 31);
const MOST_INT32 = 2 ** 31 - 1;

/** A cell as a columnar file holds it: an empty text is an empty cell. Throws where a number is not what its column holds. */
export function typedCell(cell: unknown, { name, type = "text" }: TypedColumn): string | number | boolean | null {
  if (cell === null || cell === undefined || cell === "") return null;
  if (type === "text") return String(cell);
  if (type === "boolean") {
    if (cell === true || cell === "true") return true;
    if (cell === false || cell === "false") return false;
    throw new RangeError(`column ${name}: ${String(cell)} is neither true nor false`);
  }
  const number = Number(cell);
  const fits = type === "number" || (Number.isInteger(number) && number >= LEAST_INT32 && number <= MOST_INT32);
  if (Number.isNaN(number) || !fits) throw new RangeError(`column ${name}: ${String(cell)} is no ${type}`);
  return number;
}
