import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { matchesOf } from "../text/matches-of.js";
import type { Span } from "../types.js";
import { type Clause, countAt } from "./clause.js";
import { isHonour, isHonourByItself } from "./honour-nouns.js";
import type { PredicateRow } from "./predicates.js";

/** A title that stands behind a predicate, without the count behind or before it. */
export interface Title {
  span: Span;
  count: ScannedQuantity | null;
}

const LONGEST_HEAD = 10;
const TOTAL = /^[^、“”]{0,6}(?:殊荣|荣誉|荣誉称号|称号|奖项|大奖)$/;
const SEPARATOR = /[、和及与]|以及|”“/g;
const LOOSE = /[、，\s等了的：]/;
/** Sums up the list before it: 等称号, 等荣誉. */
const ETCETERA = /(?<![一二三四五六特优同高中初平])等[^等、]{0,12}$/;

/**
 * The honours that stand in `[start, end)` of a clause, a row each where every part of a list is one by itself (获评“A”1个、B3个). A list
 * with a total (A、B等荣誉26项) stays one, since the count is of them all.
 */
export function titlesIn(clause: Clause, start: number, end: number, takes: PredicateRow["takes"]): Title[] {
  const whole = titleOf(clause, { start, end });
  if (whole === null) return [];
  const total = totalOf(clause, whole.span);
  if (total !== null) return isHonour(clause.text, whole.span, takes) ? [{ span: whole.span, count: total }] : [];
  const summedUp = ETCETERA.exec(clause.text.slice(whole.span.start, whole.span.end));
  if (summedUp !== null && whole.count !== null) return isHonour(clause.text, whole.span, takes) ? [whole] : [];
  const listEnd = summedUp === null ? end : whole.span.start + summedUp.index;
  const parts = partsOf(clause, start, listEnd).map((span) => titleOf(clause, span));
  const titles = parts.filter((part) => part !== null);
  const list = parts.length > 1 && titles.length === parts.length;
  if (list && titles.every(({ span }) => isHonourByItself(clause.text, span))) return honoursOf(clause, titles, takes);
  return isHonour(clause.text, whole.span, takes) ? [whole] : [];
}

/** A和B两项省级殊荣: the figure counts the list before it. */
function totalOf({ text, quantities }: Clause, { start, end }: Span): ScannedQuantity | null {
  const found = quantities.find(
    ({ span, extent, kind, value }) =>
      kind === "count" && value > 1 && span.start > start && extent.end < end && end - extent.end <= LONGEST_HEAD,
  );
  return found !== undefined && TOTAL.test(text.slice(found.extent.end, end)) ? found : null;
}

/** One part that names its level or excellence vouches for the list. */
function honoursOf({ text }: Clause, titles: readonly Title[], takes: PredicateRow["takes"]): Title[] {
  return titles.some(({ span }) => isHonour(text, span, takes)) ? [...titles] : [];
}

function partsOf({ open, start: base }: Clause, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  const body = open.slice(start - base, end - base);
  for (const { 0: mark, index } of matchesOf(SEPARATOR, body)) {
    const quoted = mark === "”“" ? 1 : 0;
    parts.push({ start: from, end: start + index + quoted });
    from = start + index + mark.length - quoted;
  }
  parts.push({ start: from, end });
  return parts;
}

/** The words of a title between loose marks, with the count taken off; `null` where nothing is left. */
function titleOf(clause: Clause, span: Span): Title | null {
  const trimmed = withoutLooseEdges(clause.text, span);
  const counted = countAt(clause, trimmed);
  if (counted === null) return trimmed.start < trimmed.end ? { span: trimmed, count: null } : null;
  const rest =
    counted.extent.end === trimmed.end
      ? { start: trimmed.start, end: Math.max(trimmed.start, counted.extent.start) }
      : { start: counted.extent.end, end: trimmed.end };
  const left = withoutLooseEdges(clause.text, rest);
  return left.start < left.end ? { span: left, count: counted } : null;
}

function withoutLooseEdges(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && LOOSE.test(text.charAt(start))) start++;
  while (start < end && LOOSE.test(text.charAt(end - 1))) end--;
  return { start, end };
}
