import { pdfGlyphs } from "../generated/pdf-glyphs.js";

/** A row of `data/readers/pdf-glyphs.yaml`. */
export interface PdfGlyph {
  glyph: string;
  text: string;
}

const GLYPHS = /[\u2e3a\u2e80-\u2fdf]/g;
const TEXT = new Map(pdfGlyphs.map(({ glyph, text }) => [glyph, text]));

/** Puts the text back that a PDF font shows by a look-alike: 增⻓ → 增长. */
export function textOfGlyphs(text: string): string {
  return text.replace(GLYPHS, (glyph) => TEXT.get(glyph) ?? glyph.normalize("NFKC"));
}
