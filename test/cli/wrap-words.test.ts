import stringWidth from "string-width";
import { expect, test } from "vitest";
import { wrapWords } from "../../packages/cli/src/wrap-words.js";

const linesOf = (text: string, width: number) => wrapWords(text, width).split("\n");

test.each([
  ["文件名所含的信息，如“{place}-{year}”或“{place}/{year}”", ["“{place}-{year}”", "“{place}/{year}”"]],
  ["按文件名列出地方、日期、标题、年份等的表（CSV）", ["（CSV）"]],
  ["CSV、JSON、JSON Lines 中正文所在的字段", ["Lines"]],
  ["report on the files of a folder, with --metadata-from", ["--metadata-from", "folder,"]],
])("words and what stands in brackets stay whole: %s", (text, wholes) => {
  for (let width = 20; width < 60; width++) {
    const lines = linesOf(text, width);
    for (const whole of wholes) expect(lines.filter((line) => line.includes(whole))).toHaveLength(1);
    for (const line of lines) {
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/^[，。、：；）”]|[（“]$/u);
    }
    expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  }
});

test("what is wider than a line is cut, and lines that were there stay", () => {
  expect(linesOf("a".repeat(25), 10)).toEqual(["a".repeat(10), "a".repeat(10), "a".repeat(5)]);
  expect(linesOf("一\n二", 10)).toEqual(["一", "二"]);
  expect(wrapWords("", 10)).toBe("");
});
