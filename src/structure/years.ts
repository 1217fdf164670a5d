const YEAR = /(?:19|20)\d\d(?=年)|[一二][九〇○零Oo][一二三四五六七八九〇○零Oo]{2}(?=年)/g;
const HAN_DIGITS = "〇一二三四五六七八九";

/** The years that a text names (`2023年`, `一九八五年`), in order. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([digits]) => Number(digitsOf(digits)));
}

/** Digits in Arabic for digits in Chinese (`一九八五`, `二○二三`). */
export function digitsOf(digits: string): string {
  return digits
    .replace(/[○零Oo]/g, "〇")
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)));
}
