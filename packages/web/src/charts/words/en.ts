import type { ChartWords } from "./word-set.js";

export const enCharts: ChartWords = {
  bySection: "Achievements and targets by section",
  terms: "Slogans by frequency",
  frequentTerms: (count) => `The ${count} most frequent slogans`,
  places: "Where slogans stand in the text (dashes: first-level headings)",
  targets: (unit, change) => `${change ? "Targets of change" : "Target values"} (${unit ? `in ${unit}` : "no unit"})`,
  targetSigns: { exact: "target", about: "about", min: "at least", max: "at most", range: "range", fall: "fall" },
  logarithmic: "logarithmic scale",
  termsByDocument: "Slogans by document",
  cells: "Cells say how often; the darker, the oftener; empty cells: never",
  colon: (name, value) => `${name}: ${value}`,
  figures: "figures",
  times: "times",
  perThousand: "per thousand characters",
  timesOf: (count) => (count === 1 ? "once" : `${count} times`),
  year: String,
  documents: (count) => (count === 1 ? "1 document" : `${count} documents`),
  documentsOf: (count) => `${count} doc.`,
  between: "; ",
  source: (names) => `Source: ${names}`,
  uneven: (fewest, most, perThousand) =>
    `Years have different numbers of documents (${fewest} to ${most}, below the years)${perThousand ? "; hence per thousand characters" : ": counts rise and fall with them"}`,
  gaps: "dots lead over years without documents",
  again: "Touch again to see it in the text",
  noIndicator: (name) => `These documents have no indicator “${name}”`,
  noCourse: (name) =>
    `The indicator “${name}” has no figures that can be set out by year: place and year of the document must be known, and the figure be of a whole year`,
  clearIndicator: "Clear the indicator",
  noTerm: (term) => `These documents do not have the slogan “${term}”`,
  addTerms: "Add a slogan",
  figuresOf: (count) => (count === 1 ? " (1 figure)" : ` (${count} figures)`),
};
