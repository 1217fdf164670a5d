import type { AnalyzedDocument } from "../../tables/analyzed-document.js";
import { type DocumentReading, readDocument } from "../document-reading.js";
import { NumberedPlaces } from "./numbered-places.js";
import { numberSentences } from "./numbered-sentences.js";

export type { DocumentPlace } from "./numbered-places.js";

/** Tells the places of one document. A text that is not read yet is cut into paragraphs and sentences when the first place is asked for. */
export class DocumentPlaces extends NumberedPlaces {
  constructor(document: AnalyzedDocument, reading?: DocumentReading) {
    super(document, () => numberSentences(reading ?? readDocument(document.text)));
  }
}
