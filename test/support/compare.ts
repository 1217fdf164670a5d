import type { Analysis, Claim, DocumentMeta } from "../../src/types.js";
import type { Expected, ExpectedClaim } from "./expected.js";
import { Marks, type Metric, type Tally } from "./marks.js";
import { bare, SquashedText, squash } from "./squashed.js";

export interface Comparison {
  tallies: Record<Metric, Tally>;
  /** One line for each thing that is wrong, beginning with its metric. */
  misses: string[];
}

/** The harmonic mean of precision and recall, 1 where nothing was asked and nothing found. */
export function f1({ right, extra, missed }: Tally): number {
  return right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);
}

/** Compares an analysis with what a careful reader says is in the text. */
export function compare(source: string, expected: Expected, analysis: Analysis): Comparison {
  const marks = new Marks();
  const text = new SquashedText(source);
  compareMeta(expected.meta, analysis.meta, marks);
  compareSections(text, expected, analysis, marks);
  compareClaims(text, source, expected, analysis, marks);
  compareSlogans(expected, analysis, marks);
  return { tallies: marks.tallies, misses: marks.misses };
}

/** Required rows first, so that an optional one never takes what a required one needs. */
function requiredFirst<T extends { optional?: boolean }>(rows: T[]): T[] {
  return [...rows.filter((row) => !row.optional), ...rows.filter((row) => row.optional)];
}

function locateAll<T extends { ctx: string }>(text: SquashedText, rows: T[], needle: (row: T) => string, step: number) {
  let from = 0;
  return rows.map((row) => {
    const found = text.locate(row.ctx, needle(row), from);
    if (!found) throw new Error(`not in the text: ${row.ctx}`);
    from = found.index + step;
    return { ...row, span: found.span };
  });
}

const inWords = (value: DocumentMeta[keyof DocumentMeta]): string =>
  typeof value === "object" && value !== null ? `${value.from}–${value.to}` : String(value);

function compareMeta(expected: DocumentMeta, got: DocumentMeta, marks: Marks): void {
  for (const key of Object.keys(expected) as (keyof DocumentMeta)[]) {
    const want = expected[key];
    const have = got[key];
    const same = want === have || (want !== null && have !== null && bare(inWords(want)) === bare(inWords(have)));
    marks.judge("meta", same, `${key}: ${inWords(have)}, expected ${inWords(want)}`);
  }
}

function compareSections(text: SquashedText, expected: Expected, analysis: Analysis, marks: Marks): void {
  const taken = new Set<number>();
  for (const row of requiredFirst(locateAll(text, expected.sections, (section) => section.label + section.title, 1))) {
    const found = analysis.sections.find(
      (section) =>
        !taken.has(section.id) &&
        bare(section.title) === bare(row.title) &&
        Math.abs(section.heading.start - row.span.start) <= 2,
    );
    if (found) taken.add(found.id);
    if (row.optional) continue;
    if (!found) {
      marks.missed("sections", `${row.level} ${row.label}${row.title}`);
      continue;
    }
    marks.judge(
      "sections",
      squash(found.label) === squash(row.label),
      `label ${found.label}, expected ${row.label}${row.title}`,
    );
    marks.judge("sectionLevels", found.level === row.level, `${found.level}, expected ${row.level} ${row.title}`);
    if (row.role)
      marks.judge("sectionRoles", found.role === row.role, `${found.role}, expected ${row.role} ${row.title}`);
  }
  for (const { id, level, label, title } of analysis.sections) {
    if (!taken.has(id)) marks.extra("sections", `${level} ${label}${title}`);
  }
}

function compareClaims(text: SquashedText, source: string, expected: Expected, analysis: Analysis, marks: Marks): void {
  const claims = [...analysis.achievements, ...analysis.targets];
  const taken = new Set<Claim>();
  for (const row of requiredFirst(locateAll(text, expected.claims, (claim) => claim.q, 1))) {
    const there = claims.filter(({ quantity: { span } }) => span.start < row.span.end && row.span.start < span.end);
    const found = there.find((claim) => !taken.has(claim) && (row.optional || sameQuantity(row, claim)));
    if (found) taken.add(found);
    if (row.optional) continue;
    const name = `${row.q} ${row.indicator ?? ""} in ${squash(row.ctx)}`;
    if (found) judgeClaim(row, found, name, marks);
    else {
      const instead = there[0] ? `, found ${there[0].quantity.value} ${there[0].quantity.unit}` : "";
      marks.missed("quantities", name + instead);
      marks.missed("claims", name);
    }
  }
  for (const claim of claims) {
    if (taken.has(claim)) continue;
    const { start, end } = claim.quantity.span;
    const name = `${claim.quantity.text} ${claim.indicator?.text ?? ""} in ${squash(source.slice(Math.max(0, start - 14), end + 8))}`;
    marks.extra("quantities", name);
    marks.extra("claims", name);
  }
}

