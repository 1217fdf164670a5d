import { groupBy } from "../../collections/group-by.js";
import { cite } from "../citation/citation.js";
import type { CorpusDocument } from "../corpus-document.js";
import type { Figure } from "../indicators/figure.js";
import { panelForm } from "../indicators/normal-form.js";
import type { DocumentLabel } from "../label.js";
import { isMet } from "../series/met.js";
import { type PanelDocument, type PanelOptions, panelDocument, panelIndicators } from "./panel-document.js";
import { panelUnit } from "./panel-unit.js";
import { primaryFigure } from "./primary-figure.js";

/**
 * What can be said of a figure of a place and year.
 *
 * - `stated`: a document gives it.
 * - `not-stated`: the part of a document where it would stand was read and does not give it.
 * - `no-report`: there is no document of the place with a plan for the year (a target), or on its results.
 * - `not-read`: there is one, and its reader warned that not all of it could be read.
 */
export type PanelStatus = "stated" | "not-stated" | "no-report" | "not-read";

/** A target or a result of a place and year. Plain JSON. */
export interface PanelCell {
  /** Whether there is a figure, and why not. */
  status: PanelStatus;
  /** In the unit of the row, negative for a fall; the lower end of a range. `null` unless `stated`. */
  value: number | null;
  /** The upper end of a range, else `null`. */
  max: number | null;
  /** The figure as the document gives it, in its own unit; `null` unless `stated`. */
  figure: Figure | null;
  /** Id of the document that states it, or of the first that was looked through; `null` where there is none. */
  document: string | null;
}

/** A row of the panel: there is one of each place, year and indicator. Plain JSON. */
export interface PanelRow {
  /** The place that the documents speak for; those without one are in no row. */
  place: string;
  /** The year that is planned for, or whose results are told. */
  year: number;
  /** The indicator under its normal name; see `normalIndicator`. */
  indicator: string;
  /** The name of its columns in the wide panel. */
  code: string;
  /** Whether figures of the indicator count as they are (`level`) or by their growth in percent (`change-rate`). */
  measure: "level" | "change-rate";
  /** The unit of the target, or else of the result, or else the one that the indicator is stated in; `null` where there is none. */
  unit: string | null;
  /** What was aimed at, from a document that plans for the year. */
  target: PanelCell;
  /** What was reached, from a document that reviews the year. */
  achieved: PanelCell;
  /** Achieved less target; of a range its middle. `null` where one is missing or the two have different units. */
  difference: number | null;
  /** Whether the target was met, where its wording decides it (`以上`, `以内`, a range); else `null`. */
  met: boolean | null;
}

/** A document of a panel. */
export interface PanelledDocument extends DocumentLabel {
  /** The year that it plans for; `null` where it has no plan or no year. */
  planned: number | null;
  /** The last of the years whose results it is asked for; `null` where there is none. */
  reviewed: number | null;
  /** Codes of what the reader warned of and leaves figures unread; empty where all was read. */
  unread: string[];
  /** `false` where its place is not known, or neither year: it is in no row. */
  inPanel: boolean;
  /** The document as a whole, after GB/T 7714—2015. */
  citation: string;
}

/** The primary figures of places by year. Plain JSON. */
export interface Panel {
  /** All documents, in the order given. */
  documents: PanelledDocument[];
  /** By place, then by year, then in the order of the indicators; years without a document between others have rows too. */
  rows: PanelRow[];
}

/**
 * The annual targets and results of places by year, one row for each place, year and indicator.
 *
 * @example
 * const { rows } = panel(documents, { indicators: ["GDP"] });
 * rows.map(({ place, year, target, achieved }) => [place, year, target.value, achieved.value]);
 */
export function panel(documents: readonly CorpusDocument[], options: PanelOptions = {}): Panel {
  return panelOf(
    documents.map((document) => panelDocument(document, options)),
    options,
  );
}

