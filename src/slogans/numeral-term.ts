import { DIGIT } from "../text/ascii.js";
import { matchesOf } from "../text/matches-of.js";
import { UnitSet } from "../text/unit-set.js";
import { wordsOf } from "./numeral-patterns.js";

/** What a numeral term counts, as far as its form tells. */
export interface TermNumeral {
  /** `null` where the term has several numerals (三会一课), a vague one (多位一体) or is a formula (1+4+n). */
  count: number | null;
  /** What stands after the numeral and its bare classifier (`三个一号工程` → `一号工程`); empty where there is no single numeral. */
  head: string;
}

const DIGIT_VALUES: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NUMERAL = new UnitSet("一二两双三四五六七八九十百千万多", ["0", "9"]);
const LARGE = new UnitSet("百千万");
const LEADING = /^(?:[一二两双三四五六七八九]?十[一二三四五六七八九]?|[一二两双三四五六七八九]|\d{1,2})(?!\d)/;
const COUNTED_BY_DIGITS = /^\d{1,2}[个大项条张支名家套]/;
const COUNTER = /^(?:[个大项条张支件类种批](?=.))/;
/** Tails in which 一 counts nothing: 三位一体, 多证合一. */
const UNITED = /(?:一体|一体化|合一|如一|归一|统一|一致|一张网|一盘棋)$/;
/** A formula is made of figures, letters and signs: `1+4+n`, `4×4`, `11269`, `EPC+O`. */
const FORMULA =
  /^(?:(?!(?:19|20)\d\d(?:[\u4E00-\u9FFF]|$))\d{3,6}|[0-9A-Za-z一二三四五六七八九]{1,4}(?:[+＋×*][0-9A-Za-z一二三四五六七八九]{1,4})+)/;
const CHAIN_LINK =
  /([一二两双三四五六七八九])[个大项]?([^一二两双三四五六七八九十百千万多、，·])[^一二两双三四五六七八九十百千万多、，·]*/g;
const TIMES_AND_MEASURES = /^\d+(?:分钟|小时|公里|年|天|日|月|号|米|度|%|[A-Za-z]|后)/;
const ORDINAL_OR_WORD = /^(?:第|一(?:站式|条龙|刀切|把手|窝蜂|揽子|盘棋|张网|张图|件事)[^、，·]*$)/;
/** 一网通办 and its like say how work is done, and count nothing. */
const ONE_NETWORK = /^一[网窗门码证屏][通统联][办管享览]/;
const PLACES = wordsOf("place");
const FORMULA_START = new UnitSet("一二三四五六七八九", ["0", "9"], ["A", "Z"], ["a", "z"]);
const ORDINAL_START = new UnitSet("第一");
const BORDERS = /[、，,；;·\s]+/;
const BORDER = new UnitSet("、，,；;· \n");
const NEW_OR_OLD = new UnitSet("新老");
const COUNTED = new UnitSet("两三四五六七八九十");

/** Whether a term is one of those like 一网通办. */
export function isOneNetwork(term: string): boolean {
  return ORDINAL_START.begins(term) && ONE_NETWORK.test(term);
}

/** Whether a term begins as a formula: figures, letters and signs in place of words. */
export function isFormula(term: string): boolean {
  if (!FORMULA_START.begins(term)) return false;
  const found = FORMULA.exec(term);
  return found !== null && (/\d/.test(found[0]) || /^[A-Za-z]+[+＋]/.test(found[0]));
}

/**
 * Whether a term is made on numerals: it opens with one that counts (五型机关, 4个年), has one in each of its parts
 * (一心、三带、两片区), or is a formula. Ordinals, times and measures (第一议题, 15分钟健身圈) are none, nor is a lone 百, 千 or 万.
 */
