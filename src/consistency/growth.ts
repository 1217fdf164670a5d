import type { Claim } from "../types.js";
import { type Check, type Inconsistency, inconsistency, placeOf, wordsBetween } from "./inconsistency.js";
import { agree, type Interval, intervalOf, printedLike } from "./precision.js";

/** 由A增长到B: what stands before the first level, and ends the verb before the second. */
const FROM = /(?:由|从)[^，。；：]{0,16}$/;
const TO = /(?:到|至|为)了?(?:(?:19|20)\d\d年的?)?$/;
const LONGEST_FROM = 18;
/** Between the level reached and the growth: nothing but a comma and a verb. */
const GROWTH = /^[，（(](?:累计|共|净|总共|实现)?[^，。；：、]{0,6}$/;
/** The growth of one year of several, or against something else than the first level. */
const OTHER_BASE = /年均|平均|同比|比|较|月|季/;
/** B，比上年增加C */
const LAST = /上年|去年|年初|上一年|上月|同期|同比/;
/** 达到150家，净增30家 */
const NET = "净增";
const BESIDE = /^[，（(][^，。；：、]{0,12}$/;
/** B，较上年增长x%，上年为A */
const LAST_LEVEL = /^[，（(；](?:上年|去年|上一年)(?:同期)?(?:为|是|仅为|数为)?$/;
/** Figures are rounded before they are reckoned with. */
const SLACK = 0.005;
/** 翻两番 is roughly four times as much. */
const DOUBLING = "翻";
const ROUGHLY = 0.2;
/** Grows at constant prices, so that levels at current prices do not tell. */
const REAL = /生产总值|增加值|国民收入|总产值|可支配收入|纯收入|GDP|销售总额/;

/** A growth against the two levels, or against the level and the increase. */
export const growthAgainstLevels: Check = ({ text, sentences }) =>
  sentences.flatMap((claims) =>
    claims.flatMap((_, at) => [
      ...fromTo(text, claims, at),
      ...levelAndIncrease(text, claims, at),
      ...levelAndLast(text, claims, at),
    ]),
  );

/** 由A增长到B，增长x%: three figures that stand side by side. */
function fromTo(text: string, claims: readonly Claim[], at: number): Inconsistency[] {
  const [from, to, growth] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!from || !to || !growth || from.quantity.unit !== to.quantity.unit) return [];
  const { start } = from.quantity.span;
  if (!FROM.test(text.slice(Math.max(0, start - LONGEST_FROM), start).replace(/\s/g, ""))) return [];
  if (!TO.test(wordsBetween(text, from.quantity.span.end, to.quantity.span.start))) return [];
  const words = wordsBetween(text, to.quantity.span.end, growth.quantity.span.start);
  if (!GROWTH.test(words) || OTHER_BASE.test(words) || growth.baseline !== null) return [];
  if (growth.change !== (to.quantity.value > from.quantity.value ? "up" : "down")) return [];
  if (growth.quantity.unit !== to.quantity.unit && !isNominal(from, to)) return [];
  return betweenLevels(growth, from, to);
}

/** B，比上年增加C，增长x%: the level of the year before is B less C. */
function levelAndIncrease(text: string, claims: readonly Claim[], at: number): Inconsistency[] {
  const [level, increase, growth] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!level || !increase || !growth || level.change !== null || level.quantity.unit !== increase.quantity.unit)
    return [];
  if (level.quantity.kind === "percent" || growth.quantity.kind !== "percent" || !isNominal(level)) return [];
  const words = wordsBetween(text, level.quantity.span.end, increase.quantity.span.start);
  if (!BESIDE.test(words) || !(LAST.test(increase.baseline?.text ?? "") || increase.verb?.text === NET)) return [];
  const behind = wordsBetween(text, increase.quantity.span.end, growth.quantity.span.start);
  if (!GROWTH.test(behind) || OTHER_BASE.test(behind)) return [];
  if (increase.change === null || increase.change !== growth.change) return [];
  const [b, c] = [intervalOf(level.quantity), intervalOf(increase.quantity)];
  if (b === null || c === null) return [];
  const sign = increase.change === "up" ? 1 : -1;
  const least = b.low - Math.max(sign * c.high, sign * c.low);
  const most = b.high - Math.min(sign * c.high, sign * c.low);
  if (least <= 0) return [];
  const computed = { low: (100 * c.low) / most, high: (100 * c.high) / least };
  const exact = (100 * increase.quantity.value) / (level.quantity.value - sign * increase.quantity.value);
  const before = `${level.quantity.text} ${sign === 1 ? MINUS : "+"} ${increase.quantity.text}`;
  return compare(growth, computed, exact, [level, increase], `${increase.quantity.text} ÷ (${before})`);
}

/** B，较上年增长x%，上年为A */
function levelAndLast(text: string, claims: readonly Claim[], at: number): Inconsistency[] {
  const [level, growth, last] = [claims[at], claims[at + 1], claims[at + 2]];
  if (!level || !growth || !last || level.change !== null || level.quantity.unit !== last.quantity.unit) return [];
  if (growth.change === null || !LAST.test(growth.baseline?.text ?? "") || !isNominal(level)) return [];
  if (!BESIDE.test(wordsBetween(text, level.quantity.span.end, growth.quantity.span.start))) return [];
  if (!LAST_LEVEL.test(wordsBetween(text, growth.quantity.span.end, last.quantity.span.start))) return [];
  return betweenLevels(growth, last, level);
}

/** A growth against the level that it starts from and the one that it reaches. */
function betweenLevels(growth: Claim, first: Claim, reached: Claim): Inconsistency[] {
  const [a, b] = [intervalOf(first.quantity), intervalOf(reached.quantity)];
  if (a === null || b === null || a.low <= 0) return [];
  const up = growth.change === "up";
  const computed = growthOf(growth, up ? a : b, up ? b : a, baseOf(first, a));
  if (computed === null) return [];
  const [less, more] = up ? [first, reached] : [reached, first];
  const exact = growthOf(growth, exactly(less), exactly(more), exactly(first));
  return compare(growth, computed, exact!.low, [first, reached], differenceOf(growth, more, less, first));
}

const isNominal = (...levels: readonly Claim[]): boolean =>
  !levels.some(({ indicator }) => REAL.test(indicator?.text ?? ""));

/** The level that a growth is reckoned from. */
type Base = Interval & { unit: string };

const exactly = ({ quantity: { value, unit } }: Claim): Base => ({ low: value, high: value, unit });
const baseOf = ({ quantity }: Claim, interval: Interval): Base => ({ ...interval, unit: quantity.unit });

/** What the growth from `less` to `more` may be, in the growth's own measure, or `null` where it has another one. */
function growthOf({ quantity }: Claim, less: Interval, more: Interval, base: Base): Interval | null {
  const difference = { low: more.low - less.high, high: more.high - less.low };
  if (quantity.text.startsWith(DOUBLING)) return { low: more.low / base.high, high: more.high / base.low };
  if (quantity.kind === "percent")
    return { low: (100 * difference.low) / base.high, high: (100 * difference.high) / base.low };
  if (quantity.kind === "multiple") return { low: difference.low / base.high, high: difference.high / base.low };
  const isDifference =
    quantity.kind === "points" ? base.unit === "%" : quantity.unit === base.unit && base.unit !== "%";
  return isDifference ? difference : null;
}

const MINUS = "−";

/** The reckoning in the document's own figures: `(160家 − 80家) ÷ 80家`. */
function differenceOf({ quantity }: Claim, more: Claim, less: Claim, base: Claim): string {
  const difference = `${more.quantity.text} ${MINUS} ${less.quantity.text}`;
  return quantity.kind === "points" || quantity.unit === base.quantity.unit
    ? difference
    : `(${difference}) ÷ ${base.quantity.text}`;
}

function compare(
  growth: Claim,
  interval: Interval,
  exact: number,
  levels: readonly Claim[],
  arithmetic: string,
): Inconsistency[] {
  const { value, text: words } = growth.quantity;
  const printed = words.startsWith(DOUBLING)
    ? { low: value * (1 - ROUGHLY), high: value * (1 + ROUGHLY) }
    : intervalOf(growth.quantity);
  if (printed === null) return [];
  const slack = SLACK * Math.abs(growth.quantity.value);
  if (agree(interval, { low: printed.low - slack, high: printed.high + slack })) return [];
  const computed = words.startsWith(DOUBLING) ? `${Number(exact.toFixed(2))}倍` : printedLike(growth.quantity, exact);
  const places = [...levels, growth].map(placeOf).sort((a, b) => a.span.start - b.span.start);
  const { text: stated, span } = growth.quantity;
  return [
    inconsistency({ code: "growth-differs", arithmetic, computed, stated, span, places, sentence: growth.sentence }),
  ];
}
