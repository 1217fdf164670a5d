import { ARABIC_DIGIT } from "./arabic-digit.js";
import { readArabicNumeral } from "./arabic-numeral.js";
import { readHanziNumeral } from "./hanzi-numeral.js";
import type { Numeral } from "./numeral-reading.js";

export type { Numeral, NumeralForm, NumeralStyle } from "./numeral-reading.js";

const ARABIC_RUN = /[0-9０-９]+(?:[.,．·・•][0-9０-９]+)*/y;
const HANZI_RUN = /[零〇○一二两三四五六七八九十百千万亿廿卅]+(?:几[十百千万亿]*)?/y;

/** Reads the numeral that begins at `at`, in Arabic figures or hanzi, or `null` where none does or it makes no sense (`十四五`). */
export function readNumeral(text: string, at: number): Numeral | null {
  return ARABIC_DIGIT.at(text, at) ? readArabicNumeral(text, at) : readHanziNumeral(text, at);
}

/** Where the run of figures or numeral hanzi at `at` ends, whether it makes sense or not. */
export function numeralRunEnd(text: string, at: number): number {
  const run = ARABIC_DIGIT.at(text, at) ? ARABIC_RUN : HANZI_RUN;
  run.lastIndex = at;
  return at + (run.exec(text)?.[0].length ?? 1);
}

const FORMAL: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  貳: "二",
  叁: "三",
  參: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  陸: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
  兩: "两",
  點: "点",
  負: "负",
};
const FORMAL_CHARACTER = new RegExp(`[${Object.keys(FORMAL).join("")}]`, "g");
const PLAIN = /^[0-9]{1,15}$/;
const SIGN = /^[-−–负]/;
const THOUSANDS_COMMA = /(?<=\d)，(?=\d{3}(?!\d))/g;

/**
 * Reads a text that is a numeral and nothing else: Arabic (half or full width, thousand separators), Chinese (simple, formal or
 * traditional characters), or figures with a multiplier. Decimals are exact.
 *
 * @param text White space around it does not matter.
 * @returns The value, or `null` where the text is no numeral or only an approximate one (`二十多`, `十几`).
 * @example
 * parseNumeral("二十四点七五万"); // 247500
 * parseNumeral("１.２亿"); // 120000000
 * parseNumeral("二〇二三"); // 2023
 * parseNumeral("十几"); // null
 */
export function parseNumeral(text: string): number | null {
  if (PLAIN.test(text)) return Number(text);
  const plain = text
    .trim()
    .normalize("NFKC")
    .replace(FORMAL_CHARACTER, (formal) => FORMAL[formal] ?? formal);
  const sign = SIGN.test(plain) ? -1 : 1;
  const unsigned = (sign === -1 ? plain.slice(1) : plain).replace(THOUSANDS_COMMA, ",");
  const numeral = readNumeral(unsigned, 0);
  if (numeral === null || numeral.end !== unsigned.length || numeral.more !== null || numeral.form === "vague")
    return null;
  return numeral.value === 0 ? 0 : sign * numeral.value;
}

/** The value of what an expression has found to be a numeral; not a number where it is none. */
export const numeralValue = (text: string): number => parseNumeral(text) ?? Number.NaN;
