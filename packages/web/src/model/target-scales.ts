import type { Bound, Quantity } from "tifa";
import { type ClaimMark, isClaim } from "./mark-kinds.js";
import type { ReportDocument } from "./report-document.js";
import { namesApart } from "./target-names.js";

/** A target as a stretch of a scale: `from` or `to` is `null` where it is open to that side. */
export interface TargetRange {
  mark: ClaimMark;
  label: string;
  /** What tells it apart from others with the same label, or `null` where there are none. */
  aside: string | null;
  from: number | null;
  to: number | null;
  bound: Bound | null;
}

/** Targets that can stand on one scale. */
export interface TargetScale {
  unit: string;
  kind: Quantity["kind"];
  /** Whether they are changes (`增长6%`), which stand apart from levels (`达到6%`). */
  change: boolean;
  targets: TargetRange[];
}

/** Targets by unit, the unit with most targets first. */
export function targetsByUnit(document: ReportDocument, visible: ReadonlySet<string>): TargetScale[] {
  const scales = new Map<string, Omit<TargetScale, "targets"> & { marks: ClaimMark[] }>();
  for (const mark of document.marks.filter(isClaim)) {
    const { quantity, change } = mark.claim;
    if (mark.kind !== "target" || !visible.has(mark.id)) continue;
    const key = `${quantity.unit} ${quantity.kind} ${change !== null}`;
    const scale = scales.get(key) ?? { unit: quantity.unit, kind: quantity.kind, change: change !== null, marks: [] };
    scale.marks.push(mark);
    scales.set(key, scale);
  }
  return [...scales.values()]
    .sort((a, b) => b.marks.length - a.marks.length)
    .map(({ marks, ...scale }) => {
      const names = namesApart(marks, document.text);
      return { ...scale, targets: marks.map((mark, index) => ({ mark, ...names[index]!, ...rangeOf(mark) })) };
    });
}

function rangeOf({ claim }: ClaimMark): Pick<TargetRange, "from" | "to" | "bound"> {
  const { value, max, bound } = claim.quantity;
  // a fall stands left of nought, and what it is at the least reaches further left
  if (claim.change === "down") {
    return { bound, from: bound === "min" ? null : -(max ?? value), to: bound === "max" ? null : -value };
  }
  return { bound, from: bound === "max" ? null : value, to: bound === "min" ? null : (max ?? value) };
}

/** What the axis of a chart of targets reaches over. */
export interface TargetAxis {
  domain: readonly [number, number];
  logarithmic: boolean;
}

/** So many times the smallest figure, the largest leaves it no room beside nought on an even scale. */
const TOO_FAR_APART = 100;
/** Room behind the outermost figures, as a share of all. */
const ROOM = 0.12;

/** An even scale from nought, or one of powers of ten where figures are of very different size. */
export function axisOf(targets: readonly Pick<TargetRange, "from" | "to">[]): TargetAxis {
  const ends = targets.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const sizes = ends.filter((end) => end !== 0);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length > 0 && least > 0 && most / least >= TOO_FAR_APART) {
    return { domain: [least / 2, most * 2], logarithmic: true };
  }
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const room = (high - low) * ROOM || 1;
  return { domain: [low < 0 ? low - room : 0, high > 0 || low === 0 ? high + room : 0], logarithmic: false };
}
