import { expect, test } from "vitest";
import { analyze, type Claim } from "../../src/index.js";

test("characters that R wrote by their numbers are what they stand for, at the places of the raw text", () => {
  const text = "<U+00A0><U+00A0>一、去年工作回顾\n<U+00A0><U+00A0>新建学校<U+5341>二所，改造道路36公里<U+3002>\n";
  const { sections, achievements } = analyze(text);
  expect(sections.map(({ title }) => title)).toEqual(["去年工作回顾"]);
  const raw = ({ quantity: { span } }: Claim): string => text.slice(span.start, span.end);
  expect(achievements.map((claim) => [claim.quantity.value, raw(claim)])).toEqual([
    [12, "<U+5341>二所"],
    [36, "36公里"],
  ]);
});

test("what is no such number stays", () => {
  expect(analyze("新建学校<U+ZZZZ>12所，标记<U+D800>。").achievements.map(({ quantity }) => quantity.value)).toEqual([
    12,
  ]);
});
