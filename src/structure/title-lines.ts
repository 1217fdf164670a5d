import { framedWords } from "../text/framed.js";
import { yearsIn } from "../time/calendar.js";
import { type Heading, titleOf } from "./heading.js";
import { headlines } from "./headlines.js";
import { lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { framedLines, isFigureTitle, isFramed, isHeadline, labelLines } from "./press-lines.js";
import { isPreface, opensWithTime, roleOfTitle } from "./section-roles.js";
import { isSetBySentence } from "./sentence-lines.js";
import { hasFigure, opensWithChange, titularity } from "./titular.js";

const SHORTEST = 4;
const LONGEST = 40;
const LONGEST_SENTENCE = 30;
/** What stands below a title is at least this long. */
const SHORTEST_BODY = 30;
/** A list of names and nothing else: `某市财政局、某市农业局、…`. */
const LISTS = /(?:[^、]{1,12}、){4}/;
/** A part named in so few words, or by its time, may have short lines below it. */
const LONGEST_PART = 12;

/** Finds headings without a number that stand on lines of their own. `numbered` holds the lines that are headings already. */
export function titleLines(
  text: string,
  lines: readonly Line[],
  first: number,
  numbered: ReadonlySet<number>,
): Heading[] {
  const alone: number[] = [];
  const sentences: number[] = [];
  const figures: number[] = [];
  /** Figures told in headlines, as in the press, which numbers nothing. */
  const told: number[] = [];
  let firstNumber = lines.length;
  for (const index of numbered) firstNumber = Math.min(firstNumber, index);
  for (let index = lines.length - 1; index >= first; index--) {
    if (numbered.has(index)) continue;
    const form = formOf(text, lines, index, numbered, alone.at(-1) === index + 1);
    if (form === "alone") alone.push(index);
    else if (form === "sentence") sentences.push(index);
    else if (form === "figure") figures.push(index);
    else if (index < firstNumber && isHeadline(text, lines, index)) told.push(index);
  }
  const accepted = alone.filter(
    (index) => alone.length > 1 || isTelling(wordsOf(text, lines[index]!)) || endsPresentation(text, lines[index - 1]),
  );
  if (figures.length > 1) for (const index of figures) accepted.push(index);
  const above = new Set(accepted);
  if (!isSetBySentence(text, lines))
    for (const index of inSeries(text, lines, sentences.reverse(), numbered)) accepted.push(index);
  accepted.sort((a, b) => a - b);
  const dropped = headlines(text, lines, accepted, numbered);
  const titles = accepted.filter((index) => !dropped.has(index));
  if (titles.some((index) => above.has(index))) for (const index of told) titles.push(index);
  titles.sort((a, b) => a - b);
  const headlined = new Set(told);
  for (const index of told) above.add(index);
  const below = new Set(standBelow(titles, above, numbered) ? titles.filter((index) => !above.has(index)) : []);
  for (const index of framedBelow(text, lines, first, titles, numbered)) below.add(index);
  const known = new Set([...numbered, ...titles, ...below]);
  for (const index of labelLines(text, lines, first, known)) below.add(index);
  const all = [...new Set([...titles, ...below])].sort((a, b) => a - b);
  const headings = all.map((index) => toHeading(text, lines, index));
  for (const heading of headings) {
    if (below.has(heading.line)) heading.style = "sentence-title";
    // what a headline tells is read as text too
    if (headlined.has(heading.line)) heading.body = heading.start;
  }
  return divide(headings);
}

/** The framed lines where they stand below titles that are not: `2020年工作安排｜【强基固本，提高提案质量】｜【注重服务，提高办理实效】`. */
function framedBelow(
  text: string,
  lines: readonly Line[],
  first: number,
  titles: readonly number[],
  numbered: ReadonlySet<number>,
): number[] {
  const bare = framedLines(text, lines, first).filter((index) => !numbered.has(index));
  const all = [...new Set([...titles, ...bare])].sort((a, b) => a - b);
  const framed = all.filter((index) => isFramed(text, lines[index]));
  const others = titles.filter((index) => {
    const line = lines[index];
    return line !== undefined && !isFramed(text, line) && !isPreface(wordsOf(text, line));
  });
  return framed.length > 0 && standBelow(all, new Set(others), numbered) ? framed : [];
}

/** Whether the titles that end like sentences divide what stands below the others: each run of them, of two or more, follows one. */
function standBelow(titles: readonly number[], above: ReadonlySet<number>, numbered: ReadonlySet<number>): boolean {
  const marks = [...numbered].sort((a, b) => a - b);
  const runs: number[] = [];
  let isBelow = false;
  let run = 0;
  let next = 0;
  for (const index of titles) {
    for (; next < marks.length && marks[next]! < index; next++) isBelow = false;
    if (above.has(index)) {
      if (run > 0) runs.push(run);
      run = 0;
      isBelow = true;
    } else if (isBelow) run++;
    else return false;
  }
  if (run > 0) runs.push(run);
  return runs.length > 0 && runs.every((length) => length > 1);
}

/** Titles that end like sentences prove nothing alone: two that read like headings must stand below the same numbered one. */
function inSeries(
  text: string,
  lines: readonly Line[],
  sentences: readonly number[],
  numbered: ReadonlySet<number>,
): number[] {
  const parts = [...numbered].sort((a, b) => a - b);
  const series = new Map<number, number[]>();
  let part = 0;
  for (const index of sentences) {
    while (part < parts.length && parts[part]! < index) part++;
    const indexes = series.get(part);
    if (indexes === undefined) series.set(part, [index]);
    else indexes.push(index);
  }
  const accepted = [...series.values()].filter((indexes) => {
    const strong = new Set<string>();
    for (const index of indexes) {
      const words = wordsOf(text, lines[index]!);
      if (titularity(words, false) === 2) strong.add(words);
      if (strong.size > 1) return true;
    }
    return false;
  });
  return accepted.length > 1 ? [...sentences] : accepted.flat();
}

/** Where some titles name the parts of a report (`2023年工作回顾`) and others their matter, the former stand above the latter. */
function divide(titles: Heading[]): Heading[] {
  const plain = titles.filter(({ style }) => style === "title");
  const parts = plain.filter(({ title }) => roleOfTitle(title) !== null);
  // a page that holds its text twice has each of its titles twice
  const different = new Set(parts.map(({ title }) => title)).size;
  if (different < 2 || new Set(plain.map(({ title }) => title)).size - different < 2) return titles;
  for (const part of parts) part.style = "part-title";
  return titles;
}

function wordsOf(text: string, line: Line): string {
  return titleOf(text, line.start, line.end);
}

const ASKED = /(?:审议|审查|意见)。$/;

/** Whether the speaker has presented the report here: what stands alone below heads its first part. */
function endsPresentation(text: string, line: Line | undefined): boolean {
  return line !== undefined && ASKED.test(text.slice(Math.max(line.start, line.end - 3), line.end));
}

function isTelling(words: string): boolean {
  return roleOfTitle(words) !== null || isPreface(words) || opensWithTime(words) || titularity(words, false) === 2;
}

function formOf(
  text: string,
  lines: readonly Line[],
  index: number,
  numbered: ReadonlySet<number>,
  isAboveTitle: boolean,
): "alone" | "sentence" | "figure" | null {
  const line = lines[index]!;
  if (!isText(line) || line.numbering !== null || line.lead === null) return null;
  if (line.glued && !namesPart(text.slice(line.start, line.end))) return null;
  if (isFigureTitle(text, line)) return isBody(lines, index + 1, numbered) ? "figure" : null;
  const { commas } = line.lead;
  const isSubtitled = hasSubtitle(text, line);
  const mark = isSubtitled ? "" : line.lead.mark;
  if ((line.lead.after < line.end && !isSubtitled) || (mark !== "" && mark !== "。" && mark !== "：")) return null;
  const words = text.slice(line.start, isSubtitled ? line.end : line.lead.end);
  if (words.length > (mark === "。" ? LONGEST_SENTENCE : LONGEST)) return null;
  if (words.length < SHORTEST && !isPreface(words)) return null;
  if (mark === "：" && (commas > 0 || roleOfTitle(words) === null)) return null;
  if (hasFigure(words) || LISTS.test(words) || titularity(words, true) === 0) return null;
  const kind = lineKind(text.slice(line.start, line.end));
  if (kind !== null && !(kind === "title" && namesPart(words))) return null;
  if (!endsText(text, lines[index - 1], numbered.has(index - 1))) return null;
  if (isSaidOfAbove(text, lines[index + 1])) return null;
  const isPart = roleOfTitle(words) !== null;
  const isNamed = words.length <= LONGEST_PART || opensWithTime(words);
  const isShortPart = ((isPart && isNamed) || isPreface(words)) && index > 0 && isText(lines[index + 1]);
  if (!isBody(lines, below(lines, index), numbered) && !(isAboveTitle && isPart) && !isShortPart) return null;
  return mark === "。" ? "sentence" : "alone";
}

/** `中国驰名商标｜发展到13个。`: what begins with the change of a figure has its subject on the line above. */
function isSaidOfAbove(text: string, line: Line | undefined): boolean {
  return isText(line) && opensWithChange(text.slice(line.start, line.end));
}

/** A line that does not end a sentence goes on in the next one. */
function endsText(text: string, previous: Line | undefined, isHeading: boolean): boolean {
  if (!isText(previous) || isHeading) return true;
  return /[。！？：；”）…—!?:;)]/.test(text[previous.end - 1]!) || previous.end - previous.start <= LONGEST;
}

