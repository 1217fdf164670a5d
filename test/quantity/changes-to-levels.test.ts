import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

test.each([
  ["受理量减少126件至860件。", ["126件", "860件"]],
  ["站点增加12个到96个。", ["12个", "96个"]],
  ["每年增加3个至5个站点。", ["3个至5个"]],
  ["财政收入增长5%至6%。", ["5%至6%"]],
  ["投资3亿元至36亿元的项目。", ["3亿元至36亿元"]],
])("%s: a change, and what it came to, are two figures, and a range is one", (text, words) => {
  expect(extractQuantities(text).map((quantity) => quantity.text)).toEqual(words);
});
