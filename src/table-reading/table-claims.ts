import { scanQuantities } from "../quantity/scan.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import { SpanSet } from "../text/span-set.js";
import type { Claim, ClaimStatus, Mention, Period, Quantity, SectionRole, Span } from "../types.js";
import { type ColumnHead, changeOf, readHead, statusOfCaption, unitAbove, unitIn, yearOfCaption } from "./heads.js";
import type { Cell, Row, Table } from "./table.js";

/** A claim of a cell, without its number. */
export type TableClaim = Omit<Claim, "id">;

/** A figure and nothing else: 253,508, -5.1, 4.7%. */
const FIGURE = /^[-+－]?\d{1,3}(?:,\d{3})+(?:\.\d+)?[%％]?$|^[-+－]?\d+(?:\.\d+)?[%％]?$/;
const HANZI = /[\u4E00-\u9FFF]/;
/** 一、, （二）, 1., 其中： before the name of a row. */
const LABEL =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．:：]|[（(][一二三四五六七八九十\d]{1,3}[）)]|其中[:：]?|[#—-]{1,3})\s?/;
const LONGEST_HEAD = 3;
const NO_MASKS = new SpanSet([]);

/**
 * Reads the figures of a table: what a row measures stands in its first cell with words, the unit in a head or above the table, the year and
 * whether it was carried out or planned in the head of the column. `null` where the table has no head that could be understood.
 */
export function readTable(table: Table, structure: DocumentStructure, usual: ClaimStatus): TableClaim[] | null {
  const depth = headRows(table.rows);
  if (depth === 0) return null;
  const width = Math.max(...table.rows.map(({ cells }) => cells.length));
  const heads = Array.from({ length: width }, (_, column) =>
    readHead(table.rows.slice(0, depth).flatMap(({ cells }) => headCell(cells, column))),
  );
  const context: TableContext = {
    structure,
    heads,
    unit: unitAbove(structure.text, [...table.above, ...table.rows.slice(0, depth)]),
    status: captionStatus(table, structure) ?? usual,
    year: captionYear(table, structure),
  };
  return table.rows.slice(depth).flatMap((row) => readRow(row, context));
}

interface TableContext {
  structure: DocumentStructure;
  heads: readonly ColumnHead[];
  /** The unit that stands above the table. */
  unit: string | null;
  /** What figures are where their column does not say. */
  status: ClaimStatus;
  /** The year of its caption. */
  year: Mention | null;
}

/** The rows above the first that holds a figure; a year heads a column. */
function headRows(rows: readonly Row[]): number {
  const first = rows.findIndex(({ cells }) =>
    cells.some(({ text }, column) => column > 0 && FIGURE.test(text) && !isYear(text)),
  );
  return first > 0 && first <= LONGEST_HEAD ? first : 0;
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** The head of a column, or that of the merged cell over it. */
function headCell(cells: readonly Cell[], column: number): Cell[] {
  for (let at = column; at > 0; at--) {
    const cell = cells[at];
    if (cell !== undefined && cell.text !== "") return [cell];
  }
  return column === 0 && cells[0] !== undefined ? [cells[0]] : [];
}

function captionStatus({ above }: Table, { text }: DocumentStructure): ClaimStatus | null {
  for (const { start, end } of above) {
    const status = statusOfCaption(text.slice(start, end));
    if (status !== null) return status;
  }
  return null;
}

function captionYear({ above }: Table, { text }: DocumentStructure): Mention | null {
  for (const line of above) {
    const year = yearOfCaption(text, line);
    if (year !== null) return year;
  }
  return null;
}

function readRow(row: Row, context: TableContext): TableClaim[] {
  const named = row.cells.find(({ text }) => HANZI.test(text));
  if (named === undefined) return [];
  const indicator = nameOf(named);
  return row.cells.flatMap((cell, column) => {
    const head = context.heads[column];
    if (column === 0 || head === undefined || !FIGURE.test(cell.text)) return [];
    const unit = head.unit ?? unitIn(named.text) ?? context.unit;
    const quantity = quantityOf(cell, unit);
    return quantity === null ? [] : [claimOf(row, quantity, head, indicator, context)];
  });
}

/** 一、税收收入（万元） → 税收收入 */
function nameOf({ text, start }: Cell): Mention {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const bracket = unitIn(text) === null ? text.length : text.search(/[（(]/);
  const end = bracket > label ? bracket : text.length;
  return { text: text.slice(label, end), span: { start: start + label, end: start + end } };
}

/** The figure with its unit as running text would have it: 253,508 in a table in 万元 is 2,535,080,000 元. */
function quantityOf(cell: Cell, unit: string | null): Quantity | null {
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
    bound: null,
    kind,
    currency,
  };
}

function claimOf(
  row: Row,
  quantity: Quantity,
  head: ColumnHead,
  indicator: Mention,
  context: TableContext,
): TableClaim {
  const { section, role } = placeOf(row, context.structure);
  const status = head.status ?? statusOfRole(role) ?? context.status;
  const change = head.isChange ? changeOf(quantity.value) : null;
  const ofTable = head.isEarlier ? null : context.year;
  const period = periodOf(head.year ?? ofTable);
  return {
    status,
    quantity: change === null ? quantity : { ...quantity, value: Math.abs(quantity.value) },
    indicator,
    verb: null,
    change,
    period,
    baseline: null,
    commitment: null,
    cues: head.cue === null ? [] : [head.cue],
    section,
    sentence: { start: row.start, end: row.end },
    rules: {
      indicator: "row-head",
      verb: null,
      change: change === null ? null : "column-of-changes",
      status: head.status === null ? "table-caption" : "column-head",
      commitment: null,
      period: period === null ? null : head.year === null ? "table-caption" : "column-head",
    },
  };
}

const statusOfRole = (role: SectionRole | null): ClaimStatus | null =>
  role === "plan" || role === "guidance" ? "target" : role === "review" ? "achieved" : null;

function placeOf(
  { start }: Span,
  { blocks, sections }: DocumentStructure,
): { section: number | null; role: SectionRole | null } {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const section = blocks[low]?.section ?? null;
  return { section, role: section === null ? null : (sections[section]?.role ?? null) };
}

function periodOf(year: Mention | null): Period | null {
  if (year === null) return null;
  const named = year.text.slice(0, 4);
  return { text: year.text, span: year.span, from: named, to: named, inherited: true };
}
