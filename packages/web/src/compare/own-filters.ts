import { useMemo } from "preact/hooks";
import { filtersToQuery } from "../model/filter-address.js";
import type { Filters } from "../model/filters.js";
import type { MarkKindName } from "../model/mark-kinds.js";

/** The filters as far as they concern marks of one kind: the same object until one of them changes, whatever becomes of other kinds. */
export function useOwnFilters(kind: MarkKindName, filters: Filters): Filters {
  const kinds = new Set(filters.kinds.has(kind) ? [kind] : []);
  const own = { ...filters, kinds };
  return useMemo(() => own, [filtersToQuery(own)]);
}
