import type { Claim } from "../types.js";
import {
  type Check,
  type CheckedDocument,
  type Inconsistency,
  inconsistency,
  placeOf,
  wordsBetween,
} from "./inconsistency.js";
import { areNamedAlone, isCrossing, isPartition } from "./partitions.js";
import { agree, type Interval, intervalOf, printedLike } from "./precision.js";
import { leadsAway, namesAverage, namesChange } from "./words.js";

const PART_KINDS = new Set(["count", "money", "measure"]);
const AMONG = /其中/;
const STOP = /[；。]/;
/** 320亿元，比上年增加20亿元，增长8%，其中 */
const MOST_GROWTHS = 2;
const LONGEST_GAP = 40;
const LONGEST_NAME = 12;
const CLOSING = /[）)]/;

/** Parts (其中…) against the whole before them, and lists against the sum behind them (合计). */
export const partsAgainstTotal: Check = (document) =>
  document.sentences.flatMap((claims) =>
    claims.flatMap((_, at) => [...checkTotal(document, claims, at), ...checkSum(document, claims, at)]),
  );

function checkTotal({ text }: CheckedDocument, claims: readonly Claim[], at: number): Inconsistency[] {
  const total = claims[at]!;
  const whole = intervalOf(total.quantity);
  if (whole === null || !isWhole(text, claims, at)) return [];
  const marked = firstPart(text, claims, at);
  const parts = partsOf(text, claims, at, marked ?? at + 1);
  if (parts.length === 0 || (marked === null && !areNamedAlone(parts.map(({ words }) => words)))) return [];
  const wholes = [whole, ...otherWholes(claims, at)];
  const found = parts
    .filter(({ interval }) => wholes.every(({ high }) => interval.low > high))
    .map(({ claim }) => finding("part-exceeds-total", claim.quantity.text, claim.quantity.text, total, [claim]));
  if (found.length > 0 || parts.length < 2) return found;
  const sum = { low: sumOf(parts, "low"), high: sumOf(parts, "high") };
  const exhaustive = isPartition(parts.map(({ words }) => words));
  const differs = exhaustive
    ? wholes.every((other) => !agree(sum, other))
    : areParallel(parts) && wholes.every(({ high }) => sum.low > high);
  return differs ? [sumFinding(total, parts)] : [];
}

