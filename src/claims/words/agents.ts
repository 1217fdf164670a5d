import { wordClass } from "./word-classes.js";

const AGENTS = wordClass("agents");
const DOERS = wordClass("doers");
const PLACES = wordClass("places");
const PERSONS = wordClass("persons");

/** 村民, 困难家庭: people and households. */
export const isPerson = (words: string): boolean => PERSONS.ends(words);

/** 市政协, 国务院, 村级河长: those who do a thing. */
export const isAgent = (words: string): boolean => AGENTS.ends(words);

/** 市政协, 图书馆, 农户: those who act, or may where they open a clause. */
export const isDoer = (words: string): boolean => isAgent(words) || DOERS.ends(words);

/** 团洲垸蓄滞洪区 */
export const isPlace = (words: string): boolean => PLACES.ends(words);

/** 国家, 省, 乡镇: where people come from. */
export const isLand = (words: string): boolean => words.endsWith("国家") || isPlace(words);
