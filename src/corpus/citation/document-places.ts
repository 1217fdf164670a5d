import { readStructure } from "../../structure/structure.js";
import { type AnalyzedDocument, pageAt } from "../../tables/analyzed-document.js";
import { sectionPaths } from "../../tables/section-path.js";
import { normalize } from "../../text/normalize.js";
import type { Section } from "../../types.js";

/** Where in its document a row stands, as a reader would look it up. Plain JSON. */
export interface DocumentPlace {
  /** Headings from the outermost down, joined by ` › `; empty before the first. */
  path: string;
  /** Number of the paragraph in the document, counted from 1 without headings and page furniture; `null` outside of running text. */
  paragraph: number | null;
  /** Number of the sentence in its paragraph, counted from 1. */
  sentence: number | null;
  /** The page, where the source has pages. */
  page: number | null;
}

interface Numbered {
  start: number;
  end: number;
  paragraph: number;
  sentence: number;
}

/** Tells the places of one document. The text is cut into paragraphs and sentences when the first place is asked for. */
export class DocumentPlaces {
  readonly #document: AnalyzedDocument;
  readonly #paths: ReadonlyMap<number | null, string>;
  #sentences: Numbered[] | undefined;

  constructor(document: AnalyzedDocument) {
    this.#document = document;
    this.#paths = sectionPaths(document.analysis.sections);
  }

  /** The place of an offset in the text as it was passed in. */
  at(offset: number): DocumentPlace {
    this.#sentences ??= numberedSentences(this.#document.text);
    const found = lastFrom(this.#sentences, offset);
    const inside = found !== null && offset < found.end ? found : null;
    return {
      path: this.#paths.get(innermost(this.#document.analysis.sections, offset)) ?? "",
      paragraph: inside?.paragraph ?? null,
      sentence: inside?.sentence ?? null,
      page: pageAt(this.#document, offset),
    };
  }
}

function numberedSentences(raw: string): Numbered[] {
  const clean = normalize(raw);
  const numbered: Numbered[] = [];
  let block = -1;
  let paragraph = 0;
  let sentence = 0;
  for (const { start, end, block: at } of readStructure(clean).sentences) {
    if (at !== block) {
      block = at;
      paragraph++;
      sentence = 0;
    }
    sentence++;
    numbered.push({ ...clean.toRaw(start, end), paragraph, sentence });
  }
  return numbered;
}

/** The last of the sentences that begins at `offset` or before. */
function lastFrom(sentences: readonly Numbered[], offset: number): Numbered | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? null;
}

/** Sections stand in reading order, an inner one after the one around it. */
function innermost(sections: readonly Section[], offset: number): number | null {
  return sections.findLast(({ span }) => span.start <= offset && offset < span.end)?.id ?? null;
}
