import { matchesOf } from "../text/matches-of.js";
import { gluedAnnexTitles } from "./annex-titles.js";
import type { Block } from "./document-structure.js";
import { type Count, type Custom, countOn, labelsInSequence, labelsOfLines, MARK } from "./glued-labels.js";
import { headingBorder } from "./heading-border.js";
import { type Line, readLine } from "./lines.js";
import { type Numbering, type NumberingStyle, rankOf, readNumbering } from "./numbering.js";
import { type RunOnArticles, runOnArticles } from "./run-on-articles.js";
import { opensWithTime, roleOfTitle } from "./section-roles.js";
import { swallowedHeadings } from "./swallowed-headings.js";
import {
  areHeadings,
  areTitled,
  chainedHeadings,
  dashedParts,
  goesOnInLines,
  opensTitledPart,
} from "./titled-parts.js";

/** A line shorter than this holds no headings but the one at its start. */
const LONG = 150;
/** The first label of a part behind the title of the document. */
const FIRST_PART = /(?<![第十之统])(?:一、(?![二三四五六七八九十])|第一[章编篇](?!第)|第一部分)/g;
const REACH_OF_TITLE = 200;
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
  const custom = labelsOfLines(text, blocks);
  /** The last article before the line, which articles count on from through all chapters. */
  let article = 0;
  const push = (line: Line): void => {
    lines.push(line);
    if (line.numbering !== null) countOn(count, line.numbering);
  };
  for (const [index, block] of blocks.entries()) {
    const cuts = block.kind === "paragraph" ? cutsOf(text, block, index < FIRST_LINES, isGap, count, custom) : [];
    const articles = block.kind === "paragraph" ? articlesIn(text, block, cuts, article) : null;
    article = articles?.last ?? article;
    const all =
      articles === null || articles.cuts.length === 0 ? cuts : [...cuts, ...articles.cuts].sort((a, b) => a - b);
    if (all.length === 0) push(readLine(text, block, false));
    let start = block.start;
    for (const cut of all.length === 0 ? [] : [...all, block.end]) {
      if (cut > start) push(readLine(text, { ...block, start, end: cut, body: start }, true));
      start = cut;
    }
  }
  return lines;
}

/** The articles that stand in the pieces of a line, and the last of them. */
function articlesIn(text: string, block: Block, cuts: readonly number[], before: number): RunOnArticles {
  const found: RunOnArticles = { cuts: [], last: before };
  let start = block.start;
  for (const cut of [...cuts, block.end]) {
    const piece = runOnArticles(text, start, cut, found.last);
    for (const place of piece.cuts) found.cuts.push(place);
    found.last = piece.last;
    start = cut;
  }
  return found;
}

function cutsOf(
  text: string,
  block: Block,
  isFirst: boolean,
  isGap: (offset: number) => boolean,
  count: Readonly<Count>,
  custom: Custom,
): number[] {
  const isLong = block.end - block.start >= LONG;
  const startsOf = (marks: readonly Numbering[]): number[] => marks.map(({ start }) => start).filter(within(block));
  if (!isLong) {
    const marks = labelsInSequence(text, block, isGap, count);
    const isPacked = !MARK.test(text.slice(block.start, block.end));
    if (isPacked && areHeadings(text, marks, block)) return startsOf(marks);
    const title = isFirst ? behindTitle(text, block, isGap) : [];
    if (title.length > 0 || isPacked) return title;
    const chained = startsOf(chainedHeadings(text, marks, block, isGap));
    const swallowed = marks.length > 0 ? startsOf(swallowedHeadings(text, marks, block, count, custom)) : [];
    return swallowed.length > 0 ? inOrder([...chained, ...swallowed]) : chained;
  }
  const salutation = isFirst ? [...behindYearlyTitle(text, block), ...aroundSalutation(text, block, isGap)] : [];
  const headings = findHeadings(text, block, isGap, count, custom);
  const annexes = gluedAnnexTitles(text, block, isGap);
  return inOrder([...salutation, ...startsOf(headings), ...dashedParts(text, block, headings), ...annexes]);
}

const inOrder = (cuts: number[]): number[] => (cuts.length > 1 ? [...new Set(cuts)].sort((a, b) => a - b) : cuts);

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

/** Where the text begins in the line of a title that names its year: 某局2017年工作计划2017年，…. */
function behindYearlyTitle(text: string, block: Block): number[] {
  const title = YEARLY_TITLE.exec(text.slice(block.start, Math.min(block.end, block.start + LONGEST_TITLE)))?.[0];
  return title === undefined ? [] : [block.start + title.length];
}

const YEARLY_TITLE =
  /^[\u4e00-\u9fff]{0,24}(?:19|20)\d\d年度?[\u4e00-\u9fff]{0,12}(?:计划|总结|要点|安排|打算|思路|汇报|报告)(?=(?:(?:19|20)\d\d年|今年)[，,])/;
const LONGEST_TITLE = 60;

/** Where the first part begins in the line of the title: `某局2022年工作总结 一、工作开展情况`. */
function behindTitle(text: string, block: Block, isGap: (offset: number) => boolean): number[] {
  const start = firstPart(text, block, isGap);
  return start < 0 ? [] : [start];
}

function firstPart(text: string, block: Block, isGap: (offset: number) => boolean): number {
  const words = text.slice(block.start, Math.min(block.end, block.start + REACH_OF_TITLE));
  for (const { index } of matchesOf(FIRST_PART, words)) {
    if (index > 0 && isGap(block.start + index)) return block.start + index;
  }
  return -1;
}

/** The labels in a long paragraph that open headings. */
function findHeadings(
  text: string,
  block: Block,
  isGap: (offset: number) => boolean,
  before: Readonly<Count>,
  custom: Custom,
): Numbering[] {
  const marks = labelsInSequence(text, block, isGap, before);
  const count = (style: NumberingStyle): number => marks.filter((mark) => mark.style === style).length;
  const isWholePage = count("han") + count("chapter") + count("part") >= 2;
  const opensWithHeading = marks[0]?.start === block.start && rankOf(marks[0].style) <= rankOf("han-bracket");
  const opensWithPart = marks[0]?.ordinal === 1 && rankOf(marks[0].style) <= rankOf("han");
  if (isWholePage || ((opensWithHeading || opensWithPart) && marks.length >= 3)) return marks;
  if (areTitled(text, marks, block)) return marks;
  const titled = marks.filter((mark) => mark.style === "han-bracket" && opensTitledPart(text, mark, block.end));
  if (titled.length >= 2) return titled;
  const chained = new Set(chainedHeadings(text, marks, block, isGap));
  const swallowed = new Set(swallowedHeadings(text, marks, block, before, custom));
  return marks.filter(
    (mark) => chained.has(mark) || swallowed.has(mark) || goesOnInLines(text, mark, block, isGap, custom),
  );
}

function within(block: Block): (cut: number) => boolean {
  return (cut) => cut > block.start;
}
