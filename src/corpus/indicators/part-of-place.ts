import { partWords } from "../../generated/part-words.js";
import type { Span } from "../../types.js";

/** A row of `data/corpus/part-words.yaml`. */
export interface PartWords {
  words: readonly string[];
}

const PARTS: ReadonlySet<string> = new Set(partWords.flatMap(({ words }) => words));
const LENGTHS: readonly number[] = [...new Set([...PARTS].map(({ length }) => length))];

/** Whether the words right before a name make it that of a part of the place: 民间固定资产投资. */
export function isOfPart(text: string, { start }: Span): boolean {
  return LENGTHS.some((length) => PARTS.has(text.slice(Math.max(0, start - length), start)));
}
