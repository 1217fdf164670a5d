/** Formats that {@link readDocument} knows. */
export type DocumentFormat = "text" | "markdown" | "html" | "docx" | "doc" | "pdf" | "ofd";

/** Something in a file that may have cost text, told with the place where it stands. */
export interface ReadWarning {
  code: string;
  message: string;
  /** Byte offset in the file, where there is one. */
  offset: number | null;
}

/** The text of a file, ready for `analyze`, and how it was got. */
export interface DocumentText {
  text: string;
  format: DocumentFormat;
  /** Encoding of a text file (`utf-8`, `gb18030`, `utf-16le`, `big5`), or `null` for formats that know their own. */
  encoding: string | null;
  /** Offset in `text` at which each page begins, or `null` for a source without pages. */
  pages: number[] | null;
  warnings: ReadWarning[];
}
