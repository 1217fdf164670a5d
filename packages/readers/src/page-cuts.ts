import { least, most } from "./extremes.js";
import { findGutters, inColumns } from "./page-columns.js";
import { inRows } from "./page-rows.js";
import type { PageLine } from "./page-text.js";
import { proseBand } from "./prose-columns.js";

/** A column has at least so many lines. */
const LEAST_LINES = 4;
/** Characters that a line of a column holds on average at the least. */
const LEAST_CHARACTERS = 5;
/** Headlines are set in type larger than the text by this much. */
const LARGER = 1.3;
/** A gutter is at least this wide, in character heights. */
const LEAST_GUTTER = 0.3;
/** A horizontal gap at least this high, in character heights, may part two articles. */
const LEAST_GAP = 0.8;
/** So many of the widest gaps are tried. */
const MOST_TRIED = 8;
/** Nobody lays out a page in more steps. */
const DEEPEST = 12;
/** Share of the character height by which stretches of one line may differ in height on the page. */
const SAME_LINE = 0.5;
/** A gap wider than this many characters inside a line parts two columns or labels. */
const WIDE_GAP = 1.8;

/**
 * Stretches of text in reading order, by cutting the page where nothing stands: first from top to bottom between columns, then across between
 * articles, each part again (the XY-cut of Nagy and Seth, 1984). What cannot be cut is read line by line.
 */
export function inReadingOrder(stretches: readonly PageLine[], pageWidth: number, depth = 0): PageLine[] {
  if (depth < DEEPEST && standBeside(stretches)) {
    const headlines = endOfHeadlines(stretches) ?? aboveInnerHeadline(stretches);
    const gutter = headlines === null ? freeGutter(stretches) : null;
    if (gutter !== null) {
      const [left, right] = [stretches.filter(({ x }) => x < gutter), stretches.filter(({ x }) => x >= gutter)];
      return [left, right].flatMap((part) => inReadingOrder(part, pageWidth, depth + 1));
    }
    const y = headlines ?? freeLine(stretches);
    if (y !== null) {
      const [above, below] = [stretches.filter((line) => line.y <= y), stretches.filter((line) => line.y > y)];
      return [above, below].flatMap((part) => inReadingOrder(part, pageWidth, depth + 1));
    }
  }
  const lines = rejoined(stretches, []);
  const gutters = findGutters(lines, pageWidth);
  const band = depth < DEEPEST && gutters.length === 0 ? proseBand(rowsOfLines(stretches)) : null;
  if (band !== null) {
    const within = new Set(band.rows.flat());
    const [from, to] = [least([...within].map(({ y }) => y)), most([...within].map(({ y }) => y))];
    const others = stretches.filter((line) => !within.has(line));
    return [
      others.filter(({ y }) => y < from),
      [...within].filter(({ x }) => x < band.gutter),
      [...within].filter(({ x }) => x >= band.gutter),
      others.filter(({ y }) => y >= to),
    ].flatMap((part) => inReadingOrder(part, pageWidth, depth + 1));
  }
  return inColumns(gutters.length === 0 ? lines : rejoined(stretches, gutters), gutters);
}

/** Where the headlines end that stand above all of an article, in type larger than its text, or `null`. */
function endOfHeadlines(lines: readonly PageLine[]): number | null {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const large = LARGER * sizes[Math.floor(sizes.length / 2)]!;
  const firstOfText = least(lines.filter(({ size }) => size < large).map(({ y, size }) => y - size));
  const above = lines.filter(({ y, size }) => size >= large && y <= firstOfText + 0.3 * size);
  return above.length === 0 ? null : most(above.map(({ y }) => y));
}

/**
 * The height above a headline between two articles, or `null`: larger than the text, with nothing beside it, and wider than the lines of
 * columns, so that it heads all of them, though it does not reach over the outer ones.
 */
function aboveInnerHeadline(lines: readonly PageLine[]): number | null {
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
  const large = LARGER * sizes[Math.floor(sizes.length / 2)]!;
  const widths = lines.filter(({ size }) => size < large).map(({ x, right }) => right - x);
  if (widths.length === 0) return null;
  const widest = widths.sort((a, b) => a - b)[Math.floor(MOST_OF_LINES * (widths.length - 1))]!;
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  for (const [index, head] of sorted.entries()) {
    const top = head.y - head.size;
    const [before, after] = [sorted[index - 1], sorted[index + 1]];
    const isAlone =
      before !== undefined &&
      before.y < top &&
      (after === undefined || after.y - after.size > head.y - 0.2 * head.size);
    if (head.size >= large && isAlone && head.right - head.x > WIDER * widest) return top;
  }
  return null;
}
const MOST_OF_LINES = 0.9;
const WIDER = 1.3;

