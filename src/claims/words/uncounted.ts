import { type WordClass, wordClass } from "./word-classes.js";

/** A count is never one of a rate. */
export const UNCOUNTED: WordClass = wordClass("uncounted");
