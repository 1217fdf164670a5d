import { UnitSet } from "../text/unit-set.js";
import { type Heading, titleOf } from "./heading.js";
import { lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { roleOfTitle } from "./section-roles.js";
import { hasFigure, titularity } from "./titular.js";

const SHORTEST_FIRST = 8;
const SHORTEST_REST = 4;
const LONGEST = 45;
/** So many lines below a heading are looked at for others like the first. */
const REACH = 40;
const COMMA = new UnitSet("，,");

/**
 * Puts headings together that were broken over two lines. What follows a heading at once and is the only line without a number
 * before the next numbered heading heads nothing of its own: it is the rest of the one above. `headings` are in reading order.
 */
export function joinBrokenHeadings(text: string, lines: readonly Line[], headings: readonly Heading[]): Heading[] {
  const joined: Heading[] = [];
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index]!;
    const next = headings[index + 1];
    const rest = next?.line === heading.line + 1 ? null : restBelow(text, lines, heading, next?.line ?? lines.length);
    if (rest !== null) joined.push(withRest(text, heading, rest.end));
    if (rest !== null) continue;
    if (next === undefined || !isBroken(text, lines, heading, next, headings[index + 2])) {
      joined.push(heading);
      continue;
    }
    joined.push({ ...withRest(text, heading, next.end), body: next.body });
    index++;
  }
  return joined;
}

function withRest(text: string, heading: Heading, end: number): Heading {
  return { ...heading, end, body: end, title: titleOf(text, heading.start + heading.label.length, end) };
}

/**
 * The line below a numbered heading that has a comma and no end, where it is all that has no mark before the next heading and text follows:
 * `（二）着力科技创新，培育壮大｜新兴产业集群｜新增企业12家。`
 */
function restBelow(text: string, lines: readonly Line[], heading: Heading, end: number): Line | null {
  const below = lines[heading.line + 1];
  if (below === undefined || heading.label === "" || !mayBeBroken(lines, heading) || !isRest(text, below)) return null;
  const words = text.slice(below.start, below.end);
  const fits = words.length <= heading.title.length + 2 && heading.title.length + words.length <= LONGEST;
  if (!fits || !COMMA.in(heading.title) || COMMA.in(words) || lineKind(words) !== null) return null;
  const next = lines[heading.line + 2];
  if (!isText(next) || next.numbering !== null || next.lead?.mark === "") return null;
  for (let index = heading.line + 2; index < Math.min(end, heading.line + REACH); index++) {
    const line = lines[index];
    if (line !== undefined && isRest(text, line)) return null;
  }
  return below;
}

/** Words without a number, a mark and a figure. */
function isRest(text: string, line: Line): boolean {
  if (!isText(line) || line.numbering !== null || line.lead?.mark !== "") return false;
  const words = text.slice(line.start, line.end);
  return words.length >= SHORTEST_REST && words.length <= LONGEST && !hasFigure(words) && titularity(words, true) > 0;
}

function mayBeBroken(lines: readonly Line[], heading: Heading): boolean {
  const line = lines[heading.line];
  if (line === undefined || heading.body < line.end || line.lead?.mark !== "") return false;
  return roleOfTitle(heading.title) === null && heading.title.length >= SHORTEST_FIRST;
}

function isBroken(
  text: string,
  lines: readonly Line[],
  heading: Heading,
  next: Heading,
  afterNext: Heading | undefined,
): boolean {
  if (heading.style === "title" || heading.style === "part-title" || next.style !== "title") return false;
  if (next.line !== heading.line + 1 || !mayBeBroken(lines, heading)) return false;
  if (afterNext?.style === "title" || /[。：]/.test(text[next.end] ?? "")) return false;
  const isOverhang = next.title.length <= heading.title.length + 2;
  return isOverhang && heading.title.length + next.title.length <= LONGEST;
}
