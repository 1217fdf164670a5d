import { DIGIT } from "../text/ascii.js";
import { matchesOf } from "../text/matches-of.js";
import { UnitSet } from "../text/unit-set.js";
import type { SectionRole, Years } from "../types.js";
import { eraIn, planIn, yearsOf } from "./calendar.js";
import { type PeriodExpression, periodAt } from "./period-expression.js";

/** A time that a title or a heading names, and what the words behind it say its part is: `2023年工作回顾` is a review. */
export interface TimedPart {
  expression: PeriodExpression;
  role: SectionRole | null;
}

/** 展望2024, 数说2023 */
const BARE_YEAR = /(?<![\d.])(?:19|20)\d{2}(?![\d年.]|号|亿|万)/g;
/** 2019-2021三年工作回顾, （2019-2021） */
const BARE_SPAN = /(?<![\d.])(?:19|20)\d\d[—–－~～至到-](?:19|20)\d\d(?![\d年.]|号|亿|万)/y;
/** “十四五”发展成就, “六五”计划执行情况, 第十四个五年规划, 十四五规划; not “七五”普法, nor 助力“十四五”良好开局, which is in its first year. */
const BARE_PLAN =
  /[“‘](?:十[一二三四五六]?|[一二三四五六七八九])五[”’](?:规划|计划)?(?!(?:规划|计划)?(?:普法|[\u4e00-\u9fff]{0,2}(?:开局|收官|起步)))|第[一二三四五六七八九十]{1,2}个五年(?:规划|计划)|十[一二三四五六]?五(?:规划|计划|(?=工作|发展|改革|主要))/y;
const PLAN_START = new UnitSet("“‘第十");
const SPAN_START = new UnitSet("12");
/** What a plan looks forward to beyond its years: 2035年远景目标. */
const OUTLOOK = /^(?:年)?远景/;
/** 三年来的斗争和新时期的总任务 */
const LIES_BEHIND = /^(?!近)[^到]{1,4}年来$/;
/** 和, 暨; 工作总结（2024年, （暨2024年 */
const JOINS = /^[和与及暨、以]{1,8}|[（(]?[和与及暨、以含附]{1,8}$|[（(]$/g;

/** The times that the words between `start` and `end` name, in order. */
export function timesIn(text: string, start: number, end: number): PeriodExpression[] {
  const times: PeriodExpression[] = [];
  for (let index = start; index < end; index++) {
    const time = periodAt(text, index, end) ?? planAt(text, index, end) ?? spanAt(text, index, end);
    if (time === null) continue;
    const isOutlook = time.kind === "dated" && OUTLOOK.test(text.slice(time.end, time.end + 3));
    if (time.kind !== "length" && !isOutlook) times.push(time);
    index = time.end - 1;
  }
  if (times.some(({ kind }) => kind !== "part") || DIGIT.next(text, start, end) >= end) return times;
  const bare = matchesOf(BARE_YEAR, text.slice(start, end)).map(({ 0: words, index }): PeriodExpression => {
    return { start: start + index, end: start + index + words.length, kind: "dated", words };
  });
  return bare.length > 0 ? bare : times;
}

function planAt(text: string, index: number, end: number): PeriodExpression | null {
  if (!PLAN_START.at(text, index)) return null;
  BARE_PLAN.lastIndex = index;
  if (!BARE_PLAN.test(text) || BARE_PLAN.lastIndex > end) return null;
  return { start: index, end: BARE_PLAN.lastIndex, kind: "plan", words: text.slice(index, BARE_PLAN.lastIndex) };
}

function spanAt(text: string, index: number, end: number): PeriodExpression | null {
  if (!SPAN_START.at(text, index)) return null;
  BARE_SPAN.lastIndex = index;
  if (!BARE_SPAN.test(text) || BARE_SPAN.lastIndex > end) return null;
  return { start: index, end: BARE_SPAN.lastIndex, kind: "dated", words: text.slice(index, BARE_SPAN.lastIndex) };
}

/**
 * The times that a title or heading names, each with the role that the words up to the next time give it; where they give none, that of
 * the next (`“十三五”时期和2020年工作回顾`).
 */
export function timedParts(
  text: string,
  start: number,
  end: number,
  roleOf: (words: string) => SectionRole | null,
): TimedPart[] {
  const times = timesIn(text, start, end);
  if (times.length === 0) return [];
  const parts: TimedPart[] = [];
  let role: SectionRole | null = null;
  let next = end;
  for (const [index, expression] of [...times.entries()].toReversed()) {
    const bracketed = isInBrackets(text, expression);
    const words = wordsBetween(text, bracketed ? expression.end + 1 : expression.end, next);
    next = bracketed ? expression.start - 1 : expression.start;
    const before = times[index - 1];
    // “十三五”目标（2016—2020年）: the same years once more
    if (bracketed && before !== undefined && areSame(before, expression)) continue;
    const own = roleOf(words) ?? (bracketed && before === undefined ? roleOf(text.slice(start, next)) : null);
    role = LIES_BEHIND.test(expression.words) ? "review" : (own ?? role);
    parts.unshift({ expression, role });
  }
  return parts;
}

/** The words of a part without what joins it to others, and without a bracket that was opened before it: 工作总结（2024年工作计划）. */
function wordsBetween(text: string, start: number, end: number): string {
  const words = text.slice(start, end).replace(JOINS, "");
  return CLOSING.ends(words) && !OPENING.in(words) ? words.slice(0, -1) : words;
}

const CLOSING = new UnitSet("）)");
const OPENING = new UnitSet("（(");

/** 工作目标（2023年）, 行动方案（2023—2025年）; not （2023年5月12日）. */
const isInBrackets = (text: string, { start, end, words }: PeriodExpression): boolean =>
  IN_BRACKETS.test(text.charAt(start - 1) + text.charAt(end)) && !words.includes("月");
const IN_BRACKETS = /^[（(][）)]$/;

function areSame(one: PeriodExpression, other: PeriodExpression): boolean {
  const [years, others] = [namedYears(one), namedYears(other)];
  return years !== null && years.from === others?.from && years.to === others.to;
}

/** The calendar years that an expression names by itself, or `null`. */
export function namedYears({ kind, words }: PeriodExpression): Years | null {
  if (kind === "plan") {
    const plan = planIn(words);
    return plan === null ? null : { from: plan.from, to: plan.to };
  }
  const era = kind === "era" ? eraIn(words) : null;
  if (era !== null) return era.to === null ? null : { from: era.from, to: era.to };
  if (kind !== "dated") return null;
  const years = yearsOf(words);
  const [from] = years;
  return from === undefined ? null : { from, to: years.at(-1) ?? from };
}
