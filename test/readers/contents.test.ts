import { expect, test } from "vitest";
import { joinPages } from "../../packages/readers/src/page-furniture.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { left } from "./placed-texts.js";

const textOf = (texts: PageText[]): string => joinPages([layOut({ texts, width: 600 })]).text;
const page = (...texts: PageText[]): PageText[] => texts;

test("an entry of a table of contents is one line, however far its number, its title and its page are apart", () => {
  const entry = (number: string, title: string, at: number): PageText[] => [
    left(number, 50, 100 + 20 * at),
    left(`${title}…………${at + 3}`, 90, 100 + 20 * at),
  ];
  const contents = page(...entry("表2", "2025年收支平衡表", 0), ...entry("表3", "2026年支出安排表", 1));
  expect(textOf(contents)).toBe("表2 2025年收支平衡表…………3\n表3 2026年支出安排表…………4");
  const dotted = page(left("一、", 50, 100), left("总则", 90, 100), left("........", 150, 100), left("12", 400, 100));
  expect(textOf(dotted)).toBe("一、 总则........12");
  // two columns of entries stay apart
  const twice = page(
    ...[50, 320].flatMap((x) => [0, 1, 2].map((at) => left(`第${at + 1}章……${at + 1}`, x, 100 + 20 * at))),
  );
  expect(
    textOf(twice)
      .split("\n")
      .every((line) => (line.match(/章/g) ?? []).length === 1),
  ).toBe(true);
});
