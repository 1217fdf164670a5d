import { expect, test } from "vitest";
import { claimsOf } from "./sentence-claims.js";

const verbs = (text: string): (string | undefined)[] =>
  claimsOf(text, { year: 2024, role: "review" }).map(({ verb }) => verb?.text);

test.each([
  ["推动全市产值突破500亿元。", ["突破"]],
  ["带动旅游收入突破12亿元。", ["突破"]],
  ["实现税收收入达到36亿元。", ["达到"]],
  ["推动森林覆盖率、绿地率分别达36%、42%。", ["达", "达"]],
])("%s: the level is what the figure tells", (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});

test.each([
  ["拉动消费超500亿元。", ["拉动"]],
  ["完成投资达36亿元。", ["完成"]],
  ["发放贷款达36亿元。", ["发放"]],
  ["带动就业3600人。", ["带动"]],
])("%s: the deed is", (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});
