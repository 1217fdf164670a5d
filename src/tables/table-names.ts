/** Names of the tables of analyses, in the order in which they are written. */
export const TABLE_NAMES = ["documents", "sections", "achievements", "targets", "slogans", "honours"] as const;
/** A table of analyses. */
export type TableName = (typeof TABLE_NAMES)[number];

/** Names of the tables of a comparison, in the order in which they are written. */
export const COMPARISON_TABLES = ["documents", "slogans", "indicators", "sections", "passages"] as const;
/** A table of a comparison. */
export type ComparisonTable = (typeof COMPARISON_TABLES)[number];

/** Names of the tables of a series, in the order in which they are written. */
export const SERIES_TABLES = ["documents", "targets", "indicators", "terms"] as const;
/** A table of a series. */
export type SeriesTable = (typeof SERIES_TABLES)[number];

/** Names of the tables of keywords, in the order in which they are written. */
export const KEYWORD_TABLES = ["keywords", "candidates"] as const;
/** A table of keywords. */
export type KeywordTable = (typeof KEYWORD_TABLES)[number];

/** Names of the tables of a checked translation, in the order in which they are written. */
export const TRANSLATION_TABLES = ["figures", "slogans"] as const;
/** A table of a checked translation. */
export type TranslationTable = (typeof TRANSLATION_TABLES)[number];

/** Names of the tables of a search for words, in the order in which they are written. */
export const SEARCH_TABLES = ["lines", "counts", "dispersion", "collocates"] as const;
/** A table of a search. */
export type SearchTable = (typeof SEARCH_TABLES)[number];
