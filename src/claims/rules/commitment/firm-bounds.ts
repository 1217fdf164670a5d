import { type WordClass, wordClass } from "../../words/word-classes.js";

/** Verbs that hold a figure to a least value: 不低于上年度人均收入的60%. */
export const AT_LEAST: WordClass = wordClass("at-least");
/** Verbs that hold it to a greatest one. */
export const AT_MOST: WordClass = wordClass("at-most");
