import { consistencyWords } from "../generated/consistency-words.js";
import { WordSet } from "../slogans/word-set.js";

/** A row of `data/consistency/consistency-words.yaml`, which explains each kind. */
export interface ConsistencyWordRow {
  kind: "own" | "lead" | "scope" | "change" | "average" | "apart" | "partial";
  words: readonly string[];
}

const wordsOf = (...kinds: ConsistencyWordRow["kind"][]): WordSet =>
  new WordSet(consistencyWords.flatMap((row) => (kinds.includes(row.kind) ? row.words : [])));

const LEADS = wordsOf("own", "lead");
const SCOPES = wordsOf("scope");
const CHANGES = wordsOf("change");
const AVERAGES = wordsOf("average");
const APART = wordsOf("apart");
const PARTIAL = wordsOf("partial");

/** 增加值 is what is measured, no change. */
const VALUE_ADDED = "增加值";

const holds = (set: WordSet, words: string): boolean => set.isWithin(words, 0, words.length);

/** 全县城镇 names no 县城. */
const OWN_PLACE = /[全我][国省市州县区旗镇]/g;

/** Whether the words name another place, account or group than the document's own. */
export const namesScope = (words: string): boolean => holds(SCOPES, words.replace(OWN_PLACE, "，"));

/** Whether an amount with these words before it is a change: 短收0.25亿元. */
export const namesChange = (words: string): boolean => holds(CHANGES, words.replaceAll(VALUE_ADDED, ""));

/** Whether an indicator is reckoned by the head: 人均可支配收入. */
export const namesAverage = (words: string): boolean => holds(AVERAGES, words);

/** Whether what stands before a figure leads to something else than one more part. */
export const leadsAway = (words: string): boolean => holds(APART, words.replaceAll(VALUE_ADDED, ""));

/** Whether these words speak of a part of the year, or of several years. */
export const namesPartOfYear = (words: string): boolean => holds(PARTIAL, words);

const BLANK_OR_YEAR = /[\s\d年]/y;

/** Whether words before an indicator narrow it: anything but times, the document's own place and verbs. */
export function isNarrowed(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    BLANK_OR_YEAR.lastIndex = at;
    const length = LEADS.lengthAt(words, at, words.length) || (BLANK_OR_YEAR.test(words) ? 1 : 0);
    if (length === 0) return true;
    at += length;
  }
  return false;
}

const YEAR = /(?:19|20)\d\d年/g;

/** Words before or behind an indicator less those that say nothing of their own: 全县, 达到. */
export function withoutLeads(words: string): string {
  const own = words.replace(YEAR, "").replace(/\s/g, "");
  let left = "";
  for (let at = 0; at < own.length; ) {
    const length = LEADS.lengthAt(own, at, own.length);
    if (length === 0) left += own[at];
    at += length || 1;
  }
  return left;
}
