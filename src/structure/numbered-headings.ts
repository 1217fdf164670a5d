import { articleHeadings } from "./article-headings.js";
import type { Heading } from "./heading.js";
import { isText, type Line } from "./lines.js";
import { isStrong, type NumberedLine, numberedLines, toHeading } from "./numbered-lines.js";
import { isLeafStyle, rankOf } from "./numbering.js";
import { roleOfTitle } from "./section-roles.js";
import { hasFigure, opensWithTask } from "./titular.js";

/** What so many of a kind do is a custom of the document. */
const CUSTOM = 0.6;
const LONGEST_TASK = 18;
/** A part of a digest is named in so few words. */
const LONGEST_PART = 24;
/** A figure with its unit, or with the noun that it counts. */
const ENDS_IN_FIGURE = /[0-9][^0-9]{0,4}$/;

/** Decides which numbered lines are headings: by how each stands and by what the others of its kind in the same part are. */
export function numberedHeadings(
  text: string,
  lines: readonly Line[],
  first: number,
  isGap: (offset: number) => boolean,
): Heading[] {
  const headings: Heading[] = [];
  const all = numberedLines(text, lines, first, isGap);
  const articles = all.filter(([item]) => item!.numbering.style === "article").flat();
  if (articles.length > 1) for (const heading of articleHeadings(text, lines, articles)) headings.push(heading);
  const pointsAreTitled = titlePoints(text, lines, all);
  for (const group of all) {
    const { style } = group[0]!.numbering;
    if (style === "article") continue;
    const custom = new Custom(text, lines, group);
    for (const item of group) {
      if (item.form === "run-in" && style === "enumerator" && !pointsAreTitled) continue;
      if (isHeading(text, lines, item, custom)) headings.push(toHeading(text, item));
    }
  }
  return headings.sort((a, b) => a.line - b.line);
}

/** Whether the document titles the points that open its paragraphs (`一是…。`): most of them, in series that begin with the first. */
function titlePoints(text: string, lines: readonly Line[], groups: readonly (readonly NumberedLine[])[]): boolean {
  const points = groups.filter((group) =>
    group.some(({ numbering, form }) => numbering.style === "enumerator" && form === "run-in"),
  );
  const titled = points.filter((group) => {
    const custom = new Custom(text, lines, group);
    return custom.size >= 2 && custom.titled === 1 && custom.strong === 1 && group[0]!.numbering.ordinal === 1;
  });
  return titled.flat().length >= CUSTOM * points.flat().length;
}

/** What the numbered lines of one group have in common. Shares that few groups are asked for are counted when they are. */
class Custom {
  readonly size: number;
  /** Share of the lines with the form of a heading. */
  readonly titled: number;
  readonly runIn: number;
  /** Share of the lines with text or inferior numbers below them: none in a list or a table of contents. */
  readonly filled: number;
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #group: readonly NumberedLine[];
  #places: Map<NumberedLine, number> | null = null;
  #strong: number | null = null;
  #tasks: number | null = null;

  constructor(text: string, lines: readonly Line[], group: readonly NumberedLine[]) {
    this.#text = text;
    this.#lines = lines;
    this.#group = group;
    this.size = group.length;
    this.titled = this.#share(({ form }) => form !== "plain" && form !== "doubtful");
    this.runIn = this.#share(({ form }) => form === "run-in");
    this.filled = this.#share((item) => isFilled(lines, item));
  }

  /** Share of the lines that read strongly like headings. */
  get strong(): number {
    this.#strong ??= this.#share((item) => isStrong(this.#text, this.#lines, item));
    return this.#strong;
  }

  /** Share of those that have the form of a heading or open with a task, be there a figure in it or not. */
  get tasks(): number {
    this.#tasks ??= this.#share((item) => item.form === "run-in" || isTask(this.#text, this.#lines, item));
    return this.#tasks;
  }

  /** Whether the series of a line counts from the first to it, or does not count. */
  countsTo(item: NumberedLine): boolean {
    const { ordinal } = item.numbering;
    if (ordinal === null) return true;
    this.#places ??= new Map(this.#group.map((line, place) => [line, place]));
    const place = this.#places.get(item);
    return place !== undefined && this.#group[place - ordinal + 1]?.numbering.ordinal === 1;
  }

