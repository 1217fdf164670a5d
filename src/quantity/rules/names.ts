import { numeralNames } from "../../generated/numeral-names.js";
import { PhraseTable } from "../../text/phrase-table.js";
import { numeralRunEnd, readNumeral } from "../numeral.js";
import { findUnit } from "../units.js";
import { ARABIC_DIGITS, HANZI_DIGITS, matchEnd, matchesAt, pass, type Rule } from "./rule.js";

/** A word or name that begins with a numeral and counts nothing. */
export interface NumeralName {
  name: string;
}

const NAMES = new PhraseTable(numeralNames.map((row) => [row.name, row] as const));

/** 五台山, 八项规定, 四面八方 */
export const numeralNamesRule: Rule = {
  name: "numeral-name",
  starts: HANZI_DIGITS,
  read(text, at) {
    const match = NAMES.longest(text, at);
    return match === null ? null : pass(at + match.length);
  },
};

const TITLE_END = /[^》\n]{0,120}》/y;

/** `《1+1>2，…》` */
export const titles: Rule = {
  name: "title",
  starts: "《",
  read(text, at) {
    const end = matchEnd(TITLE_END, text, at + 1);
    return end < 0 ? pass(at + 1) : pass(end);
  },
};

const WORD_ENDING_IN_ONE = /(?<=[统唯惟单同合专划归逐如任不])/y;

/** The 一 of 统一, 唯一, which a numeral may follow. */
export const wordsEndingInOne: Rule = {
  name: "word-ending-in-one",
  starts: "一",
  read: (text, at) => (matchesAt(WORD_ENDING_IN_ONE, text, at) ? pass(at + 1) : null),
};

const OF_SESSION = /(?<=届[^，。；！？\n]{0,10})/y;
const MEETING = /[次中](?:会议|全会|全体|代表大会|常委会|常务会)/y;

/** `十四届二次会议`, `五届人大五次会议`, `十九届六中全会` */
export const sessions: Rule = {
  name: "session",
  starts: ARABIC_DIGITS + HANZI_DIGITS,
  read(text, at) {
    const end = numeralRunEnd(text, at);
    if (text[end] === "届") {
      const numeral = readNumeral(text, at);
      return numeral !== null && findUnit(text, numeral) !== null ? null : pass(end + 1);
    }
    return matchesAt(MEETING, text, end) && matchesAt(OF_SESSION, text, at) ? pass(end + 1) : null;
  },
};

const AFTER_LATIN = /(?<=[A-Za-zＡ-Ｚａ-ｚΑ-ω][-－–.]?)/y;
const MODEL = /[0-9０-９.．A-Za-z+－-]+/y;
const MEASURE_AFTER_LATIN = /[0-9０-９.．]+(?:[十百千]?万|亿|%|％|个百分点|元|家|件|篇)/y;

/** `PM2.5`, `C919`, `G318国道`, `CZ-5`; but `人均GDP10.5万元` and `CPI上涨` measure something. */
export const modelNumbers: Rule = {
  name: "model-number",
  starts: ARABIC_DIGITS,
  read(text, at) {
    if (!matchesAt(AFTER_LATIN, text, at) || matchesAt(MEASURE_AFTER_LATIN, text, at)) return null;
    return pass(matchEnd(MODEL, text, at));
  },
};

const FORMULA = /[0-9０-９]{1,9}(?:[+＋×*][0-9０-９A-Za-z]{1,9}){1,9}|[0-9０-９]{1,9}[+＋][A-Za-z\p{Script=Han}]/uy;
const CLOCK_OR_RATIO = /[0-9０-９]+[:：∶][0-9０-９]+(?:[:：∶.．][0-9０-９]+)*/y;
const DATE_OR_VERSION = /[0-9０-９]+(?:[-－/／.．][0-9０-９]+){2,}/y;
const LATIN_NAME = /[0-9０-９]+(?:\.[0-9]+)?[A-Za-z][A-Za-z0-9]*/y;

/** `1+4+n`, `8:30`, `2023-05-06` */
export const formulas: Rule = {
  name: "formula",
  starts: ARABIC_DIGITS,
  read(text, at) {
    for (const expression of [CLOCK_OR_RATIO, DATE_OR_VERSION]) {
      const end = matchEnd(expression, text, at);
      if (end > 0) return pass(end);
    }
    const end = matchEnd(FORMULA, text, at);
    if (end < 0) return null;
    const numeral = readNumeral(text, at);
    return numeral?.more ? null : pass(end);
  },
};

/** `5G`, `3D`, `4A级景区`, after the units have had their turn. */
export const latinNames: Rule = {
  name: "latin-name",
  starts: ARABIC_DIGITS,
  read(text, at) {
    const end = matchEnd(LATIN_NAME, text, at);
    if (end < 0) return null;
    const numeral = readNumeral(text, at);
    return numeral !== null && findUnit(text, numeral) !== null ? null : pass(end);
  },
};
