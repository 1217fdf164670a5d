import type { LabelLanguage } from "./word-set.js";
import { VALUE_WORDS } from "./words.js";

/**
 * What a genre is called in a language; a code that is not known stands as it is.
 *
 * @example
 * genreText("county-work-report", "zh"); // "县级政府工作报告"
 */
export function genreText(code: string, language: LabelLanguage): string {
  const genre: Readonly<Record<string, string>> = VALUE_WORDS[language].genre;
  const levels: Readonly<Record<string, string>> = VALUE_WORDS[language].governmentLevel;
  const whole = genre[code];
  if (whole !== undefined) return whole;
  const [level = "", ...rest] = code.split("-");
  const levelWord = levels[level];
  const name = genre[rest.join("-")];
  if (name === undefined || levelWord === undefined) return code;
  return language === "zh" ? `${levelWord}${name}` : `${levelWord} ${name}`;
}
