import { conjunctions } from "../generated/conjunctions.js";

/** A row of `data/coordination/conjunctions.yaml`. */
export interface ConjunctionRow {
  /** `loose`: it also joins two words of one item. `none`: a longer word that only holds a conjunction. */
  strength: "firm" | "loose" | "none";
  words: readonly string[];
}

export interface Conjunction {
  word: string;
  strength: "firm" | "loose";
}

const wordsOf = (wanted: ConjunctionRow["strength"]): string[] =>
  conjunctions.filter(({ strength }) => strength === wanted).flatMap(({ words }) => words);

/** By their first unit, longer ones first. */
const KNOWN = new Map<number, Conjunction[]>();
for (const strength of ["firm", "loose"] as const) {
  for (const word of wordsOf(strength)) {
    const unit = word.charCodeAt(0);
    KNOWN.set(
      unit,
      [...(KNOWN.get(unit) ?? []), { word, strength }].sort((a, b) => b.word.length - a.word.length),
    );
  }
}
/** Longer words by the conjunction of one unit that they hold, with its place in them. */
const HOLDERS = new Map<number, { word: string; at: number }[]>();
for (const word of wordsOf("none")) {
  for (const unit of KNOWN.keys()) {
    const at = word.indexOf(String.fromCharCode(unit));
    if (at >= 0) HOLDERS.set(unit, [...(HOLDERS.get(unit) ?? []), { word, at }]);
  }
}

/** The units that a conjunction begins with. */
export const CONJUNCTION_UNITS: string = String.fromCharCode(...KNOWN.keys());

/** The conjunction that a word is, or `null`. */
export function conjunctionOf(word: string): Conjunction | null {
  return KNOWN.get(word.charCodeAt(0))?.find((known) => known.word === word) ?? null;
}

/** The conjunction that begins at `at` and is no part of a longer word (和谐, 普及), or `null`. */
export function conjunctionAt(text: string, at: number): Conjunction | null {
  const unit = text.charCodeAt(at);
  for (const known of KNOWN.get(unit) ?? []) {
    if (known.word.length === 1) return isHeld(text, at, unit) ? null : known;
    if (text.startsWith(known.word, at)) return known;
  }
  return null;
}

function isHeld(text: string, at: number, unit: number): boolean {
  for (const holder of HOLDERS.get(unit) ?? []) if (text.startsWith(holder.word, at - holder.at)) return true;
  return false;
}
