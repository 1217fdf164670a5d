import type { CorpusDocument } from "../corpus-document.js";
import { type DocumentSentence, documentSentences } from "../document-sentences.js";
import type { Coding } from "./coder.js";

/** A sentence of a document as a coder codes it. Plain JSON. */
export interface CodedSentence extends DocumentSentence, Coding {
  /** Id of the document. */
  document: string;
}

/**
 * Codes every sentence of a document.
 *
 * @param code From `createCoder`.
 * @example
 * codeDocument({ id: "2024.txt", text }, createCoder(model)).filter(({ label }) => label === "supply");
 */
export function codeDocument(
  { id, text }: Pick<CorpusDocument, "id" | "text">,
  code: (sentence: string) => Coding,
): CodedSentence[] {
  return documentSentences(text).map((sentence) => ({ document: id, ...sentence, ...code(sentence.text) }));
}
