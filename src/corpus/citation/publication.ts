import { citationFields } from "../../generated/citation-fields.js";
import type { GivenMetadata } from "../../tables/analyzed-document.js";

/** A row of `data/corpus/citation-fields.yaml`, which explains each field. */
export interface CitationField {
  field: keyof Publication;
  words: readonly string[];
}

/** Where a document was published, as far as the caller says; `null` where the caller does not. Plain JSON. */
export interface Publication {
  /** A newspaper or a gazette. */
  publication: string | null;
  /** The number of a gazette in its year. */
  issue: string | null;
  /** The page of a newspaper. */
  edition: string | null;
  /** The address at which it was read. */
  url: string | null;
  /** The day on which it was read at the address. */
  accessed: string | null;
}

const FIELDS = new Map(citationFields.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));

/** Where a document was published, from the columns that its metadata table has beside those that tifa knows. */
export function publicationOf(given: GivenMetadata | undefined): Publication {
  const found: Publication = { publication: null, issue: null, edition: null, url: null, accessed: null };
  for (const [name, value] of Object.entries(given?.other ?? {})) {
    const field = FIELDS.get(name.toLowerCase());
    if (field !== undefined) found[field] ??= value;
  }
  return found;
}
