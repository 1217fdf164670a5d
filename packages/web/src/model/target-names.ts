import type { ClaimMark } from "./mark-kinds.js";

/** What a target is called beside others. */
export interface TargetName {
  label: string;
  /** What tells it apart from others with the same label, or `null` where there are none. */
  aside: string | null;
}

/**
 * Targets by their indicators, told apart where these are alike: by the year that a target is for, where that is not the year of most, then
 * by the words before its figure.
 */
export function namesApart(marks: readonly ClaimMark[], text: string): TargetName[] {
  const years = marks.map(yearsOf);
  const usual = mostFrequent(years.filter((year) => year !== null));
  const labels = marks.map(({ claim }, index) => {
    const name = plain(claim.indicator?.text ?? "") || "—";
    const year = years[index] ?? null;
    return year === null || year === usual ? name : `${year} · ${name}`;
  });
  const alike = countsOf(labels);
  const clauses = marks.map((mark, index) => (alike.get(labels[index] ?? "") === 1 ? [] : clausesBefore(mark, text)));
  const asides = apart(labels, clauses);
  return marks.map((_, index) => ({ label: labels[index] ?? "", aside: asides[index] ?? null }));
}

/** For each figure the nearest of its clauses that those of the same label do not share; the outermost where they share all. */
function apart(labels: readonly string[], clauses: readonly (readonly string[])[]): (string | null)[] {
  const depths = labels.map(() => 0);
  for (let round = 1; round < MOST_CLAUSES; round++) {
    const told = labels.map((label, index) => `${label}\n${clauses[index]?.[depths[index] ?? 0] ?? ""}`);
    const alike = countsOf(told);
    for (const [index, name] of told.entries()) {
      const deeper = (depths[index] ?? 0) + 1;
      if (alike.get(name) !== 1 && deeper < (clauses[index]?.length ?? 0)) depths[index] = deeper;
    }
  }
  return labels.map((_, index) => {
    const depth = depths[index] ?? 0;
    const clause = clauses[index]?.[depth];
    return clause === undefined ? null : cut(clause, depth);
  });
}

/** Of the clause of the figure the end tells most, as the figure follows; of one before it the beginning. */
function cut(clause: string, depth: number): string {
  if (depth > 0) return `${clause.slice(0, MOST)}…`;
  return clause.length > MOST ? `…${clause.slice(-MOST)}` : clause;
}

/** The years that a figure is of: `2023`, `2021–2025`, or `null` where none is known. */
export function yearsOf({ claim }: ClaimMark): string | null {
  const [from, to] = [claim.period?.from?.slice(0, 4), claim.period?.to?.slice(0, 4)];
  if (!from && !to) return null;
  return from && to && from !== to ? `${from}–${to}` : (from ?? to)!;
}

/** Fewer characters than these say nothing: the clause before is taken instead. */
const FEWEST = 3;
const MOST = 14;
const MOST_CLAUSES = 4;
const BORDERS = /[，；。：,;:]/;

/** What stands before a figure in its sentence, the nearest clause first, what it measures left out: `一季度` of `一季度开工率40%`. */
function clausesBefore({ claim }: ClaimMark, text: string): string[] {
  const before = plain(text.slice(claim.sentence.start, claim.quantity.span.start));
  const indicator = plain(claim.indicator?.text ?? "");
  return before
    .split(BORDERS)
    .reverse()
    .map((clause) => (indicator === "" ? clause : clause.replace(indicator, "")))
    .filter((clause) => clause.length >= FEWEST)
    .slice(0, MOST_CLAUSES);
}

const plain = (text: string): string => text.replace(/\s+/g, "");

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostFrequent(values: readonly string[]): string | undefined {
  return [...countsOf(values)].sort(([, a], [, b]) => b - a)[0]?.[0];
}