/** Whether any two stretches stand beside each other; else there is nothing to cut. */
function standBeside(lines: readonly PageLine[]): boolean {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return sorted.some((line, at) => at > 0 && line.y - sorted[at - 1]!.y <= SAME_LINE * line.size);
}

/** The middle of the widest stretch from top to bottom that no text crosses, with columns of text on both sides, or `null`. */
function freeGutter(lines: readonly PageLine[]): number | null {
  if (lines.length < 2 * LEAST_LINES) return null;
  const sorted = [...lines].sort((a, b) => a.x - b.x);
  const all = sorted.reduce((sum, { text }) => sum + text.length, 0);
  let edge = Number.NEGATIVE_INFINITY;
  let left = 0;
  let best: { at: number; width: number } | null = null;
  for (const [index, line] of sorted.entries()) {
    const width = line.x - edge;
    if (index > 0 && width > LEAST_GUTTER * line.size && (best === null || width > best.width)) {
      if (isColumn(index, left) && isColumn(sorted.length - index, all - left))
        best = { at: (edge + line.x) / 2, width };
    }
    edge = Math.max(edge, line.right);
    left += line.text.length;
  }
  return best?.at ?? null;
}

/** Whether so many stretches with so many characters are lines of text, which labels of charts and short lists are not. */
const isColumn = (lines: number, characters: number): boolean =>
  lines >= LEAST_LINES && characters >= LEAST_CHARACTERS * lines;

/** A line across the page takes this share of its width. */
const ACROSS = 0.6;
/** Gaps that differ by less than a part of the character height are of one height. */
const STEPS = 10;

/** The widest gap across the page that parts off something with columns of its own, or `null`. */
function freeLine(lines: readonly PageLine[]): number | null {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const across = ACROSS * (most(lines.map(({ right }) => right)) - least(lines.map(({ x }) => x)));
  const step = (sorted[0]?.size ?? STEPS) / STEPS;
  const reachesAcross = ({ x, right }: PageLine): boolean => right - x > across;
  const gaps: { at: number; height: number; index: number; isAtLine: boolean }[] = [];
  for (const [index, line] of sorted.entries()) {
    const before = sorted[index - 1];
    const height = before ? line.y - line.size - before.y : 0;
    if (before && height > LEAST_GAP * Math.min(line.size, before.size))
      gaps.push({
        at: (before.y + line.y - line.size) / 2,
        height: Math.round(height / step),
        index,
        isAtLine: reachesAcross(before) || reachesAcross(line),
      });
  }
  // between lines that stand apart, all gaps are of one height: that above a line across the page parts it from the columns
  gaps.sort((a, b) => b.height - a.height || Number(b.isAtLine) - Number(a.isAtLine));
  const tried = gaps.slice(0, MOST_TRIED);
  const useful = tried.find(
    ({ index }) => freeGutter(sorted.slice(0, index)) !== null || freeGutter(sorted.slice(index)) !== null,
  );
  return (useful ?? bandWithColumns(sorted, tried))?.at ?? null;
}

/** The upper end of the largest band between two of the gaps that has columns: the head of a page and its foot lie across. */
function bandWithColumns<Gap extends { index: number }>(sorted: readonly PageLine[], gaps: readonly Gap[]): Gap | null {
  const inOrder = [...gaps].sort((a, b) => a.index - b.index);
  const bands = inOrder.flatMap((from, at) => inOrder.slice(at + 1).map((to) => ({ from, to })));
  bands.sort((a, b) => b.to.index - b.from.index - (a.to.index - a.from.index));
  const band = bands.find(({ from, to }) => freeGutter(sorted.slice(from.index, to.index)) !== null);
  return band?.from ?? null;
}

/** Stretches row by row, each from left to right. */
function rowsOfLines(stretches: readonly PageLine[]): PageLine[][] {
  return inRows(stretches, ({ size }) => size).map((row) => row.sort((a, b) => a.x - b.x));
}

/** Stretches of one row put together again where no column begins between them. */
function rejoined(stretches: readonly PageLine[], gutters: readonly number[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const row of rowsOfLines(stretches)) {
    for (const stretch of row) {
      const last = lines.at(-1);
      const isSame =
        last && row.some(({ y }) => last.y >= y - 0.01) && stretch.x - last.right < WIDE_GAP * stretch.size;
      if (
        isSame &&
        last.right <= stretch.x + stretch.size &&
        !gutters.some((gutter) => last.right <= gutter && stretch.x >= gutter)
      ) {
        last.text += (/\w$/.test(last.text) && /^\w/.test(stretch.text) ? " " : "") + stretch.text;
        last.right = Math.max(last.right, stretch.right);
      } else lines.push({ ...stretch });
    }
  }
  return lines;
}
