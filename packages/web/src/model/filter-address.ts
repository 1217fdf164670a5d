import type { Commitment } from "tifa";
import { type Filters, NO_FILTERS } from "./filters.js";
import { MARK_KINDS, type MarkType } from "./mark-kinds.js";

/**
 * Filters as they stand in an address behind `?`; empty where nothing is filtered.
 *
 * @example
 * filtersToQuery({ ...NO_FILTERS, place: "全国", from: 1990 }); // "?place=全国&from=1990"
 */
export function filtersToQuery(filters: Filters): string {
  const query = new URLSearchParams();
  if (filters.kinds.size < MARK_KINDS.length) query.set("kinds", [...filters.kinds].join(" "));
  if (filters.documents !== null) query.set("documents", [...filters.documents].sort((a, b) => a - b).join(" "));
  for (const name of WORDS) if (filters[name] !== null) query.set(name, filters[name]);
  for (const name of NUMBERS) if (filters[name] !== null) query.set(name, String(filters[name]));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

const WORDS = ["type", "commitment", "place", "indicator", "unit"] as const;
const NUMBERS = ["section", "from", "to"] as const;

/** Reads them back. What is none of ours is left out. */
export function filtersFromQuery(text: string): Filters {
  const query = new URLSearchParams(text);
  const kinds = query.get("kinds")?.split(" ");
  const numbers = query
    .get("documents")
    ?.split(" ")
    .map(wholeNumber)
    .filter((number) => number !== null);
  const read: Filters = {
    kinds: kinds
      ? new Set(MARK_KINDS.map(({ name }) => name).filter((name) => kinds.includes(name)))
      : NO_FILTERS.kinds,
    // a type or firmness that is none lets nothing through, and says so in its box
    type: query.get("type") as MarkType | null,
    commitment: query.get("commitment") as Commitment | null,
    section: wholeNumber(query.get("section")),
    documents: numbers ? new Set(numbers) : null,
    from: wholeNumber(query.get("from")),
    to: wholeNumber(query.get("to")),
    place: query.get("place"),
    indicator: query.get("indicator"),
    unit: query.get("unit"),
  };
  return filtersToQuery(read) === "" ? NO_FILTERS : read;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
