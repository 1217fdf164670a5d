import type { Heading, HeadingStyle } from "./heading.js";
import type { Line } from "./lines.js";
import { hasFigure, titularity } from "./titular.js";

/** `2.1.3`: the places of a heading among its fellows, outermost first. */
type Place = readonly number[];

interface Candidate {
  line: number;
  label: string;
  place: Place;
  /** White space stands between number and words. */
  isApart: boolean;
  /** Where the title ends and the text begins, if it stands in the same line: `1.1 编制目的。为了…`. */
  titleEnd: number;
  body: number;
  /** A heading of another kind that counts as the number of the part: `一、` above `1.1`. */
  isOther?: boolean;
}

const STYLES: readonly HeadingStyle[] = ["decimal", "decimal-2", "decimal-3", "decimal-4"];
/** A year may open the title: `2 2024年工作计划`, `2.1 2024年目标`; `1.1亿元` is a figure. */
const LABEL =
  /[1-9]\d?(?:(?:\.[1-9]\d?){1,3}、?(?![ \u3000]{0,2}[万亿])|)(?=[ \u3000]{0,2}[\u4e00-\u9fff“《]|[ \u3000]{1,2}(?:19|20)\d\d(?:年|[-—]))/y;
const LONGEST = 40;
const LONGEST_RUN_IN = 24;
/** So many headings make a numbering, and so many of them stand below another. */
const FEWEST = 3;
const FEWEST_BELOW = 2;

/**
 * Finds the headings of plans that number as standards do: `1 发展基础`, `1.1 现状`, `1.1.1 设施`, or with a full stop behind the first
 * number (`1.`). A decimal figure looks alike: the lines must stand alone and count on from one another. A bare number must have a `n.1`
 * below it, or stand apart from its words (`isGap`: see {@link gapsIn}); one with a full stop may be among the `known` headings.
 */
export function decimalHeadings(
  text: string,
  lines: readonly Line[],
  first: number,
  known: ReadonlySet<number>,
  isGap: (offset: number) => boolean,
): Heading[] {
  const candidates: Candidate[] = [];
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!;
    const isFree = !known.has(index) || line.numbering?.style === "arabic";
    const candidate = isFree ? read(text, line, index, isGap) : partAbove(line, index);
    if (candidate !== null) candidates.push(candidate);
  }
  const likely = candidates.filter((candidate, at) => {
    if (candidate.place.length > 1 || holdsFirst(candidates, at)) return true;
    if (candidate.isOther) return false;
    const isPointed = lines[candidate.line]!.numbering !== null;
    return isPointed ? known.has(candidate.line) : candidate.isApart;
  });
  const found = seriesOf(likely).map(inOrder).filter(hasBelow).flat();
  const below = found.filter(({ place }) => place.length > 1).length;
  // One below is enough where all others stand apart from their words.
  const isClear = below === 1 && found.every(({ place, isApart }) => place.length > 1 || isApart);
  if (found.length < FEWEST || (below < FEWEST_BELOW && !isClear)) return [];
  return found.filter(({ isOther }) => !isOther).map((candidate) => toHeading(text, lines[candidate.line]!, candidate));
}

function partAbove({ numbering, end }: Line, line: number): Candidate | null {
  if (numbering?.style !== "han" || numbering.ordinal === null) return null;
  return { line, label: "", place: [numbering.ordinal], isApart: false, titleEnd: end, body: end, isOther: true };
}

function read(text: string, line: Line, index: number, isGap: (offset: number) => boolean): Candidate | null {
  const { start, end, kind, lead, numbering } = line;
  const isDigit = text.charCodeAt(start) - 0x30 < 10 && text.charCodeAt(start) > 0x30;
  // Short lines with figures are taken for scraps of an infographic.
  if (!isDigit || lead === null || kind === "apparatus") return null;
  const isAlone = lead.mark === "" && end - start <= LONGEST;
  if (!isAlone && !isRunIn(line)) return null;
  if (numbering !== null) {
    if (numbering.style !== "arabic" || numbering.ordinal === null || !isAlone) return null;
    return {
      line: index,
      label: text.slice(numbering.start, numbering.end),
      place: [numbering.ordinal],
      isApart: false,
      titleEnd: end,
      body: end,
    };
  }
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return null;
  const place = label.replace("、", "").split(".").map(Number);
  const titleEnd = isAlone ? end : lead.end;
  if (!isAlone && (place.length === 1 || !isTitle(text.slice(start + label.length, titleEnd)))) return null;
  const isApart = isGap(start + label.length + 1) || isGap(start + label.length);
  return { line: index, label, place, isApart, titleEnd, body: isAlone ? end : lead.after };
}

/** Whether a few words end with a full stop before the text of a line. */
function isRunIn({ start, end, lead }: Line): boolean {
  return lead !== null && lead.mark === "。" && lead.after < end && lead.end - start <= LONGEST_RUN_IN;
}

const isTitle = (words: string): boolean => !hasFigure(words) && titularity(words, true) > 0;

/** Whether `n.1` comes after the bare number `n`, before the next bare number; below a part of another kind `1.1` may. */
function holdsFirst(candidates: readonly Candidate[], at: number): boolean {
  const part = candidates[at]!;
  for (let next = at + 1; next < candidates.length; next++) {
    const candidate = candidates[next]!;
    if (candidate.place.length === 1) return false;
    if (candidate.place[1] === 1 && (candidate.place[0] === part.place[0] || startsAnew(part, candidate))) return true;
  }
  return false;
}

/** Whether `1.1` stands below `三、`, whose number is none of its places. */
function startsAnew({ isOther }: Candidate, { place, isApart }: Candidate): boolean {
  return isOther === true && isApart && place.length === 2 && place.every((number) => number === 1);
}

/** The numbering may start anew below the next part: each series begins with the first bare number. */
function seriesOf(candidates: readonly Candidate[]): Candidate[][] {
  const series: Candidate[][] = [];
  for (const candidate of candidates) {
    const isFirst = candidate.place.length === 1 && candidate.place[0] === 1;
    if (isFirst || series.length === 0) series.push([]);
    series.at(-1)!.push(candidate);
  }
  return series;
}

function hasBelow(series: readonly Candidate[]): boolean {
  return series.some(({ place }) => place.length > 1);
}

/** Keeps those that count on: `2.1` after `2`, `2.2` or `3` after `2.1`; and the parts above them. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let last: Place = [0];
  for (const candidate of candidates) {
    const { place } = candidate;
    const above = last.slice(0, place.length - 1);
    const isBelow = above.every((number, depth) => number === place[depth]) && above.length === place.length - 1;
    const isNext = isBelow && place.at(-1) === (last[place.length - 1] ?? 0) + 1;
    const part = kept.at(-1);
    if (!isNext && candidate.isOther !== true && (part === undefined || !startsAnew(part, candidate))) continue;
    kept.push(candidate);
    last = place;
  }
  return kept;
}

function toHeading(text: string, { start }: Line, { line, label, place, titleEnd, body }: Candidate): Heading {
  const title = text.slice(start + label.length, titleEnd).trim();
  const style = STYLES[place.length - 1] ?? "decimal";
  return { line, start, end: titleEnd, style, ordinal: place.at(-1) ?? null, label, title, body };
}
