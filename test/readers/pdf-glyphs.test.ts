import { expect, test } from "vitest";
import { unreadableGlyphs } from "../../packages/readers/src/glyph-warnings.js";
import { inOneScript, textOfGlyphs, withFullStops, withPoints } from "../../packages/readers/src/pdf-glyphs.js";

test("radicals and joined dashes stand for the text that was meant", () => {
  expect(textOfGlyphs("增⻓5%⸺全县⼀体")).toBe("增长5%——全县一体");
});

test.each([
  ["完成农村戶厕改造，我们", "完成农村户厕改造，我们"],
  ["完成農村戶廁改造，我們", "完成農村戶廁改造，我們"],
  ["戶厕", "户厕"],
  ["惠及320戶，戶数不减", "惠及320户，户数不减"],
  ["家家戶戶门前", "家家户户门前"],
  ["農戶320戶，戶數不減", "農戶320戶，戶數不減"],
  ["題為《户外广告》的專欄，訪戶數增", "題為《户外广告》的專欄，訪戶數增"],
  ["戶口", "戶口"],
  ["其中大戶、小戶", "其中大戶、小戶"],
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

test("a character of a font's own that stands between digits alone is their point", () => {
  const figures = "投资12\uE0105亿元，增长8\uE0101%，占3\uE01025%。";
  expect(withPoints(figures)).toBe("投资12.5亿元，增长8.1%，占3.25%。");
  for (const other of [
    `${figures}\uE010项目`,
    "投资12\uE0105亿元",
    "第1\uE0102\uE0103、1\uE0102\uE0104、1\uE0102\uE0105条",
  ])
    expect(withPoints(other)).toBe(other);
});

test.each([
  ["accents that no word has", "ÄÅÇÉÑ2023Ö，ÜáàâäãåçéèêëíìîïñóòôöõúÄÅ12.5Ç"],
  ["control characters", "\u0003\u0004\u0005$%&'()*+\u0019\u0007"],
  ["hanzi that hardly any text has", "切⹁䧗剝辑䇗㱮䡗䤸顫亍䋧㰣劆䢦篾曎鱳瞚괐㘍䆋㚷嫱䷅勰匛䈴䷊鵲留粠杼䬠㶩㲋"],
])("a text by the codes of its fonts is told by %s", (_, text) => {
  expect(unreadableGlyphs(text).map(({ code }) => code)).toEqual(["unreadable-glyphs"]);
});

test.each([
  `引进Château、Müller等品牌8个，注音：zhèng fǔ gōng zuò bào gào。${"建设城乡社区，完善公共服务。".repeat(20)}`,
  "龘靐齉爩麤 等生僻字，嬲嫐𠮷田。",
  "ᠮᠣᠩᠭᠣᠯ བོད་ཡིག ئۇيغۇر Россия αβγ 한국 かな",
  "第一行\n\t第二行\f第三页",
])("a text that is only unusual is not: %s", (text) => {
  expect(unreadableGlyphs(text)).toEqual([]);
});
