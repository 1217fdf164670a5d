import { groupBy } from "../../collections/group-by.js";
import type { CorpusDocument } from "../corpus-document.js";
import { difference, type Figure, figureKey, figuresOf } from "../indicators/figure.js";
import type { DocumentLabel } from "../label.js";

/**
 * A measure of an indicator in two documents. `null` on the side of a document that does not state it. Where a document states it more
 * than once for the same stretch of time, the first figure counts, and `mentionsBefore`, `mentionsAfter` say how many there are.
 */
export interface IndicatorChange {
  /** The figure of the earlier document; `null` where it states none. */
  before: Figure | null;
  /** The figure of the later document; `null` where it states none. */
  after: Figure | null;
  /** How many figures of this kind the earlier document states; 0 where `before` is `null`. */
  mentionsBefore: number;
  /** How many figures of this kind the later document states; 0 where `after` is `null`. */
  mentionsAfter: number;
  /** `after` less `before`, in the unit of the two; a change downwards counts below zero. `null` where a side is missing. */
  difference: number | null;
  /** Whether `左右`, `以上`, a range came, went or changed; `null` where a side is missing. */
  boundChanged: boolean | null;
  /** Whether the firmness of the promise changed; `null` where a side is missing. */
  commitmentChanged: boolean | null;
}

/**
 * Every figure of two documents, matched by indicator, measure, unit, by what it is (reached or aimed at), and by the stretch of time
 * that it holds for, counted from the document's year: the growth of the year before with the growth of the year before.
 */
export function compareIndicators(
  [before, labelBefore]: readonly [CorpusDocument, DocumentLabel],
  [after, labelAfter]: readonly [CorpusDocument, DocumentLabel],
): IndicatorChange[] {
  const old = bySlot(figuresOf(before, labelBefore), labelBefore.year);
  const young = bySlot(figuresOf(after, labelAfter), labelAfter.year);
  const slots = new Set([...old.keys(), ...young.keys()]);
  return [...slots].map((slot) => change(old.get(slot) ?? [], young.get(slot) ?? []));
}

function change(old: readonly Figure[], young: readonly Figure[]): IndicatorChange {
  const before = old[0] ?? null;
  const after = young[0] ?? null;
  const both = before !== null && after !== null;
  return {
    before,
    after,
    mentionsBefore: old.length,
    mentionsAfter: young.length,
    difference: both ? difference(before, after) : null,
    boundChanged: both ? before.bound !== after.bound || (before.max === null) !== (after.max === null) : null,
    commitmentChanged: both ? before.commitment !== after.commitment : null,
  };
}

function bySlot(figures: readonly Figure[], year: number | null): Map<string, Figure[]> {
  return groupBy(figures, (figure) => [figureKey(figure), figure.status, stretch(figure, year)].join("\u0000"));
}

/** The time of a figure, told so that documents of different years agree on it. */
function stretch({ when, period }: Figure, year: number | null): string {
  if (when.from === null || when.to === null) return when.from === when.to ? "unknown" : "open";
  if (when.partial) return `part of a year: ${period}`;
  if (when.year === null) return `${when.to - when.from + 1} years`;
  return year === null ? "a year" : `year ${when.year - year}`;
}
