import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";

/** So many headings in a row that come again make a table of contents. */
const FEWEST = 3;
const LEADER_OR_PAGE = /[\s.…·\d]/;

/**
 * Takes out the headings of a table of contents: lines in a row with nothing below that come again further on. Where they only nest
 * (`一、` above `（一）` above `1.`), no two of one style, they are headings that another part repeats.
 */
export function dropContents(lines: readonly Line[], headings: readonly Heading[]): Heading[] {
  const last = new Map(headings.map((heading, index) => [keyOf(heading), index]));
  const isEntry = (heading: Heading, index: number): boolean =>
    heading.title !== "" && heading.body >= lines[heading.line]!.end && last.get(keyOf(heading)) !== index;
  const dropped = new Set<Heading>();
  for (let index = 0; index < headings.length; ) {
    let end = index;
    while (end < headings.length && isEntry(headings[end]!, end) && (end === index || isNext(headings, end))) end++;
    const run = headings.slice(index, end);
    const styles = new Set(run.map(({ style }) => style));
    if (run.length >= FEWEST && styles.size < run.length) for (const heading of run) dropped.add(heading);
    index = Math.max(end, index + 1);
  }
  return headings.filter((heading) => !dropped.has(heading));
}

function isNext(headings: readonly Heading[], index: number): boolean {
  return headings[index]!.line === headings[index - 1]!.line + 1;
}

function keyOf({ label, title }: Heading): string {
  let end = title.length;
  while (end > 0 && LEADER_OR_PAGE.test(title[end - 1]!)) end--;
  return label + title.slice(0, end);
}
