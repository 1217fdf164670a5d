import type { ReadWarning } from "./document-text.js";

/** Characters that fonts use as they like, and those that stand for none: nobody can tell what was meant. */
const UNREADABLE = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}]/gu;
/** A few such signs are bullets and logos. */
const FEW = 3;
const FEW_OF_ALL = 0.0005;

/** A warning where more than a few characters of a text could not be read, with their share. */
export function unreadableGlyphs(text: string): ReadWarning[] {
  const found = text.match(UNREADABLE) ?? [];
  if (found.length <= FEW) return [];
  const all = text.replace(/\s+/g, "").length;
  if (found.length <= FEW_OF_ALL * all) return [];
  const share = ((100 * found.length) / all).toFixed(2);
  const message = `characters that cannot be read: ${found.length}, ${share} % of the text; the file's fonts do not say what they are, so figures may lack digits or points`;
  return [{ code: "unreadable-glyphs", message, offset: null }];
}