/** The line below a heading; a mark alone between them (`▷`) is an ornament. */
function below(lines: readonly Line[], index: number): number {
  const next = lines[index + 1];
  return next?.kind === "apparatus" && next.end - next.start === 1 ? index + 2 : index + 1;
}

function isBody(lines: readonly Line[], index: number, numbered: ReadonlySet<number>): boolean {
  if (numbered.has(index)) return true;
  const next = lines[index];
  if (!isText(next)) return false;
  const isSentence = next.lead === null || next.lead.mark !== "";
  if (isSentence && next.end - next.start >= SHORTEST_BODY) return true;
  // `我们将采取以下措施：` leads to the points below.
  return next.lead?.mark === "：" && next.lead.after === next.end && isNumbered(lines[index + 1]);
}

function isNumbered(line: Line | undefined): boolean {
  return isText(line) && line.numbering !== null;
}

/** `2023年工作总结` names a part of a report as well as a report. */
function namesPart(words: string): boolean {
  return words.length <= 2 * LONGEST_PART && opensWithTime(words) && roleOfTitle(words) !== null;
}

/** A part or a task named before a colon, its motto after it: `回望2023：砥砺前行谱新篇`, `深化思想建设：铸牢同心之基 凝聚奋进共识`. */
function hasSubtitle(text: string, { start, end, lead }: Line): boolean {
  if (lead === null || lead.mark !== "：" || lead.after >= end || end - start > LONGEST) return false;
  const part = text.slice(start, lead.end);
  const subtitle = text.slice(lead.after, end);
  if (part.length > LONGEST_PART || /[。；：:！？]/.test(subtitle) || hasFigure(subtitle)) return false;
  const isTask = subtitle.length >= SHORTEST_MOTTO && titularity(part, false) === 2;
  return isTask || roleOfTitle(part) !== null || yearsIn(`${part}年`).length > 0;
}

const SHORTEST_MOTTO = 8;

function toHeading(text: string, lines: readonly Line[], index: number): Heading {
  const { start, end, lead } = lines[index]!;
  const last = lead!.after < end ? end : lead!.end;
  const words = titleOf(text, start, last);
  const title = framedWords(words) ?? words;
  return { line: index, start, end: last, style: "title", ordinal: null, label: "", title, body: end };
}
