import type { ClaimStatus } from "../types.js";
import type { Compared } from "./compared.js";
import type { ColumnHead } from "./heads.js";

/**
 * Heads of changes, and of shares of another column, that do not say of what: they are of the latest of the figures on their left, up to the
 * changes before. 2025年执行数, 2026年预算数, 同比增长: how far the plan lies above what was carried out, and no achievement.
 */
export function withCompared(heads: readonly ColumnHead[]): ColumnHead[] {
  return heads.map((head, at) => {
    if (!head.isOfOther) return head.isPercent && head.year === null ? withYear(head, figuresLeftOf(heads, at)) : head;
    const found = latest(figuresLeftOf(heads, at), head.compared);
    return found?.status ? { ...head, status: found.status, cue: found.cue, year: head.year ?? found.year } : head;
  });
}

/** 2026年预算数, 预算数比上年执行数增长%: of the year of the figures whose kind the head names. */
function withYear(head: ColumnHead, figures: readonly ColumnHead[]): ColumnHead {
  const ofKind = figures.filter(({ status }) => status !== null && status === head.status);
  const found = latest(ofKind, null);
  return found === undefined ? head : { ...head, year: found.year };
}

function figuresLeftOf(heads: readonly ColumnHead[], at: number): ColumnHead[] {
  const figures: ColumnHead[] = [];
  for (let left = at - 1; left > 0; left--) {
    const other = heads[left];
    if (other === undefined || (other.isChange && figures.length > 0)) break;
    if (!other.isChange && !other.isEarlier) figures.push(other);
  }
  return figures;
}

/** Of those of one year that which is not compared with itself: 2025年预算数, 2025年执行数, 比预算数增减. */
function latest(figures: readonly ColumnHead[], compared: Compared | null): ColumnHead | undefined {
  const base: ClaimStatus | null = !compared?.namesKind ? null : compared.isPlan ? "target" : "achieved";
  const isBase = ({ status }: ColumnHead): number => (base !== null && status === base ? 1 : 0);
  return [...figures].sort((a, b) => yearOf(b) - yearOf(a) || isBase(a) - isBase(b))[0];
}

const yearOf = ({ year }: ColumnHead): number => Number(year?.text.slice(0, 4) ?? 0);
