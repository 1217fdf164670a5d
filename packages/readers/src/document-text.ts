/** Formats that {@link readDocument} knows. */
export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "doc" | "pdf" | "ofd";

/** Something in a file that may have cost text, told with the place where it stands. */
export interface ReadWarning {
  /** What kind of thing it is: `undecodable`, `blank-pages`, `embedded`, `wrong-ending`, …. */
  code: string;
  /** The same of this file, in an English line: `pages without text: 3, 4`. */
  message: string;
  /** Byte offset in the file, where there is one. */
  offset: number | null;
}

/** A cell of a table. Where cells are merged, the text stands in the first of them and the others are empty. */
export interface TableCell {
  /** What stands in the cell, on one line; empty for an empty cell. */
  text: string;
  /** Place in the text as read: half-open, in UTF-16 units. */
  span: { start: number; end: number };
}

/** A table of a file. In the text it stands as a line a row, the cells divided by tabs. */
export interface DocumentTable {
  /** Number of the page that it begins on, from 1, or `null` for a source without pages. */
  page: number | null;
  /** Place in the text as read, from the first row to the last: half-open, in UTF-16 units. */
  span: { start: number; end: number };
  /** The rows from the top, each with its cells from left to right, empty ones included. */
  rows: TableCell[][];
}

/** The text of a file, ready for `analyze`, and how it was got. */
export interface DocumentText {
  /** The text as `analyze` takes it; `pages` and the spans of tables are offsets in it. */
  text: string;
  /** The format that the bytes were read as. */
  format: DocumentFormat;
  /** Encoding of a text file (`utf-8`, `gb18030`, `utf-16le`, `big5`), or `null` for formats that know their own. */
  encoding: string | null;
  /** Offset in `text` at which each page begins, or `null` for a source without pages. */
  pages: number[] | null;
  /** The tables that stand in the text, in its order. */
  tables: DocumentTable[];
  /** What may have cost text; empty where nothing is known to have. */
  warnings: ReadWarning[];
  /** The other fields of the row, where the text is one of a CSV, JSON or JSON Lines file. */
  fields?: Record<string, string>;
}
