import { describe, expect, test } from "vitest";
import { rulesIn, ruleText } from "../../packages/web/src/card/rule-words.js";
import { RULES } from "../../src/claims/rules/order.js";
import { analyze, explainAll } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";

describe("rules in words", () => {
  const { claim: _, ...slots } = RULES;
  const rules = Object.entries(slots).flatMap(([slot, all]) =>
    (all as readonly { name: string }[]).map(({ name }) => [slot, name] as const),
  );
  test.each(rules)("%s: %s", (slot, name) => {
    expect(ruleText(slot, name, "zh")).toMatch(/^\p{Script=Han}+：.*\p{Script=Han}/u);
    expect(ruleText(slot, name, "en")).toMatch(/^[A-Z][a-z ]+: ./);
  });

  const TABLE = `青山县“十四五”规划主要指标\n指标\t2020年\t2025年\n学校\t12所\t15所以上\n能耗强度\t\t下降13.5%\n住房（套）\t\t[36]\n`;
  const ofTable = explainAll(TABLE).flatMap(({ slots }) =>
    slots.flatMap(({ slot, rule }) => (rule ? [[slot, rule]] : [])),
  );
  test.each([...new Set(ofTable.map((pair) => pair.join(": ")))])("in tables, %s", (pair) => {
    const [slot = "", name = ""] = pair.split(": ");
    expect(ruleText(slot, name, "zh")).toMatch(/^\p{Script=Han}+：.*\p{Script=Han}/u);
    expect(ruleText(slot, name, "en")).toMatch(/^[A-Z][a-z ]+: ./);
  });

  test("every rule that fixtures show has words", () => {
    const analyses = readFixtures().map(({ source }) => analyze(source));
    const named = analyses.flatMap(({ slogans, honours }) => [...slogans, ...honours].map(({ rule }) => rule));
    expect([...new Set(named)].filter((name) => ruleText(null, name, "en") === "")).toEqual([]);
  });

  test("a line of rules is taken apart; what is not known has no words", () => {
    expect(rulesIn("indicator: noun-before; verb: governing")).toEqual([
      { slot: "indicator", name: "noun-before" },
      { slot: "verb", name: "governing" },
    ]);
    expect(rulesIn("lexicon")).toEqual([{ slot: null, name: "lexicon" }]);
    expect(rulesIn("")).toEqual([]);
    expect(ruleText("verb", "of-an-older-page", "zh")).toBe("");
  });
});
