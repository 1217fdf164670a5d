import type { Claim } from "../types.js";
import {
  type Check,
  type CheckedDocument,
  type Inconsistency,
  inconsistency,
  placeOf,
  wordsBetween,
} from "./inconsistency.js";
import { isPartition } from "./partitions.js";
import { agree, type Interval, intervalOf, printedLike } from "./precision.js";

const PART_KINDS = new Set(["count", "money", "measure"]);
const AMONG = /其中/;
/** 比上年多3件, 其中新增2家: what follows is another matter. */
const APART = /[；。]|比|较|同比|增长|增加|下降|减少/;
const LONGEST_GAP = 40;

/** Parts (其中…) against the whole before them. */
export const partsAgainstTotal: Check = (document) =>
  document.sentences.flatMap((claims) => claims.flatMap((_, at) => checkTotal(document, claims, at)));

function checkTotal({ text }: CheckedDocument, claims: readonly Claim[], at: number): Inconsistency[] {
  const total = claims[at]!;
  const whole = intervalOf(total.quantity);
  if (whole === null || !isLevel(total)) return [];
  const parts = partsOf(text, claims, at);
  const found: Inconsistency[] = [];
  for (const { claim, interval } of parts) {
    if (interval.low > whole.high) {
      found.push(finding("part-exceeds-total", claim.quantity.text, claim.quantity.text, total, [claim]));
    }
  }
  if (found.length > 0 || parts.length < 2) return found;
  const sum = { low: sumOf(parts, "low"), high: sumOf(parts, "high") };
  const exhaustive = isPartition(parts.map(({ words }) => words));
  const parallel = parts.every(({ head }) => head !== "" && head === parts[0]!.head);
  if (exhaustive ? !agree(sum, whole) : parallel && sum.low > whole.high) {
    const arithmetic = parts.map(({ claim }) => claim.quantity.text).join(" + ");
    const computed = printedLike(
      total.quantity,
      parts.reduce((result, { claim }) => result + claim.quantity.value, 0),
    );
    found.push(
      finding(
        "parts-differ",
        arithmetic,
        computed,
        total,
        parts.map(({ claim }) => claim),
      ),
    );
  }
  return found;
}

interface Part {
  claim: Claim;
  interval: Interval;
  /** What stands between the figure before and this one. */
  words: string;
  /** The last character of those words, where they are of one kind: A类…、B类…. */
  head: string;
}

/** The figures of the whole's unit that a list behind 其中 gives; none where a bounded one breaks the sum. */
function partsOf(text: string, claims: readonly Claim[], at: number): Part[] {
  const total = claims[at]!;
  const parts: Part[] = [];
  for (let index = at + 1; index < claims.length; index++) {
    const claim = claims[index]!;
    const words = wordsBetween(text, claims[index - 1]!.quantity.span.end, claim.quantity.span.start);
    const opens = index === at + 1;
    if (opens !== AMONG.test(words) || words.length > LONGEST_GAP || APART.test(words)) break;
    if (claim.quantity.unit !== total.quantity.unit || claim.status !== total.status || !isLevel(claim)) break;
    if (!opens && !/^[、，]/.test(words)) break;
    const interval = intervalOf(claim.quantity);
    if (interval === null) break;
    parts.push({ claim, interval, words, head: KIND.exec(words)?.[0] ?? "" });
  }
  return parts;
}

/** Ends the name of one of several kinds that shut each other out. */
const KIND = /[类级型]$/;

const isLevel = ({ quantity, change, baseline }: Claim): boolean =>
  change === null && baseline === null && PART_KINDS.has(quantity.kind);

const sumOf = (parts: readonly Part[], side: keyof Interval): number =>
  parts.reduce((sum, { interval }) => sum + interval[side], 0);

function finding(
  code: "part-exceeds-total" | "parts-differ",
  arithmetic: string,
  computed: string,
  total: Claim,
  parts: readonly Claim[],
): Inconsistency {
  const { text: stated, span } = total.quantity;
  const places = [total, ...parts].map(placeOf);
  return inconsistency({ code, arithmetic, computed, stated, span, places, sentence: total.sentence });
}
