import type { ReadWarning } from "./document-text.js";
import { isUsualHanzi } from "./usual-hanzi.js";

/** Characters that fonts use as they like, and those that stand for none: nobody can tell what was meant. */
const UNREADABLE = /[\uE000-\uF8FF\uFFFD\u{F0000}-\u{10FFFD}\p{Cc}]/gu;
const LAYOUT = /^[\t\n\r\f\v]$/;
/** A few such signs are bullets and logos. */
const FEW = 3;
const FEW_OF_ALL = 0.0005;
/**
 * Letters that no Chinese text has alone: accented ones, and those of scripts that are not written beside it. A file that does not say what
 * its fonts show is read by the codes of their characters, which show so.
 */
const STRAY =
  /(?<![A-Za-zÀ-ɏ])(?![A-Za-z])(?![ØøßµÅÅ\p{Script=Han}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Hangul}\p{Script=Yi}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}])[\p{L}†‡‰‹›•™∂∏◊≈∆¡¿¬¢¨´]+(?![A-Za-z])/gu;
const FEW_STRAY = 10;
const STRAY_OF_ALL = 0.002;
/** Of hanzi, so many must be unusual before they are taken for what a wrong code shows; of fewer than this nothing is said. */
const MOST_UNUSUAL = 0.25;
const LEAST_HANZI = 20;
const FIRST_HANZI = 0x3400;
const LAST_HANZI = 0x9fff;

/** A warning where more than a few characters of a text could not be read, with their share. */
export function unreadableGlyphs(text: string): ReadWarning[] {
  const found = count(text);
  if (found <= FEW) return [];
  const all = text.replace(/\s+/g, "").length;
  if (found <= FEW_OF_ALL * all) return [];
  const share = ((100 * found) / all).toFixed(2);
  const message = `characters that cannot be read: ${found}, ${share} % of the text; the file's fonts do not say what they are, so figures may lack digits or points`;
  return [{ code: "unreadable-glyphs", message, offset: null }];
}

function count(text: string): number {
  const unreadable = (text.match(UNREADABLE) ?? []).filter((sign) => !LAYOUT.test(sign)).length;
  const stray = (text.match(STRAY) ?? []).reduce((sum, { length }) => sum + length, 0);
  const isStray = stray > FEW_STRAY && stray > STRAY_OF_ALL * text.length;
  return unreadable + (isStray ? stray : 0) + unusualHanzi(text);
}

/** The hanzi of a text that hardly any text has, where they are many of all; none where they are few. */
function unusualHanzi(text: string): number {
  let [all, unusual] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HANZI || code > LAST_HANZI) continue;
    all++;
    if (!isUsualHanzi(text.charAt(at))) unusual++;
  }
  return all >= LEAST_HANZI && unusual > MOST_UNUSUAL * all ? unusual : 0;
}
