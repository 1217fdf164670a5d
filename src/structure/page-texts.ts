import type { CleanText } from "../text/clean-text.js";
import type { Section, SectionRole } from "../types.js";
import type { PrintedBlocks } from "./blocks.js";
import { readBody } from "./body.js";
import { withoutContents } from "./contents-lines.js";
import type { Block, Sentence } from "./document-structure.js";
import type { FrontMatter } from "./front-line.js";
import { readFrontMatter } from "./front-matter.js";
import { titleHeading } from "./further-documents.js";
import { gapsIn } from "./gaps.js";
import { readLines } from "./glued-lines.js";
import type { Heading } from "./heading.js";
import { findHeadings } from "./headings.js";
import type { Line } from "./lines.js";
import { namesFirstMonths } from "./months-over.js";
import { buildSections } from "./section-tree.js";

/** The text of a page, or a copy of it further down, read by itself. Indexes count its own lines and sections. */
export interface PageText {
  lines: Line[];
  front: FrontMatter;
  headings: Heading[];
  /** Those headings that open another document. */
  further: Heading[];
  sections: Section[];
  /** The title that stands above a copy, and heads it. */
  title: Heading | null;
}

/** Reads the lines, headings and sections of the text of a page and of each copy of it. */
export function readPageTexts(clean: CleanText, { blocks, copies }: PrintedBlocks): [PageText, ...PageText[]] {
  const isGap = gapsIn(clean);
  const read = (start: number, end?: number): PageText =>
    readPageText(clean.text, blocks.slice(start, end), isGap, start > 0);
  return [read(0, copies[0]), ...copies.map((start, copy) => read(start, copies[copy + 1]))];
}

function readPageText(
  text: string,
  blocks: readonly Block[],
  isGap: (offset: number) => boolean,
  isCopy: boolean,
): PageText {
  const lines = withoutContents(text, readLines(text, blocks, isGap));
  const front = readFrontMatter(text, lines);
  const { headings, further } = findHeadings(text, lines, front, isGap);
  const sections = buildSections(headings, endOfText(lines));
  return { lines, front, headings, further, sections, title: isCopy ? titleHeading(text, lines, front) : null };
}

function endOfText(lines: readonly { end: number; kind: string }[]): number {
  return lines.findLast(({ kind }) => kind !== "apparatus")?.end ?? 0;
}

/** What stands below the headings of a page, of all its texts; ids and indexes count through them. */
export interface PageBody {
  blocks: Block[];
  sections: Section[];
  sentences: Sentence[];
  /** The sections that begin with the title of the document once more. */
  repetitions: Set<number>;
}

/** What the texts of a page have in common. */
interface PageContext {
  title: string | null;
  reviewed: number | null;
  thisYear: number | null;
  role: SectionRole | null;
}

/** Reads what stands below the headings of each text of a page, and puts it together. */
export function readPageBody(text: string, texts: readonly PageText[], context: PageContext): PageBody {
  const page: PageBody = { blocks: [], sections: [], sentences: [], repetitions: new Set() };
  for (const one of texts) append(page, text, one, context);
  return page;
}

function append(page: PageBody, text: string, one: PageText, context: PageContext): void {
  const { lines, headings, sections } = one;
  const repetitions = repetitionsOf(one, context.title);
  const { reviewed, thisYear, role: ofDocument } = context;
  const { blocks, sentences } = readBody(text, lines, headings, sections, {
    reviewed,
    thisYear,
    isUnderWay: context.title !== null && namesFirstMonths(context.title),
    role: ofDocument,
    repetitions,
  });
  const above = one.title === null ? null : page.sections.length;
  if (one.title !== null) page.sections.push(sectionOf(one.title, page.sections.length, endOfText(lines)));
  const first = page.sections.length;
  const line = page.blocks.length;
  const from = one.title?.start ?? 0;
  const idOf = (section: number | null, start: number): number | null =>
    section === null ? (start < from ? null : above) : first + section;
  for (const { start, end, kind, section, body } of blocks)
    page.blocks.push({ start, end, kind, section: idOf(section, start), body });
  for (const { start, end, block, section, role } of sentences)
    page.sentences.push({ start, end, block: line + block, section: idOf(section, start), role });
  const isBelow = above === null ? 0 : 1;
  for (const { id, parent, level, label, title, heading, span, role } of sections)
    page.sections.push({
      id: first + id,
      parent: idOf(parent, heading.start),
      level: level + isBelow,
      label,
      title,
      heading,
      span,
      role,
    });
  for (const id of repetitions) page.repetitions.add(first + id);
  if (above !== null) page.repetitions.add(above);
}

function sectionOf({ start, end, title }: Heading, id: number, last: number): Section {
  const span = { start, end: last };
  return { id, parent: null, level: 1, label: "", title, heading: { start, end }, span, role: null };
}

function repetitionsOf({ headings, further }: PageText, title: string | null): Set<number> {
  const lines = new Set(
    further.flatMap((heading) =>
      heading.isRepeated || (title !== null && heading.title.endsWith(title)) ? [heading.line] : [],
    ),
  );
  return new Set(headings.flatMap(({ line }, id) => (lines.has(line) ? [id] : [])));
}
