import { quotationEvidence } from "../generated/quotation-evidence.js";
import type { QuotationContext } from "./quotation-context.js";
import { WordMap } from "./word-set.js";

/**
 * Where the words of a row are looked for: right before or after the marks, anywhere earlier in the clause, anywhere in the run of
 * hanzi that follows (`phrase`), in the rest of the clause (`beyond`), there behind 等 (`listed`), or in the quotation itself (all of
 * it, its beginning, its end).
 */
export type EvidencePlace = "before" | "after" | "clause" | "phrase" | "beyond" | "listed" | "is" | "starts" | "ends";

/** A form of the quotation that counts for or against a slogan; `quotation-shape.ts` says what each means. */
export type QuotationShape =
  | "numeral"
  | "joined"
  | "dotted"
  | "parallel"
  | "short"
  | "long"
  | "very-long"
  | "comma"
  | "particle"
  | "single"
  | "sentence"
  | "date"
  | "encloses"
  | "foreign"
  | "glossed"
  | "repeated"
  | "aside"
  | "figure"
  | "question"
  | "trend";

/** One kind of evidence that a quotation is, or is no, slogan. Each row counts once. */
export interface EvidenceRow {
  name: string;
  weight: number;
  place?: EvidencePlace;
  words?: readonly string[];
  shape?: QuotationShape;
  /** The row speaks for the proper name of a local initiative, platform or experience. */
  brand?: boolean;
}

const wordsAt = (place: EvidencePlace): WordMap<EvidenceRow> => new WordMap(rowsOf(place));
const BEFORE = wordsAt("before");
const AFTER = wordsAt("after");
const IN_CLAUSE = wordsAt("clause");
const IN_PHRASE = wordsAt("phrase");
const BEYOND = wordsAt("beyond");
const LISTED = wordsAt("listed");
const IS = wordsAt("is");
const STARTS = wordsAt("starts");
const ENDS = wordsAt("ends");
const SHAPES = new Map(quotationEvidence.flatMap((row) => (row.shape ? [[row.shape, row] as const] : [])));

function* rowsOf(place: EvidencePlace): Iterable<[string, EvidenceRow]> {
  for (const row of quotationEvidence) {
    if (row.place === place) for (const word of row.words ?? []) yield [word, row];
  }
}

/** All rows of the table that speak for or against the quotation. Of the words that fit at one place the longest counts. */
export function evidenceFor(context: QuotationContext, shapes: ReadonlySet<QuotationShape>): Set<EvidenceRow> {
  const { text, inner, run, clauseStart, phraseEnd, clauseEnd } = context;
  const found = new Set<EvidenceRow>();
  const collect = (rows: readonly EvidenceRow[]): void => {
    for (const row of rows) found.add(row);
  };
  const collectWithin = (words: WordMap<EvidenceRow>, from: number, to: number): void => {
    for (let at = words.nextBeginning(text, from, to); at < to; at = words.nextBeginning(text, at + 1, to))
      collect(words.valuesAt(text, at, to));
  };
  for (const shape of shapes) collect(SHAPES.has(shape) ? [SHAPES.get(shape)!] : []);
  collect(BEFORE.valuesBefore(text, clauseStart, run.start));
  collect(AFTER.valuesAt(text, run.end, phraseEnd));
  if ("等的".includes(text[run.end] ?? " ")) collect(AFTER.valuesAt(text, run.end + 1, phraseEnd));
  collectWithin(IN_CLAUSE, clauseStart, run.start);
  collectWithin(IN_PHRASE, run.end, phraseEnd);
  collectWithin(BEYOND, run.end, clauseEnd);
  const etCetera = text.slice(run.end, clauseEnd).indexOf("等");
  if (etCetera >= 0) collectWithin(LISTED, run.end + etCetera, clauseEnd);
  collect(IS.valuesOf(text.slice(inner.start, inner.end)));
  collect(STARTS.valuesAt(text, inner.start, inner.end));
  collect(ENDS.valuesBefore(text, inner.start, inner.end));
  return found;
}
