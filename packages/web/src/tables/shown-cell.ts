import { type Cell, genreText, VALUE_WORDS } from "tifa/tables";
import { momentText } from "../interface/moment.js";
import type { Words } from "../interface/words/words.js";
import { language } from "../state.js";

/** A cell as people read it, on the page and in what they copy: codes in their own language, flags as signs. */
export function shownCell(column: string, value: Cell, words: Words): Cell {
  if (value === null) return null;
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (typeof value === "number") return value;
  if (column === "genre") return genreText(value, language.value);
  if (column === "checked_at") return momentText(value);
  return codes(column, words)?.[value] ?? value.replace(/\s+/g, " ");
}

/** What the codes of a column are called, or `undefined` where its values are no codes. */
export function codes(column: string, words: Words): Record<string, string> | undefined {
  switch (column) {
    case "kind":
      return { ...words.figureKinds, ...words.sloganKinds, ...words.honourKinds };
    case "bound":
      return words.bounds;
    case "change":
      return words.changes;
    case "commitment":
      return words.commitments;
    case "level":
      // of honours, and of the documents themselves
      return { ...VALUE_WORDS[language.value].governmentLevel, ...words.levels };
    case "checked":
      return words.review.judgements;
    case "role":
      return words.roles;
    case "status":
      return { achieved: words.kind.achievement, target: words.kind.target };
    default:
      return undefined;
  }
}
