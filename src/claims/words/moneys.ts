import { type WordClass, wordClass } from "./word-classes.js";

/** 教育经费, 科技支出: names of money and of accounts. */
export const MONEYS: WordClass = wordClass("moneys");
