import { CELL_END, ITEM_CELL_END, ITEM_END, ITEM_LINE_END, LINE_END, ROW_END, WITHIN_ITEM } from "./doc-formatting.js";
import type { DocListPlace } from "./doc-lists.js";
import type { WordNumbers } from "./word-numbers.js";

/** What ends paragraphs; those that Word numbers have ends of their own. */
const ENDS = new RegExp(`[\\r${CELL_END}${ROW_END}${LINE_END}${ITEM_END}${ITEM_CELL_END}${ITEM_LINE_END}]`, "g");
const PLAIN_ENDS: ReadonlyMap<string, string> = new Map([
  [ITEM_END, "\r"],
  [ITEM_CELL_END, CELL_END],
  [ITEM_LINE_END, LINE_END],
]);

/** A story with the numbers that Word writes before its paragraphs, whose places stand in the order of the text. */
export function withNumbers(story: string, places: readonly DocListPlace[], numbers: WordNumbers): string {
  const parts: string[] = [];
  let [from, next] = [0, 0];
  for (const { 0: end, index } of story.matchAll(ENDS)) {
    const text = story.slice(from, index);
    const plain = PLAIN_ENDS.get(end);
    const place = plain === undefined ? undefined : places[next++];
    // what was taken out or is hidden stands there as zeros
    const label = place ? numbers.next(place.list, place.level, text.replaceAll("\0", "").trimStart()) : "";
    parts.push(label, text, plain ?? end);
    from = index + 1;
  }
  return (parts.join("") + story.slice(from)).replaceAll(WITHIN_ITEM, LINE_END);
}
