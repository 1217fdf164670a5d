import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";

const LEXICON = [
  { term: "四季村晚", kind: "brand", variants: ["村晚", "春夏秋冬村晚", "四季村晚品牌"], source: "a source" },
] as const;

test.each([
  ["建设“四季村晚”平台，办好村晚。", "四季村晚", 2],
  ["办好村晚，唱响村晚。", "村晚", 2],
  ["办好春夏秋冬村晚。", "春夏秋冬村晚", 1],
  ["擦亮四季村晚品牌。", "四季村晚", 1],
])("%s speaks of %s", (text, term, places) => {
  const slogans = extractSlogans(text, { lexicon: LEXICON }).filter(({ gloss }) => gloss?.source === "a source");
  expect(slogans.map((slogan) => [slogan.term, slogan.occurrences.length])).toEqual([[term, places]]);
});

test("a term in another form has the numeral of that form", () => {
  const [slogan] = extractSlogans("坚持两手同抓。", {
    lexicon: [{ term: "两手同抓两手同硬", kind: "numeral", variants: ["两手同抓"], source: "a source" }],
  });
  expect(slogan).toMatchObject({ term: "两手同抓", numeral: { count: 2, head: "手同抓" } });
});

test("a quoted term may begin with a mark", () => {
  const slogans = extractSlogans("弘扬“·担当实干·”精神，办好“，便民利企”实事。");
  expect(slogans.map(({ term }) => term)).toContain("·担当实干·");
});

test("a term of digits does not recur inside a figure", () => {
  const text = "落实“132”工作部署，深化132工作部署。总产量132.4亿斤，新增企业132家，面积1132亩。";
  const slogan = extractSlogans(text).find(({ term }) => term === "132");
  expect(slogan?.occurrences.map(({ span }) => text.slice(span.start, span.end + 2))).toEqual(["132”工", "132工作"]);
});
