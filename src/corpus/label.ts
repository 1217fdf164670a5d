import { yearOfDate } from "../time/part-of-year.js";
import type { CorpusDocument } from "./corpus-document.js";
import { type LabelSource, placeOf } from "./place.js";
import { yearOf } from "./year.js";

/** What rows call a document: its id, its place and its year, and what these two were read off. Plain JSON. */
export interface DocumentLabel {
  /** As the caller names the document: as a rule its file name. */
  id: string;
  /** `null` where nothing tells. */
  place: string | null;
  /** What the place was read off; `null` where there is none. */
  placeFrom: LabelSource | null;
  /** The year in which the document was delivered; `null` where nothing tells. */
  year: number | null;
  /** What the year was read off; `null` where there is none. */
  yearFrom: LabelSource | null;
}

/**
 * Place and year of a document. What the caller gives comes first; else the title, the issuer, the date, the opening lines and the headings
 * are asked, and last the name of the file. `placeFrom` and `yearFrom` say which it was, so that nothing is guessed silently.
 *
 * @example
 * labelOf({ id: "reports/2024.txt", text, analysis: analyze(text) });
 * // { id: "reports/2024.txt", place: "临江县", placeFrom: "title", year: 2024, yearFrom: "file-name" }
 */
export function labelOf(document: CorpusDocument): DocumentLabel {
  const given = givenLabel(document);
  const place = given.place === undefined ? placeOf(document) : { value: given.place, from: "given" as const };
  const year = given.year === undefined ? yearOf(document) : { value: given.year, from: "given" as const };
  return {
    id: document.id,
    place: place?.value ?? null,
    placeFrom: place?.from ?? null,
    year: year?.value ?? null,
    yearFrom: year?.from ?? null,
  };
}

function givenLabel({ place, year, given = {} }: CorpusDocument): Pick<CorpusDocument, "place" | "year"> {
  const ofDate = given.date === undefined ? undefined : yearOfDate(given.date);
  return { place: place ?? given.place, year: year ?? given.year ?? ofDate };
}
