import type { Block } from "./document-structure.js";
import { type Line, readLine } from "./lines.js";
import { type Numbering, type NumberingStyle, rankOf, readNumbering } from "./numbering.js";
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

/** Reads the lines of a document; a page scraped without its line breaks is cut where headings stand in the middle of a line. */
export function readLines(text: string, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) {
    const cuts = block.kind === "paragraph" && block.end - block.start >= LONG ? findCuts(text, block) : [];
    if (cuts.length === 0) lines.push(readLine(text, block, false));
    let start = block.start;
    for (const cut of cuts.length === 0 ? [] : [...cuts, block.end]) {
      if (cut > start) lines.push(readLine(text, { ...block, start, end: cut, body: start }, true));
      start = cut;
    }
  }
  return lines;
}

function findCuts(text: string, block: Block): number[] {
  const marks = inSequence(labelsOf(text, block));
  const count = (style: NumberingStyle): number => marks.filter((mark) => mark.style === style).length;
  const isWholePage = count("han") + count("chapter") + count("part") >= 2;
  const opensWithHeading = marks[0]?.start === block.start && rankOf(marks[0].style) <= rankOf("han-bracket");
  if (isWholePage || (opensWithHeading && marks.length >= 3))
    return marks.map((mark) => mark.start).filter(within(block));
  const titled = marks.filter((mark) => mark.style === "han-bracket" && opensTitledPart(text, mark, block.end));
  return titled.length >= 2 ? titled.map((mark) => mark.start).filter(within(block)) : [];
}

function within(block: Block): (cut: number) => boolean {
  return (cut) => cut > block.start;
}

function labelsOf(text: string, block: Block): Numbering[] {
  const labels: Numbering[] = [];
  const read = (at: number): void => {
    const label = readNumbering(text, at, block.end);
    if (label === null || !CUTTING.has(label.style)) return;
    labels.push(label);
    const inferior = firstBelow(text, label, block.end);
    if (inferior >= 0) read(inferior);
  };
  read(block.start);
  for (const match of text.slice(block.start, block.end).matchAll(AFTER_MARK)) {
    const at = block.start + match.index + 1;
    if (at > (labels.at(-1)?.start ?? -1)) read(at);
  }
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

/** Keeps the labels that count on from their predecessors or start at one, below or beside them. */
function inSequence(labels: readonly Numbering[]): Numbering[] {
  const last = new Map<NumberingStyle, number>();
  const kept: Numbering[] = [];
  for (const label of labels) {
    const previous = last.get(label.style);
    const ordinal = label.ordinal ?? 0;
    const goesOn =
      previous === undefined ? ordinal === 1 || kept.length === 0 : ordinal === previous + 1 || ordinal === 1;
    if (!goesOn) continue;
    for (const style of [...last.keys()]) if (rankOf(style) > rankOf(label.style)) last.delete(style);
    last.set(label.style, ordinal);
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
