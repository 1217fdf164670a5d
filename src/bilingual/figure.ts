import type { Bound, Span } from "../types.js";

/** A figure of either text, in measures that both share. */
export interface Figure {
  text: string;
  span: Span;
  /** Number of its piece in the text. */
  piece: number;
  /** In plain units of its own. */
  value: number;
  /** What is measured: `percent`, `points`, `CNY`, `mass`, `count`, `year`, …; `null` where only the number is known. */
  dimension: string | null;
  /** How many base units of the dimension its own unit is. */
  factor: number;
  /** What it is reckoned by, where that is a unit too: 每斤3分, 0.06 yuan per kilogram. */
  per: { dimension: string; factor: number } | null;
  /** Half a step of the last printed digit, in plain units. */
  tolerance: number;
  bound: Bound | null;
  /** The bound of its neighbour in a list, which may hold for this one too: around 3 and 5 percent. */
  shared: Bound | null;
  /** The bound says that the figure is reached, no more (up to, as many as; 达). */
  open: boolean;
  /** Other values that the words may mean: 增长一倍 is doubled. */
  alternatives: readonly number[];
  /** May rightly have no counterpart: names, years, small numbers in words, times, ranks. */
  soft: boolean;
}

/** The figure in base units of its dimension. */
export const baseValue = ({ value, factor }: Figure): number => value * factor;

/** Where figures stand in a list, the bound of one may hold for its neighbours: around 3 and 5 percent; 3%和5%左右. */
export function withSharedBounds(text: string, figures: readonly Figure[], joins: RegExp): Figure[] {
  return figures.map((figure, at) => {
    if (figure.bound !== null) return figure;
    const [before, after] = [figures[at - 1], figures[at + 1]];
    const near = [
      before !== undefined && joins.test(text.slice(before.span.end, figure.span.start)) ? before.bound : null,
      after !== undefined && joins.test(text.slice(figure.span.end, after.span.start)) ? after.bound : null,
    ];
    return { ...figure, shared: near[0] ?? near[1] ?? null };
  });
}
