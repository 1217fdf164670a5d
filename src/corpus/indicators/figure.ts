import { onOneLine } from "../../tables/analyzed-document.js";
import type { Bound, Change, Claim, ClaimStatus, Commitment, Span } from "../../types.js";
import { type Citation, cite } from "../citation/citation.js";
import { citedDocument } from "../citation/cited-document.js";
import { type DocumentPlace, DocumentPlaces } from "../citation/document-places.js";
import type { CorpusDocument } from "../corpus-document.js";
import { detached } from "../detached.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { distributed, sharedBy } from "./distributed.js";
import { type FigureYear, figureYear, plannedYear } from "./figure-year.js";
import { indicatorOf } from "./indicator-of.js";
import { type Measure, measureOf, unitClass } from "./measure.js";
import { isOfPart } from "./part-of-place.js";
import { partsAmong } from "./parts-in-tables.js";
import { ReviewedYear } from "./reviewed-year.js";

/** A figure of a document, ready to be set beside those of other documents. Plain JSON, independent of the document's text. */
export interface Figure {
  /** Id of the document. */
  document: string;
  /** The place that the document speaks for; `null` where nothing tells. */
  place: string | null;
  /** The indicator under one name for all documents; see `normalIndicator`. */
  indicator: string;
  /** The indicator as this document words it. */
  written: string;
  /** What the figure says of the indicator: how much there is, by what part it changed, …. */
  measure: Measure;
  /** Whether it was reached or is to be reached. */
  status: ClaimStatus;
  /** In `unit`, without 万 and 亿; the lower end of a range. */
  value: number;
  /** The upper end of a range, else `null`. */
  max: number | null;
  /** A currency for money (`CNY`), else the unit as `Quantity.unit` has it (`%`, `吨`). */
  unit: string;
  /** `null` for a figure that is neither bounded nor about. */
  bound: Bound | null;
  /** For changes, the direction; `value` has no sign. `null` where the figure is a level. */
  change: Change | null;
  /** What a gap, a change or a rank is counted from, in the words of the document; `null` where it does not say. */
  baseline: string | null;
  /** How firmly a target is promised; `null` for what was reached and where the text does not say. */
  commitment: Commitment | null;
  /** It holds for each year of a span on average (`年均增长5%`), not for one year. */
  yearly: boolean;
  /** It is of a part of the place only (`民间固定资产投资`). */
  ofPart: boolean;
  /** The years that the figure holds for. */
  when: FigureYear;
  /** The time as written, or `null`. */
  period: string | null;
  /** Number and unit as written. */
  text: string;
  /** The sentence, on one line. */
  sentence: string;
  /** Where the number stands in the document: half-open, UTF-16 units. */
  span: Span;
  /** The same for a reader. */
  at: DocumentPlace;
  /** The same place cited, with the sentence quoted. */
  citation: Citation;
}

/** The figures of a document whose indicator is stated, in reading order. `wanted` may leave indicators out by their normal name. */
export function figuresOf(
  document: CorpusDocument,
  label: DocumentLabel = labelOf(document),
  wanted: (indicator: string) => boolean = () => true,
  planned: number | null = plannedYear(document.analysis, label),
): Figure[] {
  const { achievements, targets } = document.analysis;
  const sentences = new SentenceCopies(document.text);
  const places = new DocumentPlaces(document);
  const cited = citedDocument(document, label);
  const claims = [...achievements, ...targets];
  const reviewed = new ReviewedYear(document, planned);
  const split = distributed(claims, document.text, label.place);
  const isPart = partsAmong(claims);
  const figures = claims.flatMap((claim) => {
    if (claim.indicator === null || isPart(claim)) return [];
    const own = split.get(claim);
    const shared = own === undefined ? sharedBy(claim, claim.indicator, label.place) : [];
    const names = shared.length > 0 ? shared : [own ?? indicatorOf(claim, claim.indicator, document.text, label.place)];
    return names.filter(wanted).map((indicator) => {
      const when = figureYear(claim, planned, reviewed.of(claim));
      const figure = figureOf(claim, indicator, label, when, sentences);
      const at = places.at(claim.quantity.span.start);
      return { ...figure, at, citation: cite(cited, at, figure.sentence) };
    });
  });
  return figures.sort((a, b) => a.span.start - b.span.start);
}

/** The value with its sign: negative for what goes down, the middle for a range. For differences only. */
export function signedValue({ value, max, change }: Figure): number {
  const size = max === null ? value : (value + max) / 2;
  return change === "down" ? -size : size;
}

/** The difference of two values without the dust of binary fractions: `6.5 - 6.3` is 0.2. */
export function difference(before: Figure, after: Figure): number {
  return Number((signedValue(after) - signedValue(before)).toPrecision(12));
}

/** Figures with one key state the same measure of the same indicator in the same unit. */
export function figureKey({ indicator, measure, unit, baseline }: Figure): string {
  return [indicator, measure, unit, measure === "gap" ? baseline : ""].join("\u0000");
}

function figureOf(
  claim: Claim,
  indicator: string,
  label: DocumentLabel,
  when: FigureYear,
  sentences: SentenceCopies,
): Omit<Figure, "at" | "citation"> {
  const { quantity } = claim;
  return {
    document: label.id,
    place: label.place,
    indicator: detached(indicator),
    written: detached(onOneLine(claim.indicator!.text)),
    measure: measureOf(claim, indicator, sentences.before(claim)),
    status: claim.status,
    value: quantity.value,
    max: quantity.max,
    unit: detached(unitClass(quantity)),
    bound: quantity.bound,
    change: claim.change,
    baseline: claim.baseline === null ? null : detached(onOneLine(claim.baseline.text)),
    commitment: claim.commitment,
    yearly: YEARLY.test(sentences.before(claim)),
    ofPart: sentences.isOfPart(claim),
    when,
    period: claim.period === null ? null : detached(onOneLine(claim.period.text)),
    text: detached(onOneLine(quantity.text)),
    sentence: sentences.of(claim.sentence),
    span: quantity.span,
  };
}

/** 年均增长, 平均每年提高: between what is measured and its figure. */
const NEAR = 40;
const YEARLY = /年均|年平均|平均每年|每年平均/;

/** The sentences of a document without its text. One that holds many figures is copied once. */
class SentenceCopies {
  readonly #text: string;
  readonly #copies = new Map<number, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** What stands between a claim's indicator and its figure, where that is near, and the indicator itself. */
  before({ indicator, quantity }: Claim): string {
    if (indicator === null || indicator.span.start > quantity.span.start) return "";
    return this.#text.slice(Math.max(indicator.span.start, quantity.span.start - NEAR), quantity.span.start);
  }

  isOfPart({ indicator }: Claim): boolean {
    return indicator !== null && isOfPart(this.#text, indicator.span);
  }

  of({ start, end }: Span): string {
    const known = this.#copies.get(start);
    if (known !== undefined) return known;
    const copy = detached(onOneLine(this.#text.slice(start, end)));
    this.#copies.set(start, copy);
    return copy;
  }
}
