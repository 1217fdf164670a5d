import type { Compared } from "./compared.js";
import type { ColumnHead } from "./heads.js";
import { namedYear } from "./named-year.js";

/**
 * Heads of changes, and of shares of another column, that do not say of what: they are of the latest of the figures on their left, up to the
 * changes before. 2025年执行数, 2026年预算数, 同比增长: how far the plan lies above what was carried out, and no achievement.
 */
export function withCompared(heads: readonly ColumnHead[]): ColumnHead[] {
  return heads.map((head, at) => {
    if (!head.isOfOther) return head.isPercent && head.year === null ? withYear(head, figuresLeftOf(heads, at)) : head;
    const found = latest(figuresLeftOf(heads, at), head.compared);
    if (found === undefined) return head;
    const standing = found.status === null ? {} : { status: found.status, cue: found.cue };
    return { ...head, ...standing, year: head.year ?? found.year, months: head.months ?? found.months };
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

/**
 * Of those of one year that which is not compared with itself: 2025年预算数, 2025年执行数, 比预算数增减; and amounts before how far they were
 * carried out: 完成数, 占预算%, 同比增减.
 */
function latest(figures: readonly ColumnHead[], compared: Compared | null): ColumnHead | undefined {
  const rank = (head: ColumnHead): number => (isBase(head, compared) ? 2 : 0) + (head.isPercent ? 1 : 0);
  return [...figures].sort((a, b) => yearOf(b) - yearOf(a) || rank(a) - rank(b))[0];
}

/** Whether a head may be what is compared with: of that kind, and of the year if one is named. */
function isBase(head: ColumnHead, compared: Compared | null): boolean {
  if (!compared?.namesKind || head.status !== (compared.isPlan ? "target" : "achieved")) return false;
  return compared.year === undefined || (compared.year !== null && Number(compared.year) === yearOf(head));
}

const yearOf = ({ year }: ColumnHead): number => (year === null ? 0 : namedYear(year));
