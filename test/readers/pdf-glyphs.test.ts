import { expect, test } from "vitest";
import { unreadableGlyphs } from "../../packages/readers/src/glyph-warnings.js";
import { inOneScript, textOfGlyphs, withFullStops } from "../../packages/readers/src/pdf-glyphs.js";

test("radicals and joined dashes stand for the text that was meant", () => {
  expect(textOfGlyphs("增⻓5%⸺全县⼀体")).toBe("增长5%——全县一体");
});

test.each([
  ["完成农村戶厕改造，我们", "完成农村户厕改造，我们"],
  ["完成農村戶廁改造，我們", "完成農村戶廁改造，我們"],
  ["戶厕", "戶厕"],
])("%s in one script is %s", (text, wanted) => {
  expect(inOneScript(text)).toBe(wanted);
});

test("code points of Founder's fonts are the marks that they show", () => {
  expect(textOfGlyphs("２２１\u{1001b0}７亿元、丝路\u{100170}海运")).toBe("２２１．７亿元、丝路·海运");
});

test("ASCII stops are full stops only where the text has hardly any other", () => {
  const stops = "完成投资12.5亿元.增长6%.".repeat(8);
  expect(withFullStops(stops)).toBe("完成投资12.5亿元。增长6%。".repeat(8));
  const mixed = `${"推进A.I.应用。".repeat(12)}见附件.doc`;
  expect(withFullStops(mixed)).toBe(mixed);
});

test("more than a few unreadable characters are told with their share", () => {
  expect(unreadableGlyphs(`\uE001${"正文".repeat(500)}`)).toEqual([]);
  expect(unreadableGlyphs(`${"\uE001".repeat(10)}${"正文".repeat(95)}`)[0]!.message).toContain("10, 5.00 %");
});
