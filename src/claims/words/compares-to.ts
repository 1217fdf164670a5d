import { wordClass } from "./word-classes.js";

/** 比上年增长6%, 相较2019年，…: these compare by themselves, as far as the change or the comma. */
export const COMPARES_TO = wordClass("compares-to");
