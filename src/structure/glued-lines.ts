import type { Block } from "./document-structure.js";
import { headingBorder } from "./heading-border.js";
import { type Line, readLine } from "./lines.js";
import { type Numbering, type NumberingStyle, rankOf, readNumbering } from "./numbering.js";
import { opensWithTime, roleOfTitle } from "./section-roles.js";
import { hasFigure, titularity } from "./titular.js";

/** A line shorter than this holds no headings but the one at its start. */
const LONG = 150;
const AFTER_MARK = /[。！？：”）](?=[第一二三四五六七八九十（(〔0-9①-⑳])/g;
const LONGEST_HEADING = 45;
const SHORTEST_HEADING = 2;
const MARK = /[。！？；：]/;
const FIRST_LABEL = /[（(][一1][）)]|1[.．、](?!\d)|一、/;
const CUTTING: ReadonlySet<NumberingStyle> = new Set([
  "part",
  "chapter",
  "division",
  "han",
  "han-bracket",
  "arabic",
  "arabic-bracket",
]);

/** The first label of a part behind the title of the document. */
const FIRST_PART = /(?<![第十之统])(?:一、(?![二三四五六七八九十])|第一[章编篇](?!第)|第一部分)/g;
const REACH_OF_TITLE = 200;
/** A heading behind white space. */
const SPACED = /(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/g;
const SALUTATION = /(?:尊敬的)?各位(?:代表|委员)[^。：:，,]{0,12}[：:]/;
const ASKED = /(?:意见|审议|审查|建议)。/;
/** The salutation stands in one of the first lines. */
const FIRST_LINES = 6;

/**
 * Reads the lines of a document; a page scraped without its line breaks is cut where headings stand in the middle of a line.
 * `isGap` says whether white space stood before an offset in the raw text.
 */
export function readLines(text: string, blocks: readonly Block[], isGap: (offset: number) => boolean): Line[] {
  const lines: Line[] = [];
  const count = new Map<NumberingStyle, number>();
  const push = (line: Line): void => {
    lines.push(line);
    if (line.numbering !== null) countOn(count, line.numbering);
  };
  for (const [index, block] of blocks.entries()) {
    const cuts = block.kind === "paragraph" ? cutsOf(text, block, index < FIRST_LINES, isGap, count) : [];
    if (cuts.length === 0) push(readLine(text, block, false));
    let start = block.start;
    for (const cut of cuts.length === 0 ? [] : [...cuts, block.end]) {
      if (cut > start) push(readLine(text, { ...block, start, end: cut, body: start }, true));
      start = cut;
    }
  }
  return lines;
}

/** How far each style has counted, those below a superior one anew. */
type Count = Map<NumberingStyle, number>;

function countOn(count: Count, { style, ordinal }: Numbering): void {
  for (const other of count.keys()) if (rankOf(other) > rankOf(style)) count.delete(other);
  if (CUTTING.has(style)) count.set(style, ordinal ?? 0);
}

function cutsOf(
  text: string,
  block: Block,
  isFirst: boolean,
  isGap: (offset: number) => boolean,
  count: Readonly<Count>,
): number[] {
  const isLong = block.end - block.start >= LONG;
  if (!isLong && !isFirst) return [];
  const salutation = isLong && isFirst ? aroundSalutation(text, block, isGap) : [];
  const cuts = isLong ? findCuts(text, block, isGap, count) : behindTitle(text, block, isGap);
  return salutation.length === 0 ? cuts : [...new Set([...salutation, ...cuts])].sort((a, b) => a - b);
}

/** The salutation, and the heading of the first part where it follows the sentence that presents the report at once. */
function aroundSalutation(text: string, block: Block, isGap: (offset: number) => boolean): number[] {
  const found = SALUTATION.exec(text.slice(block.start, Math.min(block.end, block.start + REACH_OF_TITLE)));
  if (found === null) return [];
  const start = block.start + found.index;
  const end = start + found[0].length;
  const asked = ASKED.exec(text.slice(end, Math.min(block.end, end + REACH_OF_TITLE)));
  const cuts = [start, end];
  if (asked !== null) {
    const title = end + asked.index + asked[0].length;
    if (readNumbering(text, title, block.end)?.ordinal === 1) cuts.push(title);
    const border = headingBorder(text, title, block.end, isGap);
    const words = border === null ? "" : text.slice(title, border.at);
    if (border?.isStrong === true && opensWithTime(words) && roleOfTitle(words) !== null) cuts.push(title, border.at);
  }
  return cuts.filter(within(block));
}

/** Where the first part begins in the line of the title: `某局2022年工作总结 一、工作开展情况`. */
function behindTitle(text: string, block: Block, isGap: (offset: number) => boolean): number[] {
  const start = firstPart(text, block, isGap);
  return start < 0 ? [] : [start];
}

function firstPart(text: string, block: Block, isGap: (offset: number) => boolean): number {
  const words = text.slice(block.start, Math.min(block.end, block.start + REACH_OF_TITLE));
  for (const { index } of words.matchAll(FIRST_PART)) {
    if (index > 0 && isGap(block.start + index)) return block.start + index;
  }
  return -1;
}

function findCuts(text: string, block: Block, isGap: (offset: number) => boolean, before: Readonly<Count>): number[] {
  const marks = inSequence(labelsOf(text, block, isGap), block.start, before);
  const count = (style: NumberingStyle): number => marks.filter((mark) => mark.style === style).length;
  const isWholePage = count("han") + count("chapter") + count("part") >= 2;
  const opensWithHeading = marks[0]?.start === block.start && rankOf(marks[0].style) <= rankOf("han-bracket");
  const opensWithPart = marks[0]?.ordinal === 1 && rankOf(marks[0].style) <= rankOf("han");
  if (isWholePage || ((opensWithHeading || opensWithPart) && marks.length >= 3))
    return marks.map((mark) => mark.start).filter(within(block));
  const titled = marks.filter((mark) => mark.style === "han-bracket" && opensTitledPart(text, mark, block.end));
  return titled.length >= 2 ? titled.map((mark) => mark.start).filter(within(block)) : [];
}

function within(block: Block): (cut: number) => boolean {
  return (cut) => cut > block.start;
}

function labelsOf(text: string, block: Block, isGap: (offset: number) => boolean): Numbering[] {
  const labels: Numbering[] = [];
  const read = (at: number): void => {
    const label = readNumbering(text, at, block.end);
    if (label === null || !CUTTING.has(label.style)) return;
    labels.push(label);
    const inferior = firstBelow(text, label, block.end);
    if (inferior >= 0) read(inferior);
  };
  const words = text.slice(block.start, block.end);
  const starts = [...words.matchAll(AFTER_MARK)].map(({ index }) => block.start + index + 1);
  for (const { index } of words.matchAll(SPACED)) {
    if (index > 0 && isGap(block.start + index)) starts.push(block.start + index);
  }
  read(block.start);
  for (const at of starts.sort((a, b) => a - b)) if (at > (labels.at(-1)?.start ?? -1)) read(at);
  return labels;
}

/** Where the first inferior label stands right behind the words of a heading: `三、重点任务（一）…`; -1 where none does. */
function firstBelow(text: string, { style, end }: Numbering, limit: number): number {
  const words = text.slice(end, Math.min(limit, end + LONGEST_HEADING));
  const stop = words.search(MARK);
  const first = words.search(FIRST_LABEL);
  if (first < SHORTEST_HEADING || (stop >= 0 && stop < first)) return -1;
  const inferior = readNumbering(text, end + first, limit);
  return inferior !== null && inferior.ordinal === 1 && rankOf(inferior.style) > rankOf(style) ? end + first : -1;
}

/** Keeps the labels that count on from their predecessors, here or in the lines above, or start at one, below or beside them. */
function inSequence(labels: readonly Numbering[], start: number, before: Readonly<Count>): Numbering[] {
  const last = new Map(before);
  const kept: Numbering[] = [];
  for (const label of labels) {
    const ordinal = label.ordinal ?? 0;
    const previous = last.get(label.style) ?? (kept.length === 0 ? ordinal - 1 : 0);
    if (label.start !== start && ordinal !== 1 && ordinal !== previous + 1) continue;
    countOn(last, label);
    kept.push(label);
  }
  return kept;
}

function opensTitledPart(text: string, label: Numbering, end: number): boolean {
  const { lead } = readLine(
    text,
    { kind: "paragraph", section: null, start: label.start, end, body: label.start },
    true,
  );
  if (lead === null || lead.mark !== "。" || lead.after >= end) return false;
  const words = text.slice(lead.start, lead.end);
  return words.length <= 40 && !hasFigure(words) && titularity(words, true) > 0;
}
