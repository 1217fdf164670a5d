import { glossaryTitles } from "../generated/glossary-titles.js";
import { endsTitle } from "../text/line-borders.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import type { GlossaryEntry } from "./document-structure.js";
import { enclosureEnd } from "./enclosures.js";
import { rankOf, readNumbering } from "./numbering.js";

/** The explanations of terms in a document, and the lines that they take. */
export interface Glossary {
  entries: GlossaryEntry[];
  /** Indices of the lines of the glossary and of footnotes. */
  lines: ReadonlySet<number>;
}

const LONGEST_TITLE = 40;
const LONGEST_TERM = 45;
const TITLE = new RegExp(`(?:${glossaryTitles.map(({ title }) => title).join("|")})[）)]?[：:]?$`);
/** The title and the first entry on one line. */
const TITLE_BEFORE = /(?:名词解释|注释?)[：:]/y;
const TITLE_START = new UnitSet("名注");
const LABEL = /[[〔(（【]注?\d{1,3}[\]〕)）】]|\d{1,3}[.、．]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[*●■◆·•-]/y;
/** A label that only footnotes have. */
const NOTE_LABEL = /(?:\[注?\d{1,3}\]|〔注?\d{1,3}〕)/y;
const NOTE_START = new UnitSet("[〔");
const NEXT_LABEL = /[。；！？”）](?=[[〔(（]\d{1,3}[\]〕)）]|\d{1,3}[.、．](?!\d)|[①-⑳])/g;
const BEFORE_EXPLANATION = /(?:[，,：:]|——?)?(?:主要)?(?:是指|指的是|指|即|就是)|[：:]|——?/y;
/** After a term without quotation marks `指` alone may be part of a word (`指标`). */
const AFTER_BARE_TERM = /(?:[，,：:]|——?)(?:主要)?(?:是指|指的是|指|即|就是)|(?:主要)?(?:是指|指的是)|[：:]|——?/y;
const EXPLAINS = /指|即|就是/;
const SENTENCE_MARK = new UnitSet("。！？；，,\n");
const QUOTATION_START = new UnitSet('“「『"');
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们).{0,30}[：:！!]$/;
const DELIVERY = /^(?:——|[（(])(?:19|20)\d\d年\d{1,2}月\d{1,2}日/;
/** An explanation goes on over so many lines less one. */
const MOST_PARAGRAPHS = 5;
const OTHER_PART = /^(?:附件|附表|附录|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部])/;
const QUOTED = /[“"「『]([^“”"「」『』]+)[”"」』]/g;
const QUOTATION_MARKS = /[“”‘’"「」『』]/g;
const IN_BRACKETS = /[（(][^（）()]*[）)]$/;

/**
 * Reads the glossary (`名词解释`) and the footnotes of a document.
 *
 * @param lines The lines of `text`, in order.
 */
export function readGlossary(text: string, lines: readonly Span[]): Glossary {
  const entries: GlossaryEntry[] = [];
  const taken = new Set<number>();
  let inGlossary = false;
  /** Entries of this glossary have a label or stand in quotation marks. */
  let areMarked = false;
  lines.forEach((line, index) => {
    if (isTitle(text, line) && opensEntry(text, lines[index + 1])) {
      inGlossary = true;
      areMarked = isMarked(text, lines[index + 1]!);
      // 第四部分 名词解释 is a part of the document
      if (!isPart(text, line)) taken.add(index);
      return;
    }
    if (inGlossary && opensDocument(text, line)) inGlossary = false;
    const mayBeEntry = !inGlossary || !areMarked || isMarked(text, line);
    const found = mayBeEntry ? entriesOf(text, line, inGlossary) : [];
    if (found.length > 0) for (const entry of found) entries.push(entry);
    else if (inGlossary && endsGlossary(text, lines, index, areMarked)) inGlossary = false;
    else if (inGlossary) extendLast(entries, line.end);
    if (inGlossary || found.length > 0 || isNote(text, line.start)) taken.add(index);
  });
  return { entries, lines: taken };
}

function isPart(text: string, { start, end }: Span): boolean {
  const numbering = readNumbering(text, start, end);
  return numbering !== null && rankOf(numbering.style) <= rankOf("han-bracket");
}

function isMarked(text: string, { start }: Span): boolean {
  LABEL.lastIndex = start;
  return QUOTATION_START.at(text, start) || LABEL.test(text);
}

/** The title of another document, the words that greet its readers, the line of its delivery. */
function opensDocument(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_TITLE) return false;
  const words = text.slice(start, end);
  return SALUTATION.test(words) || DELIVERY.test(words) || (endsTitle(words) && !SENTENCE_MARK.in(words));
}

/** Whether another part begins here, or running text that is too much for the explanation of the last term. */
function endsGlossary(text: string, lines: readonly Span[], index: number, areMarked: boolean): boolean {
  const { start, end } = lines[index]!;
  if (OTHER_PART.test(text.slice(start, end))) return true;
  if (!areMarked) return false;
  let last = index;
  while (last < lines.length && last < index + MOST_PARAGRAPHS && !isMarked(text, lines[last]!)) last++;
  return last === index + MOST_PARAGRAPHS;
}

function isTitle(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_TITLE) return false;
  const words = text.slice(start, end);
  return TITLE.test(words) && !/[。！？；，]/.test(words);
}

