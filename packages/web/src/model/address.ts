/** The views of the page. */
export const VIEWS = ["text", "tables", "charts", "compare", "corpus", "search"] as const;
export type View = (typeof VIEWS)[number];

/** Views that set several documents side by side. */
export const VIEWS_OF_SEVERAL: readonly View[] = ["compare", "corpus", "search"];

/** A place in the page, as its address says it. */
export interface Address {
  view: View;
  /** Number of the document, counted from 1. */
  document: number;
  /** A mark (`target-4`), a section (`section-3`), a stretch of the text (`at-120-126`), or nothing. */
  target: string | null;
}

const FORM = /^#([a-z]{1,20})\/(\d{1,6})(?:\/([a-z]{1,20}-[\d-]{1,20}))?(?:\?.{0,4000})?$/;

/**
 * The part of an address behind `#`.
 *
 * @example
 * toHash({ view: "text", document: 1, target: "target-4" }); // "#text/1/target-4"
 */
export function toHash({ view, document, target }: Address): string {
  return `#${view}/${document}${target === null ? "" : `/${target}`}`;
}

/** Reads it back, or returns `null` where it is none of ours. */
export function fromHash(hash: string): Address | null {
  const [, view, document, target] = FORM.exec(hash) ?? [];
  const known = VIEWS.find((name) => name === view);
  return known && document ? { view: known, document: Number(document), target: target ?? null } : null;
}

/** What leads to a stretch of the text: the target that {@link placeIn} reads. */
export const placeTarget = ({ start, end }: { start: number; end: number }): string => `at-${start}-${end}`;

/** The section that a target names, by its `id`, or `null`. */
export function sectionIn(target: string | null): number | null {
  const [, section] = /^section-(\d{1,9})$/.exec(target ?? "") ?? [];
  return section === undefined ? null : Number(section);
}

/** The stretch of the text that a target names, or `null`. */
export function placeIn(target: string | null): { start: number; end: number } | null {
  const [, start, end] = /^at-(\d{1,9})-(\d{1,9})$/.exec(target ?? "") ?? [];
  return start && end ? { start: Number(start), end: Number(end) } : null;
}
