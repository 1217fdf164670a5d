import { greatest } from "../collections/extremes.js";
import { sharedUnits } from "../generated/shared-units.js";

/** A row of `data/bilingual/shared-units.yaml`, which explains each field. */
export interface SharedUnitRow {
  dimension: string;
  factor: number;
  zh: readonly string[];
  en: readonly string[];
}

/** What a figure measures, and how many of the dimension's base unit its own unit is. */
export interface UnitMeaning {
  dimension: string;
  factor: number;
}

/** Whatever is counted; English names it by a noun. */
export const COUNT: UnitMeaning = { dimension: "count", factor: 1 };

const CHINESE = new Map(sharedUnits.flatMap((row) => row.zh.map((unit) => [unit, row] as const)));
const ENGLISH = new Map(sharedUnits.flatMap((row) => row.en.map((unit) => [unit.toLowerCase(), row] as const)));
const LONGEST = greatest([...ENGLISH.keys()].map((unit) => unit.length));
const LETTER = /[A-Za-z]/;

const LONGEST_CHINESE = greatest([...CHINESE.keys()].map((unit) => unit.length));

export const chineseUnit = (unit: string): UnitMeaning | null => CHINESE.get(unit) ?? null;

/** The longest Chinese unit that begins at `from`, and where it ends. */
export function chineseUnitAt(text: string, from: number): { meaning: UnitMeaning; end: number } | null {
  for (let length = Math.min(LONGEST_CHINESE, text.length - from); length > 0; length--) {
    const meaning = CHINESE.get(text.slice(from, from + length));
    if (meaning !== undefined) return { meaning, end: from + length };
  }
  return null;
}

/** The unit that a longer one begins with: 吨标准煤. */
export const chineseUnitIn = (unit: string): UnitMeaning | null => chineseUnitAt(unit, 0)?.meaning ?? null;

/** The longest English unit that begins at `from`, and where it ends. */
export function englishUnitAt(text: string, from: number): { meaning: UnitMeaning; end: number } | null {
  const ahead = text
    .slice(from, from + LONGEST)
    .toLowerCase()
    .replace(/\s/g, " ");
  for (let length = ahead.length; length > 0; length--) {
    const meaning = ENGLISH.get(ahead.slice(0, length));
    if (meaning === undefined) continue;
    const last = ahead[length - 1]!;
    if (LETTER.test(last) && LETTER.test(text[from + length] ?? "")) continue;
    return { meaning, end: from + length };
  }
  return null;
}
