import type { CleanText } from "../text/clean-text.js";
import type { Block, DocumentStructure, Sentence } from "./document-structure.js";
import { splitSentences } from "./sentences.js";

/** Finds blocks, sections and sentences of a cleaned text. */
export function readStructure(clean: CleanText): DocumentStructure {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of clean.text.matchAll(/[^\n]+/g)) {
    const block: Block = {
      start: line.index,
      end: line.index + line[0].length,
      kind: "paragraph",
      section: null,
      body: line.index,
    };
    for (const span of splitSentences(clean.text, block.body, block.end)) {
      sentences.push({ ...span, block: blocks.length, section: null, role: null });
    }
    blocks.push(block);
  }
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
  return { text: clean.text, blocks, sections: [], sentences, glossary: [], meta, diagnostics: [] };
}
