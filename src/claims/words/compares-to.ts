import { type WordClass, wordClass } from "./word-classes.js";

/** 比上年增长6%, 相较2019年，…: these compare by themselves, as far as the change or the comma. */
export const COMPARES_TO: WordClass = wordClass("compares-to");
