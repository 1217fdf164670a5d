import { durationWords } from "../../generated/duration-words.js";
import type { Numeral } from "../numeral.js";
import type { FoundUnit } from "../units.js";
import { alternation, matchesAt } from "./rule.js";

/** A word that tells a measured length of time from a date or period. */
export interface DurationWord {
  word: string;
  /** `change`: a verb right before the figure; `noun`: what is measured; `link`: what may stand between noun and figure. */
  role: "change" | "noun" | "link";
  /** Whether 到, 至 or 为 may or has to follow the verb. */
  to?: "may" | "only";
  notAfter?: string;
}

const withRole = (role: DurationWord["role"]): DurationWord[] => durationWords.filter((row) => row.role === role);
const NOUNS = alternation(withRole("noun").map(({ word }) => word));
const LINKS = alternation(withRole("link").map(({ word }) => word));
const CHANGES = withRole("change")
  .map(
    ({ word, to, notAfter }) =>
      `${notAfter ? `(?<!${notAfter})` : ""}${word}${to === "may" ? "[到至为了]?" : "[到至为]"}`,
  )
  .join("|");
const APPROXIMATELY = "(?:近|约|超|逾|不到|超过|不足)?";

const CHANGED = new RegExp(
  `(?<=(?:${CHANGES}|比[^，。；\\n]{1,10}[多少]|(?:同比|环比|较(?:上年|去年|上月)(?:同期)?)[多少])${APPROXIMATELY})`,
  "y",
);
const TIME_NOUN = new RegExp(`(?<=(?:${NOUNS})(?:${LINKS}|达到?|[0-9]{4}年[末底]?的?){0,3})`, "y");
/** 平均受教育年限：2020年9.2年，2025年10.3年 */
const TIME_NOUN_BY_YEAR = new RegExp(`(?<=(?:${NOUNS})[^。；！？\\n]{0,30}[0-9]{4}年)`, "y");
/** 由10.23年提高到10.8年, 从20天压缩至3天 */
const FROM = /(?<=[由从][^，。；！？\n]{0,14})/y;
const CHANGES_NEXT = /(?:以上|左右)?(?:提高|延长|增加|缩短|压缩|压减|减少|缩减|降|升|上升|提升|提速|精简)/y;
/** 优良天数分别为310天和326天: a length of time behind another of a list */
const IN_LIST = new RegExp(`(?<=(?:${NOUNS})[^，。；！？\\n]{0,4}分别[^，。；！？\\n]{1,12}[天日岁年时钟][、和])`, "y");
const MEASURED = [CHANGED, TIME_NOUN, TIME_NOUN_BY_YEAR, IN_LIST];
const ALREADY = /之久|以来|来[，的]|前[，的]|后[，的]|内完成/y;

/** Whether a length of time is what is measured (`停留时间延长至240小时`), not when or how long something went on. */
export function isMeasuredDuration(text: string, numeral: Numeral, unit: FoundUnit, end: number): boolean {
  if (unit.time !== "duration" || isCalendarYear(numeral, unit) || matchesAt(ALREADY, text, end)) return false;
  if (MEASURED.some((expression) => matchesAt(expression, text, numeral.start))) return true;
  return matchesAt(CHANGES_NEXT, text, end) && matchesAt(FROM, text, numeral.start);
}

function isCalendarYear(numeral: Numeral, unit: FoundUnit): boolean {
  return unit.unit === "年" && numeral.scale === 1 && numeral.value >= 1000 && Number.isInteger(numeral.value);
}