/** A panel of what `panelDocument` has kept of each document, with the same options. */
export function panelOf(documents: readonly PanelDocument[], options: PanelOptions = {}): Panel {
  const indicators = panelIndicators(options, documents);
  const rows: PanelRow[] = [];
  for (const [place, ofPlace] of groupBy(documents, ({ label }) => label.place)) {
    if (place === null) continue;
    const planning = groupBy(ofPlace, ({ planned }) => planned);
    const years = ofPlace.flatMap(({ planned, reviewed }) => [...(planned === null ? [] : [planned]), ...reviewed]);
    if (years.length === 0) continue;
    const last = years.reduce((a, b) => Math.max(a, b));
    for (let year = years.reduce((a, b) => Math.min(a, b)); year <= last; year++) {
      const plans = inRank(planning.get(year) ?? []);
      const reviews = inRank(ofPlace.filter(({ reviewed }) => reviewed.includes(year)));
      for (const indicator of indicators) rows.push(rowOf({ place, year, indicator }, plans, reviews));
    }
  }
  rows.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.year - b.year));
  return { documents: documents.map(panelled), rows };
}

function rowOf(
  key: Pick<PanelRow, "place" | "year" | "indicator">,
  plans: readonly PanelDocument[],
  reviews: readonly PanelDocument[],
): PanelRow {
  const { code, measure, unit: wanted } = panelForm(key.indicator);
  const target = cellOf(plans, key, "target", wanted);
  const achieved = cellOf(reviews, key, "achieved", wanted);
  const unit = target.unit ?? achieved.unit ?? null;
  const alike = target.unit === achieved.unit;
  const both = alike && target.cell.figure !== null && achieved.cell.figure !== null;
  return {
    ...key,
    code,
    measure,
    unit: unit ?? wanted,
    target: target.cell,
    achieved: achieved.cell,
    difference: both ? difference(target.cell, achieved.cell) : null,
    met: both ? isMet(target.cell.figure!, achieved.cell.figure!) : null,
  };
}

interface Found {
  cell: PanelCell;
  unit: string | null;
}

function cellOf(
  documents: readonly PanelDocument[],
  { indicator, year }: Pick<PanelRow, "year" | "indicator">,
  status: Figure["status"],
  wanted: string | null,
): Found {
  for (const { figures, label } of documents) {
    const figure = primaryFigure(figures, indicator, year, status);
    if (figure === null) continue;
    const { unit, of } = panelUnit(figure.unit, wanted);
    const sign = figure.change === "down" ? -1 : 1;
    const value = sign * of(figure.value);
    const max = figure.max === null ? null : sign * of(figure.max);
    return { unit, cell: { status: "stated", value, max, figure, document: label.id } };
  }
  const [looked] = documents;
  const unread = documents.some((document) => document.unread.length > 0);
  const said: PanelStatus = looked === undefined ? "no-report" : unread ? "not-read" : "not-stated";
  const cell = { value: null, max: null, figure: null, document: looked?.label.id ?? null };
  return { unit: null, cell: { status: said, ...cell } };
}

/** A report on the work of a government comes before other documents of the place and year. */
function inRank(documents: readonly PanelDocument[]): PanelDocument[] {
  const rank = ({ genre }: PanelDocument) => (genre === "work-report" ? 0 : genre === "plan-report" ? 1 : 2);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}

function difference(target: PanelCell, achieved: PanelCell): number {
  const middle = ({ value, max }: PanelCell) => (max === null ? value! : (value! + max) / 2);
  return Number((middle(achieved) - middle(target)).toPrecision(12));
}

function panelled({ label, planned, reviewed, unread, cited }: PanelDocument): PanelledDocument {
  const inPanel = label.place !== null && (planned !== null || reviewed.length > 0);
  const nowhere = { path: "", paragraph: null, sentence: null, page: null };
  const citation = cite(cited, nowhere, "").gbt7714.replace("“”", "");
  return { ...label, planned, reviewed: reviewed[0] ?? null, unread, inPanel, citation };
}
