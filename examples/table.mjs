// Columns for a terminal: a hanzi and a full-width mark take two cells.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1F64F}\u{20000}-\u{3FFFD}]/u;

const cells = (character) => (WIDE.test(character) ? 2 : 1);
const width = (text) => [...text].reduce((sum, character) => sum + cells(character), 0);

/** Cuts a text to at most `limit` cells. */
export function cut(text, limit) {
  if (width(text) <= limit) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += cells(character);
    if (used > limit) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Lines of a table, each column as wide as its widest cell, at most as wide as `limits` says. */
export function table(rows, limits) {
  const cut2d = rows.map((row) => row.map((text, column) => cut(text ?? "", limits[column])));
  const widths = limits.map((_, column) => Math.max(0, ...cut2d.map((row) => width(row[column]))));
  return cut2d.map((row) => {
    return `  ${row.map((text, column) => text + " ".repeat(widths[column] - width(text))).join("  ")}`.trimEnd();
  });
}
