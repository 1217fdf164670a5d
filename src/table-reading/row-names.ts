import { headsIndicators, headsNames, headsUnits, headsYears } from "../structure/head-words.js";
import type { Cell, Row } from "../structure/table.js";
import { lastMonthIn } from "../time/part-of-year.js";
import { timesIn } from "../time/timed-parts.js";
import type { Mention } from "../types.js";
import { namesRow } from "./columns-of-figures.js";
import { isFigure } from "./figure-cell.js";
import { type ColumnHead, type RowHead, readRowHead } from "./heads.js";
import { namesMeasure } from "./measure.js";
import { isProse, toldBelow } from "./prose-heads.js";

const HANZI = /[\u4E00-\u9FFF]/;
const YEAR = /^(?:19|20)\d{2}\s?年?$/;
const EXPLAINED = /(?<=.)[（(][^（）()]{1,12}[）)]$/;
/** A row of the highest level, and a sum: what was said of the rows before does not hold for it. */
const OPENS = /^(?:[一二三四五六七八九十]{1,3}[、.．]|(?:合|总|小|共)\s?计)/;
const SAYS_NOTHING: RowHead = { year: null, status: null, cue: null };
const OF_MONTHS = /^.{0,8}(?:月|季度?|半年)$/;
/** A merged cell names at most so many rows below it. */
const MOST_ROWS = 40;

/** What names a figure beside it. */
export interface RowName {
  /** The cell that says what is measured; `null` where none does. */
  name: Cell | null;
  /** The unit, where a column holds the units of rows. */
  unit: string | null;
  /** The year, where a cell of the row is one. */
  year: Mention | null;
  /** The months, where a cell of the row is one of these. */
  months: Cell | null;
}

/**
 * Finds what names the figures of rows: the nearest words on the left, since income and expenditure stand beside each other in one row, with
 * units and years in columns of their own left out; where that cell is empty, the cell above that was merged with it.
 */
export class RowNames {
  readonly #rows: readonly Row[];
  readonly #units: number;
  /** No figure stands behind the units. */
  readonly #areLast: boolean;
  readonly #years: number;
  readonly #heads: readonly ColumnHead[];
  /** For each row, what its name says, or that of the row that it belongs to. */
  readonly #said: readonly RowHead[];

  /** `isDated`: the table has a year of its own. */
  constructor(rows: readonly Row[], heads: readonly ColumnHead[], isDated: boolean) {
    this.#rows = rows;
    this.#heads = heads;
    this.#said = saidOf(rows, isDated);
    this.#units = heads.findIndex(({ text }) => headsUnits(text));
    this.#areLast = rows.every(({ cells }) => !cells.slice(this.#units + 1).some(({ text }) => isFigure(text)));
    this.#years = heads.findIndex(({ text }) => headsYears(text));
  }

  /** Whether a cell is no figure but the year of its row. */
  isYear(row: number, column: number): boolean {
    return column === this.#years && YEAR.test(this.#cellsOf(row)[column]?.text ?? "");
  }

  /** What the name of a figure says of its year and status. */
  saidOf(row: number, name: Cell): RowHead {
    const own = this.#rows[row];
    const isOwn = own !== undefined && name.start >= own.start && name.end <= own.end;
    return (isOwn ? this.#said[row] : undefined) ?? SAYS_NOTHING;
  }

  /** Units stand before the figures; where none stand behind them, they belong to those right before: 指标值 | 度量单位. */
  #unitsAreOf(column: number): boolean {
    if (this.#units < 0) return false;
    return this.#units < column || (this.#units === column + 1 && this.#areLast);
  }

  #cellsOf(row: number): readonly Cell[] {
    return this.#rows[row]?.cells ?? [];
  }

  of(row: number, column: number): RowName {
    const cells = this.#cellsOf(row);
    const unit = this.#unitsAreOf(column) ? unitOfCell(cells[this.#units]?.text ?? "") : null;
    let year: Mention | null = null;
    let months: Cell | null = null;
    let nearest: RowName | null = null;
    for (let at = column - 1; at >= 0; at--) {
      const cell = cells[at];
      if (cell === undefined || at === this.#units || this.#isProse(cell, at)) continue;
      if (this.#isYearCell(cell, at)) year ??= { text: cell.text, span: { start: cell.start, end: cell.end } };
      else if (isMonths(cell.text)) months ??= cell;
      else if (namesRow(this.#heads[at], at, cell.text)) {
        const named = { name: this.#groupOf(cells, at) ?? cell, unit, year, months };
        const head = this.#heads[at]?.text ?? "";
        // 项目名称 | 建设性质 | 总投资
        if (headsNames(head)) return named;
        nearest ??= named;
        // 项目名称 | 三级指标 | 指标值
        if (headsIndicators(head)) break;
      } else if (isFigure(cell.text) && nearest !== null) break;
    }
    if (nearest !== null) return nearest;
    const above = this.#above(row, column);
    // where rows are times, the heads of columns say what is measured
    const isOfTime = year !== null || months !== null;
    return { name: above ?? (isOfTime ? (this.#heads[column]?.cell ?? null) : null), unit, year, months };
  }

  /** Whether a cell tells in sentences what the one before it names. */
  #isProse({ text }: Cell, column: number): boolean {
    return column > 0 && isProse(text) && toldBelow(this.#heads[column]?.text ?? "") !== null;
  }

  /** 公务用车购置及运行费 | 小计: what a sum is of stands on its left. */
  #groupOf(cells: readonly Cell[], column: number): Cell | null {
    if (namesMeasure(cells[column]?.text ?? "")) return null;
    const groups = cells.slice(0, column).filter((cell, at) => !this.#isYearCell(cell, at) && at !== this.#units);
    return groups.reverse().find(({ text }) => namesMeasure(text)) ?? null;
  }

  #isYearCell(cell: Cell, column: number): boolean {
    return YEAR.test(cell.text) && (column === this.#years || cell.text.endsWith("年"));
  }

  /** The nearest words above in a column where this row is empty. */
  #above(row: number, column: number): Cell | null {
    const cells = this.#cellsOf(row);
    for (let at = column - 1; at >= 0; at--) {
      if (at === this.#units || (cells[at]?.text ?? "") !== "") continue;
      for (let above = row - 1; above >= Math.max(0, row - MOST_ROWS); above--) {
        const cell = this.#cellsOf(above)[at];
        if (cell === undefined || cell.text === "") continue;
        if (namesRow(this.#heads[at], at, cell.text) && !this.#isYearCell(cell, at)) return cell;
        break;
      }
    }
    return null;
  }
}

/** 3月, 1—3月, 一季度: a row of that time, and no name. */
function isMonths(text: string): boolean {
  if (!OF_MONTHS.test(text)) return false;
  const [time] = timesIn(text, 0, text.length);
  return time !== undefined && time.end - time.start === text.length && lastMonthIn(text) !== null;
}

/** 人(人次、家): the first of several. */
const unitOfCell = (text: string): string | null => text.replace(EXPLAINED, "").trim() || null;

function saidOf(rows: readonly Row[], isDated: boolean): RowHead[] {
  let said = SAYS_NOTHING;
  return rows.map(({ cells }) => {
    const name = cells.find(({ text }) => HANZI.test(text));
    if (name === undefined) return said;
    const own = readRowHead(name, isDated);
    if (own.year !== null || own.status !== null) said = own;
    else if (OPENS.test(name.text) || readRowHead(name, false).year !== null) said = SAYS_NOTHING;
    return said;
  });
}
