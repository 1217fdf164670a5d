import type { Claim } from "tifa";
import { cite, type Figure, NumberedPlaces, type PanelDocument } from "tifa/corpus";
import { onOneLine } from "tifa/tables";
import type { PageFigure } from "../../../output/src/page-document.js";
import { type ClaimMark, isClaim, type Mark } from "./mark-kinds.js";
import type { ReportDocument } from "./report-document.js";

const figures = new WeakMap<ReportDocument, ReadonlyMap<string, PageFigure>>();
const places = new WeakMap<ReportDocument, NumberedPlaces>();

const keyOf = (status: string, start: number): string => `${status} ${start}`;

/** What the corpus functions say of a claim, or `undefined` where its indicator is not stated. */
export function figureOfMark(document: ReportDocument, { claim }: ClaimMark): PageFigure | undefined {
  let known = figures.get(document);
  if (known === undefined) {
    known = new Map(document.panel.figures.map((figure) => [keyOf(figure.status, figure.start), figure]));
    figures.set(document, known);
  }
  return known.get(keyOf(claim.status, claim.quantity.span.start));
}

/** The indicator of a mark under its name for all documents, or `null`. */
export function indicatorOf(document: ReportDocument, mark: Mark): string | null {
  return isClaim(mark) ? (figureOfMark(document, mark)?.indicator ?? null) : null;
}

/** Tells paragraph, sentence and page of a place in a document. */
export function placesOf(document: ReportDocument): NumberedPlaces {
  let known = places.get(document);
  if (known === undefined) {
    const { sentences } = document;
    known = new NumberedPlaces(document, () =>
      Array.from({ length: sentences.length / 4 }, (_, index) => {
        const [start, end, paragraph, sentence] = sentences.slice(index * 4, index * 4 + 4) as [
          number,
          number,
          number,
          number,
        ];
        return { start, end, paragraph, sentence };
      }),
    );
    places.set(document, known);
  }
  return known;
}

/** What a panel takes of a document, of the claims that pass; each figure is tied to its mark by `markAt`. */
export function panelDocumentOf(document: ReportDocument, passes: (mark: ClaimMark) => boolean): PanelDocument {
  const marks = document.marks.filter(isClaim).filter(passes);
  const own = marks.flatMap((mark) => {
    const figure = figureOfMark(document, mark);
    return figure ? [figureOf(document, mark.claim, figure)] : [];
  });
  return { ...document.panel, label: { ...document.panel.label, id: String(document.number) }, figures: own };
}

/** The mark at which a figure of a panel stands. */
export function markAt(
  document: ReportDocument,
  { status, span }: Pick<Figure, "status" | "span">,
): ClaimMark | undefined {
  return document.marks
    .filter(isClaim)
    .find(({ claim }) => claim.status === status && claim.quantity.span.start === span.start);
}

function figureOf(document: ReportDocument, claim: Claim, figure: PageFigure): Figure {
  const { quantity } = claim;
  return {
    ...figure,
    document: String(document.number),
    place: document.label.place,
    written: onOneLine(claim.indicator!.text),
    value: quantity.value,
    max: quantity.max,
    bound: quantity.bound,
    change: claim.change,
    baseline: claim.baseline === null ? null : onOneLine(claim.baseline.text),
    commitment: claim.commitment,
    period: claim.period === null ? null : onOneLine(claim.period.text),
    text: onOneLine(quantity.text),
    span: quantity.span,
    // what few ask for is made when they do
    get sentence() {
      return onOneLine(document.text.slice(claim.sentence.start, claim.sentence.end));
    },
    get at() {
      return placesOf(document).at(quantity.span.start);
    },
    get citation() {
      return cite(document.panel.cited, this.at, this.sentence);
    },
  };
}
