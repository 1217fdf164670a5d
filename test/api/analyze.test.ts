import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

test("a figure stands where its span says", () => {
  const text = "全年办理提案219件，\n  落实 675项。";
  const { achievements } = analyze(text);
  expect(achievements.map((claim) => text.slice(claim.quantity.span.start, claim.quantity.span.end))).toEqual([
    "219件",
    "675项",
  ]);
});
