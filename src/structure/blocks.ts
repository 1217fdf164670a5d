import { apparatusLines } from "../generated/apparatus-lines.js";
import { apparatusOf } from "../text/apparatus.js";
import type { CleanText } from "../text/clean-text.js";
import { startsNumbered } from "../text/enumerators.js";
import { HANZI } from "../text/hanzi.js";
import { swallowsHeading } from "../text/heading-lines.js";
import { endsSentence } from "../text/sentence-marks.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { copiesOf } from "./copies.js";
import type { Block, BlockKind } from "./document-structure.js";
import { type Glossary, readGlossary } from "./glossary.js";
import { linesOfIndexBlocks } from "./index-blocks.js";
import type { Table } from "./table.js";

/** The form of a line around a document that has no label. */
export interface ApparatusPattern {
  where: "anywhere" | "outside";
  pattern: string;
}

const ANYWHERE = unionOf("anywhere");
const OUTSIDE = unionOf("outside");

function unionOf(place: ApparatusPattern["where"]): RegExp {
  const patterns = apparatusLines.filter(({ where }) => where === place).map(({ pattern }) => `(?:${pattern})`);
  return new RegExp(patterns.join("|"));
}

const LONGEST_PATTERN = 120;
const SHORTEST_BODY = 30;
const LONGEST_OFFICE = 40;
const LONGEST_FRAGMENT = 40;
const STOP = new UnitSet("。！？；");
const SOFT_END = new UnitSet("：；:;");
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SALUTATION = /^(?:尊敬的)?(?:各位|同志们).{0,30}[：:！!]/;
const SALUTATION_START = new UnitSet("尊各同");
const SIGNED_AND_DATED = /^[\u4E00-\u9FFF]{2,30}(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;
const ENCLOSURES = /^附件\d{0,2}[：:]/;
const ENCLOSURE_ITEM = /^\d{1,2}[.．、][^。；]{2,60}$/;
const FIGURE = /\d(?:[\d.,]{0,12})[万亿千百余多]{0,3}(?:[%‰℃]|(?![年月日届号大])[\u4E00-\u9FFF])/;

/** The lines of a clean text with what they are. Headings are found later, among the paragraphs. */
export interface PrintedBlocks {
  blocks: Block[];
  glossary: Glossary;
  /** Where the text begins once more, see {@link copiesOf}. */
  copies: number[];
}

export function readBlocks(clean: CleanText, tables: readonly Table[] = []): PrintedBlocks {
  const { text } = clean;
  const spans = linesOf(text);
  const glossary = readGlossary(text, spans);
  const words = spans.map(({ start, end }) => withoutSpaces(text.slice(start, end)));
  const isBody = words.map((line, index) => !glossary.lines.has(index) && looksLikeBody(line));
  const indexed = linesOfIndexBlocks(words.map(isSureLabel), isBody);
  const copies = copiesOf(words, isBody);
  const bodies = bodiesOf(isBody, copies);
  let copy = 0;
  const kinds = words.map((line, index): BlockKind => {
    if (index === copies[copy]) copy++;
    const body = bodies[copy];
    const inBody = body !== undefined && index >= body.first && index <= body.last && !indexed.has(index);
    const isApparatus = glossary.lines.has(index) || isAround(line, inBody);
    return isApparatus ? "apparatus" : "paragraph";
  });
  markSignatures(words, kinds);
  markFragments(words, kinds);
  markRows(spans, kinds, tables);
  const blocks = spans.map(({ start, end }, index) => ({
    start,
    end,
    kind: kinds[index]!,
    section: null,
    body: start,
  }));
  return { blocks, glossary, copies };
}

/** The first and the last line of running text of the text and of each of its copies. */
function bodiesOf(isBody: readonly boolean[], copies: readonly number[]): { first: number; last: number }[] {
  return [0, ...copies].map((start, text) => {
    const end = copies[text] ?? isBody.length;
    const own = isBody.slice(start, end);
    const first = own.indexOf(true);
    return { first: first < 0 ? isBody.length : start + first, last: start + own.lastIndexOf(true) };
  });
}

/** A row of a table is no heading, though its first cell may be numbered like one. */
function markRows(spans: readonly Span[], kinds: BlockKind[], tables: readonly Table[]): void {
  const starts = new Set(tables.flatMap(({ rows }) => rows.map(({ start }) => start)));
  if (starts.size === 0) return;
  for (const [index, { start }] of spans.entries()) if (starts.has(start)) kinds[index] = "fragment";
}

const withoutSpaces = (line: string): string => (line.includes(" ") ? line.replaceAll(" ", "") : line);

function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** A paragraph, a numbered heading or the salutation: the text of the document has begun, or has not ended. */
function looksLikeBody(line: string): boolean {
  if (line.length >= SHORTEST_BODY && STOP.in(line)) return apparatusOf(line, true) === null;
  return startsNumbered(line) && !/^(?:附|——|\d{1,2}[.、])/.test(line)
    ? true
    : SALUTATION_START.begins(line) && SALUTATION.test(line);
}

/** Whether a line begins with a label that no running text begins with. */
function isSureLabel(line: string): boolean {
  const kind = apparatusOf(line, true);
  return kind === "field" || kind === "bare-field";
}

function isAround(line: string, inBody: boolean): boolean {
  if (apparatusOf(line, inBody) !== null) return true;
  if (!HANZI.begins(line) && !LETTER_OR_NUMBER.test(line)) return true;
  if (line.length > LONGEST_PATTERN) return false;
  return ANYWHERE.test(line) || (!inBody && OUTSIDE.test(line));
}

/** Office and date below a text, at its end or before an enclosure, and the list of enclosures above them. */
function markSignatures(words: readonly string[], kinds: BlockKind[]): void {
  for (let index = 1; index < words.length; index++) {
    const line = words[index]!;
    if (line.endsWith("日") && SIGNED_AND_DATED.test(line) && endsSentence(words[index - 1]!))
      kinds[index] = "apparatus";
    if (apparatusOf(line) !== "date") continue;
    let above = index - 1;
    while (above > 0 && isOffice(words[above]!)) above--;
    if (above === index - 1) continue;
    above = aboveEnclosures(words, above);
    if (!endsSentence(words[above]!)) continue;
    for (let signed = above + 1; signed <= index; signed++) kinds[signed] = "apparatus";
  }
}

/** The last line before a list of enclosures that ends at `last`; `last` itself where there is none. */
function aboveEnclosures(words: readonly string[], last: number): number {
  let index = last;
  while (index > 0 && ENCLOSURE_ITEM.test(words[index]!)) index--;
  return ENCLOSURES.test(words[index]!) ? index - 1 : last;
}

function isOffice(line: string): boolean {
  return line.length <= LONGEST_OFFICE && /^[\u4E00-\u9FFF（）()“”]+$/.test(line);
}

/** `一、本级收入 |`: what a converter left of a table, a cell to a line. */
const CELL_END = new UnitSet("|｜");

/** Short lines with figures and without full stops, side by side: scraps of an infographic; and cells. */
function markFragments(words: readonly string[], kinds: BlockKind[]): void {
  const isScrap = words.map(
    (line, index) =>
      kinds[index] === "paragraph" &&
      line.length <= LONGEST_FRAGMENT &&
      FIGURE.test(line) &&
      !endsSentence(line) &&
      !SOFT_END.ends(line) &&
      !startsNumbered(line) &&
      !swallowsHeading(line),
  );
  isScrap.forEach((scrap, index) => {
    const isCell = kinds[index] === "paragraph" && CELL_END.ends(words[index] ?? "");
    if (isCell || (scrap && (isScrap[index - 1] || isScrap[index + 1]))) kinds[index] = "fragment";
  });
}
