import { expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";

test.each([
  ["围绕“四个重在为实践要领，以转变方式为发展主线，以统筹“三化协调为抓手。", ["三化协调"]],
  ["办好“十三件工程，二十六件实事”。", ["十三件工程，二十六件实事"]],
  ["坚持“一主两副、多点支撑”格局。", ["一主两副、多点支撑"]],
])("%s: marks that do not belong together hold no term", (text, terms) => {
  expect(extractSlogans(text).map(({ term }) => term)).toEqual(terms);
});
