import { expect, test } from "vitest";
import { fromHash, placeIn, toHash } from "../../packages/web/src/model/address.js";
import { filtersFromQuery, filtersToQuery } from "../../packages/web/src/model/filter-address.js";
import { type Filters, NO_FILTERS } from "../../packages/web/src/model/filters.js";

const CHOICES: Partial<Filters>[] = [
  { kinds: new Set(["target"]) },
  { kinds: new Set() },
  { type: "percent", commitment: "binding", section: 0 },
  { documents: new Set([3, 12]) },
  { documents: new Set() },
  { from: 1990, to: 2025, place: "临江县" },
  { indicator: "R&D 经费=投入?强度#", unit: "%" },
];

test.each(CHOICES)("filters are read back as they were written: %o", (choice) => {
  const filters = { ...NO_FILTERS, ...choice };
  const query = filtersToQuery(filters);
  expect(filtersFromQuery(query.slice(1))).toEqual(filters);
  const address = { view: "corpus", document: 1, target: null } as const;
  expect(fromHash(toHash(address) + query)).toEqual(address);
});

test("no filters leave no trace, and what is none of ours is left out", () => {
  expect(filtersToQuery(NO_FILTERS)).toBe("");
  for (const query of ["", "from=abc", "section=-1", "section=1e9", "colour=red"]) {
    expect(filtersFromQuery(query)).toBe(NO_FILTERS);
  }
  expect(filtersFromQuery("kinds=target+nothing").kinds).toEqual(new Set(["target"]));
});

test("a stretch of the text is a target", () => {
  expect(placeIn("at-12-15")).toEqual({ start: 12, end: 15 });
  for (const other of [null, "target-4", "at-12", "at-1-2-3"]) expect(placeIn(other)).toBeNull();
});
