import { describe, expect, test } from "vitest";
import { rowsOf, type WordList } from "../support/word-tables.js";
import { claimRows, figure, status } from "./claim-rows.js";
import { claimsOf } from "./sentence-claims.js";

const rows = rowsOf<{ use: string; words: WordList; counterExamples: string[] }>("claims/fact-words");
const inPlan = (text: string) => claimsOf(`${text}。`, { role: "plan" }).map(({ status }) => status);

const isOfHeading = ({ use }: { use: string }): boolean => use === "reasons";

describe.each(rows.filter((row) => !isOfHeading(row)))("$use", ({ words, counterExamples }) => {
  test.each(Object.values(words))("%s is the case, also in a plan", (text) => {
    expect(inPlan(text)[0]).toBe("achieved");
  });
  test.each(counterExamples)("%s is planned", (text) => expect(inPlan(text)).toEqual(["target"]));
});

test.each([
  ["力争全市分为6个片区管理", ["target"]],
  ["针对薄弱环节，新建学校12所", ["target"]],
])("a word nearer says more: %s", (text, expected) => expect(inPlan(text)).toEqual(expected));

describe.each(rows.filter(isOfHeading))("$use", ({ words, counterExamples }) => {
  const below = (heading: string) =>
    claimRows(
      `松溪县人民政府关于加强用水管理的意见\n一、${heading}\n农业用水占72%。\n二、目标\n新建水库3座。`,
      figure,
      status,
    );

  test.each(Object.values(words))("below %s it is told how things are", (heading) => {
    expect(below(heading)).toEqual(["72% achieved", "3座 target"]);
  });
  test.each(counterExamples)("below %s it is planned", (heading) => {
    expect(below(heading)).toEqual(["72% target", "3座 target"]);
  });
});

test.each([
  ["全县有水井3600眼，人均水资源360立方米，居全省第9位。", ["3600眼 achieved", "360立方米 achieved", "第9位 achieved"]],
  ["2008年，农业用水占72%。工业用水仅占8%。", ["72% achieved", "8% achieved"]],
  ["各镇要厉行节约，把农业用水占比降到60%。", ["60% target"]],
  ["力争到2012年，全县有水库42座。", ["42座 target"]],
  ["新打水井120眼。农业用水控制在60%以内。", ["120眼 target", "60% target"]],
])("what a part gives as reasons: %s", (text, expected) => {
  const opinion = "松溪县人民政府关于加强节水工作的意见\n松政发〔2009〕12号\n一、充分认识节水工作的重要性\n";
  expect(claimRows(opinion + text, figure, status)).toEqual(expected);
});
