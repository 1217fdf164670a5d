import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";
import { quotedTerms } from "../../src/slogans/quoted.js";
import { readQuotes } from "../../src/text/quotes.js";
import { quotedCases } from "./quoted-cases.js";

// Without the lexicon, so that what is known of a term does not hide what its form and its place tell.
test.each(quotedCases.map(([text, ...terms]) => ({ text, terms })))("$text", ({ text, terms }) => {
  const found = quotedTerms(text, readQuotes(text), new Set()).sort((left, right) => left.start - right.start);
  const described = new Set(found.map(({ term, kind }) => `${kind[0]} ${term}`));
  expect([...described]).toEqual(terms);
});

test("an occurrence covers the term as it stands, a numeral outside the marks included", () => {
  const text = "紧抓三个“一号工程”，深化“四敢争先”实践活动。";
  const spans = extractSlogans(text).flatMap(({ occurrences }) => occurrences.map(({ span }) => span));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(["三个“一号工程”", "四敢争先"]);
});

test("a term of the caller is found across marks", () => {
  const own = { lexicon: [{ term: "稳字当头", kind: "formulation" as const, source: "own list" }] };
  const [slogan] = extractSlogans("坚持“稳字”当头，奋力开局。", own);
  expect(slogan).toMatchObject({
    term: "稳字当头",
    occurrences: [{ text: "“稳字”当头" }],
    gloss: { source: "own list" },
  });
});

test.each([
  ["提高五个保障”水平，深化“四链”融合。", "五个保障", "四链"],
  ["按照“三四五发展思路，突出重点、抓好落实。", "三四五"],
  ["完善制度”建设，强化“监督管理，补齐短板。"],
  ["增强5个百分点”，推动20家企业”上云。"],
])("%s has a numeral term with half its marks", (text, ...terms) => {
  expect(
    extractSlogans(text)
      .filter(({ kind }) => kind !== "formulation")
      .map(({ term }) => term),
  ).toEqual(terms);
});

test.each([
  ["把「綠化地帶」改劃作房屋發展。"],
  ["房屋協會（「房協」）發售「翠湖雅苑」。"],
  ["俗語說「萬事起頭難」，要克服「形式主義」。"],
  ["呈現「前低後高」的態勢。"],
  ["坚持『港人治港』，推出「人才清單」。", "港人治港", "人才清單"],
  ["推行「三減三增」計劃，打造「智慧政務」。", "三減三增", "智慧政務"],
])("%s is read by the same rules in the traditional script", (text, ...terms) => {
  const found = extractSlogans(text).filter(({ kind }) => kind !== "formulation");
  expect(found.map(({ term }) => term)).toEqual(terms);
});
