import { expect, test } from "vitest";
import { genres } from "../../src/generated/genres.js";
import { genreText, VALUE_WORDS } from "../../src/tables/index.js";

test("every genre is told in the reader's language", () => {
  for (const { name } of genres as readonly { name: string }[]) {
    expect(genreText(name, "zh"), name).toMatch(/\p{Script=Han}/u);
    expect(Object.keys(VALUE_WORDS.en.genre)).toContain(name);
  }
  expect(genreText("county-work-report", "zh")).toBe("县级政府工作报告");
  expect(genreText("municipal-budget-report", "en")).toBe("municipal budget report");
  expect(genreText("work-plan", "zh")).toBe("工作要点、计划");
  expect(genreText("another-kind", "zh")).toBe("another-kind");
});
