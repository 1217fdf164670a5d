import type { Line } from "./lines.js";

const PAGE_NUMBER =
  /^(?:[-—–─－·•~]{1,3}\d{1,4}[-—–─－·•~]{1,3}|第[\d一二三四五六七八九十百]{1,5}页(?:[,，/]?共\d{1,4}页)?|共\d{1,4}页[,，/]?第\d{1,4}页|\d{1,4}\/\d{1,4}页|[Pp]age\d{1,4}(?:of\d{1,4})?)$/;
const BARE_NUMBER = /^\d{1,3}(?:\/\d{1,3})?$/;
const DIGITS = /\d+/g;
const SENTENCE_MARK = /[，。；：！？]/;
const LONGEST_HEAD = 40;
/** How far from the border of a page its running head or foot stands, in printed lines. */
const HEAD_REACH = 2;
/** Fewer lines than that between two bare numbers are no page. */
const SHORTEST_PAGE = 4;

/** Indices of the lines that are page numbers or running heads and feet: not part of the text. */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const found = pageNumbers(lines);
  const borders = new Set<number>(found);
  lines.forEach((line, index) => {
    if (line.newPage && index > 0) borders.add(index);
  });
  if (borders.size > 0) for (const index of runningHeads(lines, borders)) found.add(index);
  return found;
}

function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let latest = { index: -1, value: -1 };
  lines.forEach((line, index) => {
    if (PAGE_NUMBER.test(line.text)) found.add(index);
    else if (BARE_NUMBER.test(line.text)) {
      const value = Number.parseInt(line.text, 10);
      const follows = value === latest.value + 1 && index - latest.index >= SHORTEST_PAGE;
      if (follows) found.add(index).add(latest.index);
      else if (line.newPage || lines[index + 1]?.newPage) found.add(index);
      latest = { index, value };
    }
  });
  return found;
}

/** Short lines that stand at the borders of pages, three times or more, page numbers in them aside. The first of them may be the title. */
function runningHeads(lines: readonly Line[], borders: ReadonlySet<number>): number[] {
  const places = new Map<string, number[]>();
  for (const border of borders) {
    for (let index = border - HEAD_REACH; index <= border + HEAD_REACH; index++) {
      const text = lines[index]?.text;
      if (text === undefined || borders.has(index) !== (index === border) || text.length > LONGEST_HEAD) continue;
      if (SENTENCE_MARK.test(text)) continue;
      const key = text.replace(DIGITS, "#");
      const known = places.get(key);
      if (known === undefined) places.set(key, [index]);
      else if (!known.includes(index, -HEAD_REACH * 2)) known.push(index);
    }
  }
  return [...places.values()].filter((indices) => indices.length >= 3).flat();
}
