import type { Span } from "../types.js";
import type { Cell } from "./table.js";

const BORDER = "|";
/** The line below the head of a table in Markdown, |---|:--:|; the clean text may have dropped it as an ornament. */
const RULE = /^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|){2,60}[ \t]*$/m;
const IS_RULE = /^\|(?: ?(?::-+:?|-+:|-{2,}) ?\|)+$/;
const ESCAPE = "\\";

/** Whether a text has tables whose cells are parted by bars. */
export const hasPipeTables = (raw: string): boolean => RULE.test(raw);

/** The cells of a row that a bar opens and a bar closes, as most programs write them, `[]` for the rule below the head, `null` for another line. */
export function cellsBetweenBars(text: string, { start, end }: Span): Cell[] | null {
  if (text[start] !== BORDER || text[end - 1] !== BORDER || end - start < 2) return null;
  if (IS_RULE.test(text.slice(start, end))) return [];
  const cells: Cell[] = [];
  for (let from = start + 1; from < end; ) {
    let bar = text.indexOf(BORDER, from);
    while (text[bar - 1] === ESCAPE && bar < end - 1) bar = text.indexOf(BORDER, bar + 1);
    cells.push(trimmed(text, from, bar));
    from = bar + 1;
  }
  return cells;
}

function trimmed(text: string, from: number, to: number): Cell {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const bare = words.trim();
  return { start, end: start + bare.length, text: bare };
}
