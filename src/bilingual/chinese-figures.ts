import { scanQuantities } from "../quantity/scan.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { readSlogans } from "../slogans/slogans.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import { readStructure } from "../structure/structure.js";
import { normalize } from "../text/normalize.js";
import { RawSpans } from "../text/raw-spans.js";
import { SpanSet } from "../text/span-set.js";
import type { LexiconEntry, Slogan, Span } from "../types.js";
import type { Figure } from "./figure.js";
import { COUNT, chineseUnit, type UnitMeaning } from "./shared-units.js";

/** A text as both languages are read: sentences in order, each with its paragraph, and the figures in them. */
export interface ReadText {
  text: string;
  sentences: readonly { span: Span; paragraph: number }[];
  figures: readonly Figure[];
}

export interface ChineseText extends ReadText {
  slogans: readonly Slogan[];
}

const SMALL = 10;
const LOOSE = /[余多来几]/;

/** Reads the Chinese side. Spans are offsets in `text`. */
export function readChinese(text: string, lexicon: readonly LexiconEntry[]): ChineseText {
  const clean = normalize(text);
  const structure = readStructure(clean);
  const slogans = readSlogans(structure, lexicon);
  const masks = new SpanSet([
    ...structure.doubtful,
    ...slogans.flatMap(({ occurrences }) => occurrences.map(({ span }) => span)),
  ]);
  const units = unitsOf(structure);
  const figures = units.flatMap(({ start, end, isHeading }, index) =>
    isHeading ? [] : scanQuantities(clean.text, start, end, masks).flatMap((quantity) => figuresOf(quantity, index)),
  );
  return {
    text,
    slogans: slogans.map(new RawSpans(clean).slogan),
    figures: figures.map((figure) => ({ ...figure, span: clean.toRaw(figure.span.start, figure.span.end) })),
    sentences: units.map(({ start, end, block }) => ({
      paragraph: block,
      span: clean.toRaw(start, end),
    })),
  };
}

interface Unit extends Span {
  block: number;
  isHeading: boolean;
}

/** Sentences and headings in reading order: a translation has both. */
function unitsOf({ blocks, sentences }: DocumentStructure): Unit[] {
  const headings = blocks.flatMap(({ start, end, kind, body }, block): Unit[] => {
    const to = kind === "heading" ? end : body;
    return to > start && kind !== "apparatus" ? [{ start, end: to, block, isHeading: true }] : [];
  });
  const running = sentences.map(({ start, end, block }): Unit => ({ start, end, block, isHeading: false }));
  return [...headings, ...running].sort((a, b) => a.start - b.start);
}

/** A range is two figures. */
function figuresOf(quantity: ScannedQuantity, sentence: number): Figure[] {
  const { text, span, value, max, bound, kind, style, isDuration } = quantity;
  const { dimension, factor } = meaningOf(quantity);
  const small = style === "hanzi" && kind === "count" && value <= SMALL;
  const grown = kind === "multiple" ? [value + 1] : [];
  const figure: Figure = {
    text,
    span,
    sentence,
    value,
    dimension,
    factor,
    tolerance: toleranceOf(quantity),
    bound: max === null ? bound : null,
    open: LOOSE.test(text),
    alternatives: grown,
    soft: small || isDuration || kind === "rank" || dimension === "time",
  };
  return max === null ? [figure] : [figure, { ...figure, value: max }];
}

function meaningOf({ unit, kind, currency }: ScannedQuantity): UnitMeaning {
  const known = chineseUnit(unit);
  if (known !== null) return known;
  if (kind === "percent" || kind === "points" || kind === "multiple" || kind === "rank")
    return { dimension: kind, factor: 1 };
  return currency === null ? COUNT : { dimension: currency, factor: 1 };
}

const DIGITS = /\d[\d,]*(?:\.(\d+))?/;

/** Half of what one more in the last printed digit would add. */
function toleranceOf({ text, value }: ScannedQuantity): number {
  const digits = DIGITS.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (digits === null) return Math.abs(value) * 0.001;
  const number = Number(digits[0].replaceAll(",", ""));
  const multiplier = number === 0 ? 1 : value / number;
  return 0.5 * 10 ** -(digits[1]?.length ?? 0) * multiplier;
}
