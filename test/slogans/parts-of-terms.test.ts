import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const terms = (text: string): string[] => analyze(`2024年讲话\n${text}`).slogans.map(({ term }) => term);

test("the quoted halves of a term that the text has too are no terms", () => {
  expect(terms("坚持“一国两制”方针，守住“一国”原则，发挥“两制”优势。")).toEqual(["一国两制"]);
});

test.each([
  ["坚持“一国两制”方针，深化“两融”机制。", ["一国两制", "两融"]],
  ["开展“三联”行动，推进“三联三促”机制。", ["三联", "三联三促"]],
])("what only begins like another term is one: %s", (text, expected) => {
  expect(terms(text)).toEqual(expected);
});
