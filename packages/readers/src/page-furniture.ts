import type { DocumentText } from "./document-text.js";
import { pageNumbers } from "./page-numbers.js";
import { isTable, type PageBlock, type PageLine } from "./page-text.js";
import { TextBuilder } from "./text-builder.js";

const DIGITS = /\d+/g;
/** A line of nothing but figures recurs as those of tables do. */
const FIGURES = /^[\d.,-]+$/;
/** Share of the page at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.1;
/** A head of several lines reaches further into the page: its next line is at one place too, and so many character heights away at the most. */
const WIDE_MARGIN = 0.15;
const NEXT_LINE = 3;

/** Takes running heads, running feet and page numbers off: lines in the margins that recur on other pages, numbers aside. */
export function withoutFurniture(pages: readonly { blocks: PageBlock[]; height: number }[]): PageBlock[][] {
  const inMargin = (line: PageLine, height: number, margin = MARGIN) =>
    line.y < margin * height || line.y > (1 - margin) * height;
  const shapes = new Map<PageLine, string>();
  const shape = (line: PageLine): string => {
    const known = shapes.get(line) ?? line.text.normalize("NFKC").replace(DIGITS, "0").replace(/\s/g, "");
    shapes.set(line, known);
    return known;
  };
  const place = (line: PageLine) => `${Math.round(line.x)} ${Math.round(line.y)} ${shape(line)}`;
  const seen = new Map<string, number>();
  for (const { blocks, height } of pages) {
    const ofPage = new Set<string>();
    for (const block of blocks) {
      if (isTable(block) || !inMargin(block, height, WIDE_MARGIN)) continue;
      ofPage.add(place(block));
      if (inMargin(block, height)) ofPage.add(shape(block));
    }
    for (const one of ofPage) seen.set(one, (seen.get(one) ?? 0) + 1);
  }
  const often = Math.max(2, Math.ceil(pages.length / 3));
  const heads = new Set<PageLine>();
  for (const { blocks, height } of pages)
    for (const [at, block] of blocks.entries()) {
      if (isTable(block) || !inMargin(block, height) || FIGURES.test(shape(block))) continue;
      if ((seen.get(shape(block)) ?? 0) >= often && !isTitleOfTable(blocks, at)) heads.add(block);
    }
  const numbers = pageNumbers(pages, inMargin, (line) => heads.has(line));
  return pages.map(({ blocks, height }) => {
    const furniture = new Set<PageBlock>(
      blocks.filter((block) => !isTable(block) && (heads.has(block) || numbers.has(block))),
    );
    const goesOn = (line: PageLine, at: number): boolean =>
      inMargin(line, height, WIDE_MARGIN) &&
      (seen.get(place(line)) ?? 0) >= often &&
      !isTitleOfTable(blocks, at) &&
      [...furniture].some((other) => !isTable(other) && Math.abs(other.y - line.y) < NEXT_LINE * line.size);
    for (const [at, block] of blocks.entries()) if (!isTable(block) && goesOn(block, at)) furniture.add(block);
    return blocks.filter((block) => !furniture.has(block));
  });
}

/** The title of a table, its number and unit stand above it on each of its pages, and are no running head. */
const isTitleOfTable = (blocks: readonly PageBlock[], at: number): boolean =>
  blocks.slice(at + 1, at + 1 + LINES_OF_TITLE).some(isTable);
const LINES_OF_TITLE = 4;

/**
 * The text of laid-out pages, a line a line and a row a row, where each page begins in it, and where the tables are.
 *
 * @param mend Applied to the whole text; keeps its length.
 */
export function joinPages(
  pages: readonly PageBlock[][],
  mend: (text: string) => string = (text) => text,
): Pick<DocumentText, "text" | "tables"> & { pages: number[] } {
  const starts: number[] = [];
  const builder = new TextBuilder();
  pages.forEach((blocks, index) => {
    starts.push(builder.next);
    for (const block of blocks) {
      if (isTable(block) && block.isChart) for (const row of block.rows) builder.line(row.join("\t"));
      else if (isTable(block)) builder.partedTable(block.rows, index + 1);
      else builder.line(block.text);
    }
  });
  const text = mend(builder.text);
  if (text !== builder.text)
    for (const { rows } of builder.tables)
      for (const row of rows) for (const cell of row) cell.text = text.slice(cell.span.start, cell.span.end);
  return { text, pages: starts, tables: builder.tables };
}
