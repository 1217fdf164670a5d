import { coreOf, isClaim, isSlogan, type Mark, type MarkKindName, type SloganMark } from "./mark-kinds.js";
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
