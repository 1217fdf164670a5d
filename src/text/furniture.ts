import type { Line } from "./lines.js";
import { UnitSet } from "./unit-set.js";

/** What programs mark where a page begins with is one too: [PAGE 4]. */
const PAGE_NUMBER =
  /^(?:[-—–─－·•~]{1,3}\d{1,4}[-—–─－·•~]{1,3}|第[\d一二三四五六七八九十百]{1,5}页(?:[,，/]?共\d{1,4}页)?|共\d{1,4}页[,，/]?第\d{1,4}页|\d{1,4}\/\d{1,4}页|[Pp]age\d{1,4}(?:of\d{1,4})?|\[(?:PAGE|[Pp]age|第)\d{1,4}页?\])$/;
const NUMBER_START = new UnitSet("-—–─－·•~第共Pp[", ["0", "9"]);
const LONGEST_NUMBER = 20;
const BARE_NUMBER = /^\d{1,3}(?:\/\d{1,3})?$/;
const PAGE_IN_HEAD = /^\d{1,4}|\d{1,4}$/g;
const WORDS = /[\u4E00-\u9FFF]{4}|[A-Za-z]{4}/;
const SENTENCE_MARK = /[，。；：！？]/;
/** No running head has an amount in it. */
const AMOUNT = /\d[%‰万亿元]/;
const LONGEST_HEAD = 40;
/** How far from the border of a page its running head or foot stands, in printed lines. */
const HEAD_REACH = 2;
/** A running head stands on one in so many pages at the least. */
const PAGES_A_HEAD = 8;
/** The title of the document stands among its first lines; it may be the running head as well. */
const TITLE_LINES = 4;
/** Fewer lines than that between two bare numbers are no page. */
const SHORTEST_PAGE = 4;

/** The lines without page numbers, running heads and feet. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const furniture = findFurniture(lines);
  if (furniture.size === 0) return lines;
  const kept: Line[] = [];
  lines.forEach((line, index) => {
    if (!furniture.has(index)) kept.push(furniture.has(index - 1) ? { ...line, afterFurniture: true } : line);
  });
  return kept;
}

function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const numbers = pageNumbers(lines);
  const borders = new Set(numbers);
  lines.forEach((line, index) => {
    if (line.newPage && index > 0) borders.add(index);
  });
  return borders.size === 0 ? numbers : new Set([...numbers, ...runningHeads(lines, numbers, borders)]);
}

function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let chain: number[] = [];
  const closeChain = (): void => {
    if (isPaging(lines, chain)) for (const index of chain) found.add(index);
    chain = [];
  };
  lines.forEach((line, index) => {
    if (line.text.length > LONGEST_NUMBER || !NUMBER_START.begins(line.text)) return;
    if (PAGE_NUMBER.test(line.text)) found.add(index);
    else if (BARE_NUMBER.test(line.text)) {
      const latest = chain.at(-1);
      const before = latest === undefined ? undefined : lines[latest];
      const follows = before !== undefined && numberOn(line) === numberOn(before) + 1;
      if (latest === undefined || !follows || index - latest < SHORTEST_PAGE) closeChain();
      chain.push(index);
    }
  });
  closeChain();
  return found;
}

/** Whether bare numbers, each one more than the one before, number pages: three of them, or fewer that stand at page breaks. */
function isPaging(lines: readonly Line[], chain: readonly number[]): boolean {
  if (chain.length >= 3) return true;
  const isBorder = (index: number): boolean => lines[index]?.newPage === true || lines[index + 1]?.newPage === true;
  return chain.some(isBorder) && chain.every((index) => isBorder(index) || index === lines.length - 1);
}

function isHead({ text, enumerator }: Line): boolean {
  return (
    text.length <= LONGEST_HEAD &&
    WORDS.test(text) &&
    !SENTENCE_MARK.test(text) &&
    !AMOUNT.test(text) &&
    enumerator === null
  );
}

/** Of many pages two may begin with the same line of text, as where a document stands there twice. */
const fewestHeads = (pages: number): number => Math.min(4, Math.max(2, Math.ceil(pages / PAGES_A_HEAD)));

function numberOn({ text }: Line): number {
  return Number.parseInt(text, 10);
}

/**
 * Short lines that stand at the borders of pages three times or more, numbers in them aside; twice is enough at printed page numbers,
 * and once for a line that repeats one of the first lines, the title.
 */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>, borders: ReadonlySet<number>): number[] {
  const places = new Map<string, Set<number>>();
  for (const border of borders) {
    for (let index = border - HEAD_REACH; index <= border + HEAD_REACH; index++) {
      const line = lines[index];
      if (line === undefined || numbers.has(index) || !isHead(line)) continue;
      const key = line.text.replace(PAGE_IN_HEAD, "#");
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([index]));
      else known.add(index);
    }
  }
  const titles = new Map<string, number>();
  lines.slice(0, TITLE_LINES).forEach(({ text }, index) => {
    const key = text.replace(PAGE_IN_HEAD, "#");
    if (!titles.has(key)) titles.set(key, index);
  });
  const found: number[] = [];
  for (const [key, indices] of places) {
    const title = titles.get(key);
    const enough = title !== undefined ? 1 : numbers.size >= 2 ? fewestHeads(numbers.size) : 3;
    const repeats = [...indices].filter((index) => index !== title);
    if (repeats.length >= enough) for (const index of repeats) found.push(index);
  }
  return found;
}
