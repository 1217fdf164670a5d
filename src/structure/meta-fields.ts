import { apparatusFields } from "../generated/apparatus-fields.js";
import { metaFields } from "../generated/meta-fields.js";
import { matchesOf } from "../text/matches-of.js";
import { UnitSet } from "../text/unit-set.js";
import type { Line } from "./lines.js";

export type MetaFieldName =
  | "title"
  | "documentNumber"
  | "issuer"
  | "date"
  | "published"
  | "time"
  | "place"
  | "held"
  | "speaker"
  | "recipient"
  | "source";

/** A row of `data/structure/meta-fields.yaml`. */
export interface MetaField {
  field: MetaFieldName;
  labels: readonly string[];
}

/** Index blocks stand within this many lines of the start or the end. */
const REACH = 40;
const LONGEST_LINE = 240;
const COLON = new UnitSet("：:");
/** The bars of a table around a value, the quotation marks of a header of keys and values, and white space. */
const AROUND = new UnitSet("|'\" \t\n\u3000\xA0");
const RUNNING_TEXT = new UnitSet("。！？；");

const FIELD_OF_LABEL = new Map(
  metaFields.flatMap(({ field, labels }) => labels.map((label, priority) => [label, { field, priority }] as const)),
);
/** The labels that tell nothing here end the value of one that does. */
const LABEL = new RegExp(
  `(?<![A-Za-z])(${[...new Set([...FIELD_OF_LABEL.keys(), ...apparatusFields.map(({ label }) => label)])]
    .sort((a, b) => b.length - a.length)
    .join("|")})[：:]`,
  "g",
);

/** Reads the labelled values around a document (`发文机关：国务院`). */
export function readMetaFields(text: string, lines: readonly Line[]): Map<MetaFieldName, string> {
  const values = new Map<MetaFieldName, string>();
  const priorities = new Map<MetaFieldName, number>();
  for (const line of [...lines.slice(0, REACH), ...lines.slice(Math.max(REACH, lines.length - REACH))]) {
    if (line.end - line.start > LONGEST_LINE) continue;
    const words = text.slice(line.start, line.end);
    if (!COLON.in(words) || RUNNING_TEXT.in(words)) continue;
    const labels = matchesOf(LABEL, words);
    labels.forEach(({ 0: label, 1: name, index }, at) => {
      const known = FIELD_OF_LABEL.get(name!);
      const value = withoutBars(words.slice(index + label.length, labels[at + 1]?.index));
      if (known === undefined || value === "" || known.priority >= (priorities.get(known.field) ?? Infinity)) return;
      priorities.set(known.field, known.priority);
      values.set(known.field, value);
    });
  }
  return values;
}

function withoutBars(value: string): string {
  let from = 0;
  let to = value.length;
  while (from < to && AROUND.at(value, from)) from++;
  while (to > from && AROUND.at(value, to - 1)) to--;
  return value.slice(from, to);
}
