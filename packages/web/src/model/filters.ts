import type { Commitment } from "tifa";
import { indicatorOf } from "./claim-figures.js";
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
  /** Numbers of documents. */
  documents: ReadonlySet<number> | null;
  /** First and last year of documents. */
  from: number | null;
  to: number | null;
  /** The place that documents speak for. */
  place: string | null;
  /** What figures measure, under one name for all documents. */
  indicator: string | null;
  /** Plain unit of figures. */
  unit: string | null;
}

/** Filters that let everything through. */
export const NO_FILTERS: Filters = {
  kinds: new Set(MARK_KINDS.map(({ name }) => name)),
  type: null,
  commitment: null,
  section: null,
  documents: null,
  from: null,
  to: null,
  place: null,
  indicator: null,
  unit: null,
};

/** The filters as they hold for documents shown together: a section is one of a single document. */
export function filtersOver(documents: readonly unknown[], filters: Filters): Filters {
  return documents.length > 1 && filters.section !== null ? { ...filters, section: null } : filters;
}

/** Whether a mark is among what the reader wants to see. */
export function passes(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  return passesDocument(document, filters) && passesMark(mark, filters, document);
}

/** Whether a mark is among what the reader wants to see of a document that passes. */
export function passesMark(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  return filters.kinds.has(mark.kind) && passesFields(mark, filters, document);
}

/** The same, but for the choice of kinds: what a kind would show if it were chosen. */
export function passesDetails(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  return passesDocument(document, filters) && passesFields(mark, filters, document);
}

function passesFields(mark: Mark, filters: Filters, document: ReportDocument): boolean {
  const { type, commitment, section, indicator, unit } = filters;
  if (type !== null && mark.type !== type) return false;
  if (commitment !== null && !(isClaim(mark) && mark.claim.commitment === commitment)) return false;
  if (unit !== null && !(isClaim(mark) && mark.claim.quantity.unit === unit)) return false;
  if (indicator !== null && indicatorOf(document, mark) !== indicator) return false;
  return section === null || isWithin(mark.section, section, document);
}

/** Whether a document is among those that the reader wants to see. */
export function passesDocument({ number, label }: ReportDocument, filters: Filters): boolean {
  const { documents, from, to, place } = filters;
  if (documents !== null && !documents.has(number)) return false;
  if (place !== null && label.place !== place) return false;
  if (from === null && to === null) return true;
  return label.year !== null && label.year >= (from ?? label.year) && label.year <= (to ?? label.year);
}

/** Whether a section is `ancestor` or stands below it. */
export function isWithin(section: number | null, ancestor: number, document: ReportDocument): boolean {
  for (let at = section; at !== null; at = document.sectionById.get(at)?.parent ?? null) {
    if (at === ancestor) return true;
  }
  return false;
}

/** How many of the choices beyond kinds are made: what a folded bar of them tells. */
export function countOfFacets({ documents, from, to, place, indicator, unit }: Filters): number {
  return [documents, from ?? to, place, indicator, unit].filter((choice) => choice !== null).length;
}
