import type { CleanText } from "../text/clean-text.js";
import type { FrontMatter } from "./front-matter.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { numberedHeadings } from "./numbered-headings.js";
import { runInHeadings } from "./run-in-headings.js";
import { titleLines } from "./title-lines.js";

/** Finds all headings of a document, in reading order: one a line at most. */
export function findHeadings(clean: CleanText, lines: readonly Line[], front: FrontMatter): Heading[] {
  const { text } = clean;
  const isGap = (offset: number): boolean => {
    const { start, end } = clean.toRaw(offset - 1, offset + 1);
    return end - start > 2;
  };
  const headings = numberedHeadings(text, lines, front.end, isGap);
  const known = new Set(headings.map(({ line }) => line));
  headings.push(...titleLines(text, lines, front.end, known));
  for (const { line } of headings) known.add(line);
  headings.push(...runInHeadings(text, lines, front.end, known));
  return headings.sort((a, b) => a.line - b.line);
}
