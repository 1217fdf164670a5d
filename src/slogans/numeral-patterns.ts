import { greatest } from "../collections/extremes.js";
import { numeralPatterns } from "../generated/numeral-patterns.js";
import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import type { TermMention } from "./term-mention.js";
import { WordSet } from "./word-set.js";

/** Words by the part they play in the forms of unquoted terms; the table says what each part is. */
export interface NumeralPatternRow {
  role:
    | "idiom"
    | "place"
    | "counted"
    | "union"
    | "series-head"
    | "campaign"
    | "carrying-verb"
    | "compound"
    | "large-name"
    | "formula-head"
    | "year-of"
    | "name-lead"
    | "joined-left"
    | "joined-right"
    | "listed-head"
    | "counted-campaign";
  words: readonly string[];
}

const listOf = (role: NumeralPatternRow["role"]): string[] =>
  numeralPatterns.filter((row) => row.role === role).flatMap(({ words }) => words);

export const wordsOf = (role: NumeralPatternRow["role"]): WordSet => new WordSet(listOf(role));

const IDIOMS = wordsOf("idiom");
const COUNTED = wordsOf("counted");
const UNIONS = wordsOf("union");
const SERIES_HEADS = wordsOf("series-head");
const CAMPAIGNS = wordsOf("campaign");
const CARRYING_VERBS = wordsOf("carrying-verb");
const COMPOUNDS = wordsOf("compound");
const LARGE_NAMES = wordsOf("large-name");

const LONGEST_CHAIN = 8;
const LONGEST_NOUN = 2;
/** What stands between two numerals of a chain: a noun, or a compound. */
const LONGEST_LINK = Math.max(LONGEST_NOUN, greatest(listOf("compound").map(({ length }) => length)));
const SMALL = new UnitSet("一二两双三四五六七八九");
const LARGE = "十百千万";
const LARGE_NUMERAL = new UnitSet(LARGE);
/** What such numerals count is made one by no word. */
const NOT_UNITED = new UnitSet("一十百千");
const NUMERAL = new UnitSet("一二两双三四五六七八九十百千万");
const START = new UnitSet("一二两双三四五六七八九十百千多");
const PART_OF_NUMERAL = new UnitSet("一二两双三四五六七八九十百千万亿第.几数", ["0", "9"]);
const NETWORK = new UnitSet("网窗门码证屏");
const ONE_NETWORK = /一[网窗门码证屏][通统联][办管享览]/y;
/** So many times a round number: 五个100 (projects), 六个百分百 (of rules kept). A unit behind it makes it a figure. */
const ROUND =
  /[两三四五六七八九十]个(?:百分之百|百分百|100[%％]|1000?|一百|一千)(?![\d.,%％百千万亿年月日个余多吨米公亩元人户家])/y;
const UNITED_PARTS = /[三四五六七]位一体/y;

type Form = (text: string, start: number) => number;

/** The forms, each with its name. A form gives the end of the term that it finds at a place, or 0. */
const FORMS: readonly (readonly [rule: string, form: Form])[] = [
  ["numeral-tiers", tiers],
  ["numeral-chain", chain],
  ["numeral-series", series],
  ["numeral-union", union],
  ["numeral-network", (text, start) => (NETWORK.at(text, start + 1) ? matchEnd(ONE_NETWORK, text, start) : 0)],
  ["numeral-round", (text, start) => (text[start + 1] === "个" ? matchEnd(ROUND, text, start) : 0)],
  ["numeral-union", (text, start) => (text[start + 1] === "位" ? matchEnd(UNITED_PARTS, text, start) : 0)],
  ["numeral-spelled-out", spelledOut],
];

/** Finds unquoted numeral terms by their form alone (两学一做, 一企一策, 三医联动, 十百千工程). Precision comes before recall. */
export function numeralPatternTerms(text: string): TermMention[] {
  const found: TermMention[] = [];
  let free = 0;
  const { length } = text;
  for (let index = START.next(text, 0, length); index < length; index = START.next(text, index + 1, length)) {
    if (index < free || PART_OF_NUMERAL.at(text, index - 1)) continue;
    for (const [rule, form] of FORMS) {
      const end = form(text, index);
      if (end === 0) continue;
      const kind = rule === "numeral-network" ? "coinage" : "numeral";
      found.push({ start: index, end, term: text.slice(index, end), kind, entry: null, rule });
      free = end;
      break;
    }
  }
  return found;
}

function matchEnd(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : 0;
}

const isNoun = (text: string, at: number): boolean => HANZI.at(text, at) && !NUMERAL.at(text, at);

/** Small numerals and nouns of one length, or compounds, in turns: 一岗双责, 三深化三提升, 一廊两翼三组团. */
function chain(text: string, start: number): number {
  const limit = Math.min(text.length, start + 2 + LONGEST_LINK);
  if (SMALL.next(text, start + 2, limit) >= limit) return 0;
  for (let length = 1; length <= LONGEST_NOUN; length++) {
    const second = linkEnd(text, start, length);
    if (second === 0 || linkEnd(text, second, length) === 0) continue;
    const numerals: string[] = [];
    const nouns: string[] = [];
    let at = start;
    for (let end = second; end > 0 && nouns.length < LONGEST_CHAIN; end = linkEnd(text, at, length)) {
      numerals.push(text[at]!);
      nouns.push(text.slice(at + 1, end));
      at = end;
    }
    if (isTermChain(text, start, at, numerals, nouns)) return at;
  }
  return 0;
}

