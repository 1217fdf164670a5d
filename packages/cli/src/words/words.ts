import type { Language } from "../language.js";
import { en } from "./en.js";
import type { Words } from "./word-set.js";
import { zh } from "./zh.js";

export type { Words } from "./word-set.js";

const WORDS: Record<Language, Words> = { zh, en };

/** The words of the reports in a language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}
