import { type AnalyzeOptions, splitSections } from "tifa";
import { onOneLine, sectionAt, sectionPaths } from "tifa/tables";
import type { DocumentTable, DocumentText } from "tifa-readers";

/** A table of a document, with the place where it stands. Plain JSON. */
export interface PlacedTable {
  document: string;
  /** Its number in the document, from 1. */
  number: number;
  /** The page that it begins on, or `null` for a source without pages. */
  page: number | null;
  /** The titles of the sections that it stands in, from the outermost. */
  heading: string | null;
  /** The lines right above it: its title, its unit. */
  caption: string | null;
  /** The cells as they were read. */
  rows: string[][];
}

/** Lines above a table that may be its caption. */
const LINES_ABOVE = 3;
const LONGEST_LINE = 60;
/** A line of running text is no caption. */
const RUNNING = /[。；！？]|[，：:]$/;

/** The tables of a document with their pages, headings and captions. */
export function placedTables(id: string, { text, tables }: DocumentText, options: AnalyzeOptions): PlacedTable[] {
  if (tables.length === 0) return [];
  const sections = splitSections(text, options);
  const paths = sectionPaths(sections);
  return tables.map((table, index) => {
    const heading = paths.get(sectionAt(sections, table.span.start)?.id ?? null) ?? "";
    const rows = table.rows.map((row) => row.map((cell) => cell.text));
    return {
      document: id,
      number: index + 1,
      page: table.page,
      heading: heading || null,
      caption: captionOf(text, table, tables[index - 1]),
      rows,
    };
  });
}

function captionOf(text: string, { span }: DocumentTable, before: DocumentTable | undefined): string | null {
  const above = text.slice(before?.span.end ?? 0, span.start).split("\n");
  const lines: string[] = [];
  for (let at = above.length - 1; at >= 0 && lines.length < LINES_ABOVE; at--) {
    const line = onOneLine(above[at]!).trim();
    if (line === "") continue;
    if (line.length > LONGEST_LINE || RUNNING.test(line)) break;
    lines.unshift(line);
  }
  return lines.length === 0 ? null : lines.join(" ");
}
