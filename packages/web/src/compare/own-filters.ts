import { useMemo } from "preact/hooks";
import { filtersToQuery } from "../model/filter-address.js";
import type { Filters } from "../model/filters.js";
import type { MarkKindName } from "../model/mark-kinds.js";
import { filters } from "../state.js";

/** The filters as far as they concern marks of one kind: the same object until one of them changes, whatever becomes of other kinds. */
export function useOwnFilters(kind: MarkKindName): Filters {
  const kinds = new Set(filters.value.kinds.has(kind) ? [kind] : []);
  const own = { ...filters.value, kinds };
  return useMemo(() => own, [filtersToQuery(own)]);
}
