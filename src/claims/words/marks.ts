import { type WordClass, wordClass } from "./word-classes.js";

/** What is passed or climbed, and says nothing of what passes it: 突破10亿元大关, 迈上5万亿元台阶. */
export const MARKS: WordClass = wordClass("marks");
