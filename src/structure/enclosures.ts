const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
  ["〈", "〉"],
  ["【", "】"],
  ["〔", "〕"],
  ["［", "］"],
  ["[", "]"],
]);

/** The marks that open a quotation or bracket, for a character class. */
export const OPENING_MARKS = "“‘「『（(《〈【〔［\\[";

/** How far a quotation or bracket may reach before its opening mark counts as a stray one. */
const REACH = 120;

/**
 * Where the quotation or bracket that opens at `open` ends (after its closing mark), or -1 where no mark opens there or the
 * mark has no partner before `end`. A second opening mark of the same kind makes the first a stray one, except for round brackets.
 */
export function enclosureEnd(text: string, open: number, end: number): number {
  const opening = text[open]!;
  const closing = CLOSING.get(opening);
  if (closing === undefined) return -1;
  const inside = text.slice(open + 1, Math.min(end, open + REACH));
  const close = inside.indexOf(closing);
  if (close < 0) return -1;
  const again = inside.indexOf(opening);
  if (again < 0 || again > close) return open + close + 2;
  return opening === "（" || opening === "(" ? nestedEnd(inside, opening, closing, open + 1) : -1;
}

function nestedEnd(inside: string, opening: string, closing: string, start: number): number {
  let depth = 1;
  for (let index = 0; index < inside.length; index++) {
    const unit = inside[index];
    if (unit === opening) depth++;
    else if (unit === closing && --depth === 0) return start + index + 1;
  }
  return -1;
}
