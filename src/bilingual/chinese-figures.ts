import { scanQuantities } from "../quantity/scan.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { readSlogans } from "../slogans/slogans.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import { readStructure } from "../structure/structure.js";
import { normalize } from "../text/normalize.js";
import { RawSpans } from "../text/raw-spans.js";
import { SpanSet } from "../text/span-set.js";
import type { LexiconEntry, Span } from "../types.js";
import { looseNumerals } from "./chinese-numerals.js";
import { perUnitBefore } from "./chinese-per-unit.js";
import { type Figure, withSharedBounds } from "./figure.js";
import { pieceNumbers, piecesOf } from "./pieces.js";
import type { ChineseText } from "./read-text.js";
import { COUNT, chineseUnit, chineseUnitIn, type UnitMeaning } from "./shared-units.js";

const SMALL = 10;
/** Between the figures of a list: 、, 和, 左右和. */
const LISTED = /^(?:左右|以上|以内|以下)?[、，和及至到]{1,2}$/;
const LOOSE = /[余多来几]/;
/** What grows by one time is twice as much; what is three times as much is no more than that. */
const GROWN = /(?:增长|增加|提高|提升|上升|扩大|高出|增|升)(?:了|约|近|超过|超|达|逾)?$/;
const LONGEST_GROWN = 5;

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
  const figures = units.flatMap((unit) => figuresIn(clean.text, unit, masks)).sort(inOrder);
  const raw = figures.map((figure) => ({ ...figure, span: clean.toRaw(figure.span.start, figure.span.end) }));
  const sentences = units.map(({ start, end }) => clean.toRaw(start, end)).filter(({ start, end }) => start < end);
  const { pieces, lines } = piecesOf(text, sentences);
  const numbers = pieceNumbers(
    pieces,
    raw.map(({ span }) => span.start),
  );
  return {
    text,
    slogans: slogans.map(new RawSpans(clean).slogan),
    figures: withSharedBounds(text, raw, LISTED).map((figure, at) => ({ ...figure, piece: numbers[at]! })),
    pieces,
    lines,
  };
}

const inOrder = (left: Figure, right: Figure): number => left.span.start - right.span.start;

function figuresIn(text: string, { start, end, isHeading }: Unit, masks: SpanSet): Figure[] {
  const quantities = isHeading ? [] : scanQuantities(text, start, end, masks);
  const read = quantities.flatMap((quantity) => figuresOf(text, start, quantity));
  return [...read, ...looseNumerals(text, { start, end }, new SpanSet(quantities.map(({ span }) => span)))];
}

interface Unit extends Span {
  isHeading: boolean;
}

/** Sentences and headings in reading order: a translation has both. */
function unitsOf({ blocks, sentences }: DocumentStructure): Unit[] {
  const headings = blocks.flatMap(({ start, end, kind, body }): Unit[] => {
    const to = kind === "heading" ? end : body;
    return to > start && kind !== "apparatus" ? [{ start, end: to, isHeading: true }] : [];
  });
  const running = sentences.map(({ start, end }): Unit => ({ start, end, isHeading: false }));
  return [...headings, ...running].sort((a, b) => a.start - b.start);
}

/** A range is two figures. */
function figuresOf(text: string, from: number, quantity: ScannedQuantity): Figure[] {
  const { span, value, max, bound, kind, style, isDuration } = quantity;
  const per = perUnitBefore(text, from, span.start);
  const { dimension, factor } = meaningOf(quantity, per);
  const isGrown = GROWN.test(text.slice(Math.max(from, quantity.extent.start - LONGEST_GROWN), quantity.extent.start));
  const small = style === "hanzi" && kind === "count" && value <= SMALL;
  const figure: Figure = {
    text: quantity.text,
    span,
    piece: 0,
    value,
    dimension,
    factor,
    per,
    tolerance: toleranceOf(quantity),
    bound: max === null ? bound : null,
    shared: null,
    open: LOOSE.test(quantity.text),
    alternatives: kind === "multiple" && isGrown ? [value + 1] : [],
    soft: small || isDuration || kind === "rank" || dimension === "time",
  };
  return max === null ? [figure] : [figure, { ...figure, value: max }];
}

function meaningOf({ unit, kind, currency }: ScannedQuantity, per: Figure["per"]): UnitMeaning {
  if (per !== null && unit === "分") return { dimension: "CNY", factor: 0.01 };
  const known = chineseUnit(unit);
  if (known !== null) return known;
  if (kind === "percent" || kind === "points" || kind === "multiple" || kind === "rank")
    return { dimension: kind, factor: 1 };
  if (currency !== null) return { dimension: currency, factor: 1 };
  return (kind === "measure" ? chineseUnitIn(unit) : null) ?? COUNT;
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
