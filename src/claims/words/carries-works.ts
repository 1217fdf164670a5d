import { type WordClass, wordClass } from "./word-classes.js";

/** Before a thing and what is done to it they make one work of the two: 完成厕所改建360座. */
export const CARRIES_WORKS: WordClass = wordClass("carries-works");
