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

/** The expressions of a row. Those on the beginning of a line are one, as most lines fail all of them with their first character. */
function formsOf(patterns: readonly string[]): RegExp[] {
  const anchored = patterns.filter((source) => source.startsWith("^"));
  const others = patterns.filter((source) => !source.startsWith("^"));
  return (anchored.length === 0 ? others : [anchored.join("|"), ...others]).map((source) => new RegExp(source));
}

const KINDS = lineWords.map(({ kind, patterns }: LineWords) => ({ kind, forms: formsOf(patterns) }));

/** A line longer than this is text. */
const LONGEST = 170;

/** What the words of a line make it, or `null` for text and headings. */
export function lineKind(line: string): LineKind | null {
  if (line.length > LONGEST) return null;
  const words = withoutSiteName(line);
  return KINDS.find(({ forms }) => forms.some((form) => form.test(words)))?.kind ?? null;
}
