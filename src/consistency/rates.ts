import type { Claim } from "../types.js";
import { type Check, type Inconsistency, inconsistency, placeOf, wordsBetween } from "./inconsistency.js";
import { agree, intervalOf, printedLike } from "./precision.js";

/** 占, 占比为, 占总数的, 占发放总数的: nothing else is named that the share could be of. */
const SHARE = /^[，（(]?约?占(?:比|全部的?|(?:(?!全)[^，。、；]{1,4})?总[数量额]的?)?(?:达到|达|为)?$/;
/** 已有102个建成文化广场，占比达到: what the part did stands between. */
const SHARE_BEHIND = /^[^，。、；]{1,10}，占比?(?:达到|达|为)?$/;
/** 84亿元，完成调整预算105亿元的80%: the whole stands just before the rate. */
const OF = /^的$/;
const OF_WHOLE = /^[，（(]已?(?:完成|占|为|相当于)[^，。；]{0,14}$/;
const OF_KINDS = new Set(["count", "money", "measure"]);
/** 办结率, 提案立案率: the rate of the deed that the characters before 率 name. */
const RATE = /([^率]{2})率(?:达到|达|为|均为)?$/;
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
      const share = shareOf(text, claims, at);
      if (share !== null) return compare(claim, share.part, share.whole);
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

/** A，完成计划B的x%: the figure before the whole is the part. */
function shareOf(text: string, claims: readonly Claim[], at: number): { part: Claim; whole: Claim } | null {
  const [part, whole, rate] = [claims[at - 2], claims[at - 1], claims[at]!];
  if (part === undefined || whole === undefined || part.quantity.unit !== whole.quantity.unit) return null;
  if (part.change !== null || whole.change !== null || !OF_KINDS.has(part.quantity.kind)) return null;
  if (!OF.test(wordsBetween(text, whole.quantity.span.end, rate.quantity.span.start))) return null;
  if (!OF_WHOLE.test(wordsBetween(text, part.quantity.span.end, whole.quantity.span.start))) return null;
  return { part, whole };
}

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
        OF_KINDS.has(quantity.kind) &&
        change === null &&
        status === claims[at]!.status &&
        !STOP.test(text.slice(quantity.span.end, start)),
    );
}

function wordsBefore(text: string, counts: readonly Claim[], at: number): string {
  const { sentence, quantity } = counts[at]!;
  return wordsBetween(text, counts[at - 1]?.quantity.span.end ?? sentence.start, quantity.span.start);
}

/** The count that the rate is of: the one just before 占, or the one whose deed the rate is named after. */
function partOf(text: string, rate: Claim, before: readonly Claim[]): Claim | null {
  const last = before.at(-1);
  if (last === undefined) return null;
  const words = wordsBetween(text, last.quantity.span.end, rate.quantity.span.start);
  if (SHARE.test(words) || SHARE_BEHIND.test(words)) return last;
  const stem = RATE.exec(words)?.[1];
  if (stem === undefined || !BESIDE.test(words)) return null;
  // 收回, 回收率
  const turned = `${stem[1]}${stem[0]}`;
  const named = before.filter((count, at) =>
    [count.verb?.text, count.indicator?.text, wordsBefore(text, before, at)].some(
      (said) => said?.includes(stem) || said?.includes(turned),
    ),
  );
  // 应参保40万人，实际参保38万人，参保率: the one beside the rate
  return named.includes(last) ? last : named.length === 1 ? named[0]! : null;
}
