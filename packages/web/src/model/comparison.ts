import { type Filters, passesDocument, passesMark } from "./filters.js";
import { type ClaimMark, isClaim, isSlogan, type Mark, type SloganMark } from "./mark-kinds.js";
import type { ReportDocument } from "./report-document.js";

/** A row of a comparison: for each document the marks that belong to it. */
export interface ComparedRow<M extends Mark> {
  name: string;
  /** In the order of the documents. */
  marks: M[][];
}

/** Documents in the order of their years, those without a year last, otherwise as they were opened. */
export function byYear(documents: readonly ReportDocument[]): ReportDocument[] {
  const year = (document: ReportDocument) => document.meta.year ?? Number.POSITIVE_INFINITY;
  return [...documents].sort((a, b) => year(a) - year(b) || a.number - b.number);
}

/**
 * What a document is called in a comparison: its year, with its place where documents speak for several, with its title where these do not
 * tell it apart, or its number where no year is known. No two have the same name.
 */
export function columnNames(documents: readonly ReportDocument[]): string[] {
  const years = documents.map(({ meta }) => String(meta.year));
  const places = documents.map(({ label }, index) => `${years[index]} ${label.place}`);
  const [inYear, inPlace] = [countsOf(years), countsOf(places)];
  const several = new Set(documents.map(({ label }) => label.place)).size > 1;
  const names = documents.map(({ title, number, meta, label }, index) => {
    const [year, place] = [years[index]!, places[index]!];
    if (meta.year === null) return `${number} ${title}`;
    if (inYear.get(year) === 1 && !(several && label.place !== null)) return year;
    return label.place !== null && inPlace.get(place) === 1 ? place : `${year} ${title}`;
  });
  const alike = countsOf(names);
  return names.map((name, index) => (alike.get(name) === 1 ? name : `${name} (${documents[index]!.number})`));
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Terms with their places in each document, the most widespread and most frequent first. */
export function comparedTerms(documents: readonly ReportDocument[], filters: Filters): ComparedRow<SloganMark>[] {
  return compared(documents, filters, (mark) =>
    isSlogan(mark) ? (mark.slogan.gloss?.term ?? mark.slogan.term) : null,
  );
}

/** Indicators with their figures in each document, of one status. Only those in more than one document. */
export function comparedIndicators(
  documents: readonly ReportDocument[],
  kind: ClaimMark["kind"],
  filters: Filters,
): ComparedRow<ClaimMark>[] {
  const name = (mark: Mark) =>
    isClaim(mark) && mark.kind === kind ? (mark.claim.indicator?.text.replace(/\s+/g, "") ?? null) : null;
  return compared<ClaimMark>(documents, filters, name).filter((row) => spreadOf(row) > 1);
}

/** Kinds of marks that stand for figures. */
export const CLAIM_KINDS: readonly ClaimMark["kind"][] = ["achievement", "target"];

/** The cells of documents without the thing, of which there are many: one for all of them. */
const NONE: never[] = [];

function compared<M extends Mark>(
  documents: readonly ReportDocument[],
  filters: Filters,
  nameOf: (mark: Mark) => string | null,
): ComparedRow<M>[] {
  const rows = new Map<string, ComparedRow<M>>();
  for (const [index, document] of documents.entries()) {
    if (!passesDocument(document, filters)) continue;
    for (const mark of document.marks) {
      const name = passesMark(mark, filters, document) ? nameOf(mark) : null;
      if (name === null) continue;
      const row = rows.get(name) ?? { name, marks: new Array<M[]>(documents.length).fill(NONE) };
      rows.set(name, row);
      if (row.marks[index] === NONE) row.marks[index] = [];
      row.marks[index]!.push(mark as M);
    }
  }
  return [...rows.values()]
    .map((row) => ({ row, spread: spreadOf(row), total: row.marks.reduce((sum, cell) => sum + cell.length, 0) }))
    .sort((a, b) => b.spread - a.spread || b.total - a.total)
    .map(({ row }) => row);
}

const spreadOf = ({ marks }: ComparedRow<Mark>): number =>
  marks.reduce((sum, cell) => sum + Number(cell.length > 0), 0);
