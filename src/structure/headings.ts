import { annexTitles } from "./annex-titles.js";
import { joinBrokenHeadings } from "./broken-headings.js";
import { dropContents } from "./contents.js";
import { decimalHeadings } from "./decimal-headings.js";
import type { FrontMatter } from "./front-line.js";
import { furtherDocuments } from "./further-documents.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { numberedHeadings } from "./numbered-headings.js";
import { runInHeadings } from "./run-in-headings.js";
import { titleLines } from "./title-lines.js";

/** Finds all headings of a document, in reading order: one a line at most. `further` are those that open another document. */
export function findHeadings(
  text: string,
  lines: readonly Line[],
  front: FrontMatter,
  isGap: (offset: number) => boolean,
): { headings: Heading[]; further: Heading[] } {
  const labelled = numberedHeadings(text, lines, front.end, isGap);
  const decimals = decimalHeadings(text, lines, front.end, linesOf(labelled), isGap);
  const decimalLines = linesOf(decimals);
  const numbered = [...labelled.filter(({ line }) => !decimalLines.has(line)), ...decimals];
  const named = annexTitles(text, lines, front.end);
  const further = furtherDocuments(text, lines, front, linesOf(named));
  const annexes = [...named, ...further];
  const labelledOrAnnex = [...numbered, ...annexes].sort((a, b) => a.line - b.line);
  const titles = titleLines(text, lines, front.end, linesOf(labelledOrAnnex));
  const alone = [...labelledOrAnnex, ...titles].sort((a, b) => a.line - b.line);
  const runIns = runInHeadings(text, lines, front.end, linesOf(alone));
  const headings = dropContents(
    lines,
    [...joinBrokenHeadings(text, lines, alone), ...runIns].sort((a, b) => a.line - b.line),
  );
  return { headings, further };
}

function linesOf(headings: readonly Heading[]): Set<number> {
  return new Set(headings.map(({ line }) => line));
}
