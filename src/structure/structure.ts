import type { CleanText } from "../text/clean-text.js";
import type { Clock } from "../time/clock.js";
import { yearOfDate } from "../time/part-of-year.js";
import { timedParts } from "../time/timed-parts.js";
import type { DocumentMeta, Section } from "../types.js";
import { readBlocks } from "./blocks.js";
import { readDocumentClock } from "./document-clock.js";
import type { DocumentStructure } from "./document-structure.js";
import { findTables } from "./find-tables.js";
import { furtherDiagnostics } from "./further-documents.js";
import { readGenre } from "./genre.js";
import type { Heading } from "./heading.js";
import { readMeta, type UndatedMeta } from "./meta.js";
import { numberingDiagnostics } from "./numbering-diagnostics.js";
import { type PageText, readPageBody, readPageTexts } from "./page-texts.js";
import { reviewedYear } from "./reviewed-year.js";
import { roleOfTitle } from "./section-roles.js";

/** In so many characters a speaker has presented the report and begun it. */
const OPENING = 400;

/** Finds blocks, sections and sentences of a cleaned text. `given` is the date that the caller knows, ISO. */
export function readStructure(clean: CleanText, given: string | null = null): DocumentStructure {
  const { text } = clean;
  const tables = findTables(clean);
  const printed = readBlocks(clean, tables);
  const texts = readPageTexts(clean, printed);
  const [{ front, headings, sections: parts, further }] = texts;
  const lines = texts.length === 1 ? texts[0].lines : texts.flatMap((one) => one.lines);
  const { meta, dated } = readMeta(text, lines, front, headings);
  const genre = readGenre(meta.title, text, meta.level, meta.issuer);
  const textStart = lines[front.end]?.start ?? 0;
  const opening = text.slice(textStart, textStart + OPENING);
  const own = ownSections(parts, further);
  const { blocks, sections, sentences, repetitions } = readPageBody(text, texts, {
    title: meta.title,
    reviewed: reviewedYear(own, meta.title, given ?? dated, opening),
    thisYear: given === null && dated === null ? null : yearOfDate(given ?? dated ?? ""),
    role: genre?.role ?? null,
  });
  const copies = printed.copies.flatMap((copy) => printed.blocks[copy]?.start ?? []);
  const ownEnd = copies[0] ?? text.length;
  // 5年完成投资260亿元: a headline that is read as text dates nothing below it
  const told = new Set(blocks.filter(({ body, end }) => body < end).map(({ body }) => body));
  const headingTimes = sections.map(({ heading: { start, end }, label }) =>
    // 二、四季度工作安排: the label is no quarter
    timedParts(
      text,
      text.startsWith(label, start) ? start + label.length : start,
      told.has(start) ? start : end,
      roleOfTitle,
    ),
  );
  const clock = readDocumentClock({
    text,
    published: meta.date,
    title: meta.title,
    genre: genre?.name ?? null,
    opening,
    sections: own,
    headingTimes,
    sentences: sentences.filter(({ section, start }) => start < ownEnd && (section === null || section < own.length)),
    given,
    delivered: dated,
    documentNumber: meta.documentNumber,
  });
  return {
    text,
    written: clean.written,
    doubtful: clean.doubtful,
    clock,
    blocks,
    sections,
    headingTimes,
    repetitions,
    copies,
    tables,
    sentences,
    glossary: printed.glossary.entries,
    diagnostics: [...furtherDiagnostics(texts.flatMap(openingsOf)), ...texts.flatMap(numberingDiagnostics)],
    meta: datedMeta(meta, clock, genre?.name ?? null),
  };
}

/** Field by field: copies of objects are read more slowly. */
function datedMeta(meta: UndatedMeta, { year, reportsOn, plansFor }: Clock, genre: string | null): DocumentMeta {
  const { title, issuer, documentNumber, date, recipient, speaker, level } = meta;
  return { title, issuer, documentNumber, date, recipient, speaker, genre, level, year, reportsOn, plansFor };
}

/** The titles that open a document below the first one. */
function openingsOf({ title, further }: PageText): readonly Heading[] {
  return title === null ? further : [title, ...further];
}

/** The sections of the first document, whose metadata are those of the text. */
function ownSections(sections: readonly Section[], further: readonly Heading[]): readonly Section[] {
  const next = further[0];
  const end = next === undefined ? -1 : sections.findIndex(({ heading }) => heading.start === next.start);
  return end < 0 ? sections : sections.slice(0, end);
}
