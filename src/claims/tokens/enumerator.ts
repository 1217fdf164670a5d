import { UnitSet } from "../../text/unit-set.js";

/** 一是, 其二, 第三，, 2. before a statement count it and are no part of what it says. */
const ENUMERATOR =
  /(?:[一二三四五六七八九十]{1,2}(?:是(?!否)|(?=要))|其[一二三四五](?=[，、是])是?|第[一二三四五六七八九十]{1,2}(?=，|、(?![第一二三四五六七八九十]))|\d{1,2}[.．](?!\d)|\d{1,2}[.．、](?=\d{1,2}[A-Za-z])|\d{1,2}、(?!\d)|[①-⑳])/y;
/** What it begins with. */
const FIRST = new UnitSet("一二三四五六七八九十其第", ["0", "9"], ["①", "⑳"]);

/** Where the enumerator at `index` ends; `index` itself where none stands there. */
export function enumeratorEnd(text: string, index: number): number {
  ENUMERATOR.lastIndex = index;
  return FIRST.at(text, index) && ENUMERATOR.test(text) ? ENUMERATOR.lastIndex : index;
}
