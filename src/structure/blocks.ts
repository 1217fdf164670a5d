import type { CleanText } from "../text/clean-text.js";
import type { Block } from "./document-structure.js";

export function readBlocks(clean: CleanText): Block[] {
  return [...clean.text.matchAll(/[^\n]+/g)].map((line) => {
    const end = line.index + line[0].length;
    return { start: line.index, end, kind: "paragraph", section: null, body: line.index };
  });
}
