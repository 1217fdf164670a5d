import { greatest } from "../collections/extremes.js";
import type { Quantity } from "../types.js";

/** What a printed figure can stand for: from the least to the greatest value that prints as it. */
export interface Interval {
  low: number;
  high: number;
}

/** Counted, though measured: 20个工作日 is no rounded length of time. 20吨/天 is measured. */
const TIME = /^(?:个?工作日|天|个?小时|分钟|个月)$/;
/** How far from 约 and 左右 a figure may be. */
const ABOUT = 0.05;
const DIGITS = /\d[\d,，]*(?:[.．](\d+))?/;

/**
 * The interval of a figure. Figures are rounded or cut off: half a step of the last printed digit below it, a whole one above. A whole
 * number without 万 or 亿 that counts things is exact. `null` for a figure that is bounded, a range, or in Chinese numerals, which say nothing of precision.
 *
 * @example
 * intervalOf(quantity); // of 24.75万元: { low: 247450, high: 247600 }
 */
export function intervalOf({ text, value, max, bound, kind, unit }: Quantity): Interval | null {
  if (max !== null || bound !== null) return null;
  const printed = readPrinted(text, value);
  if (printed === null) return null;
  const { multiplier, decimals } = printed;
  if ((kind === "count" || TIME.test(unit)) && decimals === 0 && Math.abs(multiplier - 1) < 1e-9)
    return { low: value, high: value };
  const step = 10 ** -decimals * multiplier;
  return { low: value - step / 2, high: value + step };
}

/** Like {@link intervalOf}, with a bound or a range taken for what it allows; `null` where the precision is unknown. */
export function boundedIntervalOf(quantity: Quantity): Interval | null {
  const plain = intervalOf({ ...quantity, bound: null, max: null });
  if (plain === null) return null;
  if (quantity.max !== null) return { low: plain.low, high: quantity.max };
  if (quantity.bound === "min") return { low: plain.low, high: Number.POSITIVE_INFINITY };
  if (quantity.bound === "max") return { low: Number.NEGATIVE_INFINITY, high: plain.high };
  if (quantity.bound === null) return plain;
  const slack = ABOUT * Math.abs(quantity.value);
  return { low: plain.low - slack, high: plain.high + slack };
}

/** Another value in the digits and unit of a figure: 126亿元 for 1.26e10 beside 120亿元. */
export function printedLike({ text, value: own }: Quantity, value: number): string {
  const printed = readPrinted(text, own);
  if (printed === null) return String(value);
  return printed.words.replace(DIGITS, String(Number((value / printed.multiplier).toFixed(printed.decimals + 1))));
}

function readPrinted(text: string, value: number): { words: string; multiplier: number; decimals: number } | null {
  const words = text.normalize("NFKC").replace(/\s/g, "");
  const digits = DIGITS.exec(words);
  if (digits === null) return null;
  const number = Number(digits[0].replace(/[,，]/g, ""));
  return { words, multiplier: number === 0 ? 1 : value / number, decimals: digits[1]?.length ?? 0 };
}

/** Whether a result within `computed` may print as the figure of `stated`. */
export const agree = (computed: Interval, stated: Interval): boolean => {
  const ends = [stated.high, computed.high].filter(Number.isFinite).map(Math.abs);
  const slack = 1e-9 * Math.max(1, greatest(ends));
  return computed.low <= stated.high + slack && stated.low <= computed.high + slack;
};
