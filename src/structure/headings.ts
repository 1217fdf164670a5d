import { joinBrokenHeadings } from "./broken-headings.js";
import { dropContents } from "./contents.js";
import { decimalHeadings } from "./decimal-headings.js";
import type { FrontMatter } from "./front-matter.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { numberedHeadings } from "./numbered-headings.js";
import { runInHeadings } from "./run-in-headings.js";
import { titleLines } from "./title-lines.js";

/** Finds all headings of a document, in reading order: one a line at most. */
export function findHeadings(
  text: string,
  lines: readonly Line[],
  front: FrontMatter,
  isGap: (offset: number) => boolean,
): Heading[] {
  const labelled = numberedHeadings(text, lines, front.end, isGap);
  const numbered = [...labelled, ...decimalHeadings(text, lines, front.end, linesOf(labelled))];
  const titles = titleLines(text, lines, front.end, linesOf(numbered));
  const alone = [...numbered, ...titles].sort((a, b) => a.line - b.line);
  const runIns = runInHeadings(text, lines, front.end, linesOf(alone));
  return dropContents(
    lines,
    [...joinBrokenHeadings(text, lines, alone), ...runIns].sort((a, b) => a.line - b.line),
  );
}

function linesOf(headings: readonly Heading[]): Set<number> {
  return new Set(headings.map(({ line }) => line));
}
