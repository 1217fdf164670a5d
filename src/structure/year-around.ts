import { greatest, least } from "../collections/extremes.js";
import { groupOf } from "../text/group-of.js";
import { yearsIn } from "../time/calendar.js";
import { isoDate } from "../time/iso-date.js";
import { lastMonthIn, yearOfDate } from "../time/part-of-year.js";
import { timesIn } from "../time/timed-parts.js";

/**
 * The year in which a text that says 今年 or 截至8月20日 speaks: the one that it names, or the later of two that follow each other. `null`
 * where it names others, or one by which something is to be reached.
 */
export function yearAround(text: string): number | null {
  const beginning = text.slice(0, BEGINNING);
  if (!SAYS_THIS_YEAR.test(beginning)) return null;
  const years = new Set(yearsIn(beginning.replace(OF_OTHERS, "")));
  const [first = null] = years;
  if (first === null || years.size > 2 || TO_COME.test(beginning)) return null;
  const last = greatest(years);
  return last - least(years) <= 1 ? last : null;
}
/** 自2019年以来, 比2019年, 2019年同期, 2022年启动的小区改造: of which year one speaks it does not say; 与2024年计划目标持平 does. */
const OF_OTHERS =
  /(?:比|较|同|与)(?:19|20)\d\d年(?!(?:年度)?(?:计划|目标|预期|任务))|(?:19|20)\d\d年(?:的?同期|同[季月])|(?:19|20)\d\d年(?:\d{1,2}月)?(?:底|初)?(?:以来|起|开始|至今|[\u4e00-\u9fff]{0,4}(?:启动|开工|建成|实施|部署|出台|引进|确定|立项|结转|续建|认定|创下|创造)的)/g;
/** A text without the years that say nothing of when it speaks: those that something is compared with, has run since or is due by. */
export const withoutOtherYears = (text: string): string =>
  text.replace(OF_OTHERS, "").replaceAll(new RegExp(TO_COME, "g"), "");

const SAYS_THIS_YEAR = /今年|截[至止]\d{1,2}月/;
const TO_COME =
  /[到至](?:19|20)\d\d年(?:[、和](?:19|20)\d\d年){0,4}|(?:19|20)\d\d年(?:底|末)?(?:之|以)?前|(?:力争|确保|争取|目标)[^。；，]{0,8}(?:19|20)\d\d年/;

/** 2022年, 解读2017：; not the stamp of the page (2022-02-15). */
export function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?![\\d\\-/.]|年\\d{1,2}月\\d)`).test(text.slice(0, BEGINNING));
}

/** So far from its beginning a text is searched for the year of its page. */
const BEGINNING = 1000;

/**
 * Whether a text that says 今年, 去年 or 一季度 and nothing of which year speaks when its page was put up: it names no year that is over but
 * that one and the one before, is addressed to no assembly, and its months are over. `opening` is how it begins below its title.
 */
export function speaksOnPage(text: string, opening: string, published: string): boolean {
  const beginning = text.slice(0, LONG_BEGINNING);
  if (ADDRESSED.test(beginning) || published.length < FULL_DATE) return false;
  const year = yearOfDate(published);
  const month = Number(published.slice(5, 7));
  const over = yearsIn(beginning.replace(OF_OTHERS, "")).filter((named) => named <= year);
  // 五年来, put up when terms are summed up: the years that it names lie in them
  if (month <= END_OF_TERMS && SAYS_TERM.test(opening) && over.every((named) => named > year - YEARS_OF_TERM - 1))
    return true;
  if (over.length > 0 && greatest(over) < year - 1) return false;
  // put up in January, 今年 of who speaks of 明年 may be the year that has just ended
  if (month <= TURN_OF_YEAR && LOOKS_AHEAD.test(beginning)) return false;
  const words = opening.replace(STAMP, "");
  const times = timesIn(words, 0, words.length);
  const months = times.flatMap(({ kind, words }) => (kind === "part" ? (lastMonthIn(words) ?? []) : []));
  return SAYS_WHEN.test(beginning) || areMonthsOf(months, month);
}

/**
 * Whether the months that a text names are those of a page put up in `month`: they are over, or the first has just ended and one is to come
 * (前三季度, in October, above 抓好四季度工作).
 */
function areMonthsOf(months: readonly number[], month: number): boolean {
  const [first] = months;
  if (first === undefined) return false;
  const later = new Set(months.filter((named) => named > month));
  return later.size === 0 || (later.size === 1 && first <= month && first >= month - FRESH);
}

/** So many months behind what it tells of a page is put up. */
const FRESH = 2;

/** A number that may be the year of a stamp, and names none. */
const STAMP = /(?:19|20)\d\d(?!年)/g;
const SAYS_WHEN = /今年|去年|昨[日天]|过去的?一年|一年来|预计(?:19|20)\d\d年/;
const LOOKS_AHEAD = /明年|来年|下一?年/;
const ADDRESSED = /各位(?:代表|委员)/;
const TURN_OF_YEAR = 2;
const SAYS_TERM = /(?:^|[。；，,\s])(?:近|过去|这)?五年来/;
const END_OF_TERMS = 3;
const YEARS_OF_TERM = 5;
const LONG_BEGINNING = 3000;
const FULL_DATE = "2023-01-30".length;

/** 2024年4月18日，县长主持召开会议: the day of the meeting that a text tells of in its first words, and of no other. */
export function dayOfMeeting(text: string, opening: string): string | null {
  const match = MEETING.exec(opening.slice(0, REACH_OF_MEETING));
  if (match === null) return null;
  const year = Number(groupOf(match, 1));
  const isLater = yearsIn(text.slice(0, LONG_BEGINNING)).some((one) => one > year + 1);
  return isLater ? null : isoDate(year, groupOf(match, 2), groupOf(match, 3));
}

const MEETING = /^((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日(?:[上下]午)?[，,][^。\n]{0,40}(?:召开|主持|举行)/m;
const REACH_OF_MEETING = 160;

/** 2016某区两会专题报道: the year of the sessions of which the first lines say that they tell, or `null`. */
export function yearOfSessions(text: string): number | null {
  const year = SESSIONS.exec(text.slice(0, REACH_OF_SESSIONS))?.[1];
  return year === undefined ? null : Number(year);
}

const SESSIONS = /(?<!\d)((?:19|20)\d\d)年?[^\n。；，,\d]{0,14}(?:两会|兩會)/;
const REACH_OF_SESSIONS = 200;
