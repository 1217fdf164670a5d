import { framedWords, SHORTEST_FRAMED } from "../text/framed.js";
import { COMMON_HANZI } from "../text/hanzi.js";
import { endsSentence } from "../text/sentence-marks.js";
import { lineKind } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { hasFigure, opensWithChange, titularity } from "./titular.js";

const SHORTEST_HEADLINE = 8;
const LONGEST_HEADLINE = 30;
/** `目标：公路总里程突破5000公里` */
const LONGEST_MATTER = 4;
/** What stands below a headline or a label is at least this long. */
const SHORTEST_BODY = 30;
const LONGEST_TITLE = 40;
const SHORTEST_LABEL = 4;
const LONGEST_LABEL = 8;
/** Fewer labels may be fields. */
const FEWEST_LABELS = 3;

/** Whether a line that holds a figure stands alone between paragraphs, as the press heads parts: `今年完成投资85亿元 开工重点项目20个`. */
export function isHeadline(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const above = lines[index - 1];
  const below = lines[index + 1];
  if (!isText(line) || line.numbering !== null || line.glued || !isText(above) || !isText(below)) return false;
  const { lead, start, end } = line;
  const isBare = lead?.mark === "" || (lead?.mark === "：" && lead.end - start <= LONGEST_MATTER);
  if (!isBare || lead.commas > 0 || end - start < SHORTEST_HEADLINE || end - start > LONGEST_HEADLINE) return false;
  const words = text.slice(start, end);
  if (!hasFigure(words) || endsSentence(words) || titularity(words, true) === 0 || lineKind(words) !== null)
    return false;
  return endsSentence(text.slice(above.start, above.end)) && isParagraph(text, below);
}

/** A whole paragraph, which does not say how far what the line above names has come: `发展到13个。` */
function isParagraph(text: string, { start, end, numbering, lead }: Line): boolean {
  if (numbering !== null || end - start < SHORTEST_BODY || lead?.mark === "") return false;
  const words = text.slice(start, end);
  return endsSentence(words) && !opensWithChange(words);
}

const FIGURE = /^[0-9][0-9.,]{0,12}[十百千万亿]{0,2}[^0-9，。；、]{1,3}$/;
const MATTER = /^[^0-9，。；：、！？]{4,20}$/;

/** A figure before a colon, what it stands for after it: `24.6亿元：支持乡村振兴`. Several such lines are headings of a report in the press. */
export function isFigureTitle(text: string, { start, end, lead }: Line): boolean {
  if (lead === null || lead.mark !== "：" || end - start > LONGEST_TITLE || lead.after >= end) return false;
  return FIGURE.test(text.slice(start, lead.end)) && MATTER.test(text.slice(lead.after, end));
}

/** The lines of series that name in a few words before a colon what the text below is about: `土地政策：`, `项目审批：`, `财税金融：`. */
export function labelLines(
  text: string,
  lines: readonly Line[],
  first: number,
  headings: ReadonlySet<number>,
): number[] {
  const found: number[] = [];
  let series: number[] = [];
  const close = (): void => {
    if (isSeries(series.map((index) => text.slice(lines[index]?.start, lines[index]?.end))))
      for (const index of series) found.push(index);
    series = [];
  };
  for (const [index, line] of lines.entries()) {
    if (headings.has(index)) close();
    else if (index >= first && isLabel(text, line, lines[index + 1])) series.push(index);
  }
  close();
  return found;
}

function isLabel(text: string, line: Line, below: Line | undefined): boolean {
  const { lead, start, end, numbering } = line;
  if (lead?.mark !== "：" || lead.after < end || numbering !== null || !isText(line) || !isText(below)) return false;
  const length = lead.end - start;
  if (length < SHORTEST_LABEL || length > LONGEST_LABEL || below.end - below.start < SHORTEST_BODY) return false;
  for (let at = start; at < lead.end; at++) if (!COMMON_HANZI.at(text, at)) return false;
  return titularity(text.slice(start, lead.end), true) > 0 && lineKind(text.slice(start, end)) === null;
}

/** Whether labels are of one make and none comes twice, as those of speakers do. */
function isSeries(labels: readonly string[]): boolean {
  if (labels.length < FEWEST_LABELS || new Set(labels).size < labels.length) return false;
  const length = labels[0]?.length ?? 0;
  return labels.every((label) => Math.abs(label.length - length) <= 1);
}

/** Whether a line is framed from one end to the other. */
export function isFramed(text: string, line: Line | undefined): boolean {
  return line !== undefined && framedWords(text.slice(line.start, line.end)) !== null;
}

/** The framed lines that stand one below the other with no text between them. */
export function framedLines(text: string, lines: readonly Line[], first: number): number[] {
  const isOne = (index: number): boolean => {
    const line = lines[index];
    if (!isText(line) || index < first || line.end - line.start < SHORTEST_FRAMED) return false;
    return isFramed(text, line) && !hasFigure(text.slice(line.start, line.end));
  };
  return [...lines.keys()].filter((index) => isOne(index) && (isOne(index - 1) || isOne(index + 1)));
}
