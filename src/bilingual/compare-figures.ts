import { baseValue, type Figure } from "./figure.js";

/** In what a figure and its translation may differ. */
export type Difference = "value" | "unit" | "bound";

/** Rounding may not move a value further than this. */
const MOST_ROUNDING = 0.02;
const DIGITS = 0.0005;

/** What a figure and the one that translates it differ in; empty where they are the same. */
export function differencesOf(zh: Figure, en: Figure): Difference[] {
  const found: Difference[] = [];
  const sameUnit = isSameUnit(zh, en);
  if (!isSameValue(zh, en)) found.push("value");
  if (!sameUnit) found.push("unit");
  if (!isSameBound(zh, en)) found.push("bound");
  return found;
}

export const isSameFigure = (zh: Figure, en: Figure): boolean => isSameUnit(zh, en) && isSameValue(zh, en);

/** Percent and points, yuan and dollars are two units; mu and hectares, converted, are one. 3次 is 3 times. */
export function isSameUnit(zh: Figure, en: Figure): boolean {
  if (zh.dimension === en.dimension || en.dimension === null || zh.dimension === null) return true;
  if (en.dimension === "count" && zh.soft && !isMeasured(zh)) return true;
  if (zh.dimension === "count" && en.soft && !isMeasured(en)) return true;
  if (zh.dimension === "multiple" && en.dimension === "percent") return true;
  if (zh.dimension === "rank" && en.dimension === "count") return true;
  return zh.dimension === "count" && en.dimension === "multiple" && /times$/i.test(en.text);
}

/** Times, ages, ranks: English often says only the number. Money and measures keep their unit. */
const isMeasured = ({ dimension }: Figure): boolean =>
  dimension !== "time" && dimension !== "age" && dimension !== "rank" && dimension !== "count" && dimension !== "year";

/** Whether the values agree within the precision that both are printed with, after conversion where the units differ. */
export function isSameValue(zh: Figure, en: Figure): boolean {
  // 增长2倍 is tripled, though it may be 2 times more
  const inWords = en.dimension === "multiple" && en.soft && zh.alternatives.length > 0;
  const values = inWords ? zh.alternatives : [zh.value, ...zh.alternatives];
  return [en.value, ...en.alternatives].some((value) => values.some((own) => agree(zh, own, en, value)));
}

function agree(zh: Figure, own: number, en: Figure, value: number): boolean {
  if (zh.dimension === "multiple" && en.dimension === "percent") return near(own * 100, value, 0.01);
  const converted = zh.factor !== en.factor;
  if (zh.dimension !== en.dimension) return near(own, value, 1e-9) || near(own * zh.factor, value * en.factor, 1e-9);
  const perUnit = zh.per !== null && en.per !== null && zh.per.dimension === en.per.dimension;
  const by = perUnit ? zh.per!.factor / en.per!.factor : 1;
  const [left, right] = [own * zh.factor, value * en.factor * by];
  const difference = Math.abs(left - right);
  const allowed = Math.max(zh.tolerance * zh.factor, en.tolerance * en.factor * by) * (converted ? 2 : 1);
  const slack = 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  return difference <= Math.min(allowed, MOST_ROUNDING * Math.max(Math.abs(left), Math.abs(right))) + slack;
}

/** 约 may become some or over, 近 nearly or about; a bound that is there on one side only is lost or made up. */
function isSameBound(zh: Figure, en: Figure): boolean {
  if (zh.bound === en.bound || zh.soft || en.soft) return true;
  if ((en.bound === null && en.shared === zh.bound) || (zh.bound === null && zh.shared === en.bound)) return true;
  if (en.open && (zh.bound === null || zh.bound === "max")) return true;
  if (zh.bound === null || en.bound === null) return false;
  return en.bound === "about" && (zh.bound === "max" || zh.open);
}

/** Whether one is the other with the point moved (12亿 as 12 billion). */
export function isShifted(zh: Figure, en: Figure): boolean {
  const power = Math.log10(Math.abs(zh.value / en.value));
  return Number.isFinite(power) && Math.abs(power - Math.round(power)) < DIGITS && Math.round(power) !== 0;
}

/** Whether the number was taken over as it stands, though its unit was changed (13亿斤 as 1.3 billion tonnes). */
export const isUnconverted = (zh: Figure, en: Figure): boolean =>
  zh.dimension === en.dimension &&
  zh.factor !== en.factor &&
  near(zh.value, en.value, 1e-9) &&
  !near(baseValue(zh), baseValue(en), 0.02);

const near = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));
