import { type Heading, titleOf } from "./heading.js";
import type { Line } from "./lines.js";
import { roleOfTitle } from "./section-roles.js";

const SHORTEST_FIRST = 8;
const LONGEST = 45;

/**
 * Puts headings together that were broken over two lines. What follows a heading at once and is the only line without a number
 * before the next numbered heading heads nothing of its own: it is the rest of the one above. `headings` are in reading order.
 */
export function joinBrokenHeadings(text: string, lines: readonly Line[], headings: readonly Heading[]): Heading[] {
  const joined: Heading[] = [];
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index]!;
    const next = headings[index + 1];
    if (next === undefined || !isBroken(text, lines, heading, next, headings[index + 2])) {
      joined.push(heading);
      continue;
    }
    const titleStart = heading.start + heading.label.length;
    joined.push({ ...heading, end: next.end, body: next.body, title: titleOf(text, titleStart, next.end) });
    index++;
  }
  return joined;
}

function isBroken(
  text: string,
  lines: readonly Line[],
  heading: Heading,
  next: Heading,
  afterNext: Heading | undefined,
): boolean {
  if (heading.style === "title" || heading.style === "part-title" || next.style !== "title") return false;
  if (
    next.line !== heading.line + 1 ||
    heading.body < lines[heading.line]!.end ||
    lines[heading.line]!.lead?.mark !== ""
  )
    return false;
  if (afterNext?.style === "title" || /[。：]/.test(text[next.end] ?? "")) return false;
  if (roleOfTitle(heading.title) !== null || heading.title.length < SHORTEST_FIRST) return false;
  const isOverhang = next.title.length <= heading.title.length + 2;
  return isOverhang && heading.title.length + next.title.length <= LONGEST;
}