  #share(test: (item: NumberedLine) => boolean): number {
    let count = 0;
    for (const item of this.#group) if (test(item)) count++;
    return count / this.#group.length;
  }
}

function isHeading(text: string, lines: readonly Line[], item: NumberedLine, custom: Custom): boolean {
  const { style } = item.numbering;
  const { size, titled } = custom;
  switch (item.form) {
    case "plain":
      return false;
    case "alone":
      return isAloneHeading(text, lines, item, custom);
    case "sentence":
      if (isLeafStyle(style))
        return size >= 2 && custom.countsTo(item) && titled === 1 && custom.filled >= CUSTOM && isFilled(lines, item);
      return titled >= CUSTOM && isFilled(lines, item) && (custom.runIn >= 0.5 || custom.filled >= 0.5);
    case "doubtful":
      return (size >= 3 && titled >= CUSTOM) || (size >= 2 && custom.tasks === 1 && isTask(text, lines, item));
    case "colon":
      return size >= 2 && titled >= CUSTOM;
    case "run-in":
      if (style === "enumerator") return size >= 2 && titled === 1 && custom.strong === 1;
      if (isLeafStyle(style)) return size >= 2 && titled >= 0.5;
      return (
        titled >= 0.5 && (size > 1 || rankOf(style) <= rankOf("han-bracket") || speaksForItself(text, lines, item))
      );
  }
}

/** Whether a lead with a figure in it names a task: `实施1000亿元技改工程。…`, not `支持产业升级5.6亿元。…` */
function isTask(text: string, lines: readonly Line[], { form, line, titleEnd, numbering }: NumberedLine): boolean {
  const words = text.slice(lines[line]!.wordsStart, titleEnd);
  if (form !== "doubtful" || isLeafStyle(numbering.style) || words.length > LONGEST_TASK) return false;
  return opensWithTask(words) && !ENDS_IN_FIGURE.test(words);
}

/** A single lead that reads strongly like a heading, or names its part: `1.总体目标。` */
function speaksForItself(text: string, lines: readonly Line[], item: NumberedLine): boolean {
  return isStrong(text, lines, item) || roleOfTitle(text.slice(lines[item.line]!.wordsStart, item.titleEnd)) !== null;
}

function isAloneHeading(text: string, lines: readonly Line[], item: NumberedLine, { size, filled }: Custom): boolean {
  const { style } = item.numbering;
  const words = text.slice(lines[item.line]!.wordsStart, item.titleEnd);
  // Of a bare list only the last item has text below it.
  const isItem = (fewest: number): boolean => size >= fewest && filled <= 1 / size;
  if (isLeafStyle(style)) {
    if (words === "" || hasFigure(words)) return false;
    return (hasBody(lines, item) && !isItem(2)) || headsList(text, lines, item, words);
  }
  if (rankOf(style) < rankOf("letter")) return size < 3 || filled > 0;
  return !hasFigure(words) && ((isFilled(lines, item) && !isItem(3)) || filled >= CUSTOM);
}

/** Whether something other than the next item of the same style follows. */
function hasBody(lines: readonly Line[], item: NumberedLine): boolean {
  if (item.body < lines[item.line]!.end) return true;
  const next = lines[item.line + 1];
  return isText(next) && next.numbering?.style !== item.numbering.style;
}

/** `■ 今年主要目标` above other marked lines, as digests have it: a part, named in few words, and not the next part already. */
function headsList(text: string, lines: readonly Line[], item: NumberedLine, words: string): boolean {
  const next = lines[item.line + 1];
  return namesPart(words) && isText(next) && !namesPart(text.slice(next.wordsStart, next.end));
}

const namesPart = (words: string): boolean =>
  words.length <= LONGEST_PART && !hasFigure(words) && roleOfTitle(words) !== null;

/** Whether text or inferior numbers follow. */
function isFilled(lines: readonly Line[], item: NumberedLine): boolean {
  if (item.body < lines[item.line]!.end) return true;
  const next = lines[item.line + 1];
  return isText(next) && (next.numbering === null || rankOf(next.numbering.style) > rankOf(item.numbering.style));
}
