import type { Mention, QuantityKind, Span } from "../types.js";
import { type FoundBound, findBound, NO_BOUND } from "./bounds.js";
import type { NumeralStyle } from "./numeral.js";
import type { ScannedQuantity } from "./scanned-quantity.js";

/** What a rule has read: number, unit and their places. */
export interface Figure {
  rule: string;
  start: number;
  end: number;
  number: Span;
  unitSpan: Span | null;
  value: number;
  max?: number | null;
  unit: string;
  kind: QuantityKind;
  currency?: string | null;
  style: NumeralStyle;
  more?: Span | null;
  isDuration?: boolean;
  /** Where a word that bounds it would end, if that is not before its start: 翻了近两番. */
  boundFrom?: number;
}

/** Completes what a rule has read with its text and its bound. */
export function buildQuantity(text: string, figure: Figure): ScannedQuantity {
  const { start, end, kind, number, unitSpan } = figure;
  const { bound, cues } = kind === "rank" ? NO_BOUND : boundOf(text, figure);
  const span = { start, end };
  return {
    text: text.slice(start, end),
    span,
    value: figure.value,
    max: figure.max ?? null,
    unit: figure.unit,
    bound,
    kind,
    currency: figure.currency ?? null,
    rule: figure.rule,
    style: figure.style,
    number,
    unitSpan,
    boundCues: cues,
    extent: cues.length === 0 ? span : extentOf(span, cues),
    isDuration: figure.isDuration ?? false,
  };
}

/** 翻了近两番 is bounded inside, 接近翻一番 before. */
function boundOf(text: string, { start, end, kind, more, boundFrom }: Figure): FoundBound {
  const inside = boundFrom === undefined ? NO_BOUND : findBound(text, boundFrom, end, kind, more ?? null);
  return inside.bound === null ? findBound(text, start, end, kind, more ?? null) : inside;
}

const extentOf = ({ start, end }: Span, cues: readonly Mention[]): Span => ({
  start: Math.min(start, cues[0]?.span.start ?? start),
  end: Math.max(end, cues.at(-1)?.span.end ?? end),
});
