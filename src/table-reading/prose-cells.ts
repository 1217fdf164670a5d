import type { CellOfProse, Sentence } from "../structure/document-structure.js";
import type { Row } from "../structure/table.js";
import type { PeriodExpression } from "../time/period-expression.js";
import { timesIn } from "../time/timed-parts.js";
import type { ClaimStatus, SectionRole, Span } from "../types.js";
import type { Caption } from "./caption.js";
import type { ColumnHead } from "./heads.js";
import { nameOf } from "./name-of-row.js";
import { isProse, toldBelow } from "./prose-heads.js";
import type { RowNames } from "./row-names.js";

/** A cell that is read as running text, as if its head were a heading. */
export interface ProseCell extends Span {
  /** `null` where neither the head nor the caption says whether it plans or reviews. */
  role: SectionRole | null;
  around: CellOfProse;
}

const ROLES: Readonly<Record<ClaimStatus, SectionRole>> = { target: "plan", achieved: "review" };

interface TableOfProse {
  /** That of the document. */
  text: string;
  heads: readonly ColumnHead[];
  names: RowNames;
  caption: Caption;
}

/** The cells of a row that tell in sentences what it is about, in the order of the text. */
export function proseCells(
  { cells }: Row,
  at: number,
  { text: whole, heads, names, caption }: TableOfProse,
): ProseCell[] {
  return cells.flatMap(({ text, start, end }, column) => {
    const head = heads[column];
    const told = column === 0 || !isProse(text) ? null : toldBelow(head?.text ?? "");
    if (told === null) return [];
    const said = told === "either" ? caption.status : told;
    const { name } = names.of(at, column);
    const row = name === null ? null : nameOf(name);
    const time = timeNamed(whole, head?.cell ?? null) ?? timeNamed(whole, caption.time?.span ?? null);
    return [{ start, end, role: said === null ? null : ROLES[said], around: { row, time } }];
  });
}

const timeNamed = (text: string, place: Span | null): PeriodExpression | null =>
  place === null ? null : (timesIn(text, place.start, place.end)[0] ?? null);

/** Cuts the units that hold cells of prose, in the order of the text, into these and what stands beside them. */
export function withProse(units: readonly Sentence[], prose: readonly ProseCell[]): readonly Sentence[] {
  if (prose.length === 0) return units;
  let next = 0;
  return units.flatMap((unit) => {
    const parts: Sentence[] = [];
    let { start } = unit;
    for (let cell = prose[next]; cell !== undefined && cell.start < unit.end; cell = prose[next]) {
      const from = Math.max(cell.start, start);
      const to = Math.min(cell.end, unit.end);
      if (from > start) parts.push({ ...unit, start, end: from });
      if (to > from) parts.push({ ...unit, start: from, end: to, role: cell.role ?? unit.role, cell: cell.around });
      start = Math.max(start, to);
      if (cell.end > unit.end) break;
      next++;
    }
    if (start < unit.end) parts.push({ ...unit, start });
    return parts;
  });
}
