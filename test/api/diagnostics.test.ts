import { expect, test } from "vitest";
import { DIAGNOSTICS } from "../../src/diagnostics.js";
import { analyze } from "../../src/index.js";

test.each([
  ["broken-character", "提案\uFFFD件，\uFFFD\uFFFD。", 2, "3 broken character(s), the first one here"],
  ["broken-character", "提案\uD842", 2, "1 broken character(s), the first one here"],
  ["control-character", "提\u0000案", 1, "1 control character(s), the first one here"],
])("%s in %j", (code, text, start, message) => {
  expect(analyze(text).diagnostics).toEqual([{ code, message, span: { start, end: start + 1 } }]);
});

test.each(["", "全年办理提案219件。", "𠮷祥社区\t有3户。\r\n\u3000"])("no diagnostic for %j", (text) => {
  expect(analyze(text).diagnostics).toEqual([]);
});

test("every code is explained", () => {
  for (const meaning of Object.values(DIAGNOSTICS)) expect(meaning.length).toBeGreaterThan(20);
});
