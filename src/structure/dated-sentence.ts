import { promiseWords } from "../generated/promise-words.js";
import { numeralValue } from "../quantity/numeral.js";
import { matchesOf } from "../text/matches-of.js";
import { UnitSet } from "../text/unit-set.js";
import { digitsOf, yearsIn } from "../time/calendar.js";
import type { SectionRole, Span } from "../types.js";
import type { Sentence } from "./document-structure.js";
import { markedYear } from "./marked-year.js";
import { lastReckoned } from "./reckoned-year.js";

/** A year that a sentence names, with the role of its part. */
interface DatedSentence {
  year: number;
  role: SectionRole | null;
  /** It opens with the year. */
  opens?: true;
  /** The text goes on to what is planned for the year after, in which it was written. */
  over?: true;
}

/** A row of `data/structure/promise-words.yaml`. */
export interface PromiseWord {
  word: string;
}

const OPENS_WITH_YEAR =
  /((?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?:(前三季度|上半年|第?[一二三四]季度|1[-－—~～至]\d{1,2}月份?|\d{1,2}月份(?!以来))|[，,]|是[^。]{0,60}(?:年|期)[，。；,])/y;
/** 记者从2020年前三季度经济运行情况通气会上获悉; 全市2021年1至10月份经济运行分析会召开; 会议通报了全县2018年一季度经济运行情况; 记者从市财政局获悉，2019年1—5月，… */
const TOLD_AT =
  /[从在]((?:19|20)\d\d)年[^。，,；\n]{0,40}会上?(?:获悉|了解到|[获得]知|通报)|((?:19|20)\d\d)年(?:[前第首上一二三四]{1,2}(?:季度|半年)|1?\d(?:[至—–－~～-]1?\d)?月份?)[^。，,；\n]{0,20}(?:分析|调度|通报|发布|点评)会|(?:通报|听取|研究|分析)了?[^。，,；\n]{0,16}((?:19|20)\d\d)年(?:[前第首上一二三四]{1,2}(?:季度|半年)|1?\d(?:[至—–－~～-]1?\d)?月份?)[^。，,；\n]{0,16}(?:情况|形势|运行)|(?:获悉|了解到|[获得]知|消息|显示)[，,：:](?:截[至止]到?)?((?:19|20)\d\d)年(?!以来|至今|起)/;
/** 公报显示，初步核算，2020年… */
const RECKONED = /(?:消息|显示)[，,：:](?:据?初步|经)(?:核算|统计|测算)[，,]((?:19|20)\d\d)年(?!以来|至今|起)/;
const PAST_YEAR = /过去的((?:19|20)\d\d)年[，,]/;
const TERM =
  /[从自]((?:19|20)\d\d)年(?:\d{1,2}月)?[^。；，,]{0,12}?(?:至今|以来)[^。；，,]{0,6}?([一二三四五六七八九十])年/;
const YEAR_STARTS = new UnitSet("12一二");
/** So many sentences may stand before the first with a year. */
const SEARCHED = 200;

/** The year that the first sentences of a text say it is about, with the role of the part that says so; `null` where none does. */
export function datedSentence(text: string, opening: string, sentences: readonly Sentence[]): DatedSentence | null {
  return (
    justPast(opening) ??
    reviewAndPlan(text, opening, sentences) ??
    pairOfYears(opening) ??
    firstDated(text, sentences) ??
    toldAt(opening) ??
    lastOfTerm(opening) ??
    lastReached(text, sentences) ??
    reviewed(lastReckoned(text, opening, sentences)) ??
    lastCompared(text, opening, sentences) ??
    planned(opening) ??
    marked(opening) ??
    datedWithin(text, sentences)
  );
}

const reviewed = (year: number | null): DatedSentence | null => (year === null ? null : { year, role: "review" });

/** Whether a text says that the year it looks back on has just passed. */
export const tellsOfPastYear = (opening: string): boolean => PAST_YEAR.test(opening);

/** 记者获悉，2006年，…。去年，…。今年，…: whether what was heard tells of the year before the one in which it was said. */
export function tellsOfLastYear(opening: string, text: string): boolean {
  if (TOLD_AT.exec(opening)?.[4] === undefined) return false;
  const piece = text.slice(0, LONGEST_PIECE);
  return LAST_YEAR.test(piece) && THIS_YEAR.test(piece);
}

const LONGEST_PIECE = 2000;

const LAST_YEAR = /[。；\n][ \u3000]*(?:同时[，,]?)?去年[，,]/;
const THIS_YEAR = /[。；\n][ \u3000]*今年[，,]/;

/** 2004年，…; 2022年是…之年: the first paragraph that opens with the year it is about. */
function firstDated(text: string, sentences: readonly Sentence[]): DatedSentence | null {
  let block = -1;
  for (const sentence of sentences.slice(0, SEARCHED)) {
    if (sentence.block === block) continue;
    block = sentence.block;
    const start = behindLabel(text, sentence.start);
    if (!YEAR_STARTS.at(text, start)) continue;
    OPENS_WITH_YEAR.lastIndex = start;
    const [, year, months] = OPENS_WITH_YEAR.exec(text) ?? [];
    // 2023年1—9月，…: months of the year are looked back on
    const role = months === undefined ? sentence.role : "review";
    if (year !== undefined) return { year: Number(digitsOf(year)), role, opens: true };
  }
  return null;
}

/** 【交通运输】 2016年，…: where an item of a yearbook begins. */
function behindLabel(text: string, start: number): number {
  if (text[start] !== "【") return start;
  LABEL.lastIndex = start;
  return start + (LABEL.exec(text)?.[0].length ?? 0);
}
const LABEL = /【[^】\n]{1,16}】[ \u3000]{0,4}/y;

/** 1997年9月，撤地设市。…1997年，全市实现…: the one year with which sentences of the first paragraphs open, if none of them names a later one. */
function datedWithin(text: string, sentences: readonly Sentence[]): DatedSentence | null {
  let found: DatedSentence | null = null;
  for (const { start, role } of sentences) {
    if (start > REACH_OF_OPENING) break;
    if (!YEAR_STARTS.at(text, start)) continue;
    OPENS_WITH_YEAR.lastIndex = start;
    const digits = OPENS_WITH_YEAR.exec(text)?.[1];
    if (digits === undefined) continue;
    const year = Number(digitsOf(digits));
    if (found !== null && found.year !== year) return null;
    found ??= { year, role, opens: true };
  }
  const isLatest = found !== null && yearsIn(text.slice(0, REACH_OF_OPENING)).every((year) => year <= found.year);
  return isLatest ? found : null;
}

const REACH_OF_OPENING = 1000;

/** 在“十四五”规划开局之年召开的会议: the year that the first words say is marked by something. */
function marked(opening: string): DatedSentence | null {
  const year = markedYear(opening);
  return year === null ? null : { year, role: null };
}

/** 任期从1998年1月至今已满五年: the last year of a term that is looked back on. */
function lastOfTerm(opening: string): DatedSentence | null {
  const [, from, count] = TERM.exec(opening) ?? [];
  return from === undefined || count === undefined
    ? null
    : { year: Number(from) + numeralValue(count) - 1, role: "review" };
}

/** 刚刚过去的2007年，…: the year that has just passed. */
function justPast(opening: string): DatedSentence | null {
  const year = PAST_YEAR.exec(opening)?.[1];
  return year === undefined ? null : { year: Number(year), role: "review" };
}

/** 2012年，全市…。2013年，主要目标是…; 2012年，全市…。…2013年，我市将…; 安排部署2018年工作: a year behind which plans are told for the next. */
function reviewAndPlan(text: string, opening: string, sentences: readonly Sentence[]): DatedSentence | null {
  const [told, reviewed] = REVIEWED.exec(opening) ?? [];
  if (told === undefined) return null;
  const year = Number(reviewed);
  const isPlanned = new RegExp(PLANNED_FOR.replaceAll("YEAR", `${year + 1}`)).test(opening);
  return isPlanned || (!promises(told) && closesAhead(text, sentences, year + 1))
    ? { year, role: "review", opens: true, over: true }
    : null;
}

/** Whether a later paragraph opens with what is to come in a year: 2013年，随着…，我市将…. */
function closesAhead(text: string, sentences: readonly Sentence[], year: number): boolean {
  const opens = (start: number): boolean => text.startsWith(`${year}年，`, start);
  const { start, end } = sentences.find(({ start, block }) => block > 0 && opens(start)) ?? NOWHERE;
  return promises(text.slice(start, end));
}

const NOWHERE: Span = { start: 0, end: 0 };
const promises = (words: string): boolean => promiseWords.some(({ word }) => words.includes(word));
const REVIEWED = /(?:^|[\n。])[ \u3000]*((?:19|20)\d\d)年(?:度)?[，,][^。\n]*/;
const PLANNED_FOR =
  "(?:部署|安排|谋划)[^。；\\n]{0,8}YEAR年[^。；，,]{0,12}工作|YEAR年[，,]?[^。；\\n]{0,12}目标(?:任务)?(?:是|为|：|:)|YEAR年是[^。；\\n]{0,60}(?:关键|开局|收官|攻坚|冲刺|起步)[^。；\\n]{0,4}年";

/** 2014年预算执行情况和2015年预算草案的报告; 会议总结了2016年的工作，制定了2017年的目标任务: the later of two years of which one text is told. */
function pairOfYears(opening: string): DatedSentence | null {
  const years = [...opening.slice(0, TELLS_OF_TEXT).matchAll(NAMED_YEAR)];
  for (const [place, { 0: words, index }] of years.entries()) {
    const before = years[place - 1];
    const year = Number.parseInt(words, 10);
    if (before === undefined || year !== Number.parseInt(before[0], 10) + 1) continue;
    const reviewed = opening.slice(before.index, index);
    const planned = opening.slice(index, index + LONGEST_NAME);
    if (reviewed.length <= LONGEST_PAIR && REVIEWS.test(reviewed) && PLANS.test(planned)) return { year, role: null };
  }
  return null;
}

const NAMED_YEAR = /(?:19|20)\d\d年/g;
const REVIEWS = /^[^。；\n]{0,24}(?:情况|工作|回顾|总结)[^。；\n]{0,24}$/;
const PLANS = /^[^。；，,\n]{5,20}(?:草案|预算|计划|安排|目标|任务|思路|打算|重点)/;
const LONGEST_PAIR = 48;
const LONGEST_NAME = 28;
/** So far from its beginning a piece of the press says what it tells of. */
const TELLS_OF_TEXT = 400;

/** The year that a conference gave account of, in a text that says what was heard. */
function toldAt(opening: string): DatedSentence | null {
  const told = TOLD_AT.exec(opening) ?? RECKONED.exec(opening);
  const year = told?.slice(1).find((found) => found !== undefined);
  return year === undefined ? null : { year: Number(year), role: "review" };
}

/**
 * 国民收入1987年达到9153亿元: where a review says no year of its own, the last one in which it says what was reached, if it does so twice and
 * names no later one.
 */
function lastReached(text: string, sentences: readonly Sentence[]): DatedSentence | null {
  let latest = 0;
  let times = 0;
  for (const { start, end, role } of sentences.slice(0, SEARCHED)) {
    if (role !== "review") continue;
    for (const { 1: year, 2: reached } of matchesOf(YEAR_REACHED, text.slice(start, end))) {
      if (Number(year) > latest) [latest, times] = [Number(year), 0];
      if (Number(year) === latest && reached !== undefined) times++;
    }
  }
  return times < FEWEST_TIMES ? null : { year: latest, role: "review" };
}

const YEAR_REACHED = /((?:19|20)\d\d)年(?:[全我][省市县区国州旗])?(达到|达|实现|完成)?/g;
const FEWEST_TIMES = 2;

/** 过去五年…2012年生产总值是2007年的2.1倍: the year that a review of so many years compares with the one before them. */
function lastCompared(text: string, opening: string, sentences: readonly Sentence[]): DatedSentence | null {
  const counted = YEARS_PAST.exec(opening)?.[1];
  if (counted === undefined) return null;
  for (const { start, end, role } of sentences.slice(0, SEARCHED)) {
    if (role !== "review" && role !== null) continue;
    const words = text.slice(start, end);
    for (const { 1: base, index } of matchesOf(BASE, words)) {
      const last = yearsIn(words.slice(Math.max(0, index - REACH_OF_BASE), index)).at(-1);
      if (last !== undefined && last - Number(base) === numeralValue(counted)) return { year: last, role: "review" };
    }
  }
  return null;
}

const YEARS_PAST = /(?:过去|刚刚过去的?|这|前)([三四五])年/;
const BASE = /(?:是|比|较|由|相当于)((?:19|20)\d\d)年/g;
const REACH_OF_BASE = 40;

/** 报告分为三个部分：…三、2017年工作重点: the year that the report which a text tells of plans for. */
function planned(opening: string): DatedSentence | null {
  const [, listed, told] = PLANNED.exec(opening) ?? [];
  const year = listed ?? told;
  return year === undefined ? null : { year: Number(year), role: "plan" };
}

const PLANNED =
  /[一二三四五六]、((?:19|20)\d\d)年(?:政府)?(?:工作)?(?:重点|安排|任务|打算|计划|主要任务)|[、和及]((?:19|20)\d\d)年[^。；，,、\n]{0,10}(?:安排|任务|打算|计划|重点|思路)[^。；，,\n]{0,4}部分/;
