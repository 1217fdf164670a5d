import { yearsIn } from "../time/calendar.js";

/**
 * The year in which a text that says 今年 or 截至8月20日 speaks: the one that it names, or the later of two that follow each other. `null`
 * where it names others, or one by which something is to be reached.
 */
export function yearAround(text: string): number | null {
  const beginning = text.slice(0, BEGINNING);
  if (!SAYS_THIS_YEAR.test(beginning)) return null;
  const years = new Set(yearsIn(beginning));
  const [first = null] = years;
  if (first === null || years.size > 2 || TO_COME.test(beginning)) return null;
  const last = Math.max(...years);
  return last - Math.min(...years) <= 1 ? last : null;
}
const SAYS_THIS_YEAR = /今年|截[至止]\d{1,2}月/;
const TO_COME =
  /[到至](?:19|20)\d\d年|(?:19|20)\d\d年(?:底|末)?(?:之|以)?前|(?:力争|确保|争取|目标)[^。；，]{0,8}(?:19|20)\d\d年/;

/** 2022年, 解读2017：; not the stamp of the page (2022-02-15). */
export function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?![\\d\\-/.]|年\\d{1,2}月\\d)`).test(text.slice(0, BEGINNING));
}

/** So far from its beginning a text is searched for the year of its page. */
const BEGINNING = 1000;
