import { type Heading, titleOf } from "./heading.js";
import { headingBorder } from "./heading-border.js";
import { isText, type Line } from "./lines.js";
import { isLeafStyle, type Numbering, rankOf } from "./numbering.js";
import { hasFigure, titularity } from "./titular.js";

/**
 * How a numbered line stands: `alone` without text of its own, `sentence` a single titular sentence, `run-in` a titular lead with
 * text after it, `doubtful` such a lead with a figure in it, `colon` a few words before a colon, `plain` text.
 */
type Form = "alone" | "sentence" | "run-in" | "doubtful" | "colon" | "plain";

interface Item {
  line: number;
  numbering: Numbering;
  form: Form;
  titleEnd: number;
  body: number;
}

/** A titular lead as short as this holds no text of its own. */
const LONGEST_SURE = 14;
const LONGEST_ALONE = 60;
const LONGEST_LEAD = 50;
const LONGEST_LIST_LEAD = 34;
const LONGEST_BEFORE_COLON = 18;
const LONGEST_ARTICLE_TITLE = 16;
const MOST_COMMAS = 3;
/** What so many of a kind do is a custom of the document. */
const CUSTOM = 0.6;
const MOST_ENCLOSURES = 20;
const BRACKETED_TITLE = /^[【（(〔[]([^】）)〕\]]{2,20})[】）)〕\]]/;

/** Decides which numbered lines are headings: by how each stands and by what the others of its kind in the same part are. */
export function numberedHeadings(
  text: string,
  lines: readonly Line[],
  first: number,
  isGap: (offset: number) => boolean,
): Heading[] {
  const headings: Heading[] = [];
  const all = groups(text, lines, first, isGap);
  const articles = all.filter(([item]) => item!.numbering.style === "article").flat();
  if (articles.length > 1) headings.push(...articleHeadings(text, lines, articles));
  for (const group of all) {
    if (group[0]!.numbering.style === "article") continue;
    const custom = customOf(text, lines, group);
    for (const item of group) if (isHeading(text, lines, item, custom)) headings.push(toHeading(text, item));
  }
  return headings.sort((a, b) => a.line - b.line);
}

/** Gathers the numbered lines of one style that stand below the same superior one. */
function groups(text: string, lines: readonly Line[], first: number, isGap: (offset: number) => boolean): Item[][] {
  const done: Item[][] = [];
  const open: Item[][] = [];
  for (let index = first; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.numbering === null || !isText(line) || isEnclosure(text, lines, index)) continue;
    const item = readItem(text, lines, index, line.numbering, isGap);
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
  return done;
}

/** The items of a list of enclosures, which begins behind its name: `附件：1.…` */
function isEnclosure(text: string, lines: readonly Line[], index: number): boolean {
  let first = index;
  while (first > 0 && index - first < MOST_ENCLOSURES && lines[first]!.numbering !== null) first--;
  return text.startsWith("附件", lines[first]!.start);
}

function readItem(
  text: string,
  lines: readonly Line[],
  index: number,
  numbering: Numbering,
  isGap: (offset: number) => boolean,
): Item {
  const line = lines[index]!;
  const item: Item = { line: index, numbering, form: "plain", titleEnd: line.end, body: line.end };
  const { lead } = line;
  if (lead !== null) {
    item.form = formOf(text, line, numbering);
    item.titleEnd = lead.end;
    item.body = lead.after;
  }
  const isShort = item.form !== "plain" && item.titleEnd - line.wordsStart <= LONGEST_SURE;
  if (isShort || item.form === "alone" || (rankOf(numbering.style) > rankOf("han-bracket") && !line.glued)) return item;
  const border = headingBorder(text, line.wordsStart, line.end, isGap);
  if (border === null || (item.form !== "plain" && !(border.isStrong && border.at < item.titleEnd))) return item;
  return { ...item, form: "run-in", titleEnd: border.at, body: border.at };
}

function formOf(text: string, line: Line, numbering: Numbering): Form {
  const lead = line.lead!;
  const words = text.slice(lead.start, lead.end);
  if (lead.mark === "") return words.length <= LONGEST_ALONE ? "alone" : "plain";
  if (lead.commas > MOST_COMMAS || words.length > LONGEST_LEAD || words.length < 2) return "plain";
  if (lead.mark === "：") return formBeforeColon(text, line, words);
  if (lead.mark !== "。" || titularity(words, true) === 0) return "plain";
  if (hasFigure(words)) return lead.after < line.end && words.length <= LONGEST_LIST_LEAD ? "doubtful" : "plain";
  if (lead.after < line.end) return "run-in";
  return isLeafStyle(numbering.style) ? "plain" : "sentence";
}

