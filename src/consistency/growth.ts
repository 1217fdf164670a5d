import type { Claim } from "../types.js";
import { type Check, type Inconsistency, inconsistency, placeOf, wordsBetween } from "./inconsistency.js";
import { agree, type Interval, intervalOf, printedLike } from "./precision.js";

/** 由A增长到B */
const RISES =
  /^(?:左右)?(?:快速|大幅|稳步|逐步)?(?:增长|增加|提高|提升|上升|扩大|发展|拓展|壮大|增|升)(?:到|至|为)(?:了)?(?:20\d\d年的?)?$/;
const FALLS =
  /^(?:左右)?(?:快速|大幅|稳步|逐步)?(?:下降|减少|降低|缩短|压缩|压减|缩减|降|减)(?:到|至|为)(?:了)?(?:20\d\d年的?)?$/;
/** Between the level reached and the growth: nothing but a comma and the verb. */
const GROWTH =
  /^[，（(]?(?:累计|共|净|总共|实现)?(?:增长|增加|提高|提升|上升|扩大|增|下降|减少|降低|缩短|压缩|降幅|增幅|涨幅)(?:了|达到|达|为)?$/;
/** 比上年增加85亿元，增长6.5% */
const YEARLY =
  /^[，（(]?(?:同比|比上年|比去年|较上年|较去年|比上年同期|比上一年)(?:增长|增加|下降|减少|提高|上升|增|减)(?:了)?$/;
/** Grows at constant prices, so that levels at current prices do not tell. */
const REAL = /生产总值|增加值|国民收入|总产值|可支配收入|纯收入|GDP|销售总额/;

/** A growth against the two levels, or against the level and the increase. */
export const growthAgainstLevels: Check = ({ text, sentences }) =>
  sentences.flatMap((claims) =>
    claims.flatMap((_, at) => [...fromTo(text, claims, at), ...levelAndIncrease(text, claims, at)]),
  );

/** 由A增长到B，增长x%: three figures that stand side by side. */
function fromTo(text: string, claims: readonly Claim[], at: number): Inconsistency[] {
  const [from, to, growth] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!from || !to || !growth || from.quantity.unit !== to.quantity.unit) return [];
  const verb = wordsBetween(text, from.quantity.span.end, to.quantity.span.start);
  const up = RISES.test(verb);
  if (!up && !FALLS.test(verb)) return [];
  if (!GROWTH.test(wordsBetween(text, to.quantity.span.end, growth.quantity.span.start))) return [];
  if (growth.change !== (up ? "up" : "down") || REAL.test(`${from.indicator?.text}${to.indicator?.text}`)) return [];
  const [a, b] = [intervalOf(from.quantity), intervalOf(to.quantity)];
  if (a === null || b === null || a.low <= 0) return [];
  const computed = growthOf(growth, up ? a : b, up ? b : a, a);
  if (computed === null) return [];
  const exact = growthOf(growth, exactly(up ? from : to), exactly(up ? to : from), exactly(from));
  return compare(growth, computed, exact!.low, [from, to], differenceOf(growth, up ? to : from, up ? from : to, from));
}

/** B，比上年增加C，增长x%: the level of the year before is B less C. */
function levelAndIncrease(text: string, claims: readonly Claim[], at: number): Inconsistency[] {
  const [level, increase, growth] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!level || !increase || !growth || level.change !== null || level.quantity.unit !== increase.quantity.unit)
    return [];
  if (level.quantity.kind === "percent" || growth.quantity.kind !== "percent") return [];
  if (!YEARLY.test(wordsBetween(text, level.quantity.span.end, increase.quantity.span.start))) return [];
  if (!GROWTH.test(wordsBetween(text, increase.quantity.span.end, growth.quantity.span.start))) return [];
  if (increase.change === null || increase.change !== growth.change || REAL.test(level.indicator?.text ?? ""))
    return [];
  const [b, c] = [intervalOf(level.quantity), intervalOf(increase.quantity)];
  if (b === null || c === null) return [];
  const sign = increase.change === "up" ? 1 : -1;
  const least = b.low - Math.max(sign * c.high, sign * c.low);
  const most = b.high - Math.min(sign * c.high, sign * c.low);
  if (least <= 0) return [];
  const computed = { low: (100 * c.low) / most, high: (100 * c.high) / least };
  const exact = (100 * increase.quantity.value) / (level.quantity.value - sign * increase.quantity.value);
  const before = `${level.quantity.text} ${sign === 1 ? MINUS : "+"} ${increase.quantity.text}`;
  const words = `${increase.quantity.text} ÷ (${before})`;
  return compare(growth, computed, exact, [level, increase], words);
}

const exactly = ({ quantity: { value } }: Claim): Interval => ({ low: value, high: value });

/** What the growth from `less` to `more` may be, in the growth's own measure, or `null` where it has another one. */
function growthOf({ quantity }: Claim, less: Interval, more: Interval, base: Interval): Interval | null {
  const difference = { low: more.low - less.high, high: more.high - less.low };
  if (quantity.kind === "percent")
    return { low: (100 * difference.low) / base.high, high: (100 * difference.high) / base.low };
  if (quantity.kind === "multiple") return { low: difference.low / base.high, high: difference.high / base.low };
  return quantity.kind === "points" ? difference : null;
}

const MINUS = "−";

/** The reckoning in the document's own figures: `(160家 − 80家) ÷ 80家`. */
function differenceOf({ quantity }: Claim, more: Claim, less: Claim, base: Claim): string {
  const difference = `${more.quantity.text} ${MINUS} ${less.quantity.text}`;
  return quantity.kind === "points" ? difference : `(${difference}) ÷ ${base.quantity.text}`;
}

function compare(
  growth: Claim,
  interval: Interval,
  exact: number,
  levels: readonly Claim[],
  arithmetic: string,
): Inconsistency[] {
  const printed = intervalOf(growth.quantity);
  if (printed === null || agree(interval, printed)) return [];
  const computed = printedLike(growth.quantity, exact);
  const places = [...levels, growth].map(placeOf).sort((a, b) => a.span.start - b.span.start);
  const { text: stated, span } = growth.quantity;
  return [
    inconsistency({ code: "growth-differs", arithmetic, computed, stated, span, places, sentence: growth.sentence }),
  ];
}
