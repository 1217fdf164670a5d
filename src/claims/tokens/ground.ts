import type { Token } from "./token.js";

const IN = "在";
const BUILT_UPON: ReadonlySet<string> = new Set(["基础上", "高基数上"]);

/** 在…基础上: the word, or the time with it (在2000年), behind which what is built upon is named. */
export const opensGround = ({ word, period }: Token): boolean =>
  word?.text === IN || period?.words.startsWith(IN) === true;

/** …基础上: the word that closes what is built upon. */
export const closesGround = ({ word }: Token): boolean => BUILT_UPON.has(word?.text ?? "");
