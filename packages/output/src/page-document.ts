import { type Figure, numberedSentences, type PanelDocument, panelDocument } from "tifa/corpus";
import { textHash } from "tifa/review";
import type { AnalyzedDocument } from "tifa/tables";
import { type SetLine, setLines } from "tifa/text";

/** What the corpus functions say of a claim beyond its own fields; the page knows the rest by the claim. */
export type PageFigure = Pick<Figure, "indicator" | "measure" | "unit" | "yearly" | "ofPart" | "when" | "status"> & {
  /** Where the number begins in the text. */
  start: number;
};

/** What a panel takes of the document, its figures shortened. */
export type PagePanel = Omit<PanelDocument, "figures"> & { figures: readonly PageFigure[] };

/** A document as it stands in a page, with what would need the whole analysis to be worked out when the page is opened. */
export interface PageDocument extends AnalyzedDocument {
  /** The lines in which it is set. */
  lines: readonly SetLine[];
  /** Start, end, paragraph and sentence of each sentence, one after the other. */
  sentences: readonly number[];
  panel: PagePanel;
  /** The name of the text among verdicts. */
  hash: string;
}

/** Makes a document ready for a page. */
export function pageDocument(document: AnalyzedDocument): PageDocument {
  const panel = panelDocument(document, { indicators: "every" });
  return {
    ...document,
    lines: setLines(document.text),
    sentences: numberedSentences(document.text).flatMap(({ start, end, paragraph, sentence }) => [
      start,
      end,
      paragraph,
      sentence,
    ]),
    panel: { ...panel, figures: panel.figures.map(pageFigure) },
    hash: textHash(document.text),
  };
}

/** The document as it was analysed, without what stands in a page only. */
export function analyzedDocument(document: PageDocument): AnalyzedDocument {
  const { lines: _lines, sentences: _sentences, panel: _panel, hash: _hash, ...analyzed } = document;
  return analyzed;
}

function pageFigure({ indicator, measure, unit, yearly, ofPart, when, status, span }: Figure): PageFigure {
  return { indicator, measure, unit, yearly, ofPart, when, status, start: span.start };
}
