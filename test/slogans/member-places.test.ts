import { expect, test } from "vitest";
import { Coordination } from "../../src/coordination/coordination.js";
import { extractSlogans } from "../../src/index.js";
import { memberPlaces } from "../../src/slogans/member-places.js";
import { operandsOf } from "../../src/slogans/members-of-formula.js";
import { termNumeral } from "../../src/slogans/numeral-term.js";

test.each(memberPlaces)("$name is the first place that holds members in $example", ({ name, example }) => {
  const text = example.replace(/[〔〕]/g, "");
  const { term, span, members } = extractSlogans(text)
    .flatMap(({ term, occurrences }) => occurrences.map((occurrence) => ({ term, ...occurrence })))
    .find(({ members }) => members !== null)!;
  const numeral = termNumeral(term)!;
  const line = { start: 0, end: `${text}\n`.indexOf("\n") };
  const site = { text, term, numeral, operands: operandsOf(term), line, start: span.start - 1, end: span.end + 1 };
  const coordination = new Coordination(text);
  expect(memberPlaces.find(({ find }) => find({ ...site, coordination }) !== null)?.name).toBe(name);
  const [open, close] = [example.indexOf("〔"), example.indexOf("〕") - 1];
  expect(members![0]!.span.start).toBeGreaterThanOrEqual(open);
  expect(members!.at(-1)!.span.end).toBe(close);
});
