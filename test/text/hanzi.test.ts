import { expect, test } from "vitest";
import { HANZI } from "../../src/text/hanzi.js";

test("the set of hanzi is the script Han", () => {
  const han = /^\p{Script=Han}$/u;
  const wrong: string[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    if (HANZI.at(character, 0) !== han.test(character)) wrong.push(unit.toString(16));
  }
  expect(wrong).toEqual([]);
});
