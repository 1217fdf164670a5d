import { groupOf } from "../text/group-of.js";
import { digitsOf } from "../time/calendar.js";
import { isoDate } from "../time/iso-date.js";
import { yearOfDate } from "../time/part-of-year.js";

/** 新华社北京3月4日电, 本报杭州1月14日讯, 中新网2024年3月5日电: where and when a piece of the press was written. */
const DATELINE =
  /(?:社|网|报|台|端)[\u4e00-\u9fff]{0,8}?(?:((?:19|20)\d\d|[一二][九〇○零][一二三四五六七八九〇○零]{2})年)?(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])日[ \u3000]?[电電讯訊]/;
/** 10月18日，三季度经济运行“成绩单”出炉: the first day that a piece names. */
const FIRST_DAY = /(?<![年\d])(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])日/;
/** So many days after it was written, or after the day that it tells of, a piece is put up at the latest. */
const LATEST = 15;
const LATEST_AFTER_EVENT = 5;
const DAY = 86_400_000;

/**
 * The date in the dateline of a piece of the press as ISO 8601, or `null`. Its year is its own, or that of the day when the page was put up,
 * where that was soon after; so is the year of the first day that the piece tells of.
 *
 * @param opening How the text begins.
 * @param published When the page was put up, ISO 8601.
 */
export function readDateline(opening: string, published: string | null): string | null {
  const line = DATELINE.exec(opening);
  const year = line?.[1];
  if (line !== null && year !== undefined) return isoDate(digitsOf(year), groupOf(line, 2), groupOf(line, 3));
  if (published === null) return null;
  if (line !== null) return dayBefore(published, groupOf(line, 2), groupOf(line, 3), LATEST);
  const event = FIRST_DAY.exec(opening);
  return event === null ? null : dayBefore(published, groupOf(event, 1), groupOf(event, 2), LATEST_AFTER_EVENT);
}

/** The day of that name before `published`, if it is no more than so many days before. */
function dayBefore(published: string, month: string, day: string, most: number): string | null {
  const put = Date.parse(published);
  const year = yearOfDate(published);
  const days = [year, year - 1].map((inYear) => isoDate(inYear, month, day));
  return days.find((date) => Date.parse(date) <= put && put - Date.parse(date) <= most * DAY) ?? null;
}
