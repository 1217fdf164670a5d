import type { Line } from "./lines.js";

const DECIMAL_PART = /^([1-9]\d?)[\u4e00-\u9fff“《]/;
const FIRST_BELOW = /^([1-9]\d?)\.1[\u4e00-\u9fff“《]/;
const WIDEST = 40;

/** Whether a line heads a part that is numbered by decimals: `1 总则`, below which `1.1 编制依据` stands. */
export function opensDecimals(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.width > WIDEST) return false;
  const number = DECIMAL_PART.exec(line.text)?.[1];
  return number !== undefined && FIRST_BELOW.exec(next.text)?.[1] === number;
}
