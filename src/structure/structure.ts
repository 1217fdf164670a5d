import type { CleanText } from "../text/clean-text.js";
import { readBlocks } from "./blocks.js";
import type { DocumentStructure, Sentence } from "./document-structure.js";
import { readFrontMatter } from "./front-matter.js";
import { readLines } from "./glued-lines.js";
import { findHeadings } from "./headings.js";
import { assignRoles } from "./section-roles.js";
import { buildSections } from "./section-tree.js";
import { splitSentences } from "./sentences.js";

/** Finds blocks, sections and sentences of a cleaned text. */
export function readStructure(clean: CleanText): DocumentStructure {
  const { text } = clean;
  const lines = readLines(text, readBlocks(clean));
  const front = readFrontMatter(text, lines);
  const headings = findHeadings(clean, lines, front);
  const sections = buildSections(headings, endOfText(lines));
  const meta = {
    title: null,
    issuer: null,
    documentNumber: null,
    date: null,
    recipient: null,
    speaker: null,
    year: null,
    genre: null,
  };
  assignRoles(sections, null);
  let next = 0;
  const sentences: Sentence[] = [];
  const blocks = lines.map(({ start, end, kind }, index) => {
    const heading = headings[next];
    const opens = heading !== undefined && heading.start < end;
    let body = start;
    if (opens) {
      next++;
      body = Math.min(heading.body, end);
    }
    const section = sections[next - 1]?.id ?? null;
    for (const span of kind === "apparatus" ? [] : splitSentences(text, body, end)) {
      sentences.push({ ...span, block: index, section, role: section === null ? null : sections[section]!.role });
    }
    return { start, end, kind: opens && body === end ? ("heading" as const) : kind, section, body };
  });
  return { text, blocks, sections, sentences, glossary: [], meta, diagnostics: [] };
}

function endOfText(lines: readonly { end: number; kind: string }[]): number {
  return lines.findLast(({ kind }) => kind !== "apparatus")?.end ?? 0;
}
