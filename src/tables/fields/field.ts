import type { Quantity } from "../../types.js";
import type { Label } from "../../words/label.js";
import type { LabelLanguage } from "../../words/word-set.js";
import { VALUE_WORDS } from "../../words/words.js";

/** A value of a table. `null` is an empty cell. */
export type Cell = string | number | boolean | null;

/** What the cells of a column hold, besides `null`. */
export type ColumnType = "text" | "integer" | "number" | "boolean";

/** A piece of what readers are shown: words about the document, or words of it, by the part that they play. */
export interface Shown {
  /** The words, on one line. */
  text: string;
  /** The part that they play, by which they are coloured; left out for words about the document. */
  part?: "indicator" | "verb" | "time" | "cue" | "rule";
}

/**
 * A field of a claim, a slogan, an honour, a section or a document, described once for everything that puts it out: tables, workbook,
 * Markdown, terminal, page and codebook.
 */
export interface Field<Row> {
  /** The name of the column, which stays. */
  key: string;
  /** Heading of its column, and its name on cards. */
  label: Label;
  /** What it says, for the codebook. */
  meaning: Label;
  /** What its cells hold besides `null`; text where it is left out. Columnar files need to know before the first row. */
  type?: ColumnType;
  /** Its value in a table. */
  cell(row: Row): Cell;
  /** What a card of the page shows of it; nothing where this is left out or gives an empty list. */
  show?(row: Row, language: LabelLanguage): readonly Shown[];
  /** Its column in the tables for reading, in Markdown and in the terminal. */
  brief?: Brief<Row>;
}

/** A field that has a column in the tables for reading. */
export type BriefField<Row> = Field<Row> & { brief: Brief<Row> };

/** A column of a table that is read, not reckoned with. */
export interface Brief<Row> {
  /** What stands in the column, where that is not the value of the table. */
  text?(row: Row): Cell;
  /** Its place among the columns. */
  order: number;
  /** Width in the terminal, as a share of the table's; without it, the column is for Markdown alone. */
  share?: number;
  /** Whether the column stands in the table of this name. Default: in all. */
  only?: string;
}

/** The columns of the table `name` that is for reading, in their order. */
export function briefFields<Row>(fields: readonly Field<Row>[], name: string): BriefField<Row>[] {
  return fields
    .filter((field): field is BriefField<Row> => field.brief !== undefined && (field.brief.only ?? name) === name)
    .sort((a, b) => a.brief.order - b.brief.order);
}

/** What stands in a column for reading. */
export function briefText<Row>(field: BriefField<Row>, row: Row): Cell {
  return field.brief.text === undefined ? field.cell(row) : field.brief.text(row);
}

/** Words of the document, on one line, as a part of a card. */
export const quoted = (mention: { text: string } | null, part: NonNullable<Shown["part"]>): Shown[] =>
  mention === null ? [] : [{ text: mention.text.replace(/\s+/g, " "), part }];

const NUMBERS = new Map<LabelLanguage, Intl.NumberFormat>();
const BOUND_SIGNS = { min: "≥ ", max: "≤ ", about: "≈ " } as const;

/** Writes numbers in a language. */
export function numberIn(language: LabelLanguage): Intl.NumberFormat {
  const known = NUMBERS.get(language);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  NUMBERS.set(language, made);
  return made;
}

/** Signs that stand at their number without a space. */
const CLOSE_UNITS = new Set(["%", "‰"]);

/** The value of a figure in plain units, with its bound. */
export function figureText({ value, max, unit, bound }: Quantity, language: LabelLanguage): string {
  const number = (part: number): string => numberIn(language).format(part);
  const amount = max === null ? number(value) : `${number(value)} ${VALUE_WORDS[language].to} ${number(max)}`;
  const gap = CLOSE_UNITS.has(unit) ? "" : " ";
  return `${bound ? BOUND_SIGNS[bound] : ""}${amount}${gap}${unit}`.trim();
}
