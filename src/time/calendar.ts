import { greatest, least } from "../collections/extremes.js";
import { eras } from "../generated/eras.js";
import { fiveYearPlans } from "../generated/five-year-plans.js";
import { nationalSessions } from "../generated/national-sessions.js";
import { numeralValue } from "../quantity/numeral.js";
import { DIGIT } from "../text/ascii.js";
import { groupOf } from "../text/group-of.js";
import { matchesOf } from "../text/matches-of.js";
import type { Years } from "../types.js";

/** A row of `data/time/five-year-plans.yaml`. */
export interface FiveYearPlan {
  name: string;
  from: number;
  to: number;
}

/** A row of `data/time/eras.yaml`. */
export interface Era {
  year: number;
  /** The last year of a stretch that is over. */
  to?: number;
  words: readonly string[];
}

/** A row of `data/time/national-sessions.yaml`. */
export interface NationalTerm {
  term: number;
  sessions: readonly number[];
}

const HAN_DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<![\d.])(?:19|20)\d\d(?=年)|[一二][九〇○零Oo0][一二三四五六七八九〇○零Oo0]{2}(?=年)/g;
const YEAR_IN_EXPRESSION =
  /(?<!\d)(?:19|20)\d{2}(?=这?[两二三四五]年|[年—–－~～至到、和-]|$)|[一二][九〇○零Oo0][〇○零Oo0九八七六五四三二一]{2}/g;

/** The years that a running text names (`2023年`, `一九八五年`), in order. */
export function yearsIn(text: string): number[] {
  return matchesOf(YEAR, text).map(([digits]) => Number(digitsOf(digits)));
}

/** The years that an expression of time names, in order, those of a range or a list also without 年 (`2021—2023年`). */
export function yearsOf(words: string): number[] {
  return (words.match(YEAR_IN_EXPRESSION) ?? []).map((digits) => Number(digitsOf(digits)));
}

/** Digits in Arabic for digits in Chinese (`一九八五`, `二○二三`). */
export function digitsOf(digits: string): string {
  if (DIGIT.isAll(digits)) return digits;
  return digits
    .replace(/[○零Oo0]/g, "〇")
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(HAN_DIGITS.indexOf(digit)));
}

/** What is counted over the turn of a year. */
export const SEASONS = "学年度?|榨季|供暖季|采暖季|供热季|赛季|雪季|财年|财政年度";
const SEASON = new RegExp(`^(\\d{4})(?:[—–－~～/-](?:(\\d{2}|\\d{4})年?(?:${SEASONS})|(\\d{2})年度)|学年)`);
/** 2023-24至2027-28年度 */
const SEASONS_ON = /^(\d{4})[—–－~～/-]\d{2}(?:年度)?[至到](\d{4})[—–－~～/-]\d{2}年度/;

/** The two years of a season or a school year (`2023/2024榨季`, `2024学年`), or `null`. */
export function seasonIn(words: string): Years | null {
  const [, opening, closing] = SEASONS_ON.exec(words) ?? [];
  if (opening !== undefined) return { from: Number(opening), to: Number(closing) + 1 };
  const [, first, named, fiscal] = SEASON.exec(words) ?? [];
  if (first === undefined) return null;
  const last = named ?? fiscal;
  const from = Number(first);
  return { from, to: last === undefined ? from + 1 : Number(first.slice(0, first.length - last.length) + last) };
}

const byName = new Map(fiveYearPlans.map((plan) => [plan.name, plan]));

/** The five-year plan that `words` names (`“十三五”时期`, `第七个五年计划期间`), or `null`. */
export function planIn(words: string): FiveYearPlan | null {
  const numbered = /第([一二三四五六七八九十]{1,2})个五年/.exec(words);
  if (numbered !== null) return fiveYearPlans[numeralValue(groupOf(numbered, 1)) - 1] ?? null;
  const match = /[一二三四五六七八九十]{1,2}五/.exec(words);
  return match === null ? null : (byName.get(match[0]) ?? null);
}

const byLength = (a: string, b: string): number => b.length - a.length;
const wordsOf = (rows: readonly Era[]): readonly string[] => rows.flatMap(({ words }) => words).sort(byLength);
/** What may stand before 以来, longest first. */
export const ERAS: readonly string[] = wordsOf(eras.filter(({ to }: Era) => to === undefined));
/** What stretches of years that are over are called (新时代十年), longest first. */
export const ENDED_ERAS: readonly string[] = wordsOf(eras.filter(({ to }: Era) => to !== undefined));
/** Both. */
export const ALL_ERAS: readonly string[] = [...ERAS, ...ENDED_ERAS];
const ERA_BY_WORDS = new Map<string, Era>(eras.flatMap((era) => era.words.map((word) => [word, era] as const)));

