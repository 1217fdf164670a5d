import { type WordClass, wordClass } from "./word-classes.js";

/** What a figure was set as, beside what came of it: 省定目标为增长6%，实际增长7%. */
export const GOALS_SET: WordClass = wordClass("goals-set");
