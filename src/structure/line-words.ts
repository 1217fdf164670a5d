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

/** Of each row those on the beginning of a line in one expression, and the others in another. */
const KINDS = lineWords.map(({ kind, patterns }: LineWords) => ({
  kind,
  forms: [
    patterns.filter((source) => source.startsWith("^")),
    patterns.filter((source) => !source.startsWith("^")),
  ].flatMap((sources) => (sources.length === 0 ? [] : [new RegExp(sources.join("|"))])),
}));

/** A line longer than this is text. */
const LONGEST = 170;

/** What the words of a line make it, or `null` for text and headings. */
export function lineKind(line: string): LineKind | null {
  if (line.length > LONGEST) return null;
  const words = withoutSiteName(line);
  return KINDS.find(({ forms }) => forms.some((form) => form.test(words)))?.kind ?? null;
}
