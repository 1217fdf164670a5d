import { type WordClass, wordClass } from "./word-classes.js";

/** Units that count what is held rather than what there is: 召开会议12次, 举办演出55场. */
export const OCCASIONS: WordClass = wordClass("occasions");
