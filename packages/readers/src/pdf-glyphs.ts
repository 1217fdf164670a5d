import { pdfGlyphs } from "./generated/pdf-glyphs.js";
import { isSimplified } from "./usual-hanzi.js";

/** A row of `data/readers/pdf-glyphs.yaml`. */
export interface PdfGlyph {
  glyph: string;
  text: string;
  /** The glyph is a hanzi of its own, and stands for `text` only in texts of this script. */
  script?: "simplified";
}

const GLYPHS = /[\u2e3a\u2e80-\u2fdf\u{100000}-\u{10fffd}]/gu;
const TEXT = textsOf(({ script }) => script === undefined);
const SIMPLIFIED = textsOf(({ script }) => script === "simplified");
const SHARED = new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g");

/** Puts the text back that a PDF font shows by a look-alike: 增⻓ → 增长. */
export function textOfGlyphs(text: string): string {
  return text.replace(GLYPHS, (glyph) => TEXT.get(glyph) ?? glyph.normalize("NFKC"));
}

/** Puts simplified forms back into a simplified text whose font shares them with another region: 农村戶厕 → 农村户厕. Same length. */
export function inOneScript(text: string): string {
  if (text.search(SHARED) < 0 || !isSimplified(text.replace(SHARED, ""))) return text;
  return text.replace(SHARED, (glyph) => SIMPLIFIED.get(glyph) ?? glyph);
}

/** Behind a hanzi or a closing mark, and before what can open a sentence. */
const FULL_STOP = /(?<=[\u4E00-\u9FFF”’》）)％%])\.(?=$|[\s\u4E00-\u9FFF“‘《（(—\d０-９])/gm;
/** A text has this many more ASCII stops than full ones before the ASCII ones are taken for them. */
const MORE = 10;

/** Puts full stops back into a text whose font shows an ASCII one for each: 稳步提高. → 稳步提高。 Same length. */
export function withFullStops(text: string): string {
  const ascii = text.match(FULL_STOP)?.length ?? 0;
  const full = text.split("。").length - 1;
  return ascii >= MORE && ascii > MORE * full ? text.replace(FULL_STOP, "。") : text;
}

/** A character of a font's own between two digits, with one or two behind it: 12□5亿元. */
const BETWEEN_DIGITS = /(?<=\d)[\uE000-\uF8FF](?=\d{1,2}(?!\d|[\uE000-\uF8FF]))/g;
const OWN = /[\uE000-\uF8FF]/g;
/** A character that stands so often between digits, and nowhere else, is their point. */
const LEAST_POINTS = 3;

/** Puts the points back into the figures of a text whose font keeps the point in its own area, at a place that no table knows. Same length. */
export function withPoints(text: string): string {
  if (!/[\uE000-\uF8FF]/.test(text)) return text;
  const counts = (signs: Iterable<string>): Map<string, number> => {
    const found = new Map<string, number>();
    for (const sign of signs) found.set(sign, (found.get(sign) ?? 0) + 1);
    return found;
  };
  const all = counts(text.match(OWN) ?? []);
  const plain = text.normalize("NFKC").length === text.length ? text.normalize("NFKC") : text;
  const between = counts(plain.match(BETWEEN_DIGITS) ?? []);
  const points = new Set(
    [...between].flatMap(([sign, count]) => (count >= LEAST_POINTS && count === all.get(sign) ? [sign] : [])),
  );
  return points.size === 0 ? text : text.replace(OWN, (sign) => (points.has(sign) ? "." : sign));
}

function textsOf(isMeant: (row: PdfGlyph) => boolean): ReadonlyMap<string, string> {
  return new Map(pdfGlyphs.filter(isMeant).map(({ glyph, text }) => [glyph, text]));
}
