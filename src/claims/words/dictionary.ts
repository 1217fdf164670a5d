import { cues } from "../../generated/cues.js";
import { functionWords } from "../../generated/function-words.js";
import { nouns } from "../../generated/nouns.js";
import { verbs } from "../../generated/verbs.js";
import type { CueRow, Word } from "./word-rows.js";

const byFirstUnit = new Map<number, Word[]>();

function enter(texts: readonly string[], word: Omit<Word, "text">, seen: Set<string>): void {
  for (const text of texts) {
    if (seen.has(text)) continue;
    seen.add(text);
    const unit = text.charCodeAt(0);
    const bucket = byFirstUnit.get(unit);
    if (bucket) bucket.push({ text, ...word });
    else byFirstUnit.set(unit, [{ text, ...word }]);
  }
}

/** Where two tables hold the same word, the first entered counts. */
const seen = new Set<string>();
const PLAIN = { verb: null, rates: false, copula: false, bounding: false, stage: false, narrow: false, cue: null };

/** What 了 tells; it counts after a verb alone, so the words at a place do not include it. */
export const afterVerb: CueRow | null = cues.find((cue) => cue.as === "particle") ?? null;

for (const cue of cues) {
  if (cue === afterVerb) continue;
  enter(cue.words, { ...PLAIN, kind: cue.as, verb: cue.verb ?? null, narrow: cue.modal ?? false, cue }, seen);
}
for (const { kind, words, rates = false, copula = false, bounding = false, stage = false } of verbs) {
  enter(words, { ...PLAIN, kind: "verb", verb: kind, rates, copula, bounding, stage }, seen);
}
for (const { kind, words, narrow = false } of functionWords) {
  enter(words, { ...PLAIN, kind, narrow }, seen);
}
for (const { words } of nouns) {
  enter(words, { ...PLAIN, kind: "noun" }, seen);
}
for (const bucket of byFirstUnit.values()) bucket.sort((a, b) => b.text.length - a.text.length);

/** The longest known word that starts at `index` and ends by `end`, or `null`. */
export function wordAt(text: string, index: number, end: number): Word | null {
  const bucket = byFirstUnit.get(text.charCodeAt(index));
  if (bucket === undefined) return null;
  for (const word of bucket) {
    if (index + word.text.length <= end && text.startsWith(word.text, index)) return word;
  }
  return null;
}
