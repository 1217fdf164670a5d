import { numberOf, operandOf } from "./doc-modifiers.js";
import { isSignFont, signText, textInSignFont } from "./font-signs.js";

/** MS-DOC, 2.5.6: where the file information block says that the table of fonts stands. */
const FONTS = 0x112;
/** MS-DOC, 2.9.79: a font begins with its length less one; its name begins so many bytes behind. */
const NAME = 40;
/** MS-DOC, 2.6.1: the run is one sign of a font: the number of the font, and the code of the sign; the font of the run. */
const SIGN = 0x6a09;
const FONT = 0x4a4f;
/** More fonts no document names. */
const MOST_FONTS = 4000;

/** The names of the fonts that a document uses, by their numbers. */
export function fontsOf(file: Buffer, table: Buffer): string[] {
  const start = file.readUInt32LE(FONTS);
  const end = Math.min(table.length, start + file.readUInt32LE(FONTS + 4));
  if (end - start < 4) return [];
  const count = Math.min(MOST_FONTS, table.readUInt16LE(start));
  const names: string[] = [];
  let at = start + 4;
  while (names.length < count && at < end) {
    const next = at + (table[at] ?? 0) + 1;
    const name = table.subarray(Math.min(at + NAME, next), Math.min(next, end)).toString("utf16le");
    names.push(name.split("\0", 1)[0] ?? "");
    at = next;
  }
  return names;
}

/** How a run in a font of signs is read, each character as one; `null` for any other run. */
export function signReader(modifiers: Buffer, fonts: readonly string[]): ((text: string) => string) | null {
  const sign = operandOf(modifiers, SIGN);
  if (sign !== null && sign.length >= 4) {
    const shown = signText(fonts[sign.readUInt16LE(0)] ?? "", sign.readUInt16LE(2));
    return (text) => (shown === "" ? "\0" : shown).repeat(text.length);
  }
  const font = fonts[numberOf(operandOf(modifiers, FONT)) ?? -1];
  if (font === undefined || !isSignFont(font)) return null;
  return (text) => [...text].map((character) => textInSignFont(font, character) || "\0").join("");
}