/** Whether a footnote begins at `start`. */
function isNote(text: string, start: number): boolean {
  NOTE_LABEL.lastIndex = start;
  return NOTE_START.at(text, start) && NOTE_LABEL.test(text);
}

function opensEntry(text: string, line: Span | undefined): boolean {
  return line !== undefined && readEntry(text, line.start, line.end, true).length > 0;
}

/** The entries on one line: a glossary scraped without its line breaks has all of them there. */
function entriesOf(text: string, line: Span, inGlossary: boolean): GlossaryEntry[] {
  TITLE_BEFORE.lastIndex = line.start;
  const mayHaveTitle = TITLE_START.at(text, line.start) && TITLE_BEFORE.test(text);
  const hasTitle = mayHaveTitle && opensEntry(text, { start: TITLE_BEFORE.lastIndex, end: line.end });
  const start = hasTitle ? TITLE_BEFORE.lastIndex : line.start;
  if (!inGlossary && !hasTitle && !isNote(text, start)) return [];
  const borders = [start, ...labelBorders(text, start, line.end), line.end];
  return borders
    .slice(0, -1)
    .flatMap((from, index) => readEntry(text, from, borders[index + 1]!, inGlossary || hasTitle));
}

/** Where the labels stand that count on from the one at `start`. */
function labelBorders(text: string, start: number, end: number): number[] {
  const borders: number[] = [];
  let latest = numberOf(text, start);
  if (latest === null) return borders;
  const line = text.slice(start, end);
  for (const { index } of line.matchAll(NEXT_LABEL)) {
    const border = start + index + 1;
    const number = numberOf(text, border);
    if (number === null || number !== latest + 1) continue;
    borders.push(border);
    latest = number;
  }
  return borders;
}

function numberOf(text: string, start: number): number | null {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[0] ?? "";
  const digits = /\d+/.exec(label)?.[0];
  if (digits !== undefined) return Number(digits);
  return label >= "①" && label <= "⑳" ? label.charCodeAt(0) - 0x245f : null;
}

function readEntry(text: string, start: number, end: number, isSure: boolean): GlossaryEntry[] {
  LABEL.lastIndex = start;
  const termStart = LABEL.test(text) ? LABEL.lastIndex : start;
  let index = termStart;
  let isQuoted = false;
  while (index < end && index - termStart <= LONGEST_TERM) {
    const separator = isQuoted ? BEFORE_EXPLANATION : AFTER_BARE_TERM;
    separator.lastIndex = index;
    if (index > termStart && separator.test(text) && separator.lastIndex < end) {
      const explanation = { start: separator.lastIndex, end };
      const explains = isQuoted || EXPLAINS.test(text.slice(index, explanation.start));
      if (!isSure && !explains) return [];
      return termsIn(text.slice(termStart, index)).map((term) => ({ term, explanation }));
    }
    if (SENTENCE_MARK.at(text, index)) return [];
    const after = enclosureEnd(text, index, end);
    isQuoted = after > 0;
    index = isQuoted ? after : index + 1;
  }
  return [];
}

/** `“六稳”“六保”` are two terms, `“235”工程` is one. */
function termsIn(words: string): string[] {
  const quoted = [...words.matchAll(QUOTED)].map((match) => match[1]!);
  const rest = words.replace(QUOTED, "").replace(/[、和及与\s]/g, "");
  const terms = quoted.length > 1 && rest === "" ? quoted : [words];
  return terms
    .map((term) => term.replace(IN_BRACKETS, "").replace(QUOTATION_MARKS, "").trim())
    .filter((term) => term !== "");
}

function extendLast(entries: readonly GlossaryEntry[], end: number): void {
  const last = entries.at(-1);
  if (last !== undefined) last.explanation.end = end;
}
