import type { Section } from "../types.js";
import type { Heading, HeadingStyle } from "./heading.js";
import { isLeafStyle, type NumberingStyle, rankOf } from "./numbering.js";
import { isPreface, opensWithTime, roleOfTitle } from "./section-roles.js";

/** A heading below which others may stand. The phantom stands for a part whose heading was cut off with the start of the document. */
interface Open {
  style: HeadingStyle;
  ordinal: number | null;
  /** Index of the next heading of the same style, or -1. */
  next: number;
  section: Section | null;
  /** The line below it, where nothing stands but what is below it. */
  below?: number;
}

/**
 * Puts headings in reading order into a tree. A style seen before comes back to its level; a new one goes below what is open, unless
 * it is customarily superior and the open one does not go on after it. Lines without a number go below the innermost numbered
 * heading, or above the numbering that starts anew after them.
 * Run-in headings stand below the points (`一是…`, `——…`) between which they stand.
 */
export function buildSections(headings: readonly Heading[], end: number): Section[] {
  const sections: Section[] = [];
  const open: Open[] = phantom(headings);
  const next = nextOfSameStyle(headings);
  const nextNumbered = nextNumberedHeading(headings);
  const points = new Points();
  for (let index = 0; index < headings.length; index++) {
    const heading = headings[index]!;
    points.read(heading);
    while (open.length > 0 && isLeaf(open.at(-1)!.style)) {
      if (points.hold(heading, open.at(-1)!, headings[open.at(-1)!.next], headings[nextNumbered[index]!])) break;
      closeLast(open, heading.start);
    }
    const depth = depthOf(heading, headings, open, headings[nextNumbered[index]!], isSingle(headings, index));
    while (open.length > depth) closeLast(open, heading.start);
    const section: Section = {
      id: index,
      parent: open.at(-1)?.section?.id ?? null,
      level: open.length + 1,
      label: heading.label,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      span: { start: heading.start, end },
      role: null,
    };
    sections.push(section);
    const { style, ordinal, line } = heading;
    open.push({ style, ordinal, next: next[index] ?? -1, section, below: line + 1 });
  }
  return sections;
}

/** Tells whether points (`一是…`, `——…`) stand above the paragraphs with run-in headings between them, or beside them. */
class Points {
  /** What the headings of the part began with. */
  #opening: HeadingStyle | null = null;
  #first: HeadingStyle | null = null;
  #areAbove = false;

