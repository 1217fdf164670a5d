/** The kinds of result that `--only` can ask for. */
export const PARTS = ["sections", "achievements", "targets", "slogans", "honours", "quantities"] as const;
export type Part = (typeof PARTS)[number];
