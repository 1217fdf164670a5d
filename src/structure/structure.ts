import { findTables } from "../table-reading/find-tables.js";
import type { CleanText } from "../text/clean-text.js";
import type { Section } from "../types.js";
import { readBlocks } from "./blocks.js";
import { readBody } from "./body.js";
import { readDocumentClock } from "./document-clock.js";
import type { DocumentStructure } from "./document-structure.js";
import { readFrontMatter } from "./front-matter.js";
import { furtherDiagnostics } from "./further-documents.js";
import { gapsIn } from "./gaps.js";
import { readGenre } from "./genre.js";
import { readLines } from "./glued-lines.js";
import type { Heading } from "./heading.js";
import { findHeadings } from "./headings.js";
import { readMeta } from "./meta.js";
import { numberingDiagnostics } from "./numbering-diagnostics.js";
import { reviewedYear } from "./reviewed-year.js";
import { buildSections } from "./section-tree.js";

/** In so many characters a speaker has presented the report and begun it. */
const OPENING = 400;

/** Finds blocks, sections and sentences of a cleaned text. `given` is the date that the caller knows, ISO. */
export function readStructure(clean: CleanText, given: string | null = null): DocumentStructure {
  const { text } = clean;
  const tables = findTables(clean);
  const { blocks: printed, glossary } = readBlocks(clean, tables);
  const isGap = gapsIn(clean);
  const lines = readLines(text, printed, isGap);
  const front = readFrontMatter(text, lines);
  const { headings, further } = findHeadings(text, lines, front, isGap);
  const sections = buildSections(headings, endOfText(lines));
  const { meta, dated } = readMeta(text, lines, front, headings);
  const genre = readGenre(meta.title, text, meta.level, meta.issuer);
  const textStart = lines[front.end]?.start ?? 0;
  const opening = text.slice(textStart, textStart + OPENING);
  const own = ownSections(sections, further);
  const repetitions = repetitionsOf(headings, further, meta.title);
  const context = {
    repetitions,
    reviewed: reviewedYear(own, meta.title, given ?? dated, opening),
    role: genre?.role ?? null,
  };
  const { blocks, sentences } = readBody(text, lines, headings, sections, context);
  const clock = readDocumentClock({
    text,
    title: meta.title,
    genre: genre?.name ?? null,
    opening,
    sections: own,
    sentences: sentences.filter(({ section }) => section === null || section < own.length),
    given,
    delivered: dated,
  });
  const { year, reportsOn, plansFor } = clock;
  return {
    text,
    written: clean.written,
    doubtful: clean.doubtful,
    clock,
    blocks,
    sections,
    repetitions,
    tables,
    sentences,
    glossary: glossary.entries,
    diagnostics: [...furtherDiagnostics(further), ...numberingDiagnostics(headings, sections, lines)],
    meta: { ...meta, year, reportsOn, plansFor, genre: genre?.name ?? null },
  };
}

/** The sections of the first document, whose metadata are those of the text. */
function ownSections(sections: readonly Section[], further: readonly Heading[]): readonly Section[] {
  const next = further[0];
  const end = next === undefined ? -1 : sections.findIndex(({ heading }) => heading.start === next.start);
  return end < 0 ? sections : sections.slice(0, end);
}

function repetitionsOf(headings: readonly Heading[], further: readonly Heading[], title: string | null): Set<number> {
  const lines = new Set(
    further.flatMap((heading) =>
      heading.isRepeated || (title !== null && heading.title.endsWith(title)) ? [heading.line] : [],
    ),
  );
  return new Set(headings.flatMap(({ line }, id) => (lines.has(line) ? [id] : [])));
}

function endOfText(lines: readonly { end: number; kind: string }[]): number {
  return lines.findLast(({ kind }) => kind !== "apparatus")?.end ?? 0;
}
