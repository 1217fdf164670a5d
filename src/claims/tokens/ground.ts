import type { Token } from "./token.js";

const IN = "在";
const [ON_GROUND, ON_HIGH_BASE] = ["基础上", "高基数上"];

/** 在…基础上: the word, or the time with it (在2000年), behind which what is built upon is named. */
export const opensGround = ({ word, period }: Token): boolean =>
  word?.text === IN || period?.words.startsWith(IN) === true;

/** …基础上: the word that closes what is built upon. */
export const closesGround = ({ word }: Token): boolean =>
  word !== null && (word.text === ON_GROUND || word.text === ON_HIGH_BASE);
