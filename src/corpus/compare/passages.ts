import { groupBy } from "../../collections/group-by.js";
import { type DocumentSentence, documentSentences } from "../document-sentences.js";
import { pairLikeness } from "../string-distance.js";
import { termKey } from "../terms/term-key.js";
import { type Stretch, sideBySide } from "./differences.js";
import { nearPairs } from "./near-pairs.js";

/** A sentence that a later document took over, word for word, with other figures, or reworded. */
export interface PassageChange {
  /** `carried-over` word for word, marks and blanks aside; `figures-changed`: but for its digits; `reworded`: alike. */
  fate: "carried-over" | "figures-changed" | "reworded";
  /** The sentence in the earlier document. */
  before: DocumentSentence;
  /** The sentence in the later document. */
  after: DocumentSentence;
  /** Likeness of the two sentences between 0 and 1. */
  likeness: number;
  /** The two sentences side by side, cut into what both have and what only one has. */
  sideBySide: { before: Stretch[]; after: Stretch[] };
}

/** The sentences that two documents share, in the order of the later one, and what part of the later one they are. */
export interface Passages {
  /** Each sentence of the later document that was taken over, in its order; new ones and those of a few characters are left out. */
  changes: PassageChange[];
  /** Parts of the later document's sentences, by characters: carried over (with other figures too), reworded, new. They add up to 1; `null` without a sentence to count. */
  shares: { carriedOver: number; reworded: number; fresh: number } | null;
}

interface Sentence extends DocumentSentence {
  key: string;
}

/** Shorter sentences (`各位代表！`) are alike by chance. */
const SHORTEST = 10;
const LEAST_LIKENESS = 0.6;
const SHINGLE = 3;
const DIGITS = /\d[\d.,]*/g;

/** The sentences that `after` took over from `before`. */
export function comparePassages(before: string, after: string): Passages {
  const old = sentencesOf(before);
  const young = sentencesOf(after);
  const changes = new Map<Sentence, PassageChange>();
  const used = new Set<Sentence>();
  const match = (fate: PassageChange["fate"], keyOf: (sentence: Sentence) => string): void => {
    const free = groupBy(
      old.filter((sentence) => !used.has(sentence)),
      keyOf,
    );
    for (const sentence of young) {
      const from = changes.has(sentence) ? undefined : free.get(keyOf(sentence))?.shift();
      if (from !== undefined) take(fate, from, sentence, fate === "carried-over" ? 1 : likenessOf(from, sentence));
    }
  };
  const take = (fate: PassageChange["fate"], from: Sentence, to: Sentence, likeness: number): void => {
    used.add(from);
    changes.set(to, {
      fate,
      before: side(from),
      after: side(to),
      likeness,
      sideBySide: sideBySide(from.text, to.text),
    });
  };
  match("carried-over", ({ key }) => key);
  match("figures-changed", ({ key }) => key.replace(DIGITS, "#"));
  const left = old.filter((sentence) => !used.has(sentence));
  const fresh = young.filter((sentence) => !changes.has(sentence));
  const near = nearPairs(keysOf(left), keysOf(fresh), {
    shingle: SHINGLE,
    judge(from, to) {
      const likeness = likenessOf(left[from]!, fresh[to]!);
      return likeness < LEAST_LIKENESS ? null : { likeness };
    },
  });
  for (const { from, to, near: found } of near) take("reworded", left[from]!, fresh[to]!, found.likeness);
  return { changes: young.flatMap((sentence) => changes.get(sentence) ?? []), shares: shares(young, changes) };
}

function shares(young: readonly Sentence[], changes: ReadonlyMap<Sentence, PassageChange>): Passages["shares"] {
  const lengths = { carriedOver: 0, reworded: 0, fresh: 0 };
  for (const sentence of young) {
    const fate = changes.get(sentence)?.fate;
    lengths[fate === undefined ? "fresh" : fate === "reworded" ? "reworded" : "carriedOver"] += sentence.key.length;
  }
  const whole = lengths.carriedOver + lengths.reworded + lengths.fresh;
  if (whole === 0) return null;
  const part = (length: number): number => Number((length / whole).toFixed(4));
  const [carriedOver, reworded] = [part(lengths.carriedOver), part(lengths.reworded)];
  return { carriedOver, reworded, fresh: Number((1 - carriedOver - reworded).toFixed(4)) };
}

function sentencesOf(raw: string): Sentence[] {
  return documentSentences(raw).flatMap((sentence) => {
    const key = termKey(sentence.text);
    return key.length < SHORTEST ? [] : [{ ...sentence, key }];
  });
}

const keysOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ key }) => key);
const likenessOf = (from: Sentence, to: Sentence): number => Number(pairLikeness(from.key, to.key).toFixed(3));
const side = ({ text, span, role }: Sentence): DocumentSentence => ({ text, span, role });
