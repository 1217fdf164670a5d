import { expect, test } from "vitest";
import { inOneScript, textOfGlyphs } from "../../packages/readers/src/pdf-glyphs.js";

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
