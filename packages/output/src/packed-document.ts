import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { PanelDocument } from "tifa/corpus";
import type { AnalyzedDocument } from "tifa/tables";
import { type PageDocument, pageDocument } from "./page-document.js";

/** What a page knows of a document without opening it: enough for its lists of documents and for what can be chosen in them. */
export interface DocumentEntry {
  id: string;
  /** The name of the text among verdicts. */
  hash: string;
  meta: AnalyzedDocument["analysis"]["meta"];
  label: PanelDocument["label"];
  /** How many places are marked in it. */
  markCount: number;
  /** How often it states each indicator, and a figure in each unit. */
  indicators: readonly (readonly [name: string, count: number])[];
  units: readonly (readonly [name: string, count: number])[];
}

/** A document as it stands in the data block of a page: most of many stay closed, and what is not read costs little. */
export interface PackedDocument extends DocumentEntry {
  /** Length of the JSON in UTF-8. */
  bytes: number;
  /** The JSON of a {@link PageDocument} in UTF-8, deflated, in base 64. */
  packed: string;
}

/** What a page knows of a document beforehand. */
export function documentEntry({ id, hash, analysis, panel }: PageDocument): DocumentEntry {
  const claims = [...analysis.achievements, ...analysis.targets];
  const places = analysis.slogans.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  return {
    id,
    hash,
    meta: analysis.meta,
    label: panel.label,
    markCount: claims.length + places + analysis.honours.length,
    indicators: counted(panel.figures.map(({ indicator }) => indicator)),
    units: counted(claims.map(({ quantity }) => quantity.unit).filter((unit) => unit !== "")),
  };
}

function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

/** Makes a document ready for a data block. */
export function packed(document: AnalyzedDocument): PackedDocument {
  const page = "panel" in document ? (document as PageDocument) : pageDocument(document);
  // half of a surrogate pair has no form in UTF-8: JSON writes it as an escape
  const json = strToU8(JSON.stringify(page));
  return { ...documentEntry(page), bytes: json.length, packed: btoa(strFromU8(deflateSync(json), true)) };
}

/** A document takes so much at the most, whatever a damaged page says. */
const MOST_BYTES = 300 * 1024 * 1024;

/**
 * Opens a document of a data block.
 *
 * @throws {SyntaxError} where it is damaged.
 */
export function unpacked({ id, bytes, packed }: PackedDocument): PageDocument {
  try {
    if (!(bytes <= MOST_BYTES)) throw new RangeError(`${bytes} bytes`);
    const json = inflateSync(strToU8(atob(packed), true), { out: new Uint8Array(bytes) });
    return JSON.parse(strFromU8(json)) as PageDocument;
  } catch (error) {
    throw new SyntaxError(`${id}: damaged: ${(error as Error).message}`, { cause: error });
  }
}
