/** Language of what the command says to people. */
export type Language = "zh" | "en";

/** The reader's language: `--lang`, else the locale of the environment (POSIX order), else that of the system. */
export function languageOf(environment: NodeJS.ProcessEnv, wanted?: Language): Language {
  if (wanted) return wanted;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(locale) ? "zh" : "en";
}
