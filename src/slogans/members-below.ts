import { afterSpace, type NumberingStyle, readNumbering } from "../structure/numbering.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import type { TermSite } from "./term-site.js";

/** So much may stand between the term and the colon that ends its line. */
const REACH = 24;
const COLON = new UnitSet("：:");
const STOP = new UnitSet("。；！？;");
const MEMBER_END = new UnitSet("，。；：！？,;:!?（(");
const LONGEST_MEMBER = 24;
/** Text of its own may stand below each member. */
const MOST_LINES = 3;

interface Item extends Span {
  style: NumberingStyle;
  ordinal: number | null;
}

/**
 * The members that stand below the line of a term, each on a line of its own with a dash or a number before it: `推进“三个一批”：⏎——…⏎——…`.
 * They must be as many as the numeral says, and the list must end with them.
 */
export function membersBelow({ text, line, end, numeral: { count } }: TermSite): Span[] | null {
  if (count === null || count < 2) return null;
  let close = line.end;
  while (close > end && text.charAt(close - 1).trim() === "") close--;
  if (!COLON.at(text, close - 1) || close - end > REACH || STOP.next(text, end, close) < close) return null;
  const items: Item[] = [];
  let between = 0;
  for (let at = line.end + 1; at < text.length && items.length <= count && between <= MOST_LINES; ) {
    const lineEnd = endOfLine(text, at);
    const item = itemAt(text, at, lineEnd);
    if (item !== null && goesOn(items, item)) {
      items.push(item);
      between = 0;
    } else if (items.length === 0 || item !== null || items.length === count) break;
    else between++;
    at = lineEnd + 1;
  }
  if (items.length !== count || items.some((item) => item.end - item.start > LONGEST_MEMBER)) return null;
  return items.map(({ start, end }) => ({ start, end }));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** The words of a line behind its dash or number, up to the first mark. */
function itemAt(text: string, at: number, lineEnd: number): Item | null {
  const first = afterSpace(text, at, lineEnd);
  const numbering = readNumbering(text, first, lineEnd);
  if (numbering === null) return null;
  const start = afterSpace(text, numbering.end, lineEnd);
  const end = MEMBER_END.next(text, start, lineEnd);
  return end - start < 2 ? null : { start, end, style: numbering.style, ordinal: numbering.ordinal };
}

/** Whether an item has the mark of those before it, and the next number. */
function goesOn(items: readonly Item[], { style, ordinal }: Item): boolean {
  const last = items.at(-1);
  if (last === undefined) return ordinal === null || ordinal === 1;
  return style === last.style && (ordinal === null || ordinal === (last.ordinal ?? 0) + 1);
}
