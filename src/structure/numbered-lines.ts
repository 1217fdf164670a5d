import { UnitSet } from "../text/unit-set.js";
import { type Heading, titleOf } from "./heading.js";
import { headingBorder } from "./heading-border.js";
import { isLineOf } from "./line-words.js";
import { isText, type Line } from "./lines.js";
import { type Numbering, rankOf } from "./numbering.js";
import { setApart } from "./set-apart.js";
import { tableRows } from "./table-rows.js";
import { hasFigure, titularity } from "./titular.js";

/**
 * How a numbered line stands: `alone` without text of its own, `sentence` a single titular sentence, `run-in` a titular lead with
 * text after it, `doubtful` such a lead with a figure in it, `colon` a few words before a colon, `plain` text.
 */
export type Form = "alone" | "sentence" | "run-in" | "doubtful" | "colon" | "plain";

/** A line with a label that may be a heading. */
export interface NumberedLine {
  line: number;
  numbering: Numbering;
  form: Form;
  titleEnd: number;
  body: number;
}

/** A titular lead as short as this holds no text of its own. */
const LONGEST_SURE = 14;
const LONGEST_ALONE = 70;
const LONGEST_LEAD = 50;
const LONGEST_BEFORE_COLON = 18;
/** `主要工作完成情况如下：` heads its part. */
const ANNOUNCES = /(?:工作|情况|总结|安排|计划|打算|目标|任务|措施|做法|成效)如下$/;
/** `存在问题｜一是专业人才不足`: what is enumerated is text. */
const FIRST_POINT = /^([\u4e00-\u9fff]{2,12}(?:问题|不足|困难|情况|工作|打算|措施|安排|建议|做法|成效))一是/;
/** The name of a document and nothing else is an entry of a list: `3、《某市水土保持规划》（2017年）`. */
const IS_DOCUMENT = /^《[^《》]{1,60}》(?:[（(][^（()）]{1,20}[）)])?$/;
/** What stops in mid-sentence, at the end of an excerpt, is no heading. */
const CUT_OFF = new UnitSet("，、,");
const MOST_COMMAS = 3;
const MOST_COMMAS_ALONE = 4;
const LONGEST_SENTENCE = 40;
const MOST_COMMAS_IN_SENTENCE = 2;
const MOST_ENCLOSURES = 20;

/** Reads the numbered lines, those of one style below the same superior one together. `isGap`: see {@link headingBorder}. */
export function numberedLines(
  text: string,
  lines: readonly Line[],
  first: number,
  isGap: (offset: number) => boolean,
): NumberedLine[][] {
  const done: NumberedLine[][] = [];
  const open: NumberedLine[][] = [];
  const rows = tableRows(text, lines);
  const apart = setApart(text, lines, first, isGap);
  const ordinalsHold = lines.some((_, index) => holdsNumbers(text, lines, index));
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.numbering === null || !isText(line) || rows.has(index)) continue;
    if (line.numbering.style === "dash" && isLineOf("delivery", text.slice(line.start, line.end))) continue;
    // □特约记者…
    if (line.numbering.ordinal == null && isLineOf("credit", text.slice(line.start, line.end))) continue;
    if (rankOf(line.numbering.style) >= rankOf("arabic") && isEnclosure(text, lines, index)) continue;
    const item = readItem(text, lines, index, numberingOf(text, line.numbering, ordinalsHold), isGap);
    const border = apart.get(index) ?? line.end;
    if (border < line.end) Object.assign(item, { form: "run-in", titleEnd: border, body: border });
    const rank = rankOf(item.numbering.style);
    for (let deeper = rank + 1; deeper < open.length; deeper++) open[deeper] = [];
    let group = open[rank];
    if (group === undefined || group.length === 0) {
      group = [];
      open[rank] = group;
      done.push(group);
    }
    group.push(item);
  }
  for (const group of done) {
    if (areContacts(text, lines, group)) for (const item of group) item.form = "plain";
    cutGlued(text, lines, group, isGap);
  }
  return done;
}

