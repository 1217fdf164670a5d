import { UnitSet } from "./unit-set.js";

/** The hanzi that texts of today are written in. */
export const COMMON_HANZI: UnitSet = new UnitSet("", ["\u4E00", "\u9FFF"]);

/** What numerals in hanzi consist of. */
export const HANZI_NUMERALS = "零〇○一二两三四五六七八九十百千万亿廿卅";

/** The characters of the script Han in the Basic Multilingual Plane, `々` and `〇` among them. */
export const HANZI: UnitSet = new UnitSet(
  "々〇",
  ["\u2E80", "\u2E99"],
  ["\u2E9B", "\u2EF3"],
  ["\u2F00", "\u2FD5"],
  ["\u3021", "\u3029"],
  ["\u3038", "\u303B"],
  ["\u3400", "\u4DBF"],
  ["\u4E00", "\u9FFF"],
  ["\uF900", "\uFA6D"],
  ["\uFA70", "\uFAD9"],
);
