import { readdirSync, readFileSync } from "node:fs";
import type { Bound, Change, ClaimStatus, Commitment, DocumentMeta, SectionRole, SloganKind } from "../../src/types.js";

/** Where a row stands: a verbatim piece of the text, white space ignored, that holds it. Rows stand in reading order. */
interface Row {
  ctx: string;
  /** True where careful readers differ: neither asked for nor held against. */
  optional?: boolean;
}

export interface ExpectedSection extends Row {
  title: string;
  label: string;
  level: number;
  role?: SectionRole;
}

export interface ExpectedClaim extends Row {
  /** Number and unit, as they stand in the text. */
  q: string;
  value: number;
  max?: number;
  unit: string;
  indicator: string | null;
  altIndicators?: string[];
  verb: string | null;
  status: ClaimStatus;
  change: Change | null;
  bound: Bound | null;
  /** Left out where the text leaves it open. */
  commitment?: Commitment;
  period?: { text: string; from?: string; to?: string };
  baseline?: string;
}

export interface ExpectedSlogan extends Row {
  term: string;
  kind: SloganKind;
  alt: string[];
  /** The parts that the text spells out, one list for each time it does. */
  expansions: string[][];
}

/** A line of a comparison that the program still gets wrong, and why it stays so for now. */
export interface KnownMiss {
  miss: string;
  reason: string;
}

/** What a careful reader says is in a document. */
export interface Expected {
  knownMisses: KnownMiss[];
  meta: DocumentMeta;
  sections: ExpectedSection[];
  claims: ExpectedClaim[];
  slogans: ExpectedSlogan[];
}

export interface Fixture {
  slug: string;
  source: string;
  expected: Expected;
}

const folder = new URL("../../fixtures/", import.meta.url);

/** All documents under `fixtures/`. */
export function readFixtures(): Fixture[] {
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs.map(({ name }) => ({
    slug: name,
    source: readFileSync(new URL(`${name}/source.txt`, folder), "utf8"),
    expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8")) as Expected,
  }));
}
