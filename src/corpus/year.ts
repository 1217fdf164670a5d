import { yearsIn } from "../structure/years.js";
import type { AnalyzedDocument } from "../tables/analyzed-document.js";
import type { Analysis } from "../types.js";
import type { Sourced } from "./place.js";

const IN_FILE_NAME = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** A plan for many years names years that it was not written in. */
const OUTLOOK = /远景|规划|纲要/;

/**
 * The year in which a document was delivered: named by the title (of two years in a row the later one, `2022年总结和2023年计划`), its
 * date, the heading of its plan, the name of the file, any other heading. `null` where none of them tells.
 */
export function yearOf({ id, analysis }: AnalyzedDocument): Sourced<number> | null {
  const { title, date, year } = analysis.meta;
  const titled = title === null || OUTLOOK.test(title) ? [] : yearsIn(title);
  if (titled.length > 0) return { value: Math.max(...titled), from: "title" };
  if (date !== null) return { value: Number(date.slice(0, 4)), from: "date" };
  const planned = plannedInHeading(analysis);
  if (planned !== null) return { value: planned, from: "heading" };
  const named = IN_FILE_NAME.exec(id.split(/[\\/]/).at(-1) ?? "")?.[0];
  if (named !== undefined) return { value: Number(named), from: "file-name" };
  return year === null ? null : { value: year, from: "heading" };
}

/** The year that the heading of a plan names (`2024年工作安排`), or `null`. */
export function plannedInHeading({ sections }: Analysis): number | null {
  for (const { title, role } of sections) {
    if ((role !== "plan" && role !== "guidance") || OUTLOOK.test(title)) continue;
    const years = yearsIn(title);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}
