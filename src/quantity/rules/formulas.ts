import { UnitSet } from "../../text/unit-set.js";
import { findUnit } from "../units.js";
import { ARABIC_DIGITS, matchEnd, matchesAt, pass, type Rule } from "./rule.js";

const LATIN = new UnitSet("", ["A", "Z"], ["a", "z"], ["Ａ", "Ｚ"], ["ａ", "ｚ"], ["Α", "ω"]);
const LATIN_OR_JOIN = new UnitSet("-－–.", ["A", "Z"], ["a", "z"], ["Ａ", "Ｚ"], ["ａ", "ｚ"], ["Α", "ω"]);
const AFTER_LATIN = /(?<=[A-Za-zＡ-Ｚａ-ｚΑ-ω][-－–.]?)/y;
const MODEL = /[0-9０-９.．A-Za-z+－-]+/y;
const MEASURE_AFTER_LATIN = /[0-9０-９.．,]+(?:[十百千]?万|亿|%|％|个百分点|元|家|件|篇)/y;

/** `PM2.5`, `C919`, `G318国道`, `CZ-5`; but `人均GDP10.5万元` measures something. */
export const modelNumbers: Rule = {
  name: "model-number",
  starts: ARABIC_DIGITS,
  read(text, at) {
    if (!LATIN_OR_JOIN.at(text, at - 1)) return null;
    if (!matchesAt(AFTER_LATIN, text, at) || matchesAt(MEASURE_AFTER_LATIN, text, at)) return null;
    return pass(matchEnd(MODEL, text, at));
  },
};

const JOINS = new UnitSet(":：∶-－/／.．+＋×*");
const CLOCK_OR_RATIO = /[0-9０-９]+(?:[.．][0-9０-９]+)?[:：∶︰][0-9０-９]+(?:[:：∶︰.．][0-9０-９]+)*/y;
/** 2023-05-06, 2023.5-2024.6, 1.2.3; but 4.5-5% is a range. */
const DATE_OR_VERSION =
  /[0-9０-９]+(?:[-－][0-9０-９]+){2,}|[0-9０-９]+(?:[/／.．][0-9０-９]+){2,}|(?:19|20)[0-9]{2}(?:[-－/／.．][0-9０-９]+){2,}/y;
const FORMULA = /[0-9０-９]{1,9}(?:[+＋×*][0-9０-９A-Za-z]{1,9}){1,9}|[0-9０-９]{1,9}[+＋][A-Za-z\p{Script=Han}]/uy;

/** `1+4+n`, `8:30`, `3：7`, `2023-05-06` */
export const formulas: Rule = {
  name: "formula",
  starts: ARABIC_DIGITS,
  read(text, at, numeral) {
    if (numeral !== null && (numeral.more !== null || !JOINS.at(text, numeral.end))) return null;
    for (const expression of [CLOCK_OR_RATIO, DATE_OR_VERSION, FORMULA]) {
      const end = matchEnd(expression, text, at);
      if (end > 0) return pass(end);
    }
    return null;
  },
};

const LATIN_NAME = /[0-9０-９]+(?:\.[0-9]+)?[A-Za-z][A-Za-z0-9]*/y;

/** `5G`, `3D`, `4A级景区`, where no unit begins with the letters. */
export const latinNames: Rule = {
  name: "latin-name",
  starts: ARABIC_DIGITS,
  read(text, at, numeral) {
    if (numeral === null || !LATIN.at(text, numeral.end)) return null;
    const end = matchEnd(LATIN_NAME, text, at);
    return end < 0 || findUnit(text, numeral) !== null ? null : pass(end);
  },
};
