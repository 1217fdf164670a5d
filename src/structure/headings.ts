import type { CleanText } from "../text/clean-text.js";
import { joinBrokenHeadings } from "./broken-headings.js";
import { dropContents } from "./contents.js";
import type { FrontMatter } from "./front-matter.js";
import type { Heading } from "./heading.js";
import type { Line } from "./lines.js";
import { numberedHeadings } from "./numbered-headings.js";
import { runInHeadings } from "./run-in-headings.js";
import { titleLines } from "./title-lines.js";

const SPACE = /[ \t\u3000]/;
/** A line break is no gap: headings are broken over lines too. */
const SPACES = /^[ \t\u3000\u00a0]+$/;
const WIDEST_GAP = 20;

/** Finds all headings of a document, in reading order: one a line at most. */
export function findHeadings(clean: CleanText, lines: readonly Line[], front: FrontMatter): Heading[] {
  const { text } = clean;
  const isGap = (offset: number): boolean => {
    if (SPACE.test(text[offset - 1]!)) return true;
    const { start, end } = clean.toRaw(offset - 1, offset + 1);
    return end - start > 2 && SPACES.test(clean.raw.slice(start + 1, Math.min(end - 1, start + WIDEST_GAP)));
  };
  const numbered = numberedHeadings(text, lines, front.end, isGap);
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