  /** @param heading The next one in reading order. */
  read({ style, ordinal }: Heading): void {
    if (!isLeaf(style)) {
      this.#opening = null;
      this.#first = null;
      this.#areAbove = false;
      return;
    }
    this.#opening ??= style;
    if (this.#first === null || (style === "enumerator" && (ordinal ?? 1) > 1)) this.#first = style;
  }

  /** Whether `heading` stands below `above`: so it does when the points go on after it, or went on after others like it. */
  hold(heading: Heading, above: Open, next: Heading | undefined, nextPart: Heading | undefined): boolean {
    if (heading.style !== "run-in" || this.#first !== above.style || above.style === "run-in") return false;
    const counts = above.style !== "enumerator" || next?.ordinal === (above.ordinal ?? 0) + 1;
    const goesOn = next !== undefined && counts && !(nextPart !== undefined && nextPart.line < next.line);
    // 第一，…｜第二，…｜抓项目。…: below the last of a part's points, which go through all of it
    this.#areAbove ||= goesOn || (this.#opening === "enumerator" && (above.ordinal ?? 1) > 1);
    // Marks that do not count tell of each place by itself: after the last one, run-in headings may stand beside it.
    return above.style === "enumerator" ? this.#areAbove : goesOn;
  }
}

function closeLast(open: Open[], at: number): void {
  const section = open.pop()!.section;
  if (section !== null) section.span.end = at;
}

function isLeaf(style: HeadingStyle): boolean {
  return style === "run-in" || (isNumbered(style) && isLeafStyle(style));
}

const UNNUMBERED: ReadonlySet<HeadingStyle> = new Set([
  "annex-title",
  "part-title",
  "title",
  "sentence-title",
  "run-in",
]);

function isNumbered(style: HeadingStyle): style is NumberingStyle {
  return !UNNUMBERED.has(style);
}

/** `第一节`: a word says what kind of part it is, which may stand below any other. */
function isWorded({ style }: Heading): boolean {
  return style === "part" || style === "chapter" || style === "division";
}

function isSuperior(style: HeadingStyle, other: HeadingStyle): boolean {
  if (style === "annex-title") return other !== "annex-title";
  if (style === "part-title") return other !== "part-title" && other !== "annex-title";
  return isNumbered(style) && isNumbered(other) && rankOf(style) < rankOf(other);
}

/**
 * A document that begins with `（三）` or `——` and goes on with `二、` has lost the heading above; so has one that begins with `第一节`
 * and has others below a `第一章` further on.
 */
function phantom(all: readonly Heading[]): Open[] {
  // What stands in an annex or in another document says nothing of the levels of this one.
  const annex = all.findIndex(({ style }) => style === "annex-title");
  const headings = annex < 0 ? all : all.slice(0, annex);
  const first = headings[0];
  if (first === undefined || (!isNumbered(first.style) && first.style !== "run-in")) return [];
  if (first.ordinal === 1) {
    const above = headings.findIndex(({ style }) => isSuperior(style, first.style));
    const below = above < 0 ? undefined : headings.find(({ style }, index) => index > above && style === first.style);
    const isBelow = below !== undefined && !goesOnAround(headings.slice(0, above + 1), below);
    return isBelow ? [{ style: headings[above]!.style, ordinal: 0, next: -1, section: null }] : [];
  }
  const lost = lostAbove(headings, first);
  if (lost.length > 0) return lost;
  const numbered = headings.find(({ style }) => isNumbered(style) && !isLeafStyle(style));
  if (!isLeaf(first.style) || numbered?.ordinal == null || numbered.ordinal === 1) return [];
  return [{ style: numbered.style, ordinal: numbered.ordinal - 1, next: -1, section: null }];
}

/** Whether a series that began before a first heading of a customarily superior kind goes on after it: `一、`, `第一节`, `二、`. */
function goesOnAround(headings: readonly Heading[], { style, ordinal }: Heading): boolean {
  const last = headings.findLast((heading) => heading.style === style);
  return headings.at(-1)?.ordinal === 1 && (last?.ordinal ?? 0) + 1 === ordinal;
}

/** The headings above the first that were cut off, the outermost first: after `2.` come `（二）` and `三、`. */
function lostAbove(headings: readonly Heading[], first: Heading): Open[] {
  const superior = headings.find(({ style }) => isSuperior(style, first.style));
  if (superior === undefined || superior.ordinal === null || superior.ordinal === 1) return [];
  const open: Open = { style: superior.style, ordinal: superior.ordinal - 1, next: -1, section: null };
  return [...lostAbove(headings.slice(headings.indexOf(superior)), superior), open];
}

function depthOf(
  heading: Heading,
  headings: readonly Heading[],
  open: readonly Open[],
  numbered: Heading | undefined,
  single: boolean,
): number {
  if (isLeaf(heading.style)) return open.length;
  if (heading.style === "annex-title") return 0;
  if (heading.style === "sentence-title") return depthOfSentence(open);
  if (heading.style !== "title") return depthOfNumbered(heading, headings, open);
  // a page may hold its text twice: the first heading once more begins it anew
  const isFirst = headings[0]!.style === "title" && headings[0]!.title === heading.title;
  return Math.max(
    open[0]?.style === "annex-title" ? 1 : 0,
    isFirst ? 0 : depthOfTitle(heading, numbered, withoutSentences(open), single),
  );
}

function depthOfSentence(open: readonly Open[]): number {
  const same = open.findIndex(({ style }) => style === "sentence-title");
  return same < 0 ? open.length : same;
}

function withoutSentences(open: readonly Open[]): readonly Open[] {
  const first = open.findIndex(({ style }) => style === "sentence-title");
  return first < 0 ? open : open.slice(0, first);
}

function depthOfNumbered(heading: Heading, headings: readonly Heading[], open: readonly Open[]): number {
  const same = open.findIndex(({ style }) => style === heading.style);
  if (same >= 0) return same;
  let depth = open.length;
  while (depth > 0) {
    const above = open[depth - 1]!;
    if (above.style === "title" || above.style === "sentence-title") {
      if (!isPreface(above.section?.title ?? "")) break;
    } else if (isSuperior(above.style, heading.style)) break;
    // a heading with nothing between it and the first of others holds them: 三、主要任务｜第一节
    else if (depth === open.length && isWorded(heading) && heading.ordinal === 1 && above.below === heading.line) break;
    else if (above.next >= 0 && headings[above.next]!.ordinal === (above.ordinal ?? 0) + 1) break;
    depth--;
  }
  return depth;
}

/** Whether no other title stands next to this one, but what stands beside all parts: 结束语. */
function isSingle(headings: readonly Heading[], index: number): boolean {
  return !isPlainTitle(headings[index - 1]) && !isPlainTitle(headings[index + 1]);
}

const isPlainTitle = (heading: Heading | undefined): boolean => heading?.style === "title" && !isPreface(heading.title);

function depthOfTitle(heading: Heading, numbered: Heading | undefined, open: readonly Open[], single: boolean): number {
  if (opensWithTime(heading.title) && roleOfTitle(heading.title) !== null && turnsFrom(open[0]?.section, heading.title))
    return 0;
  if (isPreface(heading.title)) return 0;
  const lastTitle = open.findLastIndex(({ style }) => style === "title");
  if (numbered?.ordinal === 1) {
    const restarting = open.findIndex(({ style }) => style === numbered.style);
    if (restarting > 0 && open[restarting - 1]!.style === "title") return restarting - 1;
    if (restarting >= 0) return restarting;
  }
  if (lastTitle >= 0 && lastTitle === open.length - 1) return lastTitle;
  if (lastTitle >= 0 && numbered === undefined && roleOfTitle(heading.title) !== null) return lastTitle;
  // A single one after numbered parts that went before does not divide the last of them; it stands beside it.
  return single && (open.at(-1)?.ordinal ?? 0) > 1 ? open.length - 1 : open.length;
}

/** Whether a heading is on another time or matter than the part that stands open: `2022年工作安排` ends the review above it. */
function turnsFrom(part: Section | null | undefined, title: string): boolean {
  const role = part === null || part === undefined ? null : roleOfTitle(part.title);
  return role !== null && role !== roleOfTitle(title);
}

function nextOfSameStyle(headings: readonly Heading[]): number[] {
  const seen = new Map<HeadingStyle, number>();
  const next = new Array<number>(headings.length).fill(-1);
  for (let index = headings.length - 1; index >= 0; index--) {
    const { style } = headings[index]!;
    next[index] = seen.get(style) ?? -1;
    seen.set(style, index);
  }
  return next;
}

function nextNumberedHeading(headings: readonly Heading[]): number[] {
  const next = new Array<number>(headings.length).fill(-1);
  let seen = -1;
  for (let index = headings.length - 1; index >= 0; index--) {
    next[index] = seen;
    const { style } = headings[index]!;
    if (isNumbered(style) && !isLeafStyle(style)) seen = index;
  }
  return next;
}
