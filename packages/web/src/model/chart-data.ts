import type { Bound, Quantity } from "tifa";
import {
  type ClaimMark,
  coreOf,
  isClaim,
  isSlogan,
  type Mark,
  type MarkKindName,
  type SloganMark,
} from "./mark-kinds.js";
import type { ReportDocument } from "./report-document.js";

/** How many figures of a kind stand in an outermost section. */
export interface SectionCount {
  /** `id` of the section, or `null` for what stands before the first heading. */
  section: number | null;
  title: string;
  kind: MarkKindName;
  count: number;
}

/** Figures by outermost section and status, in the order of the text. */
export function figuresBySection(document: ReportDocument, visible: ReadonlySet<string>): SectionCount[] {
  const counts = new Map<string, SectionCount>();
  for (const mark of document.marks.filter(isClaim)) {
    if (!visible.has(mark.id)) continue;
    const section = outermost(mark.section, document);
    const key = `${section} ${mark.kind}`;
    const found = counts.get(key);
    if (found) found.count++;
    else counts.set(key, { section, title: titleOf(section, document), kind: mark.kind, count: 1 });
  }
  return [...counts.values()].sort((a, b) => (a.section ?? -1) - (b.section ?? -1));
}

function outermost(section: number | null, document: ReportDocument): number | null {
  for (let at = section; at !== null; ) {
    const { parent } = document.sectionById.get(at)!;
    if (parent === null) return at;
    at = parent;
  }
  return null;
}

function titleOf(section: number | null, document: ReportDocument): string {
  const found = section === null ? undefined : document.sectionById.get(section);
  return found ? `${found.label}${found.title}` : "";
}

/** A term and all its places that are shown. */
export interface TermCount {
  term: string;
  count: number;
  places: SloganMark[];
}

/** Slogans, the most frequent first, the earlier one first among equals. */
export function termsByFrequency(document: ReportDocument, visible: ReadonlySet<string>): TermCount[] {
  const terms = new Map<string, TermCount>();
  for (const mark of document.marks.filter(isSlogan)) {
    if (!visible.has(mark.id)) continue;
    const { term } = mark.slogan;
    const found = terms.get(term);
    if (found) {
      found.count++;
      found.places.push(mark);
    } else terms.set(term, { term, count: 1, places: [mark] });
  }
  return [...terms.values()].sort((a, b) => b.count - a.count);
}

/** Where a mark stands in its document, from 0 at the beginning to 1 at the end. */
export function shareOf(mark: Mark, document: ReportDocument): number {
  return document.text.length === 0 ? 0 : coreOf(mark).start / document.text.length;
}

/** A target as a stretch of a scale: `from` or `to` is `null` where it is open to that side. */
export interface TargetRange {
  mark: ClaimMark;
  label: string;
  from: number | null;
  to: number | null;
  bound: Bound | null;
}

/** Targets that can stand on one scale. */
export interface TargetScale {
  unit: string;
  kind: Quantity["kind"];
  targets: TargetRange[];
}

/** Targets by unit, the unit with most targets first. Changes (`增长6%`) stand apart from levels (`达到6%`). */
export function targetsByUnit(
  document: ReportDocument,
  visible: ReadonlySet<string>,
): (TargetScale & { change: boolean })[] {
  const scales = new Map<string, TargetScale & { change: boolean }>();
  for (const mark of document.marks.filter(isClaim)) {
    const { quantity, indicator, change } = mark.claim;
    if (mark.kind !== "target" || !visible.has(mark.id)) continue;
    const key = `${quantity.unit} ${quantity.kind} ${change !== null}`;
    const scale = scales.get(key) ?? { unit: quantity.unit, kind: quantity.kind, change: change !== null, targets: [] };
    scale.targets.push({ mark, label: (indicator?.text ?? "—").replace(/\s+/g, ""), ...rangeOf(quantity, change) });
    scales.set(key, scale);
  }
  return [...scales.values()].sort((a, b) => b.targets.length - a.targets.length);
}

function rangeOf({ value, max, bound }: Quantity, change: "up" | "down" | null): Omit<TargetRange, "mark" | "label"> {
  // a fall stands left of nought, and what it is at the least reaches further left
  if (change === "down") {
    return { bound, from: bound === "min" ? null : -(max ?? value), to: bound === "max" ? null : -value };
  }
  return { bound, from: bound === "max" ? null : value, to: bound === "min" ? null : (max ?? value) };
}
