import { quotationEvidence } from "../generated/quotation-evidence.js";
import type { Span } from "../types.js";

/**
 * Where the words of a row are looked for: right before or after the marks, anywhere earlier in the clause, anywhere in the run of
 * hanzi that follows, or in the quotation itself (all of it, its beginning, its end, anywhere).
 */
export type EvidencePlace = "before" | "after" | "clause" | "phrase" | "is" | "starts" | "ends" | "contains";

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
  | "single"
  | "sentence"
  | "encloses"
  | "foreign"
  | "glossed"
  | "repeated";

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

/** A quotation with the run of adjoining quotations that it stands in (`“A”“B”`, `“A”、“B”和“C”`). */
export interface QuotationContext {
  text: string;
  /** What stands between the marks. */
  inner: Span;
  /** From the first opening mark of the run to behind its last closing mark. */
  run: Span;
  clauseStart: number;
  /** End of the hanzi that follow the run without a break. */
  phraseEnd: number;
}

type WordIndex = { rows: Map<string, EvidenceRow[]>; lengths: number[] };

const PLACES: readonly EvidencePlace[] = ["before", "after", "clause", "phrase", "is", "starts", "ends", "contains"];
const WORDS = new Map(PLACES.map((place) => [place, indexWords(place)]));
const SHAPES = new Map<QuotationShape, EvidenceRow>();
for (const row of quotationEvidence) if (row.shape) SHAPES.set(row.shape, row);

function indexWords(place: EvidencePlace): WordIndex {
  const rows = new Map<string, EvidenceRow[]>();
  for (const row of quotationEvidence) {
    if (row.place !== place) continue;
    for (const word of row.words ?? []) rows.set(word, [...(rows.get(word) ?? []), row]);
  }
  const lengths = [...new Set([...rows.keys()].map((word) => word.length))].sort((left, right) => right - left);
  return { rows, lengths };
}

/** All rows of the table that speak for or against the quotation. */
export function evidenceFor(context: QuotationContext, shapes: ReadonlySet<QuotationShape>): Set<EvidenceRow> {
  const { text, inner, run, clauseStart, phraseEnd } = context;
  const found = new Set<EvidenceRow>();
  for (const shape of shapes) {
    const row = SHAPES.get(shape);
    if (row) found.add(row);
  }
  collectEnding("before", text, clauseStart, run.start, found);
  collectStarting("after", text, run.end, phraseEnd, found);
  collectWithin("clause", text, clauseStart, run.start, found);
  collectWithin("phrase", text, run.end, phraseEnd, found);
  const whole = WORDS.get("is")!.rows.get(text.slice(inner.start, inner.end)) ?? [];
  for (const row of whole) found.add(row);
  collectStarting("starts", text, inner.start, inner.end, found);
  collectEnding("ends", text, inner.start, inner.end, found);
  collectWithin("contains", text, inner.start, inner.end, found);
  return found;
}

/** The longest word alone counts: 经验做法 hides 经验. */
function collectStarting(place: EvidencePlace, text: string, from: number, to: number, found: Set<EvidenceRow>): void {
  const { rows, lengths } = WORDS.get(place)!;
  for (const length of lengths) {
    const hit = from + length <= to ? rows.get(text.slice(from, from + length)) : undefined;
    if (hit === undefined) continue;
    for (const row of hit) found.add(row);
    return;
  }
}

function collectEnding(place: EvidencePlace, text: string, from: number, to: number, found: Set<EvidenceRow>): void {
  const { rows, lengths } = WORDS.get(place)!;
  for (const length of lengths) {
    const hit = to - length >= from ? rows.get(text.slice(to - length, to)) : undefined;
    if (hit === undefined) continue;
    for (const row of hit) found.add(row);
    return;
  }
}

function collectWithin(place: EvidencePlace, text: string, from: number, to: number, found: Set<EvidenceRow>): void {
  for (let at = from; at < to; at++) collectStarting(place, text, at, to, found);
}
