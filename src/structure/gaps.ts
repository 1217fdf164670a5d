import type { CleanText } from "../text/clean-text.js";
import { UnitSet } from "../text/unit-set.js";

const SPACE = new UnitSet(" \t\u3000");
/** A line break is no gap: headings are broken over lines too. */
const SPACES = /^[ \t\u3000\u00a0]+$/;
const WIDEST_GAP = 20;

/** Whether white space stands before an offset of the clean text, there or in the raw text only. */
export function gapsIn(clean: CleanText): (offset: number) => boolean {
  return (offset) => {
    if (SPACE.at(clean.text, offset - 1)) return true;
    const { start, end } = clean.toRaw(offset - 1, offset + 1);
    return end - start > 2 && SPACES.test(clean.raw.slice(start + 1, Math.min(end - 1, start + WIDEST_GAP)));
  };
}
