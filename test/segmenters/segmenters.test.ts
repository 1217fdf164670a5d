import { expect, test } from "vitest";
import { intl } from "../../src/segmenters/intl.js";
import { loadJiebaWasm } from "../../src/segmenters/jieba-wasm.js";
import { nodeRsJieba } from "../../src/segmenters/node-rs-jieba.js";
import { tagWords } from "../../src/segmenters/tagged-words.js";
import type { Segmenter } from "../../src/types.js";

const texts = [
  "",
  "。",
  "全年实现地区生产总值1234.5亿元，同比增长6.5%，新增城镇就业1.2万人。",
  "深化“四敢争先”实践活动\n  推进三个“一号工程”",
  "半个\uD842字和\uDC00字，NUL\u0000字，𠮷祥社区，\u202E从右到左",
  "a plain English sentence, 3 words",
  "没有标点的长句".repeat(100),
];

for (const segmenter of [nodeRsJieba, intl, await loadJiebaWasm()]) {
  test.each(texts)(`${segmenter.name} cuts %j without loss`, (text) => {
    const words = tagWords(segmenter, text, 0, text.length);
    expect(words.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    for (const { tag } of words) expect(tag).toMatch(/^[a-z]+$/);
  });

  test(`${segmenter.name} tells verbs, nouns, numerals and marks`, () => {
    const tags = new Map(segmenter.tag("完成提案三百件，增长5个百分点。").map(({ word, tag }) => [word, tag[0]]));
    expect([tags.get("完成"), tags.get("增长"), tags.get("5"), tags.get("，")]).toEqual(["v", "v", "m", "x"]);
  });
}

test("words are placed in the text that they are a part of", () => {
  const text = "第一句。完成提案219件。第三句。";
  const words = tagWords(nodeRsJieba, text, 4, 13);
  expect(words.map(({ start, end }) => text.slice(start, end))).toContain("219");
  expect([words[0]?.start, words.at(-1)?.end]).toEqual([4, 13]);
});

test("an engine that drops white space or invents words does no harm", () => {
  const careless: Segmenter = {
    name: "careless",
    tag: () => ["完成", "", "提 案", "提案", "219"].map((word) => ({ word, tag: "n" })),
  };
  const text = "完成 提案 219件";
  const words = tagWords(careless, text, 0, text.length);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["完成", "提案", "219"]);
});
