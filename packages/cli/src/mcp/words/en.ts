import type { McpWords } from "./word-set.js";

export const en: McpWords = {
  instructions:
    "Exact figures from the Chinese policy documents of one folder. Quote figures from the answers, with their addresses, and do not reckon or recall them: what a tool does not return was not found. Achievements were reached, targets are promised. List tools answer a page at a time: total says how many there are, next_offset where to go on.",
  tools: {
    listDocuments: "Names of the documents in the folder, in order. Other tools take these names.",
    readDocument: (mostCharacters) =>
      `A stretch of a document's text, as it was read, with its title, issuer and date. At most ${mostCharacters} characters an answer.`,
    listSections:
      "The outline of a document: headings with their levels, roles (review, plan, problems, guidance) and places.",
    listAchievements: "Figures that a document reports as reached: value in plain units, indicator, verb, period.",
    listTargets: "Figures that a document sets as targets, with how firmly each is promised. Never what was reached.",
    listSlogans: "Slogan terms (提法) of a document, each with its kind, members, number of places and first place.",
    explain:
      "Why figures of a document were read as they were: which rule decided each slot, or why a figure is no claim.",
    series:
      "Through years and places: targets with what was reached and whether they were met; or what an indicator was each year; or how often terms stand. Rows say when a plan gives no figure, so that silence is not taken for zero.",
    compare:
      "What changed from each document to the next: slogans, indicators, sections, or passages that were taken over.",
    checkTranslation:
      "Figures of an English translation that differ from the Chinese original (value, unit, bound, missing, added), and whether official renderings of slogans are used.",
  },
  inputs: {
    offset: "items to pass over; take next_offset of the answer before",
    limit: "items of the answer, at the most",
    document: "name of a document in the folder, as list_documents gives it",
    namesWith: "only names with this in them",
    start: "offset of the first character, in UTF-16 units",
    headingsWith: "only headings with this in them",
    indicator: "only figures whose indicator has this in it, such as 粮食",
    unit: "only figures with this unit, such as 亿元 or 元",
    year: "only figures whose period touches this year",
    sentencesWith: "only figures in sentences with this in them",
    termsWith: "only terms with this in them",
    figure: "digits of the figure as written, such as 52.6",
    seriesDocuments: "all of the folder if left out",
    indicators: "indicators to follow; those stated every year if left out",
    terms: "terms to count; all slogans if left out",
    place: "the place that the documents speak for",
    original: "the Chinese original",
    translation: "its English translation",
  },
  finding: (_, message) => message,
  refusals: {
    noDocument: (name) => `no document ${name} in the folder; list_documents names those that are there`,
    tooManyDocuments: (most) => `the folder has more than ${most} documents; name those that are meant in "documents"`,
    cannotRead: (name, reason) => `${name} cannot be read: ${reason}`,
    shorter: (name, characters) => `${name} has ${characters} characters`,
    needsTwo: "a comparison needs two different documents or more",
  },
};
