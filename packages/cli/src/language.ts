import type { LabelLanguage } from "tifa/tables";

/** Language of what the command says to people. */
export type Language = LabelLanguage;

/** All of them: a row that is missing does not compile. */
const NAMES: Record<Language, true> = { zh: true, en: true };
export const LANGUAGES: readonly Language[] = Object.keys(NAMES) as Language[];

/** The reader's language: `--lang`, else the locale of the environment (POSIX order), else that of the system. */
export function languageOf(environment: NodeJS.ProcessEnv, wanted?: Language): Language {
  if (wanted) return wanted;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh" : "en";
}
