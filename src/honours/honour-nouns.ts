import { honourNouns } from "../generated/honour-nouns.js";
import { WordSet } from "../slogans/word-set.js";
import type { Span } from "../types.js";
import { levelIn } from "./levels.js";
import type { PredicateRow } from "./predicates.js";

/** A row of `data/honours/honour-nouns.yaml`, which explains each kind. */
export interface HonourNounRow {
  kind: "head" | "designation" | "excellence" | "never";
  words: readonly string[];
}

const wordsOf = (kind: HonourNounRow["kind"]): WordSet =>
  new WordSet(honourNouns.flatMap((row) => (row.kind === kind ? row.words : [])));

const HEADS = wordsOf("head");
const DESIGNATIONS = wordsOf("designation");
const EXCELLENCE = wordsOf("excellence");
const NEVER = wordsOf("never");
const PRIZE = /[“”奖号誉]/;
const CLOSING = /[”’」』》）)]/;

/** Whether `title` names an honour, for a predicate that takes what `takes` says. */
export function isHonour(text: string, title: Span, takes: PredicateRow["takes"]): boolean {
  if (title.end - title.start < 2 || NEVER.isWithin(text, title.start, title.end)) return false;
  if (isRelative(text.slice(title.start, title.end))) return false;
  if (takes === "any") return true;
  if (HEADS.lengthBefore(text, title.start, title.end) > 0) return takes === "headed" || isTitled(text, title);
  return isDesignation(text, title);
}

/** A part of a list that is an honour by itself: “全国文明城市”, 省级卫生县城. */
export function isHonourByItself(text: string, { start, end }: Span): boolean {
  if (end - start < 2 || NEVER.isWithin(text, start, end)) return false;
  const inner = CLOSING.test(text[end - 1]!) ? end - 1 : end;
  return inner < end || HEADS.lengthBefore(text, start, inner) > 0 || DESIGNATIONS.lengthBefore(text, start, inner) > 0;
}

function isDesignation(text: string, title: Span): boolean {
  const inner = CLOSING.test(text[title.end - 1]!) ? title.end - 1 : title.end;
  const named = inner < title.end || DESIGNATIONS.lengthBefore(text, title.start, inner) > 0;
  return named && isTitled(text, title);
}

/** 省级以上称号的单位: whoever has it is meant. */
function isRelative(title: string): boolean {
  const at = title.lastIndexOf("的");
  return at >= 0 && !PRIZE.test(title.slice(at));
}

const isTitled = (text: string, title: Span): boolean =>
  levelIn(text, title) !== null || EXCELLENCE.isWithin(text, title.start, title.end);
