import { UnitSet } from "../text/unit-set.js";
import type { Block } from "./document-structure.js";
import { type Custom, LONGEST_HEADING, MARK } from "./glued-labels.js";
import { headingBorder } from "./heading-border.js";
import { readLine } from "./lines.js";
import { type Numbering, rankOf } from "./numbering.js";
import { roleOfTitle } from "./section-roles.js";
import { hasFigure, titularity } from "./titular.js";

const SHORTEST_TITLE = 4;
/** A part that is titled by its first sentence goes on for as long as this at least. */
const SHORTEST_TEXT = 12;
/** A paragraph has so many parts that open with a dash, or they are no parts. */
const FEWEST_DASHED = 3;
const DASHED = /——[^。！？；：—]{6,40}。/g;
const DASH = "——";
const ENDS_PART = new UnitSet("。！？：");

/**
 * The parts of a paragraph that open with a dash and their title: `——围绕中心议政建言。全年…。——丰富协商内涵。…`. The first may stand right
 * behind the heading, one of `marks`, below which others follow: `（二）基本原则——坚持以人为本。…。——坚持改革创新。…`
 */
export function dashedParts(text: string, block: Block, marks: readonly Numbering[]): number[] {
  const words = text.slice(block.start, block.end);
  if (!words.includes(DASH)) return [];
  const titled = [...words.matchAll(DASHED)]
    .map(({ index }) => block.start + index)
    .filter((at) =>
      opensTitledPart(text, { style: "dash", ordinal: null, start: at, end: at + DASH.length }, block.end),
    );
  const starts = titled.filter((at, index) => {
    if (ENDS_PART.at(text, at - 1)) return true;
    const above = marks.findLast(({ start }) => start < at);
    const next = titled[index + 1];
    if (above === undefined || next === undefined || !isBareTitle(text, above.end, at)) return false;
    return ENDS_PART.at(text, next - 1) && !marks.some(({ start }) => start > at && start < next);
  });
  return starts.length >= FEWEST_DASHED ? starts : [];
}

/** Whether a heading in mid-line is one of a series of which others open lines: `…提出意见。一、2024年工作回顾2024年是…` above `二、2025年工作安排`. */
export function goesOnInLines(
  text: string,
  mark: Numbering,
  block: Block,
  isGap: (offset: number) => boolean,
  custom: Custom,
): boolean {
  const others = custom.get(mark.style);
  if (others === undefined) return false;
  if (mark.style === "han-bracket") return opensTitledPart(text, mark, block.end);
  const border =
    mark.style === "han" && others.has((mark.ordinal ?? 0) + 1)
      ? headingBorder(text, mark.end, block.end, isGap)
      : null;
  return border?.isStrong === true && roleOfTitle(text.slice(mark.end, border.at)) !== null;
}

/**
 * The labels that open headings by what stands around them: one whose words name a part of a report (`…。二、2025年工作计划（一）…`), and
 * one right behind the words of such a heading or of the heading that the paragraph opens with.
 */
export function chainedHeadings(
  text: string,
  marks: readonly Numbering[],
  block: Block,
  isGap: (offset: number) => boolean,
): Numbering[] {
  const kept: Numbering[] = [];
  for (const [index, mark] of marks.entries()) {
    const previous = marks[index - 1];
    const opens = mark.start === block.start && rankOf(mark.style) <= rankOf("han-bracket");
    const isBelow = previous !== undefined && kept.at(-1) === previous && isBareTitle(text, previous.end, mark.start);
    if (opens || isBelow || namesPart(text, mark, marks[index + 1], block, isGap)) kept.push(mark);
  }
  return kept;
}

/** Whether the words behind a label of the highest kind name a part of a report, up to the label below them or to their own text. */
function namesPart(
  text: string,
  { style, end }: Numbering,
  next: Numbering | undefined,
  block: Block,
  isGap: (offset: number) => boolean,
): boolean {
  if (style !== "han") return false;
  if (next !== undefined && isBareTitle(text, end, next.start))
    return roleOfTitle(text.slice(end, next.start)) !== null;
  const border = headingBorder(text, end, block.end, isGap);
  return border?.isStrong === true && roleOfTitle(text.slice(end, border.at)) !== null;
}

function isBareTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).trim();
  return words.length >= SHORTEST_TITLE && words.length <= LONGEST_HEADING && !MARK.test(words);
}

/** Whether a line without a mark is made of headings and nothing else: `三、主要任务（一）国企改革效率提高`. */
export function areHeadings(text: string, marks: readonly Numbering[], block: Block): boolean {
  if (marks.length < 2 || marks[0]?.start !== block.start) return false;
  return marks.every((mark, index) => isTitle(text, mark.end, marks[index + 1]?.start ?? block.end));
}

/** Whether a paragraph is made of titled parts: `2.完善机制（1）加强管理。…（2）拓宽渠道。…` */
export function areTitled(text: string, marks: readonly Numbering[], block: Block): boolean {
  if (marks.length < 2 || marks[0]?.start !== block.start) return false;
  return marks.every((mark, index) => {
    const next = marks[index + 1];
    const end = next?.start ?? block.end;
    if (next !== undefined && rankOf(next.style) > rankOf(mark.style) && isTitle(text, mark.end, end)) return true;
    const stop = text.slice(mark.end, end).search(MARK);
    const hasText = end - mark.end - stop > SHORTEST_TEXT;
    return stop > 0 && hasText && opensTitledPart(text, mark, end);
  });
}

/** Whether words without a mark read like a heading. */
function isTitle(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end).trim();
  if (words.length < SHORTEST_TITLE || words.length > LONGEST_HEADING || MARK.test(words) || hasFigure(words))
    return false;
  return titularity(words, true) > 0;
}

/** Whether a part opens with a sentence that reads like its heading, and goes on. */
export function opensTitledPart(text: string, label: Numbering, end: number): boolean {
  const { lead } = readLine(
    text,
    { kind: "paragraph", section: null, start: label.start, end, body: label.start },
    true,
  );
  if (lead === null || lead.mark !== "。" || lead.after >= end) return false;
  const words = text.slice(lead.start, lead.end);
  return words.length <= 40 && !hasFigure(words) && titularity(words, true) > 0;
}
