import type { Analysis, Span } from "../index.js";
import {
  type AnalyzedDocument,
  type Cell,
  CLAIM_FIELDS,
  type Field,
  HONOUR_FIELDS,
  ROWS,
  SLOGAN_FIELDS,
} from "../tables/index.js";
import type { FieldValues, ItemKind } from "./verdict.js";

/** Something that can be checked: a claim, a place of a slogan, an honour. */
export interface ReviewItem {
  /** What kind of thing it is. */
  kind: ItemKind;
  /** The figure, the term, or the title of the honour (its verb where it has none), as the analysis gives it. */
  quote: string;
  /** Where the quote stands: half-open, UTF-16 units of the text. */
  span: Span;
  /** Its values, by the names of the columns that can be checked. */
  values: FieldValues;
}

const CLAIM: readonly string[] = [
  "status",
  "figure",
  "value",
  "max",
  "unit",
  "kind",
  "bound",
  "indicator",
  "verb",
  "change",
  "commitment",
  "period",
  "period_from",
  "period_to",
  "baseline",
];

/** The columns of each table that a reader can correct: those that say something of the text, not where it stands. */
export const CHECKED_FIELDS: Readonly<Record<ItemKind, readonly string[]>> = {
  achievement: CLAIM,
  target: CLAIM,
  slogan: ["text", "kind", "count", "members"],
  honour: ["kind", "title", "level", "giver", "subject", "count", "count_unit", "verb"],
};

/** The items of a document, kind by kind, in the order of the tables. */
export function reviewItems(document: AnalyzedDocument): ReviewItem[] {
  const claims = (["achievements", "targets"] as const).flatMap((table) =>
    ROWS[table](document).map((row): ReviewItem => {
      const kind = table === "achievements" ? "achievement" : "target";
      const { text, span } = row.claim.quantity;
      return { kind, quote: text, span, values: valuesOf(CLAIM_FIELDS, kind, row) };
    }),
  );
  const slogans = ROWS.slogans(document).map((row): ReviewItem => {
    const { text, span } = row.occurrence;
    return { kind: "slogan", quote: text, span, values: valuesOf(SLOGAN_FIELDS, "slogan", row) };
  });
  const honours = ROWS.honours(document).map((row): ReviewItem => {
    const { text, span } = row.honour.title ?? row.honour.verb;
    return { kind: "honour", quote: text, span, values: valuesOf(HONOUR_FIELDS, "honour", row) };
  });
  return [...claims, ...slogans, ...honours];
}

function valuesOf<Row>(fields: readonly Field<Row>[], kind: ItemKind, row: Row): FieldValues {
  const checked = new Set(CHECKED_FIELDS[kind]);
  return Object.fromEntries(
    fields.filter(({ key }) => checked.has(key)).map(({ key, cell }): [string, Cell] => [key, cell(row)]),
  );
}

/** An analysis that comes without its text, as a batch writes it. */
export function withoutText(id: string, analysis: Analysis): AnalyzedDocument {
  return { id, text: "", analysis };
}
