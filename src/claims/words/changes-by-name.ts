import { type WordClass, wordClass } from "./word-classes.js";

/** 涨幅, 增速; 降幅: nouns whose value is itself the size of a change. */
export const RISES: WordClass = wordClass("rises");
export const FALLS: WordClass = wordClass("falls");
