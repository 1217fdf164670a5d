import { loadPackage } from "../../load-package.js";

/** The parts of compromise that are used: sentences of its first layer, numerals of its third. */
export interface Compromise {
  sentences(text: string): { start: number; end: number }[];
  /** The value of a numeral in words or with a scale (`sixty-eight`, `million`), or `null`. */
  numeral(words: string): number | null;
}

interface View {
  json(options: object): { offset: { start: number; length: number } }[];
  numbers(): { get(): (number | null)[] };
}
type Nlp = (text: string) => View;

const ADVICE = "tifa/bilingual reads English with compromise: npm install compromise";
/** The dash or bracket of the next sentence, which its own start leaves out. */
const BEFORE_NEXT = /[\s—–•*([“"-]{1,20}$/;
let loaded: Compromise | null = null;

/** Loads compromise when it is first needed. Throws {@link TifaError} `missing-peer` where it is not installed. */
export function compromise(): Compromise {
  loaded ??= loadPackage((require) => {
    const one = require("compromise/one") as Nlp;
    const three = require("compromise/three") as Nlp;
    return readerOf(one, three);
  }, ADVICE);
  return loaded;
}

function readerOf(one: Nlp, three: Nlp): Compromise {
  const known = new Map<string, number | null>();
  return {
    sentences(text) {
      const found = one(text).json({ offset: true, terms: false, text: false });
      return found.map(({ offset: { start, length } }, at) => {
        // The length counts the marks before the start too: "- Growth" begins at 2 and is 8 long.
        const limit = Math.min(start + length, found[at + 1]?.offset.start ?? text.length);
        return { start, end: start + text.slice(start, limit).replace(BEFORE_NEXT, "").length };
      });
    },
    numeral(words) {
      const key = words.toLowerCase().replace(/\s+/g, " ");
      if (!known.has(key)) known.set(key, three(key).numbers().get()[0] ?? null);
      return known.get(key)!;
    },
  };
}
