import type { DocumentStructure } from "../../src/structure/document-structure.js";
import { readStructure } from "../../src/structure/structure.js";
import { normalize } from "../../src/text/normalize.js";

/** Reads a text that needs no cleaning: one paragraph or heading a line. */
export function read(text: string): DocumentStructure {
  return readStructure({
    raw: text,
    text,
    written: text,
    doubtful: [],
    toRaw: (start, end) => ({ start, end }),
    diagnostics: [],
  });
}

/** The headings of a text, one a line: level, label and title. */
export const outline = (text: string): string[] => headings(read(text));

/** The headings of a text as it was printed, lines broken and all. */
export const printedOutline = (text: string): string[] => headings(readStructure(normalize(text)));

function headings({ sections }: DocumentStructure): string[] {
  return sections.map(({ level, label, title }) => [level, label, title].filter((part) => part !== "").join(" "));
}
