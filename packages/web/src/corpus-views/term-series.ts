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
  /** The first place of the term in that year, or `null` where it has none. */
  first: { document: ReportDocument; mark: SloganMark } | null;
}

/** Terms over the years, each with a point in every year that has documents. */
export interface TermSeries {
  /** The most widespread first. */
  terms: readonly { term: string; total: number; years: number }[];
  pointsOf(terms: readonly string[]): TermPoint[];
}

interface Count {
  count: number;
  first: TermPoint["first"];
}

/** Counts slogans by year under the filters. Documents without a year are left out. */
export function termSeries(documents: readonly ReportDocument[], filters: Filters): TermSeries {
  const counts = new Map<string, Map<number, Count>>();
  const characters = new Map<number, number>();
  for (const document of documents) {
    const { year } = document.label;
    if (year === null) continue;
    characters.set(year, (characters.get(year) ?? 0) + charactersOf(document));
    for (const mark of document.marks) {
      if (!isSlogan(mark) || !passes(mark, filters, document)) continue;
      const term = mark.slogan.gloss?.term ?? mark.slogan.term;
      const years = counts.get(term) ?? new Map<number, Count>();
      counts.set(term, years);
      const known = years.get(year);
      if (known) known.count++;
      else years.set(year, { count: 1, first: { document, mark } });
    }
  }
  const years = [...characters.keys()].sort((a, b) => a - b);
  const total = (term: Map<number, Count>) => [...term.values()].reduce((sum, { count }) => sum + count, 0);
  const terms = [...counts]
    .map(([term, own]) => ({ term, total: total(own), years: own.size }))
    .sort((a, b) => b.years - a.years || b.total - a.total);
  const pointsOf = (wanted: readonly string[]) =>
    wanted.flatMap((term) =>
      years.map((year): TermPoint => {
        const { count = 0, first = null } = counts.get(term)?.get(year) ?? {};
        const length = characters.get(year)!;
        return { term, year, count, perThousand: length === 0 ? 0 : (1000 * count) / length, first };
      }),
    );
  return { terms, pointsOf };
}

const lengths = new WeakMap<ReportDocument, number>();

/** Characters of a document, white space not counted. */
function charactersOf(document: ReportDocument): number {
  const known = lengths.get(document) ?? document.text.replace(/\s/g, "").length;
  lengths.set(document, known);
  return known;
}
