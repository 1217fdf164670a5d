import { greatest } from "../collections/extremes.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import type { Cell, Row, Table } from "../structure/table.js";
import { lastUpTo } from "../text/last-up-to.js";
import type { Claim, ClaimStatus, Quantity, SectionRole, Span } from "../types.js";
import { withAmounts } from "./amounts-of-change.js";
import { readCaption } from "./caption.js";
import { boundBefore, quantityInCell } from "./cell-quantity.js";
import { changeIn } from "./change-in-cell.js";
import { figureBelow } from "./columns-of-figures.js";
import type { FigureCell } from "./figure-cell.js";
import { headCells, headRows, needsNoHead, withoutCaption, withoutNumbers } from "./head-rows.js";
import { type ColumnHead, readHead } from "./heads.js";
import { indicatorOf, type Named, type NamingContext } from "./indicator-of-figure.js";
import { columnsOfKinds } from "./kinds-of-columns.js";
import { nameOf } from "./name-of-row.js";
import { withCompared } from "./of-other-columns.js";
import { periodIn } from "./period-in-table.js";
import { columnsOfPlaces } from "./places.js";
import { type ProseCell, proseCells } from "./prose-cells.js";
import { RowNames } from "./row-names.js";
import { type StatusContext, statusOf, statusOfHeads } from "./status-of-figure.js";
import { unitAbove, unitOfName } from "./units.js";

/** A claim of a cell, without its number. */
export type TableClaim = Omit<Claim, "id">;

/** What a table that was understood says. */
export interface ReadTable {
  claims: TableClaim[];
  /** What is left to be read as running text. */
  prose: ProseCell[];
}

const PERCENT = /^[%％‰]$/;

/**
 * Reads the figures of a table: what a row measures stands in its first cell with words, the unit in a head or above the table, the year and
 * whether it was carried out or planned in the head of the column. `null` where the table has no head that could be understood.
 */
export function readTable(
  found: Table,
  structure: DocumentStructure,
  { usual, isOfLevel }: { usual: ClaimStatus; isOfLevel: boolean },
): ReadTable | null {
  const table = withoutNumbers(withoutCaption(found));
  const depth = headRows(table.rows);
  if (depth === 0 && !needsNoHead(table.rows)) return null;
  const width = greatest(table.rows.map(({ cells }) => cells.length));
  const rows = table.rows.slice(depth);
  const own = Array.from({ length: width }, (_, column) => readHead(headCells(table.rows.slice(0, depth), column)));
  const caption = readCaption(table, structure);
  const unit = unitAbove(structure.text, [...table.above, ...table.rows.slice(0, depth)]);
  const isOfChanges = caption.isOfChanges && PERCENT.test(unit ?? "") && !own.some((head) => head.isChange);
  const heads = withCompared(isOfChanges ? own.map(asChange) : withAmounts(own, rows));
  const context: TableContext = {
    structure,
    heads,
    unit,
    caption,
    headed: statusOfHeads(heads),
    places: columnsOfPlaces(heads),
    kinds: columnsOfKinds(heads, rows),
    isOfLevel,
    usual,
  };
  const names = new RowNames(rows, heads, caption.year !== null);
  return {
    claims: rows.flatMap((row, at) => readRow(row, at, names, context)),
    prose: rows.flatMap((row, at) => proseCells(row, at, { text: structure.text, heads, names, caption })),
  };
}

/** 全市 below 居民消费价格比上年涨跌幅度; not 权重（%） beside it, nor 12月 | 36亿元. */
const asChange = (head: ColumnHead): ColumnHead => (head.unit === null ? { ...head, isChange: true } : head);

interface TableContext extends NamingContext, StatusContext {
  /** The unit that stands above the table. */
  unit: string | null;
}

function readRow(row: Row, at: number, names: RowNames, context: TableContext): TableClaim[] {
  return row.cells.flatMap((cell, index) => {
    const column = context.heads[index];
    if (index === 0 || column === undefined || names.isYear(at, index)) return [];
    const figure = figureBelow(column, cell.text);
    if (figure === null) return [];
    const { name, unit: own, year, months } = names.of(at, index);
    if (name === null) return [];
    const unit = unitOf(figure, column, own, name, context);
    const read = quantityInCell(cell, figure, unit, nameOf(name).text);
    if (read === null) return [];
    const quantity = { ...read, bound: boundBefore(row.cells[index - 1]) ?? read.bound };
    const said = names.saidOf(at, name);
    const withRow = {
      ...column,
      year: column.year ?? year ?? (column.isEarlier ? null : said.year),
      months: column.months ?? months,
      status: column.status ?? said.status,
      cue: column.status === null && said.cue !== null ? said.cue : column.cue,
    };
    const named = indicatorOf(name, row, column, context);
    return [claimOf(row, { quantity, figure }, withRow, named, column, context)];
  });
}

/**
 * The head of the column outweighs the row, but for the percentages of 平均利率% and the sums in brackets below 年均增长/[累计]; the line above the table
 * is the last.
 */
function unitOf(
  { isSum }: FigureCell,
  column: ColumnHead,
  own: string | null,
  name: Cell,
  { unit }: TableContext,
): string | null {
  const ofName = unitOfName(name.text);
  if (ofName !== null && PERCENT.test(ofName)) return ofName;
  const ofColumn = isSum && column.isChange ? null : column.unit;
  return ofColumn ?? own ?? ofName ?? unit;
}

function claimOf(
  row: Row,
  { quantity, figure }: { quantity: Quantity; figure: FigureCell },
  withRow: ColumnHead,
  { by, rule }: Named,
  column: ColumnHead,
  context: TableContext,
): TableClaim {
  const { section, role } = placeOf(row, context.structure);
  const { status, rule: statusRule } = statusOf(withRow, column, role, context);
  const { change, rule: changeRule } = changeIn(figure, withRow, quantity.value);
  const { period, rule: periodRule } = periodIn({ figure, head: withRow, column, status }, context.caption);
  return {
    status,
    quantity: change === null ? quantity : { ...quantity, value: Math.abs(quantity.value) },
    indicator: "span" in by ? by : nameOf(by),
    verb: null,
    change,
    period,
    baseline: withRow.compared?.mention ?? null,
    commitment: null,
    cues: withRow.cue === null ? [] : [withRow.cue],
    section,
    sentence: { start: row.start, end: row.end },
    rules: {
      indicator: rule,
      verb: null,
      change: changeRule,
      status: statusRule,
      commitment: null,
      period: periodRule,
    },
  };
}

function placeOf(
  { start }: Span,
  { blocks, sections }: DocumentStructure,
): { section: number | null; role: SectionRole | null } {
  const section = blocks[lastUpTo(blocks, start, (block) => block.start)]?.section ?? null;
  return { section, role: section === null ? null : (sections[section]?.role ?? null) };
}
