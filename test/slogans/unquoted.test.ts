import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";
import { formulaTerms } from "../../src/slogans/formula-terms.js";
import { namedCampaigns } from "../../src/slogans/named-campaigns.js";
import { numeralPatternTerms } from "../../src/slogans/numeral-patterns.js";
import { unquotedCases } from "./unquoted-cases.js";

test.each(unquotedCases.map(([text, ...terms]) => ({ text, terms })))("$text", ({ text, terms }) => {
  const found = [...numeralPatternTerms(text), ...formulaTerms(text), ...namedCampaigns(text)];
  expect(found.map(({ term }) => term)).toEqual(terms);
});

test("a quoted term is found again where it stands without marks, before and after", () => {
  const text = "三亮三比走深走实。深化“三亮三比”活动，推动三亮三比常态化。";
  const [slogan] = extractSlogans(text);
  expect(slogan!.occurrences.map(({ span }) => text.slice(span.start, span.end))).toEqual(Array(3).fill("三亮三比"));
  expect(slogan!.rule).toBe("quoted-numeral");
});
