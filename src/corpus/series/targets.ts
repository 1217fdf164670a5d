import { groupBy } from "../../collections/group-by.js";
import { difference, type Figure, figureKey } from "../indicators/figure.js";
import { isMet } from "./met.js";
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
/** Why there is no target; {@link TargetState} explains each. */
export type TargetReason = "mentioned" | "not-mentioned" | "no-plan" | "no-document";

/**
 * A target with what was reached. `achievedState` tells a later report that gives no such figure (`not-stated`) from a corpus without
 * one (`not-found`). Plain JSON.
 */
export interface TargetRow {
  /** The place that the documents speak for; `null` where nothing tells, and then nothing achieved is looked for. */
  place: string | null;
  /** The year that is planned for. */
  year: number;
  /** The indicator under its normal name; see `normalIndicator`. */
  indicator: string;
  /** Whether there is a target. */
  state: TargetState;
  /** Why there is none; `null` where there is one. */
  reason: TargetReason | null;
  /** Id of the document that plans for the year, or `null` where there is none. */
  document: string | null;
  /** The figure aimed at; `null` unless `state` is `stated`. */
  target: Figure | null;
  /** The one target of this place, year and indicator that a panel takes: not a figure striven for beyond it, nor one said again in other terms. */
  primary: boolean;
  /** Where the plan speaks of the indicator without a figure; `null` unless `reason` is `mentioned`. */
  mention: Mentioned | null;
  /** Whether a later report gives what was reached; `null` where there is no target. */
  achievedState: TargetState | null;
  /** What the first of the later reports says was reached, in the measure and unit of the target; `null` where none does. */
  achieved: Figure | null;
  /** Achieved less target, in their unit; for a range its middle. `null` where one is missing. */
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
  const rows: TargetRow[] = [];
  for (const [place, ofPlace] of groupBy(documents, (document) => document.place)) {
    const planning = groupBy(ofPlace, ({ planned }) => planned);
    const stated = targetsByCell(ofPlace);
    const results = new Results(place === null ? [] : ofPlace);
    for (let year = first; year <= last; year++) {
      if (place === null && !planning.has(year)) continue;
      for (const indicator of indicators) {
        const cell = { place, year, indicator };
        const targets = stated.get(cellKey(year, indicator)) ?? [];
        const primary = primaryTarget(targets);
        for (const target of targets) rows.push({ ...statedRow(cell, target, results), primary: target === primary });
        if (targets.length > 0) continue;
        rows.push({
          ...cell,
          ...missing(planning.get(year) ?? [], indicator),
          target: null,
          primary: false,
          ...NOTHING_ACHIEVED,
        });
      }
    }
  }
  return rows;
}

/** A target for that year; an average over the years of a plan is none. */
const isOfYear = ({ status, when, yearly }: Figure, year: number): boolean =>
  status === "target" && when.year === year && !yearly;

/** 赤字率按4%安排，比上年提高1个百分点: how far it is from another year's is no target beside the level. */
function isSaidAgain({ measure, indicator, sentence, unit }: Figure, figures: readonly Figure[]): boolean {
  if (measure !== "change-points" && measure !== "gap" && !(measure === "level" && unit === "个百分点")) return false;
  return figures.some(
    (other) =>
      other.indicator === indicator && other.sentence === sentence && other.status === "target" && other.unit === "%",
  );
}

/** The first that is not merely striven for: 增长7%以上、力争达到8%. */
const primaryTarget = (targets: readonly Figure[]): Figure | undefined =>
  targets.find(({ commitment }) => commitment !== "striving") ?? targets[0];

type Cell = Pick<TargetRow, "place" | "year" | "indicator">;

const cellKey = (year: number, indicator: string): string => `${year} ${indicator}`;

/** The targets of documents for the year that each plans for; one that a document says again counts once. */
function targetsByCell(documents: readonly PlanningDocument[]): Map<string, Figure[]> {
  const found = documents.flatMap(({ figures, planned }) => {
    const own = figures.filter(
      (figure) => planned !== null && isOfYear(figure, planned) && !isSaidAgain(figure, figures),
    );
    const distinct = groupBy(own, (figure) => [figureKey(figure), figure.value, figure.max].join(" "));
    return [...distinct.values()].map(([figure]) => figure!);
  });
  return groupBy(found, ({ when, indicator }) => cellKey(when.year!, indicator));
}

/** What the reports of a place say was reached in each year. */
class Results {
  readonly #reached = new Map<string, Figure>();
  readonly #lastPlanned: number;

  constructor(documents: readonly PlanningDocument[]) {
    const inOrder = documents.filter(({ planned }) => planned !== null).sort((a, b) => a.planned! - b.planned!);
    for (const { figures, planned } of inOrder) {
      for (const figure of figures) {
        const { year } = figure.when;
        if (figure.status !== "achieved" || year === null || year >= planned!) continue;
        const key = `${year} ${figureKey(figure)}`;
        if (!this.#reached.has(key)) this.#reached.set(key, figure);
      }
    }
    this.#lastPlanned = inOrder.at(-1)?.planned ?? Number.NEGATIVE_INFINITY;
  }

  /** What the first of the later reports, in order of their years, says was reached in the year. */
  of(target: Figure, year: number): Figure | null {
    return this.#reached.get(`${year} ${figureKey(target)}`) ?? null;
  }

  /** Whether there is a report after the year. */
  hasReportAfter(year: number): boolean {
    return this.#lastPlanned > year;
  }
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

function statedRow(cell: Cell, target: Figure, results: Results): Omit<TargetRow, "primary"> {
  const achieved = results.of(target, cell.year);
  return {
    ...cell,
    state: "stated",
    reason: null,
    document: target.document,
    target,
    mention: null,
    achievedState: achieved !== null ? "stated" : results.hasReportAfter(cell.year) ? "not-stated" : "not-found",
    achieved,
    difference: achieved === null ? null : difference(target, achieved),
    met: achieved === null ? null : isMet(target, achieved),
  };
}
