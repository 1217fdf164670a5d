import { type WordClass, wordClass } from "./word-classes.js";

/** Before an amount they say that it is passed or reached: 税收超千万元, 产值过亿元. */
export const PASSES_AMOUNT: WordClass = wordClass("passes");
