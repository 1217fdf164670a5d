import { charactersOf } from "../model/characters.js";
import type { Filters } from "../model/filters.js";
import { passes } from "../model/filters.js";
import { isSlogan, type SloganMark } from "../model/mark-kinds.js";
import type { ReportDocument } from "../model/report-document.js";

/** How often a term stands in the documents of a year. */
export interface TermPoint {
  term: string;
  year: number;
  count: number;
  /** Per thousand characters of the year's documents, white space not counted. */
  perThousand: number;
  /** How many documents the year has. */
  documents: number;
  /** The first place of the term in that year, or `null` where it has none. */
  first: { document: ReportDocument; mark: SloganMark } | null;
}

/** A year that has documents. */
export interface DocumentYear {
  year: number;
  documents: number;
  /** Of all its documents, white space not counted. */
  characters: number;
}

/** Terms over the years, each with a point in every year that has documents. */
export interface TermSeries {
  /** The most widespread first. */
  terms: readonly { term: string; total: number; years: number }[];
  years: readonly DocumentYear[];
  pointsOf(terms: readonly string[]): TermPoint[];
}

interface Count {
  count: number;
  first: TermPoint["first"];
}

/** Counts slogans by year under the filters; those of figures do not concern them. Documents without a year are left out. */
export function termSeries(documents: readonly ReportDocument[], filters: Filters): TermSeries {
  const own = { ...filters, indicator: null, unit: null, commitment: null };
  const counts = new Map<string, Map<number, Count>>();
  const byYear = new Map<number, DocumentYear>();
  for (const document of documents) {
    const { year } = document.label;
    if (year === null) continue;
    const known = byYear.get(year) ?? { year, documents: 0, characters: 0 };
    byYear.set(year, {
      year,
      documents: known.documents + 1,
      characters: known.characters + charactersOf(document),
    });
    for (const mark of document.marks) {
      if (isSlogan(mark) && passes(mark, own, document)) note(counts, year, { document, mark });
    }
  }
  const years = [...byYear.values()].sort((a, b) => a.year - b.year);
  const total = (term: Map<number, Count>) => [...term.values()].reduce((sum, { count }) => sum + count, 0);
  const terms = [...counts]
    .map(([term, own]) => ({ term, total: total(own), years: own.size }))
    .sort((a, b) => b.years - a.years || b.total - a.total);
  const pointsOf = (wanted: readonly string[]) =>
    wanted.flatMap((term) =>
      years.map(({ year, documents, characters }): TermPoint => {
        const { count = 0, first = null } = counts.get(term)?.get(year) ?? {};
        return { term, year, count, perThousand: characters === 0 ? 0 : (1000 * count) / characters, documents, first };
      }),
    );
  return { terms, years, pointsOf };
}

function note(counts: Map<string, Map<number, Count>>, year: number, first: NonNullable<TermPoint["first"]>): void {
  const term = first.mark.slogan.gloss?.term ?? first.mark.slogan.term;
  const years = counts.get(term) ?? new Map<number, Count>();
  counts.set(term, years);
  const known = years.get(year);
  if (known) known.count++;
  else years.set(year, { count: 1, first });
}

/** The fewest and the most documents that a year has: where they differ, counts of years cannot be compared. */
export function spreadOfDocuments(years: readonly DocumentYear[]): { fewest: number; most: number } {
  const numbers = years.map(({ documents }) => documents);
  return { fewest: Math.min(...numbers), most: Math.max(...numbers) };
}

/** Whether years between them have no documents: nothing is known of these. */
export function hasGaps(years: readonly DocumentYear[]): boolean {
  return years.some(({ year }, index) => year - (years[index - 1]?.year ?? year) > 1);
}

/** A term's course: solid from year to year, and dotted over years without documents. Points without a value break a line. */
export function linesOf(
  points: readonly TermPoint[],
  value: "count" | "perThousand",
): { solid: LinePoint[]; dotted: LinePoint[] } {
  const solid: LinePoint[] = [];
  const dotted: LinePoint[] = [];
  for (const [index, point] of points.entries()) {
    const { term, year } = point;
    const before = points[index - 1];
    const own = { term, year, value: point[value] };
    if (before?.term === term && before.year < year - 1) {
      const hole = { term, year: year - 1, value: Number.NaN };
      solid.push(hole);
      dotted.push({ term, year: before.year, value: before[value] }, own, hole);
    }
    solid.push(own);
  }
  return { solid, dotted };
}

interface LinePoint {
  term: string;
  year: number;
  value: number;
}
