/** Names of the tables of a comparison, in the order in which they are written. */
export const COMPARISON_TABLES = ["documents", "slogans", "indicators", "sections", "passages"] as const;
export type ComparisonTable = (typeof COMPARISON_TABLES)[number];
