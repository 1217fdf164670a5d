import { WordClass } from "./word-classes.js";

/** A count is never one of a rate. */
export const UNCOUNTED: WordClass = new WordClass("uncounted");
