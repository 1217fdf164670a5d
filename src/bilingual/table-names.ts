/** Names of the tables of `translationTables`. */
export const TRANSLATION_TABLES = ["figures", "slogans"] as const;
export type TranslationTable = (typeof TRANSLATION_TABLES)[number];
