import { describe, expect, test } from "vitest";
import { parseNumeral } from "../../src/quantity/numeral.js";
import { scanQuantities } from "../../src/quantity/scan.js";
import { SpanSet } from "../../src/text/span-set.js";
import { bounded } from "./corpus/bounds.js";
import type { CorpusCase } from "./corpus/corpus-case.js";
import { counts } from "./corpus/counts.js";
import { forms as otherForms } from "./corpus/forms.js";
import { measures } from "./corpus/measures.js";
import { money } from "./corpus/money.js";
import { negatives } from "./corpus/negatives.js";
import { numerals } from "./corpus/numerals.js";
import { pairs, ranges } from "./corpus/ranges.js";
import { ranks } from "./corpus/ranks.js";
import { shares } from "./corpus/shares.js";

const NO_MASKS = new SpanSet([]);
const scan = (text: string) => scanQuantities(text, 0, text.length, NO_MASKS);
const MARKED = /⟨([^⟩]*)⟩/g;

function unmark(form: string): { text: string; marked: { text: string; start: number }[] } {
  const marked = [...form.matchAll(MARKED)].map((match, index) => ({
    text: match[1]!,
    start: match.index - 2 * index,
  }));
  return { text: form.replace(MARKED, "$1"), marked };
}

describe("numerals", () => {
  const forms = numerals.flatMap(([value, ...rest]) => rest.map((form) => ({ form, value })));
  test.each(forms)("$form is $value", ({ form, value }) => {
    expect(parseNumeral(form)).toBe(value);
  });
});

const families: Record<string, readonly CorpusCase[]> = {
  counts,
  money,
  shares,
  measures,
  ranks,
  bounded,
  ranges,
  otherForms,
};

describe.each(Object.entries(families))("%s", (_, cases) => {
  const forms = cases.flatMap(({ forms, ...reading }) => forms.map((form) => ({ form, reading })));
  test.each(forms)("$form", ({ form, reading }) => {
    const { text, marked } = unmark(form);
    const expected = { max: null, bound: null, currency: null, ...reading };
    const found = scan(text).map(({ text, span, value, max, unit, kind, bound, currency }) => {
      return { text, start: span.start, value, max, unit, kind, bound, currency };
    });
    expect(found).toEqual(marked.map((mark) => ({ ...expected, ...mark })));
  });
});

test.each(pairs)("%s", (form, ...texts) => {
  expect(scan(form).map((quantity) => quantity.text)).toEqual(texts);
});

describe.each(Object.entries(negatives))("no quantity: %s", (_, texts) => {
  test.each(texts)("%s", (text) => {
    expect(scan(text)).toEqual([]);
    expect(scan(`围绕${text}，开展工作。`)).toEqual([]);
  });
});
