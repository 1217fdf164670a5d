import { expect, test } from "vitest";
import { Coordination } from "../../src/coordination/coordination.js";
import { extractSlogans } from "../../src/index.js";
import { formulaTerms } from "../../src/slogans/formula-terms.js";
import { listedTerms } from "../../src/slogans/listed-terms.js";
import { namedCampaigns } from "../../src/slogans/named-campaigns.js";
import { numeralPatternTerms } from "../../src/slogans/numeral-patterns.js";
import { unquotedCases } from "./unquoted-cases.js";

test.each(unquotedCases.map(([text, ...terms]) => ({ text, terms })))("$text", ({ text, terms }) => {
  const found = [
    ...numeralPatternTerms(text),
    ...formulaTerms(text),
    ...namedCampaigns(text),
    ...listedTerms(text, new Coordination(text)),
  ];
  expect(found.map(({ term }) => term)).toEqual(terms);
});

test("a quoted term is found again where it stands without marks, before and after", () => {
  const text = "三亮三比走深走实。深化“三亮三比”活动，推动三亮三比常态化。";
  const [slogan] = extractSlogans(text);
  expect(slogan!.occurrences.map(({ span }) => text.slice(span.start, span.end))).toEqual(Array(3).fill("三亮三比"));
  expect(slogan!.rule).toBe("quoted-numeral");
});

test.each([
  ["兜牢三保底线，优先安排三保支出。", "numeral 三保"],
  ["发挥双创示范基地作用。", "numeral 双创"],
  ["新增四上企业32家，建设双高院校2所。", "numeral 四上", "numeral 双高"],
  ["两新组织、第三保障队、增长和占比双高、小巨人乐园。"],
  ["打造“一屏统管”系统，推行“一码通享”。", "coinage 一屏统管", "coinage 一码通享"],
  ["上线“湖畔通”平台，建成“雪亮云”指挥平台。", "brand 湖畔通", "brand 雪亮云"],
])("%s has terms that need no marks before some nouns, of the kinds of the guidelines", (text, ...terms) => {
  const found = extractSlogans(text).filter(({ kind }) => kind !== "formulation");
  expect(found.map(({ kind, term }) => `${kind} ${term}`)).toEqual(terms);
});