/** `1.县水务局：王一鸣，电话88660000`: each of them says who is to be called. */
function areContacts(text: string, lines: readonly Line[], group: readonly NumberedLine[]): boolean {
  if (group.length < 2 || !group.every(({ form }) => form === "colon" || form === "alone")) return false;
  return group.every(({ line, numbering }) => {
    const end = Math.min(lines[line]?.end ?? 0, numbering.end + LONGEST_CONTACT);
    return TELEPHONE.test(text.slice(numbering.end, end));
  });
}

const COLON = new UnitSet("：:");
const LIST_NAME = /(?:^|[。\s])(?:附件|(?:附|注释?)[：:])/;
const LONGEST_NAME = 4;

/** `第一，…` */
function isOrdinal(text: string, { style, start }: Numbering): boolean {
  return style === "enumerator" && text[start] === "第";
}

/** Whether `第一，…` stands above numbers of its own here, as `（一）` does elsewhere. */
function holdsNumbers(text: string, lines: readonly Line[], index: number): boolean {
  const { numbering } = lines[index]!;
  const next = lines[index + 1];
  if (numbering === null || !isOrdinal(text, numbering) || !isText(next) || next.numbering?.ordinal !== 1) return false;
  return rankOf(next.numbering.style) >= rankOf("arabic") && next.numbering.style !== "enumerator";
}

function numberingOf(text: string, numbering: Numbering, ordinalsHold: boolean): Numbering {
  return ordinalsHold && isOrdinal(text, numbering) ? { ...numbering, style: "ordinal" } : numbering;
}

/** The items of a list of enclosures or of notes, which begins behind its name: `附件：1.…`, `注：｜1.…` */
function isEnclosure(text: string, lines: readonly Line[], index: number): boolean {
  const style = lines[index]?.numbering?.style;
  let above = index - 1;
  while (above > 0 && index - above < MOST_ENCLOSURES && lines[above]?.numbering?.style === style) above--;
  const end = lines[above]?.end ?? 0;
  if (COLON.at(text, end - 1) && LIST_NAME.test(text.slice(Math.max(0, end - LONGEST_NAME), end))) return true;
  let first = index;
  while (first > 0 && index - first < MOST_ENCLOSURES && lines[first]!.numbering !== null) first--;
  const { start } = lines[first]!;
  return LIST_NAME.test(text.slice(start, start + LONGEST_NAME));
}

function readItem(
  text: string,
  lines: readonly Line[],
  index: number,
  numbering: Numbering,
  isGap: (offset: number) => boolean,
): NumberedLine {
  const line = lines[index]!;
  const item: NumberedLine = { line: index, numbering, form: "plain", titleEnd: line.end, body: line.end };
  const { lead } = line;
  if (lead !== null) {
    item.form = formOf(text, line);
    if (item.form === "sentence" && isProvision(line, numbering)) item.form = "plain";
    if (isLegend(text, line, numbering)) item.form = "plain";
    item.titleEnd = lead.end;
    item.body = lead.after;
  }
  const point = item.form === "alone" ? null : FIRST_POINT.exec(text.slice(line.wordsStart, item.titleEnd));
  if (point !== null) {
    const at = line.wordsStart + point.index + point[1]!.length;
    return { ...item, form: "run-in", titleEnd: at, body: at };
  }
  const isWhole = item.form !== "plain" && item.form !== "colon";
  const isShort = isWhole && item.titleEnd - line.wordsStart <= LONGEST_SURE;
  if (isShort || item.form === "alone" || (rankOf(numbering.style) > rankOf("han-bracket") && !line.glued)) return item;
  const border = headingBorder(text, line.wordsStart, line.end, isGap);
  if (border === null || (item.form !== "plain" && !(border.isStrong && border.at < item.titleEnd))) return item;
  return { ...item, form: "run-in", titleEnd: border.at, body: border.at };
}

