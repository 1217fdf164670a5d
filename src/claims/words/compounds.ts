import { type WordClass, wordClass } from "./word-classes.js";

/** After a verb and a deed one of these makes a compound of the deed: 举办招商活动. */
export const COMPOUNDS: WordClass = wordClass("compounds");
