import { rankWords } from "../../generated/rank-words.js";
import { UnitSet } from "../../text/unit-set.js";
import { type Numeral, readNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import type { ScannedQuantity } from "../scanned-quantity.js";
import { findUnit } from "../units.js";
import { alternation, matchEnd, matchesAt, pass, type Reading, type Rule } from "./rule.js";

/** A word that makes a rank of an ordinal, or a motto. */
export interface RankWord {
  word: string;
  /**
   * `ranking`: earlier in the clause; `scope`: right before the ordinal; `motto`: right before a 第一 that ranks nothing; `among`: earlier in
   * the clause, leads to the first so many.
   */
  role: "ranking" | "scope" | "motto" | "among";
  notBefore?: string;
}

export function wordsWith(role: RankWord["role"]): string {
  const words = rankWords.filter((row) => row.role === role);
  return alternation(words.map(({ word, notBefore }) => (notBefore ? `${word}(?!${notBefore})` : word)));
}

const RANKING = new RegExp(`(?<=(?:${wordsWith("ranking")})[^。；！？]{0,18})`, "y");
const SCOPE = new RegExp(`(?<=${wordsWith("scope")}|连续[一二两三四五六七八九十0-9]{1,2}年)`, "y");
/** 居全国百强县投资潜力第3、科技创新第4: what ranks in a list goes on with the next. */
const LISTED = /(?<=第[一二三四五六七八九十0-9]{1,3}[位名]?[、和及]\p{Script=Han}{2,14})/uy;
const MOVES_NEXT = /(?:上升|提升|跃升|前移|前进|晋升|升|下降|下滑|退|降)/y;
const MOTTO = new RegExp(`(?<=${wordsWith("motto")})第一`, "y");
const RANK_NOUN = /[位名](?![副任代届次师书])/y;
/** 第一大电源, 第二大经济体 */
const LARGEST = /大(?![队会学街道厦课桥科讲])\p{Script=Han}/uy;
/** 由第9升至第6, 由全市第九跃居第三: what leads from one rank to the next. */
const LEADS_ON =
  /(?:分别)?(?:上升|提升|跃升|前移|前进|晋升|进位|攀升|下降|下滑|滑落|[升降退跌])[至到为]?(?:全[国省市区县州])?第[一二三四五六七八九十0-9]|(?:升为|跃居|跃至|降居|升居|退居|跨入)(?:全[国省市区县州])?第[一二三四五六七八九十0-9]/y;
const FROM_RANK = /(?<=[由从](?:(?:上年|去年|20[0-9]{2}年|年初)的?)?(?:(?:全[国省市区县州]|本省)的?)?)/y;
/** 由第5下降到第9: the rank that another has led to. */
const LED_TO =
  /(?<=[由从][^，。；！？\n]{0,10}第[一二三四五六七八九十0-9]{1,3}[位名]?(?:上升|提升|跃升|前移|晋升|攀升|下降|下滑|滑落|升|降)[至到为](?:全[国省市区县州])?)/y;
const CLAUSE_ENDS = /[，。；、：！？）)”’的和与及\n\]］]|$/y;
const NEXT_RANK = /[、和与及至到-](第)?/y;
const LONGEST_ENUMERATION = 12;
const ORDINAL_JOIN = /[、和与及至到—～~-]{1,2}第?(?=[0-9０-９一二三四五六七八九十])/y;

/** `居全省第2位`, `全国第一`, `第一名`: a rank. Other ordinals (`第三届`, `第5个`) only name, and take their unit with them. */
export const ordinals: Rule = {
  name: "ordinal",
  starts: "第",
  read(text, at) {
    const numeral = readNumeral(text, at + 1);
    if (numeral === null) return null;
    const rank = rankAt(text, at, numeral);
    return rank === null ? pass(ordinalEnd(text, numeral)) : withShared(text, rank);
  },
};

