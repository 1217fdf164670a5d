/** Names of the tables of keywords, in the order in which they are written. */
export const KEYWORD_TABLES = ["keywords", "candidates"] as const;
export type KeywordTable = (typeof KEYWORD_TABLES)[number];
