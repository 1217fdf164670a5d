import { expect, test } from "vitest";
import { panelDocument } from "../../src/corpus/index.js";
import { documentOf } from "./documents.js";

const placeOf = (text: string): string | null =>
  panelDocument(documentOf("a.txt", `${text}\n新建学校6所。`)).label.place;

test.each([
  ["李明远在临江市十六届人大七次会议上的政府工作报告（摘登）", "临江市"],
  ["王立新同志在临江县委十四届六次全会上的讲话", "临江县"],
  ["李明远在省十四届人大四次会议上的政府工作报告", null],
  ["临江市在建项目情况", "临江市"],
])("%s: who spoke there is no part of the place", (title, place) => {
  expect(placeOf(title)).toBe(place);
});

test("a report without a heading for its plans plans for the year for which it sets goals", () => {
  const text =
    "临江市政府工作报告\n一、2023年工作回顾\n2023年，全市生产总值增长5.2%。\n提出今年全市主要预期目标是：地区生产总值增长5%左右。";
  const { planned, figures } = panelDocument(documentOf("a.txt", text));
  expect(planned).toBe(2024);
  expect(figures.map(({ status, when }) => `${status} ${when.year}`)).toEqual(["achieved 2023", "target 2024"]);
});

test("what is achieved in a review alone plans for no year", () => {
  const text = "临江市政府工作报告\n一、2023年工作回顾\n2023年，全市生产总值增长5.2%，高于年初5%的目标。";
  expect(panelDocument(documentOf("a.txt", text)).planned).toBeNull();
});

test("the product of what belongs to a county itself is its own", () => {
  const text = "临江县政府工作报告\n一、2023年工作回顾\n县属地区生产总值增长5.2%。";
  expect(panelDocument(documentOf("a.txt", text)).figures.map(({ indicator }) => indicator)).toEqual(["地区生产总值"]);
});
