import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";

/** So many headings that come again make a table of contents. */
const FEWEST = 3;
const LEADER_OR_PAGE = /[\s.…·\d]/;

/** Takes out the headings of a table of contents: those with nothing below that come again further on. */
export function dropContents(lines: readonly Line[], headings: readonly Heading[]): Heading[] {
  const keyOf = ({ label, title }: Heading): string => {
    let end = title.length;
    while (end > 0 && LEADER_OR_PAGE.test(title[end - 1]!)) end--;
    return label + title.slice(0, end);
  };
  const last = new Map(headings.map((heading, index) => [keyOf(heading), index]));
  const isEntry = (heading: Heading, index: number): boolean => {
    if (heading.title === "" || heading.body < lines[heading.line]!.end) return false;
    const next = headings[index + 1];
    return next !== undefined && next.line === heading.line + 1 && last.get(keyOf(heading)) !== index;
  };
  const kept = headings.filter((heading, index) => !isEntry(heading, index));
  return headings.length - kept.length >= FEWEST ? kept : [...headings];
}
