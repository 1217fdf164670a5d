import type { DocumentStructure } from "../../src/structure/document-structure.js";
import { readStructure } from "../../src/structure/structure.js";

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
export function outline(text: string): string[] {
  return read(text).sections.map(({ level, label, title }) =>
    [level, label, title].filter((part) => part !== "").join(" "),
  );
}
