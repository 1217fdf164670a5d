import { lineWords } from "../generated/line-words.js";
import { withoutSiteName } from "./site-name.js";

/** What a line standing alone may be, other than a heading. */
export type LineKind =
  | "salutation"
  | "recipient"
  | "date"
  | "delivery"
  | "number"
  | "speaker"
  | "credit"
  | "institution"
  | "title";

/** A row of `data/structure/line-words.yaml`. */
export interface LineWords {
  kind: LineKind;
  patterns: readonly string[];
}

const KINDS = lineWords.map(({ kind, patterns }) => ({ kind, patterns: patterns.map((source) => new RegExp(source)) }));

/** A line longer than this is text. */
const LONGEST = 170;

/** What the words of a line make it, or `null` for text and headings. */
export function lineKind(line: string): LineKind | null {
  if (line.length > LONGEST) return null;
  const words = withoutSiteName(line);
  return KINDS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.kind ?? null;
}
