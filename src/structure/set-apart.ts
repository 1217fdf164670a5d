import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import { isText, type Line } from "./lines.js";
import { rankOf } from "./numbering.js";

const SHORTEST = 2;
const LONGEST = 24;
const FEWEST = 3;
/** What so many headings of a page do is its custom: a single blank may be a stray one. */
const SHARE = 0.6;
const IN_HEADING = new UnitSet("、（）“”");

/**
 * Where the words end that white space sets apart behind the labels of a page pasted as one line: `（一）供水 近期规划从水库取水。`, by line;
 * empty where that is not how the page sets its headings.
 */
export function setApart(
  text: string,
  lines: readonly Line[],
  first: number,
  isGap: (offset: number) => boolean,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let labelled = 0;
  for (const [index, line] of lines.entries()) {
    if (index < first || !line.glued || line.numbering === null || !isText(line)) continue;
    if (rankOf(line.numbering.style) > rankOf("han-bracket")) continue;
    labelled++;
    const at = endOfWords(text, line, isGap);
    if (at >= 0) found.set(index, at);
  }
  return found.size >= Math.max(FEWEST, SHARE * labelled) ? found : new Map();
}

/** Where the first white space stands, no mark before it; -1 where none does. */
function endOfWords(text: string, { wordsStart, end }: Line, isGap: (offset: number) => boolean): number {
  const limit = Math.min(end, wordsStart + LONGEST, text.length - 1);
  let at = wordsStart;
  while (at < limit && (HANZI.at(text, at) || IN_HEADING.at(text, at))) {
    at++;
    if (isGap(at)) return at - wordsStart >= SHORTEST ? at : -1;
  }
  return -1;
}
