import type { Commitment } from "tifa";
import { isClaim, MARK_KINDS, type Mark, type MarkKindName, type MarkType } from "./mark-kinds.js";
import type { ReportDocument } from "./report-document.js";

/** What the reader wants to see. `null` stands for everything. */
export interface Filters {
  kinds: ReadonlySet<MarkKindName>;
  /** Kind of figure, slogan or honour. */
  type: MarkType | null;
  /** How firmly a target is promised. */
  commitment: Commitment | null;
  /** `id` of a section, which stands for all below it. */
  section: number | null;
}

/** Filters that let everything through. */
export const NO_FILTERS: Filters = {
  kinds: new Set(MARK_KINDS.map(({ name }) => name)),
  type: null,
  commitment: null,
  section: null,
};

/** Whether a mark is among what the reader wants to see. */
export function passes(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  return filters.kinds.has(mark.kind) && passesDetails(mark, filters, document);
}

/** The same, but for the choice of kinds: what a kind would show if it were chosen. */
export function passesDetails(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  const { type, commitment, section } = filters;
  if (type !== null && mark.type !== type) return false;
  if (commitment !== null && !(isClaim(mark) && mark.claim.commitment === commitment)) return false;
  return section === null || isWithin(mark.section, section, document);
}

/** Whether a section is `ancestor` or stands below it. */
export function isWithin(section: number | null, ancestor: number, document: ReportDocument): boolean {
  for (let at = section; at !== null; at = document.sectionById.get(at)?.parent ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}
