import { most } from "./extremes.js";
import { tabledRows } from "./found-tables.js";
import { inReadingOrder } from "./page-cuts.js";
import { isGap, TEXT_GAP } from "./page-gaps.js";
import { withLabels } from "./page-labels.js";
import { joinRow } from "./page-rows.js";
import type { Page, PageBlock, PageLine, PageText } from "./page-text.js";
import { ruledTables } from "./ruled-table.js";

/** What stands on a page in reading order: tables row by row, text column by column, a line across the columns before and after them. */
export function layOut({ texts, width, rules = [] }: Pick<Page, "texts" | "width" | "rules">): PageBlock[] {
  const blocks: PageBlock[] = [];
  let left = texts;
  for (const ruled of rules.length > 0 ? ruledTables(texts, rules) : []) {
    const others = left.filter((piece) => !ruled.texts.has(piece));
    blocks.push(
      ...withoutRules(
        others.filter(({ y }) => y <= ruled.top + 1),
        width,
      ),
      ruled.table,
    );
    left = others.filter(({ y }) => y > ruled.top + 1);
  }
  return [...blocks, ...withoutRules(left, width)];
}

/** What stands on a part of a page, its tables known by where their cells stand. */
function withoutRules(texts: readonly PageText[], width: number): PageBlock[] {
  const { pieces: rows, found } = tabledRows(texts);
  const ofText = (part: readonly PageText[][]): PageLine[] =>
    inReadingOrder(
      part.flatMap((row) => withLabels(asEntry(joinRow(row, isGap(TEXT_GAP))))),
      width,
    );
  const blocks: PageBlock[] = [];
  let at = 0;
  for (const { from, to, table } of found) {
    for (const line of ofText(rows.slice(at, from))) blocks.push(line);
    blocks.push(table);
    at = to;
  }
  return [...blocks, ...ofText(rows.slice(at))];
}

/** Dots on the way to the number of a page. */
const LEADER = /…{2}|[.．·]{4}|(?:[.．·]\s){3}/;
const ENDS_WITH_PAGE = /(?:^|…|[.．·]\s?)\d{1,4}$/;

/** The stretches of a row, as one where it is an entry of a table of contents: 表2, far from it the title, dots and the number of the page. */
function asEntry(stretches: PageLine[]): PageLine[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined || stretches.length < 2) return stretches;
  const led = stretches.filter(({ text }) => LEADER.test(text));
  const isEntry =
    led.length === 1 &&
    ENDS_WITH_PAGE.test(last.text.trim()) &&
    stretches.indexOf(led[0] ?? last) >= stretches.length - 2;
  if (!isEntry) return stretches;
  const text = stretches.reduce((entry, one) => {
    const isParted = entry !== "" && !/[…．·.]$/.test(entry) && !/^[…．·.]/.test(one.text.trim());
    return entry + (isParted ? " " : "") + one.text.trim();
  }, "");
  const size = most(stretches.map((one) => one.size));
  return [{ ...first, text, right: last.right, size }];
}
