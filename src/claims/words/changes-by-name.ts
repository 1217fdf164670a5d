import { WordClass } from "./word-classes.js";

/** 涨幅, 增速; 降幅: nouns whose value is itself the size of a change. */
export const RISES: WordClass = new WordClass("rises");
export const FALLS: WordClass = new WordClass("falls");
