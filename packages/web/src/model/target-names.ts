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
  return marks.map((mark, index) => {
    const label = labels[index]!;
    return { label, aside: alike.get(label)! > 1 ? wordsBefore(mark, text) : null };
  });
}

/** The years of a target's period: `2023`, `2021–2025`, or `null` where none is known. */
function yearsOf({ claim }: ClaimMark): string | null {
  const [from, to] = [claim.period?.from?.slice(0, 4), claim.period?.to?.slice(0, 4)];
  if (!from && !to) return null;
  return from && to && from !== to ? `${from}–${to}` : (from ?? to)!;
}

/** Fewer characters than these say nothing: the clause before is taken with them. */
const FEWEST = 3;
const MOST = 14;
const BORDERS = /[，；。：,;:]/;

/** The end of the clause before a figure, what it measures left out: `一季度` of `一季度开工率40%`. */
function wordsBefore({ claim }: ClaimMark, text: string): string | null {
  const before = plain(text.slice(claim.sentence.start, claim.quantity.span.start));
  const clauses = before.split(BORDERS);
  const indicator = plain(claim.indicator?.text ?? "");
  let words = "";
  while (clauses.length > 0 && words.length < FEWEST) {
    const clause = clauses.pop()!;
    const told = indicator === "" ? clause : clause.replace(indicator, "");
    if (told !== "") words = words === "" ? told : `${told}，${words}`;
  }
  if (words === "") return null;
  return words.length > MOST ? `…${words.slice(-MOST)}` : words;
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