/** Cuts the headings that run into their text without any sign but the length of their fellows. */
function cutGlued(
  text: string,
  lines: readonly Line[],
  group: readonly NumberedLine[],
  isGap: (offset: number) => boolean,
): void {
  const plain = group.filter(({ form, line }) => form === "plain" && lines[line]!.glued);
  if (plain.length === 0 || plain.length === group.length) return;
  const lengths = group
    .filter(({ form }) => form !== "plain")
    .map(({ line, titleEnd }) => titleEnd - lines[line]!.wordsStart);
  const usual = lengths.sort((a, b) => a - b)[lengths.length >> 1]!;
  for (const item of plain) {
    const { wordsStart, end } = lines[item.line]!;
    const border = headingBorder(text, wordsStart, end, isGap, usual);
    if (border !== null) Object.assign(item, { form: "run-in", titleEnd: border.at, body: border.at });
  }
}

function formOf(text: string, line: Line): Form {
  const lead = line.lead!;
  const words = text.slice(lead.start, lead.end);
  if (lead.mark === "") {
    const isHeading = words.length <= LONGEST_ALONE && !CUT_OFF.ends(words) && !IS_DOCUMENT.test(words);
    return isHeading ? "alone" : "plain";
  }
  const isWhole = lead.after >= line.end;
  if (words.length > (isWhole ? LONGEST_ALONE : LONGEST_LEAD) || words.length < 2) return "plain";
  if (lead.commas > (isWhole ? MOST_COMMAS_ALONE : MOST_COMMAS)) return "plain";
  if (lead.mark === "：") return formBeforeColon(text, line, words);
  if (lead.mark !== "。" || titularity(words, true) === 0) return "plain";
  if (hasFigure(words)) return !isWhole && lead.commas === 0 ? "doubtful" : "plain";
  return isWhole ? "sentence" : "run-in";
}

/** Whether a sentence below the customary headings says too much for one. */
function isProvision({ lead }: Line, { style }: Numbering): boolean {
  const isLow = rankOf(style) >= rankOf("letter");
  return isLow && (lead!.end - lead!.start > LONGEST_SENTENCE || lead!.commas > MOST_COMMAS_IN_SENTENCE);
}

/** Whether a line has its mark again behind the first words: `■ 城镇 ■ 农村` explains the colours of a chart. */
function isLegend(text: string, { wordsStart, end }: Line, { style, start }: Numbering): boolean {
  return style === "bullet" && text.slice(wordsStart, end).includes(text.charAt(start));
}

function formBeforeColon(text: string, line: Line, words: string): Form {
  const { after } = line.lead!;
  if (words.length > LONGEST_BEFORE_COLON || line.lead!.commas > 0) return "plain";
  if (after === line.end && ANNOUNCES.test(words) && !hasFigure(words)) return "alone";
  if (titularity(words, true) === 0 || hasFigure(words)) return "plain";
  if (after === line.end) return "alone";
  // 1、收入：792.22万元。: the words before the colon are what the figure measures
  if (OPENS_WITH_FIGURE.test(text.slice(after, after + LONGEST_FIGURE))) return "plain";
  const isSubtitle = line.end - after <= 30 && !/[。；]$/.test(text.slice(line.end - 1, line.end));
  return isSubtitle ? "alone" : "colon";
}

const OPENS_WITH_FIGURE = /^\s?[\d.,]{1,12}(?:[万亿]?[元吨亩人户家个件]|%)[，。；,;]/;
const LONGEST_FIGURE = 20;
const TELEPHONE = /(?<![\d.])(?:0\d{2,3}-)?\d{7,11}(?![\d.])/;
const LONGEST_CONTACT = 80;

/** Whether the words that would be the title have the making of one. */
export function isStrong(text: string, lines: readonly Line[], item: NumberedLine): boolean {
  return titularity(text.slice(lines[item.line]!.wordsStart, item.titleEnd), true) === 2;
}

export function toHeading(text: string, { line, numbering, titleEnd, body }: NumberedLine): Heading {
  let end = Math.max(titleEnd, numbering.end);
  while (end > numbering.end && text[end - 1]!.trim() === "") end--;
  return {
    line,
    start: numbering.start,
    end,
    style: numbering.style,
    ordinal: numbering.ordinal,
    label: text.slice(numbering.start, numbering.end),
    title: titleOf(text, numbering.end, end).trim(),
    body,
  };
}
