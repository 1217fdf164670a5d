import type { Bound } from "tifa";
import { type PanelCell, type PanelDocument, panelOf } from "tifa/corpus";
import { markAt, panelDocumentOf } from "../model/claim-figures.js";
import { type Filters, passes } from "../model/filters.js";
import type { ClaimMark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";

/** A target or a result of a place and year. */
export interface IndicatorPoint {
  place: string;
  year: number;
  kind: "target" | "achievement";
  /** In the unit of all points, negative for a fall. */
  value: number;
  /** The upper end of a range. */
  max: number | null;
  bound: Bound | null;
  /** Number and unit as written. */
  text: string;
  document: ReportDocument;
  mark: ClaimMark;
}

/** An indicator with its points. */
export interface IndicatorSeries {
  indicator: string;
  unit: string;
  measure: "level" | "change-rate";
  points: IndicatorPoint[];
}

/** So many indicators are offered; the others can be named. */
const MOST_INDICATORS = 40;
/** An indicator that fewer documents state has no course. */
const FEWEST_DOCUMENTS = 2;

/** What a panel takes of documents under the filters, the choice of an indicator left open. */
export function panelDocuments(documents: readonly ReportDocument[], filters: Filters): PanelDocument[] {
  const open = { ...filters, indicator: null };
  return documents.map((document) => panelDocumentOf(document, (mark) => passes(mark, open, document)));
}

/** The indicators that stand in several documents, those with most targets and results first. */
export function indicatorsOf(documents: readonly ReportDocument[], kept: readonly PanelDocument[]): IndicatorSeries[] {
  const spread = new Map<string, number>();
  for (const { figures } of kept) {
    for (const name of new Set(figures.map(({ indicator }) => indicator)))
      spread.set(name, (spread.get(name) ?? 0) + 1);
  }
  const fewest = Math.min(FEWEST_DOCUMENTS, kept.length);
  const names = [...spread].filter(([, count]) => count >= fewest).sort(([, a], [, b]) => b - a);
  return seriesOf(
    names.slice(0, MOST_INDICATORS).map(([name]) => name),
    documents,
    kept,
  )
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length);
}

/** Targets and results of indicators, by place and year. */
export function seriesOf(
  indicators: readonly string[],
  documents: readonly ReportDocument[],
  kept: readonly PanelDocument[],
): IndicatorSeries[] {
  const byNumber = new Map(documents.map((document) => [String(document.number), document]));
  const series = new Map<string, IndicatorSeries>();
  for (const { indicator, place, year, unit, measure, target, achieved } of panelOf(kept, { indicators }).rows) {
    const own = series.get(indicator) ?? { indicator, unit: unit ?? "", measure, points: [] };
    series.set(indicator, own);
    for (const [kind, cell] of [
      ["target", target],
      ["achievement", achieved],
    ] as const) {
      const point = pointOf(cell, byNumber);
      if (point) own.points.push({ place, year, kind, ...point });
    }
  }
  return [...series.values()];
}

function pointOf(
  { value, max, figure }: PanelCell,
  documents: ReadonlyMap<string, ReportDocument>,
): Omit<IndicatorPoint, "place" | "year" | "kind"> | null {
  const document = figure && documents.get(figure.document);
  const mark = document && markAt(document, figure);
  return value !== null && mark ? { value, max, bound: figure.bound, text: figure.text, document, mark } : null;
}
