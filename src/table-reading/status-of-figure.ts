import { least } from "../collections/extremes.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import type { ClaimStatus, SectionRole } from "../types.js";
import { type Caption, statusInSection } from "./caption.js";
import { type ColumnHead, SUM } from "./heads.js";
import { namedYear } from "./named-year.js";

/** What may say whether figures were carried out or are planned. */
export interface StatusContext {
  structure: DocumentStructure;
  heads: readonly ColumnHead[];
  caption: Caption;
  /** What the heads of its other columns agree on. */
  headed: ClaimStatus | null;
  /** What figures are where nothing else says, nor the section. */
  usual: ClaimStatus;
}

/** 合计决算数 beside the names of counties: what all the heads say that say something. */
export function statusOfHeads(heads: readonly ColumnHead[]): ClaimStatus | null {
  const said = new Set(heads.flatMap(({ status }) => status ?? []));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}

/** The status of a figure and the rule that says so; `head` is its column with what the row says. */
export function statusOf(
  head: ColumnHead,
  column: ColumnHead,
  role: SectionRole | null,
  context: StatusContext,
): { status: ClaimStatus; rule: string } {
  // in a table of aims 年均/累计 is over the years to come
  const isOverPlan = column.cue?.text === SUM && context.caption.plan !== null;
  if (head.status !== null && !isOverPlan)
    return { status: head.status, rule: column.status === null ? "row-head" : "column-head" };
  const byYear = statusByYear(column, context);
  if (byYear !== null) return { status: byYear, rule: "column-year" };
  const { caption, headed, structure, usual } = context;
  const status = caption.status ?? headed ?? statusInSection(role, caption, structure) ?? usual;
  return { status, rule: "table-caption" };
}

/**
 * In a table of aims the year of a column says whether its figures are what the aims set out from: 2020年 beside 2025年 below “十四五”规划主要指标,
 * 2023年 beside 2024年目标.
 */
function statusByYear(column: ColumnHead, { structure, heads, caption, headed }: StatusContext): ClaimStatus | null {
  const year = yearOf(column);
  if (year === null || (caption.status ?? headed) !== "target") return null;
  if (caption.plan !== null) return year < caption.plan.from ? "achieved" : null;
  const aims = heads.flatMap((head) => (head.status === "target" ? (yearOf(head) ?? []) : []));
  const { speaks } = structure.clock;
  return aims.length > 0 && year < least(aims) && (speaks === null || year < speaks) ? "achieved" : null;
}

const yearOf = ({ year, plan }: ColumnHead): number | null => (year === null ? (plan?.to ?? null) : namedYear(year));
