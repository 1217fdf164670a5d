import type { Column } from "../tables/tables.js";
import type { Span } from "../types.js";
import type { Citation } from "./citation/citation.js";
import type { DocumentPlace } from "./citation/document-places.js";

/** What of a row says where it stands, if anything does. */
type Of<Row, Part> = (row: Row) => Part | null | undefined;

/** Where a row stands, as a reader would look it up. */
export const placeColumns = <Row>(of: Of<Row, DocumentPlace>): Column<Row>[] => [
  { name: "path", zh: "章节", en: "Headings", cell: (row) => of(row)?.path ?? null },
  { name: "paragraph", zh: "段", en: "Paragraph", cell: (row) => of(row)?.paragraph ?? null },
  { name: "sentence_number", zh: "句", en: "Sentence number", cell: (row) => of(row)?.sentence ?? null },
  { name: "page", zh: "页", en: "Page", cell: (row) => of(row)?.page ?? null },
];

/** Where it stands in the text: half-open, UTF-16 units. */
export const spanColumns = <Row>(of: Of<Row, Span>): Column<Row>[] => [
  { name: "start", zh: "起", en: "Start", cell: (row) => of(row)?.start ?? null },
  { name: "end", zh: "止", en: "End", cell: (row) => of(row)?.end ?? null },
];

export const sentenceColumn = <Row>(of: Of<Row, string>): Column<Row> => ({
  name: "sentence",
  zh: "原句",
  en: "Sentence",
  cell: (row) => of(row) ?? null,
});

/** The citation, in two styles. */
export const citationColumns = <Row>(of: Of<Row, Citation>): Column<Row>[] => [
  { name: "gbt7714", zh: "引文（GB/T 7714）", en: "Citation (GB/T 7714)", cell: (row) => of(row)?.gbt7714 ?? null },
  { name: "chicago", zh: "引文（Chicago）", en: "Citation (Chicago)", cell: (row) => of(row)?.chicago ?? null },
];
