import { groupBy } from "../group-by.js";
import { difference, type Figure, figureKey } from "../indicators/figure.js";
import type { Mentioned } from "./plan-mentions.js";

/**
 * Whether a place set itself a target for a year.
 *
 * - `stated`: a document that plans for the year gives a figure.
 * - `not-stated`: it has a plan and gives none; `reason` is `mentioned` where the plan speaks of the indicator without a figure,
 *   `not-mentioned` where it does not speak of it.
 * - `not-found`: nothing can be said; `reason` is `no-plan` where the document has no part on plans, `no-document` where the corpus
 *   holds no document of the place that plans for the year.
 */
export type TargetState = "stated" | "not-stated" | "not-found";
export type TargetReason = "mentioned" | "not-mentioned" | "no-plan" | "no-document";

/**
 * A target with what was reached. `achievedState` tells a later report that gives no such figure (`not-stated`) from a corpus without
 * one (`not-found`). Plain JSON.
 */
export interface TargetRow {
  place: string | null;
  year: number;
  indicator: string;
  state: TargetState;
  reason: TargetReason | null;
  /** The document that plans for the year, or `null` where there is none. */
  document: string | null;
  target: Figure | null;
  /** Where the plan speaks of the indicator without a figure. */
  mention: Mentioned | null;
  achievedState: TargetState | null;
  achieved: Figure | null;
  /** Achieved less target, in their unit; for a range its middle. */
  difference: number | null;
  /** Whether the target was met, where its wording decides it: `以上`, `以内`, a range; else `null`. */
  met: boolean | null;
}

/** What is kept of a document for the targets. */
export interface PlanningDocument {
  id: string;
  place: string | null;
  /** The year that the document plans for. */
  planned: number | null;
  hasPlan: boolean;
  figures: readonly Figure[];
  mentions: ReadonlyMap<string, Mentioned>;
}

/** A row for every target stated, and one for every place, year and indicator without one. */
export function targetRows(documents: readonly PlanningDocument[], indicators: readonly string[]): TargetRow[] {
  const years = documents.flatMap(({ planned }) => (planned === null ? [] : [planned]));
  if (years.length === 0) return [];
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [years[0]!, years[0]!],
  );
  const byPlace = groupBy(documents, ({ place }) => place);
  const rows: TargetRow[] = [];
  for (const [place, ofPlace] of byPlace) {
    const inOrder = ofPlace.filter(({ planned }) => planned !== null).sort((a, b) => a.planned! - b.planned!);
    const byYear = groupBy(ofPlace, ({ planned }) => planned);
    for (let year = first; year <= last; year++) {
      const planning = byYear.get(year) ?? [];
      if (planning.length === 0 && place === null) continue;
      const later = place === null ? [] : inOrder.filter(({ planned }) => planned! > year);
      for (const indicator of indicators) rows.push(...rowsOf({ place, year, indicator }, planning, later));
    }
  }
  return rows;
}

type Cell = Pick<TargetRow, "place" | "year" | "indicator">;

function rowsOf(cell: Cell, planning: readonly PlanningDocument[], later: readonly PlanningDocument[]): TargetRow[] {
  const stated = planning.flatMap((document) => targetsIn(document, cell));
  if (stated.length > 0) return stated.map((target) => statedRow(cell, target, later));
  return [{ ...cell, ...missing(planning, cell.indicator), target: null, ...NOTHING_ACHIEVED }];
}

const NOTHING_ACHIEVED = { achievedState: null, achieved: null, difference: null, met: null } as const;

function missing(planning: readonly PlanningDocument[], indicator: string) {
  const [document] = planning;
  if (document === undefined)
    return { state: "not-found", reason: "no-document", document: null, mention: null } as const;
  const withPlan = planning.find(({ hasPlan }) => hasPlan);
  if (withPlan === undefined)
    return { state: "not-found", reason: "no-plan", document: document.id, mention: null } as const;
  const speaking = planning.find(({ mentions }) => mentions.has(indicator));
  const mention = speaking?.mentions.get(indicator) ?? null;
  const reason = mention === null ? ("not-mentioned" as const) : ("mentioned" as const);
  return { state: "not-stated", reason, document: (speaking ?? withPlan).id, mention } as const;
}

/** The targets of a document for the year that it plans for; one that is said again counts once. */
function targetsIn({ figures, planned }: PlanningDocument, { indicator }: Cell): Figure[] {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    if (figure.status !== "target" || figure.indicator !== indicator || figure.when.year !== planned) continue;
    const key = [figureKey(figure), figure.value, figure.max].join(" ");
    if (!found.has(key)) found.set(key, figure);
  }
  return [...found.values()];
}

function statedRow(cell: Cell, target: Figure, later: readonly PlanningDocument[]): TargetRow {
  const achieved = achievedIn(later, target, cell.year);
  return {
    ...cell,
    state: "stated",
    reason: null,
    document: target.document,
    target,
    mention: null,
    achievedState: achieved !== null ? "stated" : later.length > 0 ? "not-stated" : "not-found",
    achieved,
    difference: achieved === null ? null : difference(target, achieved),
    met: achieved === null ? null : isMet(target, achieved),
  };
}

/** What the first of the later reports, in order of their years, says was reached in the year. */
function achievedIn(later: readonly PlanningDocument[], target: Figure, year: number): Figure | null {
  const key = figureKey(target);
  for (const { figures } of later) {
    const achieved = figures.find(
      (figure) => figure.status === "achieved" && figure.when.year === year && figureKey(figure) === key,
    );
    if (achieved !== undefined) return achieved;
  }
  return null;
}

function isMet(target: Figure, achieved: Figure): boolean | null {
  if ((target.change ?? achieved.change) !== achieved.change) return null;
  const { value } = achieved;
  if (target.max !== null) return value >= target.value && value <= target.max;
  if (target.bound === "min") return value >= target.value;
  return target.bound === "max" ? value <= target.value : null;
}
