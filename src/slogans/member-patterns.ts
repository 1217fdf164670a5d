import { memberPatterns } from "../generated/member-patterns.js";
import { UnitSet } from "../text/unit-set.js";

/** What makes a list beside a term its members. */
export interface MemberPatternRow {
  /**
   * `hinge`: at one place in all of them. `party`: what a term counts whose members are resumed by their number (三方联动). `pair`: how a
   * term begins that joins two things of any kind.
   */
  kind: "hinge" | "party" | "pair";
  words: readonly string[];
}

/** The characters of one kind. */
export const patternUnits = (wanted: MemberPatternRow["kind"]): UnitSet =>
  new UnitSet(memberPatterns.flatMap(({ kind, words }) => (kind === wanted ? words : [])).join(""));
