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
/** 自治区、云溪市“科技进步奖”: one of several givers, no title. */
const BODY_ALONE = /^(?:自治区|全国|国家|全[省市县区州]|[省市县区州]级?|[\u4e00-\u9fff]{2,4}[省市州])$/;
const CLOSING = /[”’」』》）)]/;

/** Whether `title` names an honour, for a predicate that takes what `takes` says. */
export function isHonour(text: string, title: Span, takes: PredicateRow["takes"]): boolean {
  if (title.end - title.start < 2 || NEVER.isWithin(text, title.start, title.end)) return false;
  if (isRelative(text.slice(title.start, title.end))) return false;
  if (takes === "any") return true;
  const isHead = HEADS.lengthBefore(text, title.start, title.end) > 0;
  if (takes === "head") return isHead;
  return isHead ? takes === "headed" || isTitled(text, title) : isDesignation(text, title);
}

/** A part of a list that is an honour by itself: “全国文明城市”, 省级卫生县城. */
export function isHonourByItself(text: string, { start, end }: Span): boolean {
  if (end - start < 2 || NEVER.isWithin(text, start, end)) return false;
  if (BODY_ALONE.test(text.slice(start, end))) return false;
  const inner = CLOSING.test(text.charAt(end - 1)) ? end - 1 : end;
  return inner < end || HEADS.lengthBefore(text, start, inner) > 0 || DESIGNATIONS.lengthBefore(text, start, inner) > 0;
}

function isDesignation(text: string, title: Span): boolean {
  const inner = CLOSING.test(text.charAt(title.end - 1)) ? title.end - 1 : title.end;
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
