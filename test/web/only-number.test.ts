import { expect, test } from "vitest";
import { onlyNumberIn } from "../../packages/web/src/review/only-number.js";

test.each([
  ["共252件", 252],
  ["1.2万人", 12_000],
  ["达98.7%", 98.7],
  ["１５００亿元", 150_000_000_000],
  ["1,234.5元", 1234.5],
  ["新增3家以上", 3],
])("the number in %s is %d", (words, value) => {
  expect(onlyNumberIn(words)).toBe(value);
});

test.each(["成效十分明显", "一年来", "2024年新建36个", "5%至6%", "", "第十四届", `${"字".repeat(80)}12件`])(
  "of %s a reader says which number it is",
  (words) => {
    expect(onlyNumberIn(words)).toBeNull();
  },
);