/** The end of the numeral at `at` and its noun, or 0. */
function linkEnd(text: string, at: number, length: number): number {
  if (!SMALL.at(text, at) || !isNounOf(text, at + 1, length)) return 0;
  return at + 1 + (COMPOUNDS.lengthAt(text, at + 1, text.length) || length);
}

function isNounOf(text: string, at: number, length: number): boolean {
  for (let index = at; index < at + length; index++) if (!isNoun(text, index)) return false;
  return true;
}

function isTermChain(text: string, start: number, end: number, numerals: string[], nouns: string[]): boolean {
  if (NUMERAL.at(text, end) || IDIOMS.has(text.slice(start, end))) return false;
  const isCounted = (noun: string) => COUNTED.has(noun[0]!);
  if (nouns.length > 2) return nouns.filter(isCounted).length * 2 < nouns.length;
  if (numerals.every((numeral) => numeral === "双")) return true;
  if (nouns.some(isCounted) || numerals.every((numeral) => numeral === "一")) return false;
  return isCarriedOut(text, start, end);
}

function isCarriedOut(text: string, start: number, end: number): boolean {
  return CAMPAIGNS.lengthAt(text, end, text.length) > 0 || CARRYING_VERBS.lengthBefore(text, 0, start) > 0;
}

/** 一 with a noun, and again with one of the nouns that make a rule of it: 一企一策, 一县一特色. */
function series(text: string, start: number): number {
  if (text[start] !== "一" || text[start + 2] !== "一" || !isNoun(text, start + 1)) return 0;
  const head = SERIES_HEADS.lengthAt(text, start + 3, text.length);
  const end = start + 3 + head;
  return head === 0 || "年月日天周时".includes(text[start + 1]!) || IDIOMS.has(text.slice(start, end)) ? 0 : end;
}

/** A numeral, what it counts and how that is made one: 三医联动, 多规合一, 双轮驱动. */
function union(text: string, start: number): number {
  if (NOT_UNITED.at(text, start) || !isNoun(text, start + 1) || COUNTED.has(text[start + 1]!)) return 0;
  const united = UNIONS.lengthAt(text, start + 2, text.length);
  const end = start + 2 + united;
  if (united === 0 || IDIOMS.has(text.slice(start, end))) return 0;
  return text[start] === "多" && text.slice(start + 2, end) !== "合一" ? 0 : end;
}

/** A numeral, a noun, and in brackets as many members that share the noun: 五链（产业链、创新链、供应链、要素链、制度链）. */
function spelledOut(text: string, start: number): number {
  const end = start + 2;
  if (!OPENING.at(text, end)) return 0;
  const count = SMALL_VALUES.indexOf(text.charAt(start)) + 2;
  if (count < FEWEST_MEMBERS || !isNoun(text, start + 1) || COUNTED.has(text.charAt(start + 1))) return 0;
  const close = CLOSING.next(text, end + 1, Math.min(text.length, end + LONGEST_LIST));
  if (!CLOSING.at(text, close)) return 0;
  const members = text.slice(end + 1, close).split(MEMBER_MARK);
  const noun = text.charAt(start + 1);
  return members.length === count && members.every((one) => one.endsWith(noun) || one.startsWith(noun)) ? end : 0;
}

const SMALL_VALUES = "二三四五六七八九";
const FEWEST_MEMBERS = 3;
const LONGEST_LIST = 80;
const OPENING = new UnitSet("（(");
const CLOSING = new UnitSet("）)");
const MEMBER_MARK = /[、，,]/;

/** Numerals that grow tenfold, bare or each with a noun, and the name they make: 十百千工程, 百县千镇万村工程. */
function tiers(text: string, start: number): number {
  if (!LARGE_NUMERAL.at(text, start)) return 0;
  let tier = LARGE.indexOf(text.charAt(start));
  let count = 1;
  let at = start + 1;
  for (let noun = 0; noun <= 2; ) {
    const next = LARGE.indexOf(text[at + noun] ?? " ");
    if (next === tier + 1) {
      tier = next;
      count++;
      at += noun + 1;
      noun = 0;
    } else if (isNoun(text, at + noun)) noun++;
    else break;
  }
  const bare = at - start === count;
  const nounEnd = bare ? at : at + lengthOfTierNoun(text, start, at, count);
  const name = LARGE_NAMES.lengthAt(text, nounEnd, text.length);
  if (count < 2 || ((count === 2 || bare) && name === 0)) return 0;
  return nounEnd + name;
}

/** The last noun is as long as those before it. */
function lengthOfTierNoun(text: string, start: number, at: number, count: number): number {
  const length = (at - start - count) / (count - 1);
  return Number.isInteger(length) && isNounOf(text, at, length) ? length : 0;
}
