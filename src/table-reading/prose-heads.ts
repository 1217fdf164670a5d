import { proseHeads } from "../generated/prose-heads.js";
import type { ClaimStatus } from "../types.js";
import { figureCell } from "./figure-cell.js";

/** A row of `data/table-reading/prose-heads.yaml`. */
export interface ProseHead {
  word: string;
  says: ClaimStatus | "either" | "nothing";
}

const HANZI = /[\u4E00-\u9FFF]/;
const YEAR = /(?:19|20)\d{2}年?/g;
const DIGIT = /\d/;

/** What the head of a column says that its cells tell; `null` for one whose cells tell nothing in sentences. */
export function toldBelow(head: string): ClaimStatus | "either" | null {
  let last: { end: number; says: ProseHead["says"] } | null = null;
  for (const { word, says } of proseHeads) {
    const at = head.lastIndexOf(word);
    const end = at + word.length;
    if (at >= 0 && (last === null || end > last.end || (end === last.end && says === "nothing"))) last = { end, says };
  }
  return last === null || last.says === "nothing" ? null : last.says;
}

/** Whether a cell tells figures in words and is none itself: 改造老旧小区120个，惠及居民2.3万户; not 120个, nor 2024年目标. */
export const isProse = (text: string): boolean =>
  HANZI.test(text) && DIGIT.test(text.replaceAll(YEAR, "")) && figureCell(text) === null;
