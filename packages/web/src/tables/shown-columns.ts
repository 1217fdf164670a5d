import type { TableName } from "tifa/tables";

const CLAIM = [
  "indicator",
  "figure",
  "value",
  "unit",
  "change",
  "verb",
  "period",
  "period_from",
  "section",
  "sentence",
];

/** Columns that are shown at first; the others are for those who work on with the data. */
export const SHOWN_COLUMNS: Record<TableName, readonly string[]> = {
  documents: ["document", "title", "issuer", "date", "year", "characters", "achievements", "targets", "slogans"],
  sections: ["level", "label", "title", "role"],
  achievements: CLAIM,
  targets: [
    "indicator",
    "figure",
    "bound",
    "value",
    "max",
    "unit",
    "commitment",
    "cues",
    "period",
    "section",
    "sentence",
  ],
  honours: ["title", "kind", "level", "giver", "subject", "count", "verb", "section", "sentence"],
  slogans: ["term", "kind", "occurrences", "members", "complete", "gloss_en", "section", "sentence"],
};