function rankAt(text: string, at: number, numeral: Numeral): ScannedQuantity | null {
  if (numeral.form !== "exact" || numeral.decimals > 0 || numeral.value < 1) return null;
  const nounEnd = matchEnd(RANK_NOUN, text, numeral.end);
  if (nounEnd > 0) {
    const named = text[nounEnd - 1] === "名" && matchesAt(CLAUSE_ENDS, text, nounEnd);
    const moves = matchesAt(MOVES_NEXT, text, nounEnd);
    return named || moves || isRanked(text, at) ? rankOf(text, at, nounEnd, numeral) : null;
  }
  if (matchesAt(LARGEST, text, numeral.end)) return rankOf(text, at, numeral.end, numeral);
  const leadsOn = matchesAt(LEADS_ON, text, numeral.end);
  if (leadsOn && (isRanked(text, at) || matchesAt(FROM_RANK, text, at))) return rankOf(text, at, numeral.end, numeral);
  // what stands behind most ordinals rules them out sooner than what stands before
  const { end } = lastOrdinal(text, numeral);
  const closed = [RANK_NOUN, CLAUSE_ENDS].some((expression) => matchesAt(expression, text, end));
  return closed && isRanked(text, at) && !matchesAt(MOTTO, text, at) ? rankOf(text, at, numeral.end, numeral) : null;
}

/** Whether the words before an ordinal make a rank of it. */
function isRanked(text: string, at: number): boolean {
  return [RANKING, SCOPE, LISTED, LED_TO].some((expression) => matchesAt(expression, text, at));
}

export function rankOf(text: string, start: number, end: number, numeral: Numeral): ScannedQuantity {
  return buildQuantity(text, {
    rule: "rank",
    start,
    end,
    number: { start, end: numeral.end },
    unitSpan: end > numeral.end ? { start: numeral.end, end } : null,
    value: numeral.value,
    unit: "位",
    kind: "rank",
    style: numeral.style,
  });
}

/** `分别居第2、第5位`, `第2、5位`: what follows without 第 is a rank too. */
function withShared(text: string, first: ScannedQuantity): Reading {
  const quantities = [first];
  let end = first.span.end;
  for (;;) {
    NEXT_RANK.lastIndex = end;
    const join = NEXT_RANK.exec(text);
    if (join === null || join[1] !== undefined) break;
    const numeral = readNumeral(text, end + 1);
    if (numeral === null || numeral.form !== "exact" || !matchesAt(RANK_NOUN, text, numeral.end)) break;
    quantities.push(rankOf(text, numeral.start, numeral.end + 1, numeral));
    end = numeral.end + 1;
  }
  return { end, quantities };
}

/** `第一、二、三批`, `第1-3季度`, `第5个` */
function ordinalEnd(text: string, numeral: Numeral): number {
  const last = lastOrdinal(text, numeral);
  return findUnit(text, last)?.end ?? last.end;
}

const PROVISION = new UnitSet("条款项");

/** The 四 of `第三、四届`, the 七 of `第三条、七条`. An enumeration goes up; `第一、一是…` is none. */
function lastOrdinal(text: string, first: Numeral): Numeral {
  let last = first;
  for (let length = 1; length < LONGEST_ENUMERATION; length++) {
    const numbered = PROVISION.at(text, last.end);
    const next = matchEnd(ORDINAL_JOIN, text, numbered ? last.end + 1 : last.end);
    const joined = next < 0 ? null : readNumeral(text, next);
    if (joined === null || joined.value <= last.value) break;
    if (numbered && text[joined.end] !== text[last.end]) break;
    last = joined;
  }
  return last;
}

const FIRST_PLACE = /首位(?!度|置|，?是)|榜首/y;
const IN_FIRST_PLACE =
  /(?<=(?:[居列占]|位[居列]|排名?|跃[居升至]|升至|蝉联|稳居)[^，。；！？、\n]{0,14}|全[国省市区县州球]|世界|第[0-9一二三四五六七八九十]+)/y;
const FIRST_IN_ORDER = /(?<=[放摆置列]在[^，。；\n]{0,8})/y;

/** `居全省首位`; in `摆在首位` it ranks nothing. */
export const firstPlaces: Rule = {
  name: "first-place",
  starts: "首榜",
  read(text, at) {
    const end = matchEnd(FIRST_PLACE, text, at);
    if (end < 0 || !matchesAt(IN_FIRST_PLACE, text, at) || matchesAt(FIRST_IN_ORDER, text, at)) return null;
    const quantity = buildQuantity(text, {
      rule: "first-place",
      start: at,
      end,
      number: { start: at, end },
      unitSpan: null,
      value: 1,
      unit: "位",
      kind: "rank",
      style: "hanzi",
    });
    return { end, quantities: [quantity] };
  },
};
