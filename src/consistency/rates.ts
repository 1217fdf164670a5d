import type { Claim } from "../types.js";
import { type Check, type Inconsistency, inconsistency, placeOf, wordsBetween } from "./inconsistency.js";
import { agree, intervalOf, printedLike } from "./precision.js";

/** 占, 占比为, 占总数的: nothing else is named that the share could be of. */
const SHARE = /^[，（(]?(?:约)?(?:占|占比|占总数的?|占总量的?|占全部的?)(?:达到|达|为)?$/;
/** 办结率, 提案立案率: the rate of the deed that the characters before 率 name. */
const RATE = /([^率]{2})率$/;
/** The rate is the next thing said behind a count, and the only one said so. */
const BESIDE = /^[，（(][^，、；和及与均都]{0,10}率(?:达到|达|为|均为)?$/;
/** Ends the statement, so that figures behind it speak of other things. */
const STOP = /[；。]/;

/** A rate or share against the two counts beside it. */
export const ratesAgainstCounts: Check = ({ text, sentences }) =>
  sentences.flatMap((claims) =>
    claims.flatMap((claim, at): Inconsistency[] => {
      const stated = intervalOf(claim.quantity);
      if (stated === null || claim.quantity.kind !== "percent" || claim.change !== null) return [];
      const before = countsBefore(text, claims, at);
      const part = partOf(text, claim, before);
      if (part === null) return [];
      const wholes = before.filter(
        (count) =>
          count.quantity.span.start < part.quantity.span.start &&
          count.quantity.unit === part.quantity.unit &&
          count.quantity.value >= part.quantity.value,
      );
      const [whole] = wholes;
      if (whole === undefined || wholes.length > 1) return [];
      return compare(claim, part, whole);
    }),
  );

function compare(rate: Claim, part: Claim, whole: Claim): Inconsistency[] {
  const [stated, upper, lower] = [rate, part, whole].map(({ quantity }) => intervalOf(quantity));
  if (!stated || !upper || !lower || lower.low <= 0) return [];
  const interval = { low: (100 * upper.low) / lower.high, high: (100 * upper.high) / lower.low };
  if (rate.quantity.unit !== "%" || agree(interval, stated)) return [];
  const computed = printedLike(rate.quantity, (100 * part.quantity.value) / whole.quantity.value);
  const arithmetic = `${part.quantity.text} ÷ ${whole.quantity.text}`;
  const places = [part, whole, rate].map(placeOf).sort((a, b) => a.span.start - b.span.start);
  const { text, span } = rate.quantity;
  return [
    inconsistency({ code: "rate-differs", arithmetic, computed, stated: text, span, places, sentence: rate.sentence }),
  ];
}

/** The counts of the same statement before a figure. */
function countsBefore(text: string, claims: readonly Claim[], at: number): Claim[] {
  const { start } = claims[at]!.quantity.span;
  return claims
    .slice(0, at)
    .filter(
      ({ quantity, change, status }) =>
        quantity.kind === "count" &&
        change === null &&
        status === claims[at]!.status &&
        !STOP.test(text.slice(quantity.span.end, start)),
    );
}

/** The count that the rate is of: the one just before 占, or the one whose deed the rate is named after. */
function partOf(text: string, rate: Claim, before: readonly Claim[]): Claim | null {
  const last = before.at(-1);
  if (last === undefined) return null;
  const words = wordsBetween(text, last.quantity.span.end, rate.quantity.span.start);
  if (SHARE.test(words)) return last;
  const stem = RATE.exec(rate.indicator?.text ?? "")?.[1];
  if (stem === undefined) return null;
  if (!BESIDE.test(words)) return null;
  const named = before.filter(({ verb, indicator }) => verb?.text.includes(stem) || indicator?.text.includes(stem));
  return named.length === 1 ? named[0]! : null;
}
