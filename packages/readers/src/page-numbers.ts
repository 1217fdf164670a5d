import { least } from "./extremes.js";
import { groupBy } from "./group-by.js";
import { TEXT_GAP } from "./page-gaps.js";
import { isTable, type PageBlock, type PageLine } from "./page-text.js";

const PAGE_NUMBER = /^[-—–－·.]{0,3}第?\d{1,4}页?(?:[/／]?共?\d{1,4}页?)?[-—–－·.]{0,3}$/;
/** What no figure of a text has around it: - 3 -, 第3页, 3/12. */
const DECORATED = /^[-—–－·.].*[-—–－·.]$|[页/／]/;
/** 11 11 are two figures, 1 2 a number whose digits are set apart. */
const TWO_FIGURES = /\d\d\s+\d|\d\s+\d\d/;
/** A page number stands this far from the text, in character heights, where nothing else tells that it is one. */
const APART = 2.5;
/** A number set so much larger than the words beside it, and apart from them, is none of their figures. */
const LARGER = 1.6;
/** Numbers at the edge of so many pages count up with them, and anywhere else on so many. */
const LEAST_AT_EDGE = 2;
const LEAST_COUNTED = 3;
/** Share of the character height by which lines beside each other may differ in height on the page. */
const SAME_ROW = 0.6;

interface LaidOut {
  blocks: readonly PageBlock[];
  height: number;
}

type NumberOf = (line: PageLine) => string | null;

/** The text of a line that may be a page number, or `null`. */
const readNumber: NumberOf = ({ text }) => {
  const plain = text.normalize("NFKC").trim();
  const tight = plain.replace(/\s/g, "");
  return PAGE_NUMBER.test(tight) && !TWO_FIGURES.test(plain) ? tight : null;
};

/** Each line is read once, however often it is asked for. */
function keptNumbers(): NumberOf {
  const kept = new Map<PageLine, string | null>();
  return (line) => {
    const known = kept.get(line);
    if (known !== undefined) return known;
    const number = readNumber(line);
    kept.set(line, number);
    return number;
  };
}

/**
 * The page numbers of a file: those that are set as such, and bare ones that stand alone at the edge of their page and either count up with the
 * pages or are far from the text. A bare number in a row with words is a figure of theirs.
 *
 * @param isAtEdge Whether a line stands in the upper or lower margin of its page.
 * @param isFurniture Whether a line is a running head or foot, which may stand beside a page number.
 */
export function pageNumbers(
  pages: readonly LaidOut[],
  isAtEdge: (line: PageLine, height: number) => boolean,
  isFurniture: (line: PageLine) => boolean,
): Set<PageLine> {
  const numberOf = keptNumbers();
  const numbers = countedLines(pages, numberOf);
  const bare: { line: PageLine; start: number; isApart: boolean }[] = [];
  for (const [index, { blocks, height }] of pages.entries()) {
    const lines = blocks.flatMap((block) => (isTable(block) ? [] : [block]));
    const found = lines.filter((line) => isAtEdge(line, height) && numberOf(line) !== null);
    for (const line of found) if (DECORATED.test(numberOf(line) ?? "")) numbers.add(line);
    const text = lines.filter((line) => !numbers.has(line) && !isFurniture(line));
    for (const line of found) {
      if (numbers.has(line)) continue;
      const distance = distanceFrom(line, height, text, numberOf);
      if (distance > SAME_ROW)
        bare.push({ line, start: Number(/\d+/.exec(numberOf(line) ?? "")) - index, isApart: distance > APART });
    }
  }
  const byStart = groupBy(bare, ({ start }) => start);
  for (const { line, start, isApart } of bare)
    if (isApart || (byStart.get(start)?.length ?? 0) >= LEAST_AT_EDGE) numbers.add(line);
  return numbers;
}

/**
 * How far a line at the edge is from the others, in character heights; 0 where another is beside it or further out. Numbers of two pages may
 * stand abreast, and the large one of a newspaper at the end of the small line with its name and date.
 */
function distanceFrom(line: PageLine, height: number, others: readonly PageLine[], numberOf: NumberOf): number {
  const isTop = line.y < height / 2;
  const inward = (other: PageLine): number =>
    (isTop ? other.y - line.y : line.y - other.y) / Math.max(line.size, other.size);
  const beside = others.filter((other) => other !== line && Math.abs(inward(other)) <= SAME_ROW);
  const isLarge =
    beside.some((other) => line.size > LARGER * other.size) &&
    isOutermost(line, others) &&
    beside.every(({ x, right }) => Math.max(x - line.right, line.x - right) > TEXT_GAP * line.size);
  const words = beside.filter((other) => numberOf(other) === null && !(isLarge && line.size > LARGER * other.size));
  if (words.length > 0) return 0;
  const distance = least(others.filter((other) => other !== line && !beside.includes(other)).map(inward));
  return isLarge && distance > 0 ? Number.POSITIVE_INFINITY : Math.max(distance, 0);
}

const isOutermost = (line: PageLine, others: readonly PageLine[]): boolean =>
  others.every(({ right }) => right <= line.right) || others.every(({ x }) => x >= line.x);

/** Page numbers wherever they stand: the first or last lines of pages, in which numbers count up with the pages. */
function countedLines(pages: readonly LaidOut[], numberOf: NumberOf): Set<PageLine> {
  const counted = pages.flatMap(({ blocks }, index) => {
    const lines = blocks.flatMap((block) => (isTable(block) ? [] : [block])).sort((a, b) => a.y - b.y);
    return [...new Set([lines[0], lines.at(-1)])].flatMap((line) => {
      const number = line === undefined ? undefined : /\d+/.exec(numberOf(line) ?? "")?.[0];
      return line === undefined || number === undefined ? [] : [{ line, start: Number(number) - index }];
    });
  });
  const byStart = groupBy(counted, ({ start }) => start);
  const often = [...byStart.values()].filter((lines) => lines.length >= LEAST_COUNTED);
  return new Set(often.flat().map(({ line }) => line));
}
