import { relativeTimes } from "../generated/relative-times.js";
import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";
import type { Years } from "../types.js";
import { digitsOf, eraIn, planIn, seasonIn, yearsOf } from "./calendar.js";
import { countedYears, LONGEST_AGO } from "./counted-years.js";
import { inWholeMonths } from "./days-of-year.js";
import type { Range } from "./iso-date.js";
import { isJustOver, isYearSoFar, monthBeside, partOfYear, quarterBeside, yearOfDate } from "./part-of-year.js";
import { isSinceEvent, type PeriodExpression } from "./period-expression.js";
import type { YearFrame } from "./year-frame.js";

/** A row of `data/time/relative-times.yaml`. */
export interface RelativeTime {
  of: "speaking" | "covered" | "next" | "month" | "none";
  shift: number;
  /** How far the last year lies from the first, where there are several. */
  further?: number;
  /** Only where it opens a clause: 次年 is part of 人次年均 and 结转次年 too, 后年 of 达产后年产值; not 投产，后年均创税. */
  opens?: true;
  words: readonly string[];
}

const QUARTER_BESIDE = /^(?:[上下]一?|前一)个?季度/;
const NOTHING: Range = { from: null, to: null };
const TO = /^(?:截至|截止|到|从)/;
/** 2018年起的5年内, 2012-2013年度起5年内 */
const COUNTED_FROM = /起计?的?([一两二三四五六七八九十]{1,3}|\d{1,2})年[间内里]?$/;
/** 至2011年的5年间 */
const UP_TO = /^[到至][^到至]{4}年度?的?([一两二三四五六七八九十]{1,3}|\d{1,2})年[间内里]?$/;
const SINGLE_YEARS = relativeTimes
  .flatMap(({ of, shift, further, words }: RelativeTime) => words.map((word) => ({ of, shift, further, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** The same by the character that they begin with. */
const BY_BEGINNING = new Map<string, (typeof SINGLE_YEARS)[number][]>();
for (const row of SINGLE_YEARS) {
  const beginning = row.word.charAt(0);
  BY_BEGINNING.set(beginning, [...(BY_BEGINNING.get(beginning) ?? []), row]);
}

/** 十三届二次会议以来, 本届以来: since who reports did so last, or since they took office. */
const SINCE_SESSION = /次(?:全体)?会议以来$|^本届[^，。；、]{0,12}以来$/;
const OF_TERM = /(?<!年)(?:任|规划|计划)期[内末]|到期末/;

/** ISO dates of the expression, `null` where the document does not say. */
export function resolvePeriod(expression: PeriodExpression, frame: YearFrame): Range {
  const { words, kind } = expression;
  if (kind === "plan") return resolvePlan(words);
  if (QUARTER_BESIDE.test(words)) return besideQuarter(words, frame);
  if (kind === "era") return countedFromEra(expression, frame);
  const season = seasonIn(words);
  if (season !== null) return range(edgeOf(season, words));
  const years = yearsOf(words);
  const [first] = years;
  if (first !== undefined) return resolveDated(words, first, years);
  if (OF_TERM.test(words)) return termOf(words, frame);
  if (SINCE_SESSION.test(words)) return reviewedSpan(words, frame);
  if (OLD_YEAR.test(words)) return oldYear(words, frame);
  const row = rowOf(words);
  if (row?.of === "month") return monthBeside(frame.told ?? null, row.shift);
  const single = singleYear(expression, frame);
  if (single === null) return NOTHING;
  if (single !== undefined) {
    const further = row?.further ?? 0;
    return further === 0
      ? upToNow(withinYear(words, single), single, frame)
      : range({ from: single, to: single + further });
  }
  return range(countedYears(words, frame));
}

/**
 * 党的十九大以来的五年, up to the last year reported; 改革开放以来的三十年 ended some time ago, 改革开放20年 with the twentieth year.
 */
function countedFromEra(expression: PeriodExpression, frame: YearFrame): Range {
  const { words } = expression;
  const era = eraIn(words, frame.speaking ?? frame.named ?? null);
  const years = countedYears(words, frame);
  if (years === null || era === null) return openRange(era);
  if (Math.abs(years.from - era.from) <= 1) return range(years);
  const count = years.to - years.from + 1;
  return isSinceEvent(expression) ? openRange(era) : range({ from: era.from + 1, to: era.from + count });
}

/** 2023/2024学年初 */
const edgeOf = ({ from, to }: Years, words: string): Years =>
  words.endsWith("初") ? { from, to: from } : words.endsWith("末") ? { from: to, to } : { from, to };

/** 八五年, 九三年上半年 of who speaks in the twentieth century. */
function oldYear(words: string, { covered }: YearFrame): Range {
  const year = 1900 + Number(digitsOf(words.slice(0, 2)));
  return covered === null || covered >= 2000 || year > covered + LONGEST_AGO
    ? NOTHING
    : withinYear(words.slice("八五年".length), year);
}

const OLD_YEAR = /^[四五六七八九][〇○零一二三四五六七八九]年/;

const openRange = (years: { from: number; to: number | null } | null): Range =>
  years === null ? NOTHING : { from: String(years.from), to: years.to === null ? null : String(years.to) };
const range = (years: Years | null): Range =>
  years === null ? NOTHING : { from: String(years.from), to: String(years.to) };

function resolvePlan(words: string): Range {
  const plan = planIn(words);
  if (plan === null) return NOTHING;
  if (/末期?$|收官之年$/.test(words)) return range({ from: plan.to, to: plan.to });
  if (/初期?$|开局之年$/.test(words)) return range({ from: plan.from, to: plan.from });
  const part = /([前头后])([一二两三四1-4])年$/.exec(words);
  if (part === null) return { from: String(plan.from), to: words.endsWith("以来") ? null : String(plan.to) };
  const count = numeralValue(groupOf(part, 2));
  return range(
    part[1] === "后" ? { from: plan.to - count + 1, to: plan.to } : { from: plan.from, to: plan.from + count - 1 },
  );
}

function resolveDated(words: string, first: number, years: readonly number[]): Range {
  const last = years.at(-1) ?? first;
  const before = /以前的?([一两二三四五六七八九十]{1,3}|\d{1,2})年/.exec(words);
  if (before !== null) return range({ from: last - numeralValue(groupOf(before, 1)) + 1, to: last });
  const to = countedTo(words);
  if (to !== null) return range({ from: first, to });
  const upTo = UP_TO.exec(words);
  if (upTo !== null) return range({ from: last - numeralValue(groupOf(upTo, 1)) + 1, to: last });
  if (years.length > 1) return betweenMonths(words, first, last) ?? range({ from: first, to: last });
  return withinYear(words, first);
}

/** 2023年9月至2024年8月: from month to month, `null` where the ends name none. */
function betweenMonths(words: string, first: number, last: number): Range | null {
  const border = words.lastIndexOf(String(last));
  const opening = words.slice(0, border).replace(/[至到—–~～-]$/, "");
  const closing = words.slice(border);
  if (border <= 0 || !MONTH_OR_DAY.test(opening) || !MONTH_OR_DAY.test(closing)) return null;
  return inWholeMonths({ from: partOfYear(opening, first).from, to: partOfYear(closing, last).to });
}

const MONTH_OR_DAY = /月(?:[底末]|\d{1,2}日)?$/;

/** The last of the years that are counted from one that the words name (2018年起的5年内), or `null`. */
export function countedTo(words: string): number | null {
  if (!words.includes("起")) return null;
  const counted = COUNTED_FROM.exec(words);
  const last = yearsOf(words).at(-1);
  return counted === null || last === undefined ? null : last + numeralValue(groupOf(counted, 1)) - 1;
}

/** 自2017年起, 2021年至今 */
const FROM_THEN = /(?:起|[至迄]今|到现在|至报告日|以后|之后|年后|开始)$/;

function withinYear(words: string, year: number): Range {
  const within = partOfYear(words, year);
  const isOpen = FROM_THEN.test(words) || (words.endsWith("以来") && !/^一年/.test(words));
  return isOpen ? { from: within.from, to: null } : within;
}

/** 今年以来, told when the year is over: all of it; in a report on 上半年: its months. */
function upToNow({ from, to }: Range, year: number, { sums, told, reviewedTo, ahead }: YearFrame): Range {
  if (to !== null || from !== `${year}` || ahead) return { from, to };
  if (told != null) return isYearSoFar(told) && yearOfDate(told.from) === year ? told : { from, to };
  return sums === true && year === reviewedTo ? { from, to: from } : { from, to };
}

function rowOf(words: string): (typeof SINGLE_YEARS)[number] | undefined {
  const bare = words.replace(TO, "");
  return BY_BEGINNING.get(bare.charAt(0))?.find(({ word }) => bare.startsWith(word));
}

/** 全年, 上半年, 年末: a time of the year that the part of the document is about. */
export function countsFromCovered({ words, kind }: PeriodExpression): boolean {
  if (kind === "part") return !QUARTER_BESIDE.test(words);
  if (kind !== "relative") return false;
  const row = rowOf(words);
  return row?.of === "covered" && row.shift === 0;
}

/** The year of words that mean one: `null` where the document does not say it, `undefined` where they mean none. */
function singleYear({ words, kind }: PeriodExpression, frame: YearFrame): number | null | undefined {
  if (kind === "part") return yearOfPart(words, frame);
  if (words.includes("本世纪")) return centuryYear(words, frame);
  const ago = YEARS_AGO.exec(words);
  if (ago !== null) return frame.speaking === null ? null : frame.speaking - numeralValue(groupOf(ago, 1));
  const row = rowOf(words);
  if (row === undefined) return undefined;
  if (row.of === "none") return null;
  const year = row.of === "next" ? nextYear(frame) : row.of === "speaking" ? frame.speaking : frame.covered;
  return year === null ? null : year + row.shift;
}

/** 全年, 5月; 12月份 of who tells in January of what has been. */
function yearOfPart(words: string, { covered, recalls, delivered, ahead }: YearFrame): number | null {
  const isBefore =
    recalls === true && !ahead && covered !== null && delivered?.startsWith(`${covered}`) && isJustOver(words);
  return isBefore ? covered - 1 : covered;
}

/** 五年前 */
const YEARS_AGO = /^([一两二三四五六七八九十]{1,3}|\d{1,2})年[之以]?前$/;
/** 新的一年: the year in which who looks back on the one before speaks; the next, for who sums up the year before it is over. */
const nextYear = ({ speaking, reviewedTo }: YearFrame): number | null =>
  speaking !== null && reviewedTo !== null && reviewedTo >= speaking ? reviewedTo + 1 : speaking;

/** 上一季度, 下一季度 are counted from the day of delivery. */
function besideQuarter(words: string, { speaking, month }: YearFrame): Range {
  if (speaking === null || month === null) return NOTHING;
  return quarterBeside(speaking, month, words.startsWith(NEXT) ? 1 : -1);
}

const NEXT = "下";

function centuryYear(words: string, { speaking, named = null }: YearFrame): number | null {
  if (words.includes("中叶")) return 2050;
  const year = speaking ?? named;
  return year === null ? null : Math.floor((year - 1) / 100) * 100 + 100;
}

/** The years that are looked back on; a term has several. */
function reviewedSpan(words: string, { covered, coveredFrom, ahead }: YearFrame): Range {
  if (ahead || covered === null || coveredFrom === null) return NOTHING;
  return words.startsWith("本届") && coveredFrom === covered ? NOTHING : range({ from: coveredFrom, to: covered });
}

/** 规划期内, 到任期末: the one stretch of years that the document names; of one that looks ahead, among those to come. */
function termOf(words: string, { spans, ahead, plannedFrom }: YearFrame): Range {
  const [meant, ...others] = spans.filter(({ to }) => !ahead || plannedFrom === null || to >= plannedFrom);
  if (meant === undefined || others.some(({ from, to }) => from !== meant.from || to !== meant.to)) return NOTHING;
  return range(words.endsWith("末") ? { from: meant.to, to: meant.to } : meant);
}
