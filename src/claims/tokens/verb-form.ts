import { periodAt } from "../../time/period-expression.js";
import { changes } from "../words/changes.js";
import { wordAt } from "../words/dictionary.js";
import type { VerbKind, Word } from "../words/word-rows.js";
import { closesNoun, makesNoun } from "./shapes.js";

/** A verb of the tables as it stands in a sentence. */
interface VerbForm {
  kind: "verb" | "noun";
  end: number;
  verb: VerbKind | null;
  /** Leads to a level: 提高到. */
  leads: boolean;
}

/** 覆盖到全县126个村: the verb takes 到 with it, but not that of 到位. */
export const REACHES: ReadonlySet<string> = new Set("到至");
const NO_PLACE = new Set("位达账期场岗户家人今少多底");
/** 排查出隐患126处: the verb takes 出 with it, but not that of 出口. */
const NO_OUT = new Set("口台租让售资生国境勤动席版厂栏入行险警诊院所路彩色现身具庭血差");
/** 增加到位资金3亿元: what is in its place has grown; not 提升到位居全省第三. */
const IN_PLACE = /^到位[^居列次于]/;
const LENGTH_OF_IN_PLACE = 3;
const FOR_EACH = new Set("每");
/** What 下降为 leads to, a figure or its year. */
const DIGIT = /[0-9一二三四五六七八九十百]/;

/** What becomes of a verb by the character behind it: 落实率 is a noun, 提高到 leads to a level, 覆盖到 takes a place. */
export function verbForm(text: string, word: Word, end: number, limit: number): VerbForm {
  const after = end < limit ? text.charAt(end) : "";
  const isLong = word.text.length > 1;
  if (isLong && end < limit && makesNoun(text, end) && wordAt(text, end, limit) === null)
    return { kind: "noun", end: end + 1, verb: null, leads: false };
  if (isLong && word.verb === "event" && closesNoun(text, end, limit))
    return { kind: "noun", end: end + 1, verb: null, leads: false };
  const reaches = REACHES.has(after) && !IN_PLACE.test(text.slice(end, end + LENGTH_OF_IN_PLACE));
  const becomes = after === "为" && DIGIT.test(text.charAt(end + 1));
  if ((reaches || becomes) && changes(word.verb)) return { kind: "verb", end: end + 1, verb: "link", leads: true };
  if (after === "出" && isLong && word.verb !== null && !changes(word.verb) && !NO_OUT.has(text.charAt(end + 1)))
    return { kind: "verb", end: end + 1, verb: word.verb === "event" ? "action" : word.verb, leads: false };
  // 提高床位补贴至每张360元: for each, and no place
  const isLevel = after === "至" && FOR_EACH.has(text.charAt(end + 1));
  const takesPlace = reaches && !isLevel && isLong && !NO_PLACE.has(text.charAt(end + 1));
  const verb = takesPlace && word.verb === "event" ? "action" : word.verb;
  return { kind: "verb", end: takesPlace ? end + 1 : end, verb, leads: false };
}

/** 争取到资金3亿元: whether the verb takes 到 with it; not in 争取到位资金, 争取到2026年. */
export const takesResult = (text: string, end: number, limit: number): boolean =>
  end + 1 < limit &&
  REACHES.has(text.charAt(end)) &&
  !NO_PLACE.has(text.charAt(end + 1)) &&
  periodAt(text, end, limit) === null;

/** 经济增长9%: right before a figure the growth that ends the noun is the predicate. */
export function closesWithGrowth(noun: string): boolean {
  const start = noun.length - LENGTH_OF_GROWTH;
  const growth = start < LENGTH_OF_GROWTH ? null : wordAt(noun, start, noun.length);
  return growth?.verb === "rise" && growth.text.length === LENGTH_OF_GROWTH;
}

const LENGTH_OF_GROWTH = 2;
