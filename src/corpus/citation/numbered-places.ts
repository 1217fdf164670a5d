import { type AnalyzedDocument, onOneLine, pageAt } from "../../tables/analyzed-document.js";
import { sectionAt, sectionPaths } from "../../tables/section-path.js";
import { lastUpTo } from "../../text/last-up-to.js";
import type { Span } from "../../types.js";

/** Where in its document a row stands, as a reader would look it up. Plain JSON. */
export interface DocumentPlace {
  /** Headings from the outermost down, joined by ` › `; empty before the first. */
  path: string;
  /** Number of the paragraph in the document, counted from 1 without headings and page furniture; `null` outside of running text. */
  paragraph: number | null;
  /** Number of the sentence in its paragraph, counted from 1; `null` outside of running text. */
  sentence: number | null;
  /** The page, counted from 1; `null` for a source without pages. */
  page: number | null;
}

/** A sentence of running text: its place in the text as it was passed in, and its numbers. Plain JSON. */
export interface NumberedSentence extends Span {
  /** Counted from 1 in the document. */
  paragraph: number;
  /** Counted from 1 in the paragraph. */
  sentence: number;
}

/** Tells the places of a document whose sentences are numbered already, or will be when the first place is asked for. */
export class NumberedPlaces {
  readonly #document: AnalyzedDocument;
  readonly #paths: ReadonlyMap<number | null, string>;
  readonly #number: () => readonly NumberedSentence[];
  #sentences: readonly NumberedSentence[] | undefined;

  constructor(document: AnalyzedDocument, number: () => readonly NumberedSentence[]) {
    this.#document = document;
    this.#paths = sectionPaths(document.analysis.sections);
    this.#number = number;
  }

  /** The place of an offset in the text as it was passed in. */
  at(offset: number): DocumentPlace {
    const inside = this.#sentenceAt(offset);
    return {
      path: this.#paths.get(sectionAt(this.#document.analysis.sections, offset)?.id ?? null) ?? "",
      paragraph: inside?.paragraph ?? null,
      sentence: inside?.sentence ?? null,
      page: pageAt(this.#document, offset),
    };
  }

  /** The sentence of running text around an offset, on one line, or `null` where there is none. */
  sentenceAt(offset: number): string | null {
    const inside = this.#sentenceAt(offset);
    return inside === null ? null : onOneLine(this.#document.text.slice(inside.start, inside.end));
  }

  #sentenceAt(offset: number): NumberedSentence | null {
    this.#sentences ??= this.#number();
    const found = this.#sentences[lastUpTo(this.#sentences, offset, ({ start }) => start)];
    return found !== undefined && found.start <= offset && offset < found.end ? found : null;
  }
}