const DECADE = /(?:((?:19|20)\d)|([二三四五六七八九])十|(?<!\d)([1-9]))0?年代/;
const LAST_OF_DECADE = 9;
/** 本世纪20年代, 21世纪; without a century the decades are those of the last one. */
const THIS_CENTURY = /^[在自从]?本世纪/;
const NEW_CENTURY = /^[在自从]?(?:21|二十一)世纪/;
/** Of a text that names no year, a decade of this century is one that has begun. */
const LATEST = 2030;

/** The first year of the decade that `words` name (1990年代, 上世纪八十年代末), or `null`; 本世纪50年代 of a text of `year` 1996 is 1950. */
function decadeIn(words: string, year: number | null): number | null {
  const [, named, hanzi, digit] = DECADE.exec(words) ?? [];
  if (named !== undefined) return Number(named) * 10;
  if (hanzi === undefined && digit === undefined) return null;
  const tens = digit === undefined ? "一二三四五六七八九".indexOf(hanzi ?? "") + 1 : Number(digit);
  const decade = tens * 10;
  const isNew = THIS_CENTURY.test(words) ? 2000 + decade <= (year ?? LATEST) : NEW_CENTURY.test(words);
  return (isNew ? 2000 : 1900) + decade;
}

const SINCE = /^[从自]|以来$/;

/** The years of `改革开放以来`, open at their end, or of `新时代十年`; `null` for other words. `year` is one of the text's own. */
export function eraIn(words: string, year: number | null = null): { from: number; to: number | null } | null {
  const decade = decadeIn(words, year);
  if (decade !== null) return { from: decade, to: SINCE.test(words) ? null : decade + LAST_OF_DECADE };
  const era = ERA_BY_WORDS.get(ALL_ERAS.find((name) => words.includes(name)) ?? "");
  return era === undefined ? null : { from: era.year, to: era.to ?? null };
}

const SESSION =
  /[向在][\u4e00-\u9fff]{0,12}?第?([一二三四五六七八九十]{1,3})届全国(?:人民代表大会|人大)第?([一二三四五六七八九十]{1,2})次会议/;

/** 今日上午，十四届全国人大四次会议举行第二次全体会议: what a piece of the press tells of. */
const SESSION_HELD =
  /第?([一二三四五六七八九十]{1,3})届全国(?:人民代表大会|人大)第?([一二三四五六七八九十]{1,2})次会议[^。；，,\n]{0,12}(?:举行|召开|开幕|闭幕)(?!以来|后|以后|之后)/;

const TERM_ADDRESSED = /[向在]第?([一二三四五六七八九十]{1,3})届全国(?:人民代表大会|人大)(?:作|报告|提出|汇报)/;
const TERM_OVER = /第?([一二三四五六七八九十]{1,3})届全国(?:人民代表大会|人大)期间/;

/**
 * The year of the session of the National People's Congress that a text is addressed to, or `null`. A congress without the number of a
 * session is at its first; to it speaks who looks back on the term before (`第六届全国人民代表大会期间，…`).
 */
export function yearOfSession(opening: string): number | null {
  const match = SESSION.exec(opening) ?? SESSION_HELD.exec(opening);
  if (match !== null) return sessionOf(numeralValue(groupOf(match, 1)), numeralValue(groupOf(match, 2)));
  const addressed = TERM_ADDRESSED.exec(opening);
  if (addressed !== null) return sessionOf(numeralValue(groupOf(addressed, 1)), 1);
  const over = TERM_OVER.exec(opening);
  if (over !== null && ADDRESSES.test(opening)) return sessionOf(numeralValue(groupOf(over, 1)) + 1, 1);
  return conferenceOver(opening);
}

/** 第十二届全国委员会常务委员会…报告十二届政协提案工作情况: the term of the conference, which is that of the congress, is looked back on. */
function conferenceOver(opening: string): number | null {
  const term = COMMITTEE.exec(opening)?.[1];
  return term === undefined || !new RegExp(`${term}届(?:全国)?政协(?!第)[^次，。]{0,6}(?:期间|工作)`).test(opening)
    ? null
    : sessionOf(numeralValue(term) + 1, 1);
}

const COMMITTEE = /中国人民政治协商会议第([一二三四五六七八九十]{1,3})届全国委员会常务委员会委托，向大会/;

const ADDRESSES = /国务院[，,]向大会/;

const sessionOf = (term: number, session: number): number | null =>
  nationalSessions.find((row) => row.term === term)?.sessions[session - 1] ?? null;

/** The years from the first to the last of those given, or `null` for none. */
export function hull(spans: readonly Years[]): Years | null {
  if (spans.length === 0) return null;
  return { from: least(spans.map(({ from }) => from)), to: greatest(spans.map(({ to }) => to)) };
}
