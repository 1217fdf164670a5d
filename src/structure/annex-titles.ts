import { endsTitle } from "../text/line-borders.js";
import { matchesOf } from "../text/matches-of.js";
import type { Span } from "../types.js";
import { holdsRows } from "./annex-rows.js";
import { type Heading, titleOf } from "./heading.js";
import { isLineOf, type LineKind, lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";

const OPENING = "《";
const NAMED = /《([^《》]{4,80})》/g;
/** 《政府工作报告》任务分解 */
const OPENS_WITH_NAME = /^《([^《》]{4,80})》[\u4e00-\u9fff]/;
const LABEL = /^附(?:件|录|表)[一二三四五六七八九十\dA-H]{0,2}[:：]?$/;
const ANNEX = "附";
/** 附：2023年重点任务完成情况, on one line; not 附件：1.任务分工表, which begins a list of annexes. */
const LABEL_BEFORE_TITLE =
  /^附(?:件|录|表)?[一二三四五六七八九十\dA-H]{0,2}[:：][ \u3000]{0,4}(?=[^，。；：:《》\n]{3,60}$)(?!\d{1,2}[.．、]|[（(附])/;
/** What tells two printings of a title apart: white space, the make of brackets and dashes, a note at the end (`（试行）`). */
const NOTE_AT_END = /[（(][^（()）]{1,12}[）)]$/;
const SPACES_AND_DASHES = /[\s\u3000—–－-]+/g;
/** A text names what it passes on so near above its title. */
const REACH = 4000;
const SHORTEST = 4;
const SHORTEST_LABELLED = 3;
const LONGEST = 60;
const MOST_LINES = 3;
/** Between the title of an annex and its text stand notes, offices and dates. */
const MOST_NOTES = 4;
const SHORTEST_TEXT = 20;
const SHORTEST_BELOW = 8;
const NOTES: ReadonlySet<LineKind | null> = new Set([
  "credit",
  "date",
  "delivery",
  "institution",
  "number",
  "recipient",
]);

/**
 * Finds the titles of the documents that a notice passes on or a decree promulgates: lines that stand alone below a text that names
 * them (`现将《某某要点》印发给你们`), or below a line that says `附件`. What stands below them hangs there.
 */
export function annexTitles(text: string, lines: readonly Line[], first: number): Heading[] {
  const found: Heading[] = [];
  /** Where each document was named last. */
  const names = new Map<string, number>();
  for (let index = 0; index < lines.length; index++) {
    const { start, end } = lines[index]!;
    const named = index < first ? -1 : endOfNamed(text, lines, index, names);
    const labelled = named ?? endOfLabelled(text, lines, index);
    const last = labelled < 0 && index > first && isOfNamed(text, lines, index, names) ? index : labelled;
    if (last >= 0 && (holdsText(text, lines, last + 1, names) || isTable(text, lines, index, last))) {
      found.push(toHeading(text, lines, index, last));
      index = last;
      continue;
    }
    for (const [, name] of matchesOf(NAMED, text.slice(start, Math.min(end, start + REACH))))
      names.set(keyOf(name!), start);
  }
  return found;
}

/** Where such titles begin and end in a page pasted as one line: named before, they stand between blanks (`《甲办法》…5月6日 甲办法 第一条…`). */
export function gluedAnnexTitles(text: string, { start, end }: Span, isGap: (offset: number) => boolean): number[] {
  const words = text.slice(start, end);
  const cuts: number[] = [];
  if (!words.includes(OPENING)) return cuts;
  for (const { index, 1: name = "" } of matchesOf(NAMED, words)) {
    const { length } = name;
    const reach = words.slice(0, index + REACH);
    for (let at = reach.indexOf(name, index + length); at >= 0; at = reach.indexOf(name, at + length)) {
      const title = start + at;
      if (isGap(title) && isGap(title + length)) cuts.push(title, title + length);
    }
  }
  return cuts;
}

/** The last line of a title that begins at `index` and was named above. */
function endOfNamed(
  text: string,
  lines: readonly Line[],
  index: number,
  names: ReadonlyMap<string, number>,
): number | null {
  let words = "";
  for (let last = index; last < Math.min(lines.length, index + MOST_LINES) && standsAlone(lines[last]!); last++) {
    words += text.slice(lines[last]!.start, lines[last]!.end);
    const named = names.get(keyOf(words));
    if (named !== undefined && named >= lines[index]!.start - REACH) return last;
  }
  return null;
}

/** Whether a title stands below the date of a notice and says that it is about a document which that names: `《政府工作报告》任务分解`. */
function isOfNamed(text: string, lines: readonly Line[], index: number, names: ReadonlyMap<string, number>): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (above === undefined || line === undefined || !standsAlone(line)) return false;
  const name = OPENS_WITH_NAME.exec(text.slice(line.start, line.end))?.[1];
  return name !== undefined && names.has(keyOf(name)) && isLineOf("date", text.slice(above.start, above.end));
}

/** The last line of a title that stands below `附件`, -1 where none begins at `index`. */
function endOfLabelled(text: string, lines: readonly Line[], index: number): number {
  if (isText(lines[index]!) && labelBeforeTitle(text, lines[index]!) !== null)
    return opensWithText(lines[index + 1]) ? index : -1;
  if (!standsAlone(lines[index]!, SHORTEST_LABELLED)) return -1;
  const above = lines[index - 1];
  if (above === undefined || !LABEL.test(text.slice(above.start, above.end))) return -1;
  const next = lines[index + 1];
  const isBroken =
    next !== undefined &&
    standsAlone(next) &&
    kindOf(text, lines[index]!) !== "title" &&
    isTitleOver(text.slice(lines[index]!.start, lines[index]!.end), text.slice(next.start, next.end));
  return isBroken ? index + 1 : index;
}

/** Whether two lines are one title: 某市城市更新项目资金｜分配方案. */
function isTitleOver(line: string, next: string): boolean {
  return isLineOf("title", line + next) || (!endsTitle(line) && endsTitle(next) && next.length < line.length);
}

/** Whether a line is text and no cell of a table, in which such a label names a row: 附：政府性基金收入. */
const opensWithText = (line: Line | undefined): boolean => isText(line) && line.end - line.wordsStart >= SHORTEST_BELOW;

/** The label on the line of the title itself, or `null`. */
const labelBeforeTitle = (text: string, { start, end }: Line): string | null =>
  text.startsWith(ANNEX, start) ? (LABEL_BEFORE_TITLE.exec(text.slice(start, end))?.[0] ?? null) : null;

/** Whether the cells of a table stand below the title of an annex that a label announces. */
function isTable(text: string, lines: readonly Line[], index: number, last: number): boolean {
  const above = lines[index - 1];
  const [title, next] = [lines[last], lines[last + 1]];
  if (above === undefined || title === undefined || next === undefined) return false;
  return LABEL.test(text.slice(above.start, above.end)) && holdsRows(text, text.slice(title.start, title.end), next);
}

function standsAlone(line: Line, shortest: number = SHORTEST): boolean {
  const length = line.end - line.start;
  return isText(line) && line.numbering === null && line.lead?.mark === "" && length >= shortest && length <= LONGEST;
}

/** Whether text follows from `index` on, notes aside: in a list of annexes the next title does. */
function holdsText(text: string, lines: readonly Line[], index: number, names: ReadonlyMap<string, number>): boolean {
  for (let next = index; next < Math.min(lines.length, index + MOST_NOTES + 1); next++) {
    const line = lines[next]!;
    const words = text.slice(line.start, line.end);
    if (names.has(keyOf(words))) return false;
    if (line.kind === "apparatus" || NOTES.has(kindOf(text, line))) continue;
    return line.numbering !== null || (line.lead?.mark !== "" && words.length >= SHORTEST_TEXT);
  }
  return false;
}

function kindOf(text: string, { start, end }: Line): LineKind | null {
  return lineKind(text.slice(start, end));
}

function keyOf(title: string): string {
  return title.replaceAll(SPACES_AND_DASHES, "").replace(NOTE_AT_END, "");
}

function toHeading(text: string, lines: readonly Line[], index: number, last: number): Heading {
  const line = lines[index]!;
  const start = line.start + (labelBeforeTitle(text, line)?.length ?? 0);
  const { end } = lines[last]!;
  return {
    line: index,
    start,
    end,
    style: "annex-title",
    ordinal: null,
    label: "",
    title: titleOf(text, start, end),
    body: end,
  };
}
