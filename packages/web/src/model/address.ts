/** The views of the page. */
export const VIEWS = ["text", "tables", "charts", "compare"] as const;
export type View = (typeof VIEWS)[number];

/** A place in the page, as its address says it. */
export interface Address {
  view: View;
  /** Number of the document, counted from 1. */
  document: number;
  /** A mark (`target-4`), a section (`section-3`), or nothing. */
  target: string | null;
}

const FORM = /^#([a-z]{1,20})\/(\d{1,6})(?:\/([a-z]{1,20}-[\d-]{1,20}))?$/;

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
