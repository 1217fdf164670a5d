import { uncountedHeads } from "../generated/uncounted-heads.js";
import { headsNotes } from "../structure/head-words.js";
import { type FigureCell, figureCell, isFigure } from "./figure-cell.js";
import type { ColumnHead } from "./heads.js";
import { namesMeasure } from "./measure.js";

const HANZI = /[\u4E00-\u9FFF]/;
/** GDP, PM2.5, R&D经费 */
const LATIN = /[A-Z][A-Z&]/;

/** A row of `data/table-reading/uncounted-heads.yaml`. */
export interface UncountedHead {
  word: string;
}

const UNCOUNTED = uncountedHeads.map(({ word }) => word);

/** Whether the numbers below a head measure nothing: 权重（%）, 行次, 建设年限. */
const isUncounted = (head: string): boolean => {
  const words = head.replaceAll(/\s/g, "");
  return headsNotes(words) || UNCOUNTED.some((word) => words.includes(word));
};

/** Whether the head of a column says that figures stand below it, by their year, unit or kind: 2025年目标, 里程（公里）, 数量; not 规模, 年龄. */
const headsFigures = ({ text, year, plan, months, status, unit, isChange, isPercent }: ColumnHead): boolean =>
  year !== null ||
  plan !== null ||
  months !== null ||
  status !== null ||
  unit !== null ||
  isChange ||
  isPercent ||
  (text !== "" && !namesMeasure(text));

/** The figure of a cell; `null` for a class of size or age (3亿元以上, 60岁以上) in a column that tells things apart, and for numbers that measure nothing. */
export function figureBelow(head: ColumnHead, text: string): FigureCell | null {
  const figure = figureCell(text);
  if (figure === null || isUncounted(head.text)) return null;
  const isClass = figure.bound !== null && figure.unit !== null && !headsFigures(head);
  return isClass ? null : figure;
}

/** Whether a cell names what stands beside it: words, and not 12家 or 5%以内, but for the first of a row. */
export function namesRow(head: ColumnHead | undefined, column: number, text: string): boolean {
  if (!HANZI.test(text)) return column === 0 && LATIN.test(text) && !isFigure(text);
  return (
    column === 0 || head === undefined || figureBelow(head, text) === null || (!isFigure(text) && !headsFigures(head))
  );
}
