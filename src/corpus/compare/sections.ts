import { groupBy } from "../../collections/group-by.js";
import type { Section, Span } from "../../types.js";
import { pairLikeness } from "../string-distance.js";
import { termKey } from "../terms/term-key.js";
import { nearPairs } from "./near-pairs.js";

/** What became of a section: its heading stands in both documents, years and numbering aside; was worded anew; or stands in one only. */
export type SectionFate = "kept" | "reworded" | "added" | "removed";

/** A section of one document. */
export interface SectionSide {
  /** The numbering as written (`一、`); empty for a heading without one. */
  label: string;
  /** The heading without its label. */
  title: string;
  /** 1 for the outermost; sections of different levels are never paired. */
  level: number;
  /** The part that it plays; `null` where nothing tells. */
  role: Section["role"];
  /** Where the heading stands in its document: half-open, UTF-16 units. */
  heading: Span;
}

/** A section from one document to the next. */
export interface SectionChange {
  /** What became of it. */
  fate: SectionFate;
  /** The section in the earlier document; `null` for one that was added. */
  before: SectionSide | null;
  /** The section in the later document; `null` for one that was removed. */
  after: SectionSide | null;
  /** Likeness of the two headings of a reworded section between 0 and 1, else `null`. */
  likeness: number | null;
}

const LEAST_LIKENESS = 0.6;
const YEARS = /(?:19|20)\d\d年?/g;

/** What became of every section of `before`, in its order, then the sections that `after` added in theirs. */
export function compareSections(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const free = groupBy(after, key);
  const partners = new Map<Section, { section: Section; likeness: number | null }>();
  for (const section of before) {
    const same = free.get(key(section))?.shift();
    if (same !== undefined) partners.set(section, { section: same, likeness: null });
  }
  const gone = before.filter((section) => !partners.has(section));
  const come = [...free.values()].flat();
  const near = nearPairs(gone.map(wording), come.map(wording), {
    shingle: 2,
    judge: (from, to) => nearHeadings(gone[from]!, come[to]!),
  });
  for (const pair of near) partners.set(gone[pair.from]!, { section: come[pair.to]!, ...pair.near });
  const added = new Set(come);
  for (const { section } of partners.values()) added.delete(section);
  return [
    ...before.map((section): SectionChange => {
      const partner = partners.get(section);
      if (partner === undefined) return { fate: "removed", before: side(section), after: null, likeness: null };
      const fate = partner.likeness === null ? "kept" : "reworded";
      return { fate, before: side(section), after: side(partner.section), likeness: partner.likeness };
    }),
    ...after
      .filter((section) => added.has(section))
      .map((section): SectionChange => ({ fate: "added", before: null, after: side(section), likeness: null })),
  ];
}

function nearHeadings(from: Section, to: Section): { likeness: number } | null {
  if (from.level !== to.level) return null;
  const likeness = Number(pairLikeness(wording(from), wording(to)).toFixed(3));
  return likeness < LEAST_LIKENESS ? null : { likeness };
}

const wording = ({ title }: Section): string => termKey(title.replace(YEARS, ""));
const key = (section: Section): string => `${section.level} ${wording(section) || section.title}`;

function side({ label, title, level, role, heading }: Section): SectionSide {
  return { label, title, level, role, heading };
}
