import { scanQuantities } from "../quantity/scan.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { WordSet } from "../slogans/word-set.js";
import { splitClauses } from "../structure/clauses.js";
import { enclosureEnd, OPENING_MARKS } from "../structure/enclosures.js";
import { SpanSet } from "../text/span-set.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { PREDICATE_WORDS } from "./predicates.js";

const ANY_PREDICATE = new WordSet(PREDICATE_WORDS);
const NO_MASKS = new SpanSet([]);
/** Stands in for what is quoted or bracketed, mark for mark, so that offsets stay true. */
const FILLER = "□";
const OPENING = new UnitSet(OPENING_MARKS);
const BESIDE_START = new UnitSet("在于");
const BESIDE = /^(?:在|于)[^，。]{2,80}(?:中|上|里|期间|评选|比赛|大赛|活动)$/;

/** A clause of a sentence as the rules read it. All offsets are in the clean text. */
export class Clause implements Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The clause with everything inside marks blanked out; `open[i]` is the character at `start + i`. */
  readonly open: string;
  /** The clause before, where it says in which contest or meeting (在全省案例展示活动中，). */
  readonly occasion: Span | null;
  #quantities: readonly ScannedQuantity[] | null = null;
  #holdsPredicate: boolean | null = null;

  constructor(text: string, { start, end }: Span, occasion: Span | null) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.open = outsideMarks(text, start, end);
    this.occasion = occasion;
  }

  get quantities(): readonly ScannedQuantity[] {
    this.#quantities ??= scanQuantities(this.text, this.start, this.end, NO_MASKS);
    return this.#quantities;
  }

  /** Whether a word of any form stands in it with which one tells of an honour, quoted words left out. */
  get holdsPredicate(): boolean {
    this.#holdsPredicate ??= ANY_PREDICATE.isWithin(this.open, 0, this.open.length);
    return this.#holdsPredicate;
  }
}

/** The clauses of a sentence that hold one of the words. */
export function* clausesOf(text: string, sentence: Span, triggers: WordSet): Generator<Clause> {
  let occasion: Span | null = null;
  for (const span of splitClauses(text, sentence.start, sentence.end)) {
    if (triggers.isWithin(text, span.start, span.end)) yield new Clause(text, span, occasion);
    occasion = BESIDE_START.at(text, span.start) && BESIDE.test(text.slice(span.start, span.end)) ? span : null;
  }
}

function outsideMarks(text: string, start: number, end: number): string {
  let open = "";
  let copied = start;
  for (let at = OPENING.next(text, start, end); at < end; at = OPENING.next(text, at, end)) {
    const after = enclosureEnd(text, at, end);
    if (after < 0) at++;
    else {
      open += text.slice(copied, at + 1) + FILLER.repeat(after - at - 2);
      copied = after - 1;
      at = after;
    }
  }
  return open + text.slice(copied, end);
}

/** The count that ends at `end` of a title, or begins at its start. */
export function countAt({ quantities }: Clause, { start, end }: Span): ScannedQuantity | null {
  const found = quantities.find(
    ({ span, extent, kind }) =>
      kind === "count" && span.start >= start && span.end <= end && (extent.end === end || span.start === start),
  );
  return found ?? null;
}
