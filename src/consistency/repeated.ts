import { groupBy } from "../collections/group-by.js";
import { isKnownIndicator, normalIndicator } from "../corpus/indicators/normal-form.js";
import type { Claim, Section } from "../types.js";
import { type Check, inconsistency, placeOf } from "./inconsistency.js";
import { agree, boundedIntervalOf, intervalOf } from "./precision.js";
import { isNarrowed, namesPartOfYear, namesScope, withoutLeads } from "./words.js";

const CLAUSE_END = /[，,。；;：:、（）()！？!?\n]/;
const LONGEST_LEAD = 40;
const FULL_YEAR = /^\d{4}$/;
/** In powers of ten. */
const FARTHEST_SLIP = 0.4;
const POINT_SLIP = 1e-6;
/** Running text; lines of tables end in figures. */
const PROSE = /[。！；]$/;
/** A budget gives the same names to many accounts. */
const ACCOUNTS: ReadonlySet<string | null> = new Set(["budget-report", "final-accounts", "budget-speech"]);
/** Accounts of one name are many. */
const ACCOUNT = /支出|基金|债|总收入|转移|补助|资金|结余|总计|合计|预算$/;
const EXPECTED = /(?:预期|预计|计划)(?:目标)?$/;
/** A name that stands with more figures than two is not of one thing. */
const MOST_FIGURES = 2;
/** Prose says once more what it said elsewhere; a shorter clause may be of anything. */
const SHORTEST_CLAUSE = 6;
/** What the growth of a year is reckoned from where nothing is said. */
const YEAR_BEFORE = /^(?:同比|[比较]?(?:上年|去年|上一年)(?:同期)?)$/;

/**
 * One indicator of one year, said twice with two figures. Only indicators that a place has once a year, and clauses that are the same but for the
 * figure, are held against each other, and only where nothing narrows them to a part, a group or another place.
 */
export const repeatedFigures: Check = ({ text, analysis }) => {
  if (ACCOUNTS.has(analysis.meta.genre)) return [];
  const claims = [...analysis.achievements, ...analysis.targets].sort(inOrder);
  const groups = groupBy(claims, (claim) => keyOf(text, analysis.sections, claim));
  groups.delete(null);
  return [...groups.values()].flatMap((group) => {
    const distinct = distinctFigures(group);
    const [first, second] = distinct;
    if (distinct.length !== MOST_FIGURES || first === undefined || second === undefined) return [];
    if (first.sentence.start === second.sentence.start || !isSlip(first, second)) return [];
    const { text: stated, span } = second.quantity;
    return [
      inconsistency({
        code: "repeated-differs",
        arithmetic: second.indicator!.text,
        computed: first.quantity.text,
        stated,
        span,
        places: [first, second].map(placeOf),
        sentence: second.sentence,
      }),
    ];
  });
};

const inOrder = (a: Claim, b: Claim): number => a.quantity.span.start - b.quantity.span.start;

/** Of claims in order those whose figure none before has, as far as there are not too many of them. */
function distinctFigures(claims: readonly Claim[]): Claim[] {
  const distinct: Claim[] = [];
  for (const [at, claim] of claims.entries()) {
    if (distinct.length > MOST_FIGURES) break;
    if (claims.findIndex((other) => other === claim || sameFigure(other, claim)) === at) distinct.push(claim);
  }
  return distinct;
}

function sameFigure(one: Claim, other: Claim): boolean {
  const [a, b] = [boundedIntervalOf(one.quantity), boundedIntervalOf(other.quantity)];
  if (a === null || b === null) return true;
  const [exact, also] = [intervalOf(one.quantity), intervalOf(other.quantity)];
  const alike = exact !== null && also !== null && areEqual(exact.high - exact.low, also.high - also.low);
  return alike ? areEqual(one.quantity.value, other.quantity.value) : agree(a, b);
}

const areEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Figures further apart than a slip takes them are of two things; a point or a 万 that slipped is told by the power of ten. */
function isSlip(one: Claim, other: Claim): boolean {
  const power = Math.abs(Math.log10(Math.abs(one.quantity.value / other.quantity.value)));
  return power < FARTHEST_SLIP || Math.abs(power - Math.round(power)) < POINT_SLIP;
}

/** What a figure is of, where that is said so fully that another one of the same key must be equal; else `null`. */
function keyOf(text: string, sections: readonly Section[], claim: Claim): string | null {
  const { indicator, quantity, period, change, baseline, status, verb } = claim;
  if (indicator === null || period?.from == null || period.from !== period.to || !FULL_YEAR.test(period.from))
    return null;
  if (!PROSE.test(text.slice(claim.sentence.start, claim.sentence.end).trimEnd())) return null;
  const lead = leadOf(text, indicator.span.start);
  if (isNarrowed(verb === null ? lead : lead.replace(verb.text, ""))) return null;
  const sentence = text.slice(claim.sentence.start, quantity.span.start);
  if (namesScope(sentence) || namesPartOfYear(sentence.slice(-LONGEST_LEAD))) return null;
  if (isOfScope(sections, claim.section)) return null;
  const name = normalIndicator(indicator.text.replace(EXPECTED, ""));
  if (quantity.kind === "money" && ACCOUNT.test(indicator.text)) return null;
  const behind = text.slice(Math.min(indicator.span.end, quantity.span.start), quantity.span.start);
  const clause = withoutLeads(lead) + indicator.text.replace(/\s/g, "") + withoutLeads(behind);
  if (!isKnownIndicator(name) && lead.length + indicator.text.length + behind.length < SHORTEST_CLAUSE) return null;
  const of = isKnownIndicator(name) ? name : clause;
  const compared = baseline === null || (change !== null && YEAR_BEFORE.test(baseline.text)) ? "" : "compared";
  return [of, quantity.kind, quantity.unit, change ?? "", compared, status, period.from].join("|");
}

/** What stands before the indicator in its clause. */
function leadOf(text: string, indicator: number): string {
  const before = text.slice(Math.max(0, indicator - LONGEST_LEAD), indicator);
  let at = before.length;
  while (at > 0 && !CLAUSE_END.test(before[at - 1]!)) at--;
  return before.slice(at);
}

/** Below a heading of another place or account: 市本级预算执行情况. */
function isOfScope(sections: readonly Section[], id: number | null): boolean {
  for (let at = id; at !== null; at = sections[at]?.parent ?? null)
    if (namesScope(sections[at]?.title ?? "")) return true;
  return false;
}
