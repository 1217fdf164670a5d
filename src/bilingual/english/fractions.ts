import { FRACTIONS, NUMERATORS } from "./number-words.js";

/** A part of a whole in words or as `1/3`, in percent. */
export interface Fraction {
  end: number;
  value: number;
  /** A half, a third: said in passing, so that nobody misses it. */
  loose: boolean;
}

const PARTS = [...FRACTIONS.keys()].join("|");
const SLASHED = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const SPOKEN = new RegExp(`(${[...NUMERATORS.keys()].join("|")})[\\s-](${PARTS})\\b`, "iy");
const HALF = /(?:half|halves|halve|halved|halving)\b/iy;
const HALF_VALUE = 50;
/** The first three quarters: a time of the year. */
const TIME = /\b(?:first|last|past|final)\s$/i;

/** Reads the fraction that begins at `at`, or `null`. */
export function fractionAt(text: string, at: number): Fraction | null {
  SLASHED.lastIndex = at;
  const slashed = SLASHED.exec(text);
  if (slashed !== null) {
    const [over, under] = [Number(slashed[1]), Number(slashed[2])];
    return over < under ? { end: SLASHED.lastIndex, value: percent(over, under), loose: false } : null;
  }
  HALF.lastIndex = at;
  if (HALF.test(text)) return { end: HALF.lastIndex, value: HALF_VALUE, loose: true };
  SPOKEN.lastIndex = at;
  const spoken = SPOKEN.exec(text);
  if (spoken === null || TIME.test(text.slice(Math.max(0, at - 6), at))) return null;
  const over = NUMERATORS.get(spoken[1]!.toLowerCase())!;
  const under = FRACTIONS.get(spoken[2]!.toLowerCase())!;
  if (over >= under) return null;
  return {
    end: SPOKEN.lastIndex,
    value: percent(over, under),
    loose: /^an/i.test(spoken[1]!) || /^a$/i.test(spoken[1]!),
  };
}

const percent = (over: number, under: number): number => Number(((100 * over) / under).toPrecision(14));
