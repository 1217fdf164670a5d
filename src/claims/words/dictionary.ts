import { cues } from "../../generated/cues.js";
import { functionWords } from "../../generated/function-words.js";
import { nouns } from "../../generated/nouns.js";
import { verbs } from "../../generated/verbs.js";
import { NOWHERE, ROOT, Trie } from "../../text/trie.js";
import { unitAt } from "../../text/unit-set.js";
import type { CueRow, Word } from "./word-rows.js";

const trie = new Trie();
/** The word that ends at a node. */
const wordOf: (Word | undefined)[] = [];

type Traits = Omit<Word, "text" | "kind">;

/**
 * Every trait, field by field, so that all words have one shape and keep their fields in one place, those first that are looked at for every
 * token: a copy of the traits as a whole would have the engine keep them elsewhere.
 */
const word = (text: string, kind: Word["kind"], traits: Partial<Traits>): Word => ({
  text,
  kind,
  cue: traits.cue ?? null,
  verb: traits.verb ?? null,
  narrow: traits.narrow ?? false,
  deed: traits.deed ?? false,
  bounding: traits.bounding ?? false,
  rates: traits.rates ?? false,
  each: traits.each ?? false,
  copula: traits.copula ?? false,
  reaches: traits.reaches ?? false,
  stage: traits.stage ?? false,
  settles: traits.settles ?? false,
  holds: traits.holds ?? false,
  opens: traits.opens ?? false,
  pulls: traits.pulls ?? null,
  ground: traits.ground ?? false,
  sums: traits.sums ?? false,
  account: traits.account ?? false,
  manner: traits.manner ?? false,
});

/** Where two tables hold the same word, the first entered counts. */
function enter(texts: readonly string[], kind: Word["kind"], traits: Partial<Traits>): void {
  for (const text of texts) wordOf[trie.add(text)] ??= word(text, kind, traits);
}

/** The same of cues, field by field. */
const cueOf = (row: CueRow): CueRow => ({
  status: row.status,
  commitment: row.commitment,
  as: row.as,
  verb: row.verb,
  scope: row.scope,
  modal: row.modal,
  goal: row.goal,
  deadline: row.deadline,
  money: row.money,
  notInReview: row.notInReview,
  weak: row.weak,
  words: row.words,
});
const CUES = cues.map(cueOf);

/** What 了 tells; it counts after a verb alone, so the words at a place do not include it. */
export const afterVerb: CueRow | null = CUES.find((cue) => cue.as === "particle") ?? null;

for (const cue of CUES) {
  if (cue === afterVerb) continue;
  enter(cue.words, cue.as, { verb: cue.verb ?? null, narrow: (cue.modal || cue.deadline) ?? false, cue });
}
for (const { kind: verb, words, ...traits } of verbs) enter(words, "verb", { ...traits, verb });
for (const { kind, words, ...traits } of functionWords) enter(words, kind, traits);
for (const { words, ...traits } of nouns) enter(words, "noun", traits);

/** Whether a word begins with the unit. */
export const beginsWord = (unit: number): boolean => trie.begins(unit);

/** False where no word of two characters or more starts at `index`; a few places where none does are let through. */
export const mayBeginLongWord = (text: string, index: number): boolean =>
  trie.mayBeginLong(unitAt(text, index), unitAt(text, index + 1));

/** The longest known word that starts at `index` and ends by `end`, or `null`. */
export function wordAt(text: string, index: number, end: number): Word | null {
  let longest: Word | null = null;
  if (!trie.mayBeginWith(unitAt(text, index), unitAt(text, index + 1))) return null;
  let node = ROOT;
  for (let at = index; at < end; at++) {
    node = trie.step(node, unitAt(text, at));
    if (node === NOWHERE) break;
    longest = wordOf[node] ?? longest;
  }
  return longest;
}