export function isNumeralTerm(term: string): boolean {
  if (runsOn(term)) return false;
  if (isFormula(term)) return true;
  if (DIGIT.begins(term) && TIMES_AND_MEASURES.test(term)) return false;
  if (ORDINAL_START.begins(term) && ORDINAL_OR_WORD.test(term)) return false;
  if (PLACES.lengthAt(term, 0, term.length) > 0) return false;
  if (!BORDER.in(term)) return opensWithCount(term);
  const segments = term.split(BORDERS).filter((segment) => segment !== "");
  return segments.filter((segment) => LARGE.begins(segment)).length > 1 || segments.some(opensWithCount);
}

/** “四个重在为实践要领，以改革开放为主线“: marks that do not belong together hold a sentence. */
function runsOn(term: string): boolean {
  if (term.length <= LONGEST_OF_ONE || !COMMA.in(term)) return false;
  return !term.split(COMMAS).every((part) => NUMERAL.begins(part) || FORMULA_START.begins(part));
}

const COMMA = new UnitSet("，,；;");
const COMMAS = /[，,；;]/;
const LONGEST_OF_ONE = 13;

function opensWithCount(whole: string): boolean {
  const segment = NEW_OR_OLD.begins(whole) && COUNTED.at(whole, 1) ? whole.slice(1) : whole;
  if (segment.length < 2 || !NUMERAL.begins(segment)) return false;
  if (DIGIT.begins(segment)) return COUNTED_BY_DIGITS.test(segment);
  const first = segment[0]!;
  if (first === "多") return segment.includes("一");
  if (LARGE.begins(segment)) return NUMERAL.next(segment, 1, segment.length) < segment.length;
  if (first === "一" && segment.length === 3) return NUMERAL.isAll(segment);
  return true;
}

/** Reads the numeral of a numeral term, or `null` where it has none. */
export function termNumeral(term: string): TermNumeral | null {
  if (isFormula(term)) return { count: null, head: "" };
  const at = NUMERAL.next(term, 0, term.length);
  if (at === term.length) return null;
  const tail = term.slice(at);
  const leading = LEADING.exec(tail)?.[0];
  const none = { count: null, head: "" };
  if (leading === undefined) return none;
  const rest = tail.slice(leading.length);
  const head = rest.replace(COUNTER, "");
  if (head === rest && NUMERAL.in(rest.replace(UNITED, "").replace(/^[十百千]/, ""))) return none;
  if (/^[、，·]/.test(rest) || /[、，·]/.test(rest)) return none;
  return { count: countOf(leading), head };
}

function countOf(numeral: string): number {
  if (/^\d/.test(numeral)) return Number(numeral);
  const ten = numeral.indexOf("十");
  if (ten < 0) return DIGIT_VALUES[numeral]!;
  const tens = ten === 0 ? 1 : DIGIT_VALUES[numeral[0]!]!;
  return tens * 10 + (DIGIT_VALUES[numeral[ten + 1] ?? ""] ?? 0);
}

/** How many parts a term with several small numerals names together (三区两带一中心: 6), or `null`. */
export function chainCount(term: string): number | null {
  const numerals = term.match(/[一二两双三四五六七八九十百千万多\d]/g) ?? [];
  const values = numerals.map((numeral) => DIGIT_VALUES[numeral]);
  if (values.length < 2 || values.includes(undefined)) return null;
  return values.reduce<number>((sum, value) => sum + value!, 0);
}

/** A numeral of a chain and the first characters of what it counts. */
export interface ChainLink {
  count: number;
  marks: readonly string[];
}

/** The numerals of a chain with what each counts: 2 控 and 3 提 of 两控三提; none where the term is no such chain. */
export function chainLinks(term: string): ChainLink[] {
  const found = matchesOf(CHAIN_LINK, term);
  if (found.length < 2 || found.reduce((sum, [link]) => sum + link.length, 0) < term.replace(/[、，·]/g, "").length)
    return [];
  return found.map(([, numeral = "", counted = ""]) => ({ count: countOf(numeral), marks: [counted] }));
}
