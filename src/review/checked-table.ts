import type { Cell, Table } from "../tables/index.js";
import { VERDICT_COLUMNS } from "./tables.js";
import type { FieldValues, Verdict } from "./verdict.js";

/** The cells of a row with what a reader corrected in it, and who says so; the reading that was corrected stands in `read_as`. */
export function checkedCells(columns: Table["columns"], cells: readonly Cell[], verdict: Verdict | undefined): Cell[] {
  if (!verdict) return [...cells, ...VERDICT_COLUMNS.map(() => null)];
  const { changed = {}, verdict: judgement, by, at, note = null } = verdict;
  const corrected = columns.map(({ name }, index): Cell => {
    const now = changed[name];
    return now === undefined ? (cells[index] ?? null) : now;
  });
  const before = columns
    .flatMap(({ name }, index) => (changed[name] === undefined ? [] : [`${name}: ${cells[index] ?? ""}`]))
    .join("; ");
  return [...corrected, judgement, by, at, before === "" ? null : before, note];
}

/** The cells of a row for an item that a reader added: what the reader gave, and of the rest what is known of its place. */
export function addedCells(columns: Table["columns"], { changed = {}, ...said }: Verdict, place: FieldValues): Cell[] {
  const cells = columns.map(({ name }): Cell => changed[name] ?? place[name] ?? null);
  return [...cells, said.verdict, said.by, said.at, null, said.note ?? null];
}
