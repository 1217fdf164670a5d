/** Rows without the columns that hold nothing: a grid finer than the table, as programs make it where rows are divided at other places. */
export function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const filled = new Set<number>();
  for (const row of rows) for (const [column, text] of row.entries()) if (text !== "") filled.add(column);
  return rows.map((row) => row.filter((_, column) => filled.has(column)));
}
