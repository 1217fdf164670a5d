import type { AnalyzedDocument } from "../../tables/analyzed-document.js";
import { NumberedPlaces } from "./numbered-places.js";
import { numberedSentences } from "./numbered-sentences.js";

export type { DocumentPlace } from "./numbered-places.js";

/** Tells the places of one document. The text is cut into paragraphs and sentences when the first place is asked for. */
export class DocumentPlaces extends NumberedPlaces {
  constructor(document: AnalyzedDocument) {
    super(document, () => numberedSentences(document.text));
  }
}
