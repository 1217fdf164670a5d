import type { AnalyzedDocument } from "../tables/analyzed-document.js";
import { yearsIn } from "../time/calendar.js";
import { yearOfDate } from "../time/part-of-year.js";
import type { Sourced } from "./place.js";

const IN_FILE_NAME = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * The year under which a document is filed (`meta.year`), with what tells it: its title, its date, the heading of its plan. The name of the
 * file comes before a year that only a review or a sentence names. `null` where none of them tells.
 */
export function yearOf({ id, analysis }: AnalyzedDocument): Sourced<number> | null {
  const { title, date, year, plansFor } = analysis.meta;
  if (year !== null) {
    if (title !== null && yearsIn(title).includes(year)) return { value: year, from: "title" };
    if (date?.startsWith(String(year)) === true) return { value: year, from: "date" };
    if (plansFor !== null) return { value: year, from: "heading" };
  }
  if (year === null && date !== null) return { value: yearOfDate(date), from: "date" };
  const named = IN_FILE_NAME.exec(id.split(/[\\/]/).at(-1) ?? "")?.[0];
  if (named !== undefined) return { value: Number(named), from: "file-name" };
  return year === null ? null : { value: year, from: "heading" };
}