function sameQuantity(row: ExpectedClaim, { quantity }: Claim): boolean {
  const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  const sameMax = row.max === undefined ? quantity.max === null : quantity.max !== null && close(row.max, quantity.max);
  return close(row.value, quantity.value) && sameMax && squash(row.unit) === squash(quantity.unit);
}

function judgeClaim(row: ExpectedClaim, claim: Claim, name: string, marks: Marks): void {
  marks.right("quantities");
  const indicators = [row.indicator, ...(row.altIndicators ?? [])];
  const ok = indicators.some((indicator) => sameIndicator(indicator, claim.indicator?.text));
  marks.judge(
    "claims",
    ok && claim.status === row.status,
    `${name}: ${claim.indicator?.text ?? "none"}, ${claim.status}`,
  );
  marks.judge("status", claim.status === row.status, `${claim.status}, expected ${row.status}: ${name}`);
  marks.judge("change", claim.change === row.change, `${claim.change}, expected ${row.change}: ${name}`);
  marks.judge("bounds", claim.quantity.bound === row.bound, `${claim.quantity.bound}, expected ${row.bound}: ${name}`);
  if (row.verb)
    marks.judge("verbs", overlap(row.verb, claim.verb?.text), `${claim.verb?.text}, expected ${row.verb}: ${name}`);
  if (row.commitment) {
    const wanted = row.commitment;
    marks.judge("commitments", claim.commitment === wanted, `${claim.commitment}, expected ${wanted}: ${name}`);
  }
  if (row.period) {
    const { text, from, to } = row.period;
    const got = claim.period;
    const sameTime = from !== undefined && got?.from === from && got.to === (to ?? from);
    marks.judge(
      "periods",
      sameTime || overlap(text, got?.text),
      `${got?.text} ${got?.from}/${got?.to}, expected ${text} ${from}/${to}: ${name}`,
    );
  }
  if (row.baseline) {
    marks.judge(
      "baselines",
      overlap(row.baseline, claim.baseline?.text),
      `${claim.baseline?.text}, expected ${row.baseline}: ${name}`,
    );
  }
}

function overlap(expected: string, got: string | undefined): boolean {
  const a = bare(expected);
  const b = bare(got);
  return b !== "" && (a.includes(b) || b.includes(a));
}

/** A noun phrase half as long or with a few words more will do for the same thing; a remnant of it will not. */
function sameIndicator(expected: string | null, got: string | undefined): boolean {
  if (expected === null) return true;
  const a = bare(expected);
  const b = bare(got);
  return (a.includes(b) && b.length * 2 >= a.length) || (b.includes(a) && b.length <= a.length + 8);
}

function compareSlogans(expected: Expected, analysis: Analysis, marks: Marks): void {
  const taken = new Set<string>();
  for (const row of requiredFirst(expected.slogans)) {
    const forms = [row.term, ...row.alt].map(bare);
    const found = analysis.slogans.find(({ term }) => !taken.has(term) && forms.includes(bare(term)));
    if (found) taken.add(found.term);
    if (row.optional) continue;
    const metric = row.kind === "formulation" ? "formulations" : "slogans";
    const wanted = row.expansions.map((members) => members.map(bare).join("|"));
    if (found) marks.right(metric);
    else marks.missed(metric, row.term);
    const spelledOut = (found?.occurrences ?? []).flatMap(({ members }) => {
      return members ? [members.map((member) => bare(member.text)).join("|")] : [];
    });
    for (const members of wanted) {
      const at = spelledOut.indexOf(members);
      if (at < 0) marks.missed("members", `${row.term}: ${members}`);
      else {
        marks.right("members");
        spelledOut.splice(at, 1);
      }
    }
    for (const members of spelledOut) marks.extra("members", `${row.term}: ${members}`);
  }
  const known = new Set(expected.slogans.flatMap((row) => [row.term, ...row.alt].map(bare)));
  for (const { term, kind } of analysis.slogans) {
    // No list of national formulations is complete, and a second form of a matched term is no mistake.
    if (taken.has(term) || kind === "formulation" || known.has(bare(term))) continue;
    marks.extra("slogans", `${term} (${kind})`);
  }
}
