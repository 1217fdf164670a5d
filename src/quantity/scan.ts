import type { Quantity, Span } from "../types.js";

const SIMPLE =
  /(\d{1,15}(?:\.\d{1,4})?)(万亿|亿|万|千|百)?(个百分点|平方公里|公里|美元|元|亩|%|人次|场次|件次|个|项|件|家|人|名|次|篇|条|户|所|座|处|张|份|期|册)/g;
const MULTIPLIER: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

/**
 * Finds the figures with their units in `text` between `start` and `end`. Whatever lies inside one of `masks` (slogan terms, titles)
 * is no quantity.
 */
export function scanQuantities(text: string, start: number, end: number, masks: readonly Span[]): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.slice(start, end).matchAll(SIMPLE)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (masks.some((mask) => mask.start <= span.start && span.end <= mask.end)) continue;
    const value = Number(match[1]) * (MULTIPLIER[match[2] ?? ""] ?? 1);
    found.push({ text: match[0], span, value, max: null, unit: match[3]!, bound: null, kind: "count", currency: null });
  }
  return found;
}
