import { numeralNames } from "../../generated/numeral-names.js";
import { PhraseTable } from "../../text/phrase-table.js";
import { UnitSet } from "../../text/unit-set.js";
import { findUnit } from "../units.js";
import { ARABIC_DIGITS, HANZI_DIGITS, isOneOf, matchEnd, matchesAt, pass, type Rule } from "./rule.js";

/** A word or name that begins with a numeral and counts nothing. */
export interface NumeralName {
  name: string;
}

const NAMES = new PhraseTable(numeralNames.map((row) => [row.name, row] as const));

/** 五台山, 八项规定, 四面八方 */
export const namesFromTable: Rule = {
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

/** The 一 of 统一, 唯一, which a numeral may follow. */
export const wordsEndingInOne: Rule = {
  name: "word-ending-in-one",
  starts: "一",
  read: (text, at) => (isOneOf("统唯惟单同合专划归逐如任不", text, at - 1) ? pass(at + 1) : null),
};

/** The two numbers may stand on two lines of a heading; 本届共召开18次会议 counts them. */
const OF_SESSION = /(?<=届[^，。；！？\n召举累共]{0,10}\n?)/y;
/** 县人大三次会议 */
const OF_ASSEMBLY = /(?<=人大|政协|人代会|党代会)/y;
const COUNTED = new UnitSet("届次中");
/** 市十五届人大五次｜会议文件: what the meeting is called may stand on the next line. */
const MEETING =
  /[次中](?:、[一二三四五六七八九十]{1,2}次){0,6}\n?(?:会议|主席(?:团|会议)|主任会议|党组会议|全会|全体|全委|代表大会|常委会|常务会|教代会|职代会|党代会|理事会|$)/y;

/** Such meetings are numbered behind the name of who holds them: 市四次党代会. */
const CONGRESS = /次(?:党代会|党代表大会|代表大会|全委会|全会精神)/y;
const HOLDER = new UnitSet("省市县区州旗镇乡委党");

/** `十四届二次会议`, `五届人大五次会议`, `十九届六中全会`, `六届二次、三次全会`, `市四次党代会` */
export const sessions: Rule = {
  name: "session",
  starts: ARABIC_DIGITS + HANZI_DIGITS,
  read(text, at, numeral) {
    if (numeral === null || !COUNTED.at(text, numeral.end)) return null;
    const { end } = numeral;
    if (text[end] === "届") return findUnit(text, numeral) === null ? pass(end + 1) : null;
    // 三中全会、四次党代会
    const held = HOLDER.at(text, at - 1) || (text[at - 1] === "、" && text[at - 2] === "会");
    const named = held && matchesAt(CONGRESS, text, end);
    const numbered = numeral.style === "hanzi" && matchesAt(OF_ASSEMBLY, text, at) && matchesAt(MEETING, text, end);
    return named || numbered || (matchesAt(MEETING, text, end) && matchesAt(OF_SESSION, text, at))
      ? pass(end + 1)
      : null;
  },
};
