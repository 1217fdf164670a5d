import fc from "fast-check";
import { expect, test } from "vitest";
import { type Analysis, analyze } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { hardWrapped, widths } from "../support/hard-wraps.js";
import { squash } from "../support/squashed.js";

/** Set in a narrow column or on one line already: further breaks at random would be no layout of theirs. */
const SET_ALREADY = ["cppcc-newspaper", "department-summary"];

/** The claims and slogans, without their places. */
function found({ achievements, targets, slogans }: Analysis) {
  const claims = [...achievements, ...targets].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
  return {
    claims: claims.map(({ status, quantity, indicator, verb, change, period, commitment }) => ({
      status,
      quantity: [squash(quantity.text), quantity.value, quantity.max, quantity.unit, quantity.bound],
      indicator: indicator && squash(indicator.text),
      verb: verb && squash(verb.text),
      change,
      period: period && [period.from, period.to],
      commitment,
    })),
    slogans: slogans.map(({ term, kind, occurrences }) => ({
      term,
      kind,
      members: occurrences.map(({ members }) => members?.map(({ text }) => squash(text)) ?? null),
    })),
  };
}

test.each(readFixtures().filter(({ slug }) => !SET_ALREADY.includes(slug)))(
  "$slug with its paragraphs broken at random says the same",
  ({ source }) => {
    const expected = found(analyze(source));
    const property = fc.property(widths, (lineWidths) => {
      expect(found(analyze(hardWrapped(source, lineWidths)))).toEqual(expected);
    });
    fc.assert(property, { numRuns: 40, seed: 1 });
  },
);
