import { greatest } from "../collections/extremes.js";
import { scanQuantities } from "../quantity/scan.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import type { Cell, Row, Table } from "../structure/table.js";
import { lastUpTo } from "../text/last-up-to.js";
import { SpanSet } from "../text/span-set.js";
import type { Bound, Claim, ClaimStatus, Mention, Period, Quantity, SectionRole, Span } from "../types.js";
import { withAmounts } from "./amounts-of-change.js";
import { readCaption, statusInSection } from "./caption.js";
import { FIGURE, headCells, headRows, withoutCaption, withoutNumbers } from "./head-rows.js";
import { type ColumnHead, changeOf, readHead } from "./heads.js";
import { indicatorOf, type Named, type NamingContext } from "./indicator-of-figure.js";
import { columnsOfKinds } from "./kinds-of-columns.js";
import { withCompared } from "./of-other-columns.js";
import { columnsOfPlaces } from "./places.js";
import { RowNames } from "./row-names.js";
import { unitAbove, unitInBrackets, unitOfName } from "./units.js";

/** A claim of a cell, without its number. */
export type TableClaim = Omit<Claim, "id">;

/** 一、, （二）, 1., 其中： before the name of a row. */
const LABEL =
  /^(?:其中[:：]?\s?)?(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．:：]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[#—-]{1,3})?\s?/;
const PERCENT = /^[%％‰]$/;
const BOUNDS: ReadonlyMap<string, Bound> = new Map([
  ...[">=", "≥", "＞=", "＞＝", "≧", ">", "＞"].map((sign) => [sign, "min"] as const),
  ...["<=", "≤", "＜=", "＜＝", "≦", "<", "＜"].map((sign) => [sign, "max"] as const),
]);
const NO_MASKS = new SpanSet([]);

/**
 * Reads the figures of a table: what a row measures stands in its first cell with words, the unit in a head or above the table, the year and
 * whether it was carried out or planned in the head of the column. `null` where the table has no head that could be understood.
 */
export function readTable(
  found: Table,
  structure: DocumentStructure,
  { usual, isOfLevel }: { usual: ClaimStatus; isOfLevel: boolean },
): TableClaim[] | null {
  const table = withoutNumbers(withoutCaption(found));
  const depth = headRows(table.rows);
  if (depth === 0) return null;
  const width = greatest(table.rows.map(({ cells }) => cells.length));
  const rows = table.rows.slice(depth);
  const own = Array.from({ length: width }, (_, column) => readHead(headCells(table.rows.slice(0, depth), column)));
  const heads = withCompared(withAmounts(own, rows));
  const context: TableContext = {
    structure,
    heads,
    unit: unitAbove(structure.text, [...table.above, ...table.rows.slice(0, depth)]),
    caption: readCaption(table, structure),
    headed: statusOfHeads(heads),
    places: columnsOfPlaces(heads),
    kinds: columnsOfKinds(heads, rows),
    isOfLevel,
    usual,
  };
  const names = new RowNames(rows, heads, context.caption.year !== null);
  return rows.flatMap((row, at) => readRow(row, at, names, context));
}

interface TableContext extends NamingContext {
  structure: DocumentStructure;
  /** The unit that stands above the table. */
  unit: string | null;
  /** What the heads of its other columns agree on. */
  headed: ClaimStatus | null;
  /** What figures are where none of these says, nor the section. */
  usual: ClaimStatus;
}

/** 合计决算数 beside the names of counties: what all the heads say that say something. */
function statusOfHeads(heads: readonly ColumnHead[]): ClaimStatus | null {
  const said = new Set(heads.flatMap(({ status }) => status ?? []));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}

function readRow(row: Row, at: number, names: RowNames, context: TableContext): TableClaim[] {
  return row.cells.flatMap((cell, column) => {
    const head = context.heads[column];
    if (column === 0 || head === undefined || !FIGURE.test(cell.text) || names.isYear(at, column)) return [];
    const { name, unit: own, year } = names.of(at, column);
    if (name === null) return [];
    const unit = unitOf(head, own, name, context);
    const quantity = quantityOf(cell, unit, boundBefore(row.cells[column - 1]));
    const said = names.saidOf(at, name);
    const withRow = {
      ...head,
      year: head.year ?? year ?? (head.isEarlier ? null : said.year),
      status: head.status ?? said.status,
      cue: head.status === null && said.cue !== null ? said.cue : head.cue,
    };
    const named = indicatorOf(name, row, head, context);
    return quantity === null ? [] : [claimOf(row, quantity, withRow, named, head, context)];
  });
}

/** The head of the column outweighs the row, but for the percentages of 平均利率%; the line above the table is the last. */
function unitOf(head: ColumnHead, own: string | null, name: Cell, { unit }: TableContext): string | null {
  const ofName = unitOfName(name.text);
  return ofName !== null && PERCENT.test(ofName) ? ofName : (head.unit ?? own ?? ofName ?? unit);
}

/** 一、税收收入（万元） → 税收收入 */
function nameOf({ text, start }: Cell): Mention {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const bracket = unitInBrackets(text)?.at ?? text.length;
  const end = bracket > label ? bracket : text.length;
  return { text: text.slice(label, end), span: { start: start + label, end: start + end } };
}

/** Tables of aims set in a cell of its own whether a figure is the least or the most: 满意度 | >= | 90 | %. */
const boundBefore = (cell: Cell | undefined): Bound | null => BOUNDS.get(cell?.text ?? "") ?? null;

/** The figure with its unit as running text would have it: 253,508 in a table in 万元 is 2,535,080,000 元. */
function quantityOf(cell: Cell, unit: string | null, bound: Bound | null): Quantity | null {
  const own = /[%％]$/.test(cell.text);
  if (!own && unit === null) return null;
  const isNegative = /^[-－]/.test(cell.text);
  const written = cell.text.replace(/^[-+－]/, "") + (own ? "" : unit);
  const [read] = scanQuantities(written, 0, written.length, NO_MASKS);
  if (read === undefined || read.span.start !== 0 || read.span.end !== written.length) return null;
  const span = { start: cell.start, end: cell.end };
  const { value, kind, currency } = read;
  return {
    text: cell.text,
    span,
    value: isNegative ? -value : value,
    max: null,
    unit: read.unit,
    bound,
    kind,
    currency,
  };
}

function claimOf(
  row: Row,
  quantity: Quantity,
  head: ColumnHead,
  { by, rule }: Named,
  column: ColumnHead,
  context: TableContext,
): TableClaim {
  const { section, role } = placeOf(row, context.structure);
  const { caption, headed, usual } = context;
  const status = head.status ?? caption.status ?? headed ?? statusInSection(role, caption, context.structure) ?? usual;
  const change = head.isChange ? changeOf(quantity.value) : null;
  const ofTable = head.isEarlier ? null : caption.year;
  const period = periodOf(head.year ?? ofTable);
  return {
    status,
    quantity: change === null ? quantity : { ...quantity, value: Math.abs(quantity.value) },
    indicator: "span" in by ? by : nameOf(by),
    verb: null,
    change,
    period,
    baseline: head.compared?.mention ?? null,
    commitment: null,
    cues: head.cue === null ? [] : [head.cue],
    section,
    sentence: { start: row.start, end: row.end },
    rules: {
      indicator: rule,
      verb: null,
      change: change === null ? null : "column-of-changes",
      status: column.status !== null ? "column-head" : head.status !== null ? "row-head" : "table-caption",
      commitment: null,
      period: periodRule(period, column, head),
    },
  };
}

function periodRule(period: Period | null, column: ColumnHead, head: ColumnHead): string | null {
  if (period === null) return null;
  if (column.year !== null) return "column-head";
  return head.year === null ? "table-caption" : "row-head";
}

function placeOf(
  { start }: Span,
  { blocks, sections }: DocumentStructure,
): { section: number | null; role: SectionRole | null } {
  const section = blocks[lastUpTo(blocks, start, (block) => block.start)]?.section ?? null;
  return { section, role: section === null ? null : (sections[section]?.role ?? null) };
}

function periodOf(year: Mention | null): Period | null {
  if (year === null) return null;
  const named = year.text.slice(0, 4);
  return { text: year.text, span: year.span, from: named, to: named, inherited: true };
}
