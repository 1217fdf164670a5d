import { basename, extname } from "node:path";
import type { TableWords } from "../words/word-set.js";
import type { PlacedTable } from "./document-tables.js";

/** Excel's own limit on the name of a sheet; long file names are a nuisance as well. */
const LONGEST = 31;

/**
 * A name for a table as a file or a sheet: the name of its document, its page and its number. It is different from all in `taken`, to which it
 * is added, also where capitals count for nothing.
 */
export function nameOfTable(
  { document, number, page }: PlacedTable,
  words: Pick<TableWords, "page" | "table">,
  ending: string,
  taken: Set<string>,
): string {
  const name = basename(document.replaceAll("\\", "/"));
  const stem = name.slice(0, name.length - extname(name).length).replace(/[\p{Cc}[\]:*?/\\"<>|']/gu, "_");
  const place = ` ${page === null ? "" : `${words.page(page)} `}${words.table(number)}`;
  for (let again = 1; ; again++) {
    const tail = again === 1 ? place : `${place} (${again})`;
    const candidate = `${shortened(stem, LONGEST - tail.length)}${tail}${ending}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** The end of a name tells more than its start: the year, the part. Half a character is none. */
const shortened = (stem: string, length: number): string =>
  stem.length <= length ? stem : stem.slice(-length).replace(/^[\uDC00-\uDFFF]/, "");
