import { fontSigns } from "./generated/font-signs.js";

/** A row of `data/readers/font-signs.yaml`. */
export interface FontSign {
  font: string;
  code: number;
  text: string;
}

const TEXT: ReadonlyMap<string, string> = new Map(
  fontSigns.map(({ font, code, text }) => [`${font.toLowerCase()} ${code}`, text]),
);
const FONTS: ReadonlySet<string> = new Set(fontSigns.map(({ font }) => font.toLowerCase()));
/** Fonts of signs keep them in this area of their own. */
const OWN_AREA = 0xf000;
const IN_OWN_AREA = /[\uF020-\uF0FF]/;
const ALL_IN_OWN_AREA = /[\uF020-\uF0FF]/g;

/** Whether the characters of a font are signs of its own. */
export const isSignFont = (font: string): boolean => FONTS.has(font.toLowerCase());

/**
 * What a code of a font of signs shows: `signText("Symbol", 0xf0b3)` is ≥. Empty for a code of the font's own area that is in no table, a
 * bullet or an ornament.
 */
export function signText(font: string, code: number): string {
  const isOwn = code >= OWN_AREA && code <= OWN_AREA + 0xff;
  const known = TEXT.get(`${font.toLowerCase()} ${code & 0xff}`);
  if (isOwn || (code <= 0xff && isSignFont(font))) return known ?? "";
  return code > 0 && code <= 0xffff && !isSurrogate(code) ? String.fromCharCode(code) : "";
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** A text in a font of signs, what is in its own area as what it shows; other characters stay as they are. */
export function textInSignFont(font: string, text: string): string {
  if (!IN_OWN_AREA.test(text) || !isSignFont(font)) return text;
  return text.replace(ALL_IN_OWN_AREA, (sign) => signText(font, sign.charCodeAt(0)));
}