/** A level that is stated for itself: no change, and not in a bracket that ends before the parts. */
function isWhole(text: string, claims: readonly Claim[], at: number): boolean {
  const total = claims[at]!;
  if (!isLevel(total) || namesAverage(total.indicator?.text ?? "")) return false;
  const before = text.slice(Math.max(0, total.quantity.span.start - LONGEST_NAME), total.quantity.span.start);
  if (namesChange(before.slice(before.search(/[^，。；：（(]{0,12}$/)))) return false;
  const first = firstPart(text, claims, at);
  if (first === null) return true;
  const behind = wordsBetween(text, total.quantity.span.end, claims[first]!.quantity.span.start);
  return !CLOSING.test(behind.slice(0, behind.indexOf("其中")));
}

/** The claim behind the 其中 that follows a whole, growths of the whole passed over; `null` where none is near. */
function firstPart(text: string, claims: readonly Claim[], at: number): number | null {
  for (let index = at + 1; index < claims.length && index <= at + 1 + MOST_GROWTHS; index++) {
    const between = wordsBetween(text, claims[index - 1]!.quantity.span.end, claims[index]!.quantity.span.start);
    if (AMONG.test(between)) return index;
    if (isLevel(claims[index]!)) return null;
  }
  return null;
}

/** Other levels of the sentence that the parts could be of. */
function otherWholes(claims: readonly Claim[], at: number): Interval[] {
  const { unit } = claims[at]!.quantity;
  return claims.slice(0, at).flatMap((claim) => {
    const interval = claim.quantity.unit === unit && claim.change === null ? intervalOf(claim.quantity) : null;
    return interval === null ? [] : [interval];
  });
}

interface Part {
  claim: Claim;
  interval: Interval;
  /** What stands between the figure before and this one. */
  words: string;
}

/** The figures of the whole's unit that a list behind 其中 gives, their growths passed over; none where a bounded one breaks the sum. */
function partsOf(text: string, claims: readonly Claim[], at: number, first: number): Part[] {
  const total = claims[at]!;
  const parts: Part[] = [];
  for (let index = first; index < claims.length; index++) {
    const claim = claims[index]!;
    const between = wordsBetween(text, claims[index - 1]!.quantity.span.end, claim.quantity.span.start);
    const opens = index === first;
    const words = opens ? between.slice(Math.max(0, between.indexOf("其中"))) : between;
    if ((!opens && AMONG.test(words)) || STOP.test(words) || words.length > LONGEST_GAP) break;
    if (!opens && !isLevel(claim)) continue;
    if (leadsAway(words) || claim.quantity.unit !== total.quantity.unit || claim.status !== total.status) break;
    if (!isLevel(claim) || (!opens && !/^[、，；]/.test(words))) break;
    const interval = intervalOf(claim.quantity);
    if (interval === null) break;
    parts.push({ claim, interval, words });
  }
  return parts;
}

/** Ends the name of one of several kinds that shut each other out. */
const KIND = /[类级型]$/;
const SHARED = 2;

/** Kinds of one thing that shut each other out (A类、B类; 工业投资、农业投资). */
function areParallel(parts: readonly Part[]): boolean {
  const heads = parts.map(({ words }) => KIND.exec(words)?.[0] ?? "");
  if (heads[0] !== "" && heads.every((head) => head === heads[0])) return true;
  const names = parts.map(({ claim }) => claim.indicator?.text ?? "");
  const head = names[0]!.slice(-SHARED);
  return (
    head.length === SHARED &&
    names.every((name) => name.length > SHARED && name.endsWith(head) && !isCrossing(name)) &&
    new Set(names).size === names.length
  );
}

const SUM = /^[，；：、（(]?(?:合计|共计|总计|总共|三项合计|两项合计)(?:为|达|达到)?$/;

/** A、B和C，合计N: the figures of the list just before. */
function checkSum({ text }: CheckedDocument, claims: readonly Claim[], at: number): Inconsistency[] {
  const total = claims[at]!;
  const whole = intervalOf(total.quantity);
  const last = claims[at - 1];
  if (last === undefined || whole === null || !isLevel(total)) return [];
  if (!SUM.test(wordsBetween(text, last.quantity.span.end, total.quantity.span.start))) return [];
  const parts: Part[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const claim = claims[index]!;
    const interval = claim.quantity.unit === total.quantity.unit && isLevel(claim) ? intervalOf(claim.quantity) : null;
    const before = claims[index - 1];
    const from = before === undefined ? claim.sentence.start : before.quantity.span.end;
    const words = wordsBetween(text, from, claim.quantity.span.start);
    if (interval === null || AMONG.test(words)) return [];
    parts.unshift({ claim, interval, words });
    if (before === undefined || !/^[、，和及与]/.test(words)) break;
  }
  const sum = { low: sumOf(parts, "low"), high: sumOf(parts, "high") };
  return parts.length < 2 || agree(sum, whole) ? [] : [sumFinding(total, parts)];
}

const isLevel = ({ quantity, change, baseline }: Claim): boolean =>
  change === null && baseline === null && PART_KINDS.has(quantity.kind);

const sumOf = (parts: readonly Part[], side: keyof Interval): number =>
  parts.reduce((sum, { interval }) => sum + interval[side], 0);

function sumFinding(total: Claim, parts: readonly Part[]): Inconsistency {
  const claims = parts.map(({ claim }) => claim);
  const arithmetic = claims.map(({ quantity }) => quantity.text).join(" + ");
  const sum = claims.reduce((result, { quantity }) => result + quantity.value, 0);
  return finding("parts-differ", arithmetic, printedLike(total.quantity, sum), total, claims);
}

function finding(
  code: "part-exceeds-total" | "parts-differ",
  arithmetic: string,
  computed: string,
  total: Claim,
  parts: readonly Claim[],
): Inconsistency {
  const { text: stated, span } = total.quantity;
  const places = [total, ...parts].map(placeOf).sort((a, b) => a.span.start - b.span.start);
  return inconsistency({ code, arithmetic, computed, stated, span, places, sentence: total.sentence });
}
