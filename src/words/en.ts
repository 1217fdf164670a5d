import type { PanelWords, ValueWords } from "./word-set.js";

export const valueWords: ValueWords = {
  quantityKind: {
    count: "count",
    money: "money",
    percent: "percent",
    points: "percentage points",
    measure: "measure",
    multiple: "multiple",
    rank: "rank",
  },
  honourKind: {
    award: "award",
    selection: "selection",
    instruction: "leader’s note",
    praise: "praise",
    publication: "publication",
    speech: "speech",
    promotion: "promotion",
  },
  level: { national: "national", provincial: "provincial", city: "city", county: "county" },
  status: { achieved: "Achievement", target: "Target" },
  commitment: { binding: "binding", expected: "expected", striving: "striving", planned: "planned" },
  change: { up: "up", down: "down" },
  diagnostic: {
    "broken-character": "a character decoded wrongly or cut in two",
    "control-character": "a control character in the text",
    "traditional-script": "traditional characters, read by their simplified forms",
    "doubtful-thousands": "one figure in groups of three, or two beside each other; not read",
    "numbering-gap": "a number is missing before this heading",
    "numbering-restart": "the numbering starts again in the middle",
    "numbering-repeated": "the number of the heading before",
    "further-document": "another document begins here; the metadata are those of the first",
    "members-differ": "more or fewer members than the number says",
  },
  to: "to",
  inherited: "(carried over)",
  noCues: "decided by its section and verb",
};

export const panelWords: PanelWords = {
  title: "Codebook of the panel",
  long: "`long.csv`: one row of each place, year and indicator, which together are the key. `wide.csv`: one row of each place and year.",
  rules:
    "A row takes the primary figure of its place and year: the target of a document that plans for the year, the result of one that reviews it; a government's work report comes first, of one document the first figure, and a figure that is merely striven for stands back behind a firm one. Yearly averages, five-year goals, shares, ranks, gaps and figures of part of a year are never taken. A fall is negative.",
  indicators: "Indicators",
  indicatorHead: "| code | indicator | measure | unit |",
  columns: "Columns of the long panel",
  columnHead: "| column | meaning |",
  wide: "Columns of the wide panel: `CODE_target` and `CODE_achieved` are values; with `_max` the upper end of a range, with `_bound` the bound, with `_status` whether it is stated.",
  labels: "Values",
  labelHead: "| column (its end) | value | meaning |",
  counts: (rows, places, stated) => `${rows} rows, ${places} places, ${stated} targets stated.`,
};