function formBeforeColon(text: string, line: Line, words: string): Form {
  const { after } = line.lead!;
  if (words.length > LONGEST_BEFORE_COLON || line.lead!.commas > 0) return "plain";
  if (titularity(words, true) === 0 || hasFigure(words)) return "plain";
  if (after === line.end) return "alone";
  const isSubtitle = line.end - after <= 30 && !/[。；]$/.test(text.slice(line.end - 1, line.end));
  return isSubtitle ? "alone" : "colon";
}

/** What the numbered lines of one group have in common. */
interface Custom {
  size: number;
  /** Share of the lines with the form of a heading. */
  titled: number;
  runIn: number;
  /** Share of the lines that read strongly like headings. */
  strong: number;
  /** Share of the lines with text or inferior numbers below them: none in a list or a table of contents. */
  filled: number;
}

function customOf(text: string, lines: readonly Line[], group: readonly Item[]): Custom {
  const share = (test: (item: Item) => boolean): number => group.filter(test).length / group.length;
  return {
    size: group.length,
    titled: share(({ form }) => form !== "plain" && form !== "doubtful"),
    runIn: share(({ form }) => form === "run-in"),
    strong: share((item) => isStrong(text, lines, item)),
    filled: share((item) => isFilled(lines, item)),
  };
}

function isHeading(text: string, lines: readonly Line[], item: Item, custom: Custom): boolean {
  const { style } = item.numbering;
  const { size, titled } = custom;
  switch (item.form) {
    case "plain":
      return false;
    case "alone":
      return isAloneHeading(text, lines, item, custom);
    case "sentence":
      return titled >= CUSTOM && (custom.runIn >= 0.5 || (isFilled(lines, item) && custom.filled >= 0.5));
    case "doubtful":
      return size >= 3 && titled >= CUSTOM;
    case "colon":
      return size >= 2 && titled >= CUSTOM;
    case "run-in":
      if (style === "enumerator") return size >= 2 && titled === 1 && custom.strong === 1;
      if (isLeafStyle(style)) return size >= 2 && titled >= 0.5;
      return titled >= 0.5 && (size > 1 || isStrong(text, lines, item) || rankOf(style) <= rankOf("han-bracket"));
  }
}

function isStrong(text: string, lines: readonly Line[], item: Item): boolean {
  return titularity(text.slice(lines[item.line]!.wordsStart, item.titleEnd), true) === 2;
}

function isAloneHeading(text: string, lines: readonly Line[], item: Item, { size, filled }: Custom): boolean {
  const { style } = item.numbering;
  const words = text.slice(lines[item.line]!.wordsStart, item.titleEnd);
  if (isLeafStyle(style)) return words !== "" && hasBody(lines, item);
  if (rankOf(style) < rankOf("arabic")) return size < 3 || filled > 0;
  return !hasFigure(words) && (isFilled(lines, item) || filled >= CUSTOM);
}

/** Whether something other than the next item of the same style follows. */
function hasBody(lines: readonly Line[], item: Item): boolean {
  if (item.body < lines[item.line]!.end) return true;
  const next = lines[item.line + 1];
  return isText(next) && next.numbering?.style !== item.numbering.style;
}

/** Whether text or inferior numbers follow. */
function isFilled(lines: readonly Line[], item: Item): boolean {
  if (item.body < lines[item.line]!.end) return true;
  const next = lines[item.line + 1];
  return isText(next) && (next.numbering === null || rankOf(next.numbering.style) > rankOf(item.numbering.style));
}

function toHeading(text: string, { line, numbering, titleEnd, body }: Item): Heading {
  return {
    line,
    start: numbering.start,
    end: Math.max(titleEnd, numbering.end),
    style: numbering.style,
    ordinal: numbering.ordinal,
    label: text.slice(numbering.start, numbering.end),
    title: titleOf(text, numbering.end, titleEnd).trim(),
    body,
  };
}

/** An article is a part whether its text begins with a title, bracketed or run in, or follows its number at once. */
function articleHeadings(text: string, lines: readonly Line[], articles: readonly Item[]): Heading[] {
  const titled = articles.filter((item) => isTitledArticle(text, lines, item)).length;
  const isCustom = titled >= CUSTOM * articles.length;
  return articles.map((item) => {
    const start = lines[item.line]!.wordsStart;
    const bracketed = BRACKETED_TITLE.exec(text.slice(start, start + 24));
    const isTitled = bracketed === null && (item.form === "alone" || (isCustom && isTitledArticle(text, lines, item)));
    if (isTitled) return toHeading(text, item);
    const end = bracketed === null ? item.numbering.end : start + bracketed[0].length;
    const heading = toHeading(text, { ...item, titleEnd: item.numbering.end, body: end });
    return { ...heading, end, title: bracketed?.[1] ?? "" };
  });
}

function isTitledArticle(text: string, lines: readonly Line[], item: Item): boolean {
  const start = lines[item.line]!.wordsStart;
  return item.form === "run-in" && item.titleEnd - start <= LONGEST_ARTICLE_TITLE && isStrong(text, lines, item);
}
