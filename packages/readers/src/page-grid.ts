import { least, most } from "./extremes.js";
/** A rule drawn on a page, across it at the height `at`, or down it. */
export interface Rule {
  isAcross: boolean;
  at: number;
  from: number;
  to: number;
}

/** A cell of a ruled table, and the rows and columns that it fills, `toRow` and `toColumn` exclusive. */
export interface GridCell {
  row: number;
  column: number;
  toRow: number;
  toColumn: number;
}

/** A ruled table: where its rows and columns are parted, and its cells. */
export interface Grid {
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

/** Rules closer than this are one, and touch. */
const SAME = 3;
/** No table has so many; what has is a drawing. */
const MOST_RULES = 4000;
const MOST_CELLS = 10_000;
/** Rules across that go on further than those down belong to a table that is open at its sides. */
const OPEN_SIDE = 12;

/** The ruled tables of a page, from the top down: at least two rows and two columns, each cell a rectangle. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length > MOST_RULES) return [];
  const across = joined(rules.filter(({ isAcross }) => isAcross));
  const down = joined(rules.filter(({ isAcross }) => !isAcross));
  const grids = groupsOf(across, down).flatMap((group) => gridOf(group) ?? []);
  return grids.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Rules of one direction, those that lie on each other or go on from each other as one. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && rule.at - first.at <= SAME) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap((line) => {
    const parts: Rule[] = [];
    for (const rule of line.sort((a, b) => a.from - b.from)) {
      const last = parts.at(-1);
      if (last && rule.from <= last.to + SAME) last.to = Math.max(last.to, rule.to);
      else parts.push({ ...rule });
    }
    return parts;
  });
}

interface Group {
  across: Rule[];
  down: Rule[];
}

const touch = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - SAME &&
  down.at <= across.to + SAME &&
  across.at >= down.from - SAME &&
  across.at <= down.to + SAME;

/** Rules that hang together. */
function groupsOf(across: readonly Rule[], down: readonly Rule[]): Group[] {
  const left = new Set([...across, ...down]);
  const groups: Group[] = [];
  for (const start of across) {
    if (!left.delete(start)) continue;
    const group: Group = { across: [], down: [] };
    const open = [start];
    for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
      (rule.isAcross ? group.across : group.down).push(rule);
      for (const other of left) {
        if (other.isAcross === rule.isAcross || !(rule.isAcross ? touch(rule, other) : touch(other, rule))) continue;
        left.delete(other);
        open.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function gridOf({ across, down }: Group): Grid | null {
  const xs = places(down);
  const ys = places(across);
  const [first, last] = [xs[0], xs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [left, right] = [least(across.map(({ from }) => from)), most(across.map(({ to }) => to))];
  if (left < first - OPEN_SIDE) xs.unshift(left);
  if (right > last + OPEN_SIDE) xs.push(right);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (rows < 2 || columns < 2 || rows * columns > MOST_CELLS) return null;
  const isParted = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
    rules.some((rule) => Math.abs(rule.at - at) <= SAME && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);
  const cells: GridCell[] = [];
  const owner = new Map<number, GridCell>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner.has(row * columns + column)) continue;
      const x = at(xs, column);
      const right = at(xs, column + 1);
      const y = at(ys, row);
      const bottom = at(ys, row + 1);
      let toColumn = column + 1;
      let toRow = row + 1;
      while (toColumn < columns && !isParted(down, at(xs, toColumn), y, bottom)) toColumn++;
      while (toRow < rows && !isParted(across, at(ys, toRow), x, right)) toRow++;
      const cell = { row, column, toRow, toColumn };
      for (let r = row; r < toRow; r++) {
        for (let c = column; c < toColumn; c++) {
          // two cells would lie over each other: no table, or not one that is drawn whole
          if (owner.has(r * columns + c)) return null;
          owner.set(r * columns + c, cell);
        }
      }
      cells.push(cell);
    }
  }
  return cells.length < LEAST_CELLS ? null : { xs, ys, cells };
}

const LEAST_CELLS = 4;
const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** The places of rules, those that are one once. */
function places(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1);
    if (last === undefined || rule.at - last > SAME) found.push(rule.at);
  }
  return found;
}
