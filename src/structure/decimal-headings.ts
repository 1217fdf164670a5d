import type { Heading, HeadingStyle } from "./heading.js";
import type { Line } from "./lines.js";

/** `2.1.3`: the places of a heading among its fellows, outermost first. */
type Place = readonly number[];

interface Candidate {
  line: number;
  label: string;
  place: Place;
}

const STYLES: readonly HeadingStyle[] = ["decimal", "decimal-2", "decimal-3", "decimal-4"];
const LABEL = /[1-9]\d?(?:\.[1-9]\d?){0,3}(?=[ \u3000]?[\u4e00-\u9fff“《])/y;
const LONGEST = 40;
/** So many headings make a numbering, and so many of them stand below another. */
const FEWEST = 3;
const FEWEST_BELOW = 2;

/**
 * Finds the headings of plans that number as standards do: `1 发展基础`, `1.1 现状`, `1.1.1 设施`. A decimal figure looks alike: the lines
 * must stand alone and count on from one another, and a bare number must have a `n.1` below it. `known` holds the lines that are headings.
 */
export function decimalHeadings(
  text: string,
  lines: readonly Line[],
  first: number,
  known: ReadonlySet<number>,
): Heading[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < lines.length; index++) {
    const candidate = known.has(index) ? null : read(text, lines[index]!, index);
    if (candidate !== null) candidates.push(candidate);
  }
  const found = inOrder(candidates.filter(({ place }, at) => place.length > 1 || holdsFirst(candidates, at)));
  if (found.length < FEWEST || found.filter(({ place }) => place.length > 1).length < FEWEST_BELOW) return [];
  return found.map((candidate) => toHeading(text, lines[candidate.line]!, candidate));
}

function read(text: string, line: Line, index: number): Candidate | null {
  const { start, end, kind, lead, numbering } = line;
  const isDigit = text.charCodeAt(start) - 0x30 < 10 && text.charCodeAt(start) > 0x30;
  if (!isDigit || numbering !== null || lead?.mark !== "" || end - start > LONGEST) return null;
  // Short lines with figures are taken for scraps of an infographic.
  if (kind === "apparatus") return null;
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[0];
  return label === undefined ? null : { line: index, label, place: label.split(".").map(Number) };
}

/** Whether `n.1` comes after the bare number `n`, before the next bare number. */
function holdsFirst(candidates: readonly Candidate[], at: number): boolean {
  const [number] = candidates[at]!.place;
  for (let next = at + 1; next < candidates.length; next++) {
    const { place } = candidates[next]!;
    if (place.length === 1) return false;
    if (place[0] === number && place[1] === 1) return true;
  }
  return false;
}

/** Keeps those that count on: `2.1` after `2`, `2.2` or `3` after `2.1`. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let last: Place = [0];
  for (const candidate of candidates) {
    const { place } = candidate;
    const above = last.slice(0, place.length - 1);
    const isBelow = above.every((number, depth) => number === place[depth]) && above.length === place.length - 1;
    if (!isBelow || place.at(-1) !== (last[place.length - 1] ?? 0) + 1) continue;
    kept.push(candidate);
    last = place;
  }
  return kept;
}

function toHeading(text: string, { start, end }: Line, { line, label, place }: Candidate): Heading {
  const title = text.slice(start + label.length, end).trim();
  return { line, start, end, style: STYLES[place.length - 1]!, ordinal: place.at(-1)!, label, title, body: end };
}
