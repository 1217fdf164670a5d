/** Nothing can be read in a narrower column. */
const LEAST = 4;
/** Columns that need no more than this are given it before the others share the rest, unless there are too many columns. */
const MODEST = 8;

/**
 * Divides `width` among the columns of a table by their shares. Where a column would be squeezed, it also gets what others do not need.
 *
 * @param needs How wide each column would be without line breaks.
 *
 * @example
 * columnWidths([30, 4], [1, 1], 24); // [20, 4]
 */
export function columnWidths(needs: readonly number[], shares: readonly number[], width: number): number[] {
  const all = shares.map((_, at) => at);
  const dues = duesOf(all, shares, width);
  if (all.every((at) => (needs[at] ?? 0) <= (dues[at] ?? 0))) return dues;
  const widths = shares.map(() => 0);
  const modest = Math.min(MODEST, Math.floor(width / shares.length));
  let settled = all.filter((at) => (needs[at] ?? 0) <= modest);
  let open = all;
  while (settled.length > 0) {
    for (const at of settled) widths[at] = Math.max(LEAST, needs[at] ?? 0);
    open = open.filter((at) => widths[at] === 0);
    const due = duesOf(open, shares, width - widths.reduce((sum, one) => sum + one, 0));
    settled = open.filter((at) => (needs[at] ?? 0) <= (due[at] ?? 0));
    // the last ones take all that is left
    if (settled.length === open.length) settled = [];
  }
  const rest = duesOf(open, shares, width - widths.reduce((sum, one) => sum + one, 0));
  for (const at of open) widths[at] = rest[at] ?? LEAST;
  return widths;
}

/** What falls to each of some columns by their shares. */
function duesOf(columns: readonly number[], shares: readonly number[], width: number): number[] {
  const whole = columns.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
  return shares.map((share) => Math.max(LEAST, Math.floor((width * share) / whole)));
}
