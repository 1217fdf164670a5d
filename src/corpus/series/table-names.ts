/** Names of the tables of a series, in the order in which they are written. */
export const SERIES_TABLES = ["documents", "targets", "indicators", "terms"] as const;
export type SeriesTable = (typeof SERIES_TABLES)[number];
