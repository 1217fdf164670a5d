/** The digits of a year; for zero people write what looks like it. */
const DIGITS = "零一二三四五六七八九";
const ZERO = /[〇○Oo0]/g;
const YEAR = /^[零一二三四五六七八九〇○Oo]{4}(?=年|$)/;
/** 一 to 三十一 before the month or the day. */
const COUNT = /(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=[月日])/g;

/** A date or a year with its numbers in digits where they are in hanzi: 二〇二四年三月十五日 → 2024年3月15日. Others stay as they are. */
export function inDigits(date: string): string {
  const year = YEAR.exec(date)?.[0];
  if (year === undefined) return date;
  const digits = [...year.replace(ZERO, "零")].map((digit) => DIGITS.indexOf(digit)).join("");
  return digits + date.slice(year.length).replace(COUNT, (count) => String(numberIn(count)));
}

function numberIn(count: string): number {
  const [tens, ones] = count.includes("十") ? count.split("十") : ["零", count];
  return 10 * (tens === "" ? 1 : DIGITS.indexOf(tens ?? "零")) + (ones ? DIGITS.indexOf(ones) : 0);
}
