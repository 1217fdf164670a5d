import { fieldLabel, type ItemKind } from "tifa/review";
import { type Cell, labelIn } from "tifa/tables";
import type { Words } from "../interface/words/words.js";
import { language } from "../state.js";
import { codes, shownCell } from "../tables/shown-cell.js";

/** What a field of a kind of items is called, in the reader's language; without a kind, what it is called in the first that has it. */
export function fieldName(field: string, kind?: ItemKind): string {
  const label = fieldLabel(field, kind);
  return label ? labelIn(label, language.value) : field;
}

/** The codes of a field with what they are called, or `undefined` where its values are free. */
export function choicesOf(kind: ItemKind, field: string, say: Words): Record<string, string> | undefined {
  if (field !== "kind") return codes(field, say);
  return kind === "slogan" ? say.sloganKinds : kind === "honour" ? say.honourKinds : say.figureKinds;
}

/** A value of a field as its reader says it. */
export function fieldValue(field: string, value: Cell | undefined, say: Words): string {
  return value === undefined || value === null ? "–" : String(shownCell(field, value, say));
}
