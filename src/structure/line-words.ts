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

const isAnchored = (pattern: string): boolean => pattern.startsWith("^");

/** The expressions of a row: those on the beginning of a line, which most lines fail with their first character, as one; the others. */
const KINDS = lineWords.map(({ kind, patterns }: LineWords) => {
  const anchored = patterns.filter(isAnchored);
  return {
    kind,
    opening: anchored.length === 0 ? null : new RegExp(anchored.join("|")),
    others: patterns.filter((source) => !isAnchored(source)).map((source) => new RegExp(source)),
  };
});

/** A line longer than this is text. */
const LONGEST = 170;

/** What the words of a line make it, or `null` for text and headings. */
export function lineKind(line: string): LineKind | null {
  if (line.length > LONGEST) return null;
  const words = withoutSiteName(line);
  return KINDS.find((row) => fits(row, words))?.kind ?? null;
}

/** Whether the words of a line make it `kind`: most lines are told by the expressions of that kind alone. */
export function isLineOf(kind: LineKind, line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = withoutSiteName(line);
  return KINDS.some((row) => row.kind === kind && fits(row, words)) && lineKind(line) === kind;
}

function fits({ opening, others }: (typeof KINDS)[number], words: string): boolean {
  if (opening?.test(words)) return true;
  for (const form of others) if (form.test(words)) return true;
  return false;
}
