import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { rowsOf } from "../support/word-tables.js";

/** Each figure with what it counts and what it is: `T` to come, `A` the case. */
function read(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ status, quantity, indicator }) =>
      [quantity.text.replace(/\s/g, ""), indicator?.text ?? "-", status === "target" ? "T" : "A"].join(" "),
    );
}
const statuses = (text: string): string[] => read(text).map((row) => row.at(-1)!);

describe.each(rowsOf<{ examples: string[]; counterExamples: string[] }>("claims/traditional-cues"))(
  "會",
  ({ examples, counterExamples }) => {
    test.each(examples)("%s is to come", (text) => expect(statuses(`經過努力，${text}。`)).toEqual(["T"]));
    test.each(counterExamples)("%s is no plan", (text) => expect(statuses(`經過努力，${text}。`)).toEqual(["A"]));
  },
);

test.each([
  ["協會舉辦講座12場，委員會處理申請36宗。", ["A", "A"]],
  ["房屋署會加強巡查，每年可收回單位3600個，加上新單位12 000個。", ["T", "T"]],
  ["當局會於明年推出用地16幅。", ["T"]],
  ["各區會堂共有座位2400個。", ["A"]],
  ["我們會把資助額提高至3萬元。", ["T"]],
  ["政府已批出用地24幅，會議展覽業僱員增至3600人。", ["A", "A"]],
])("%s", (text, expected) => expect(statuses(text)).toEqual(expected));

test.each([
  ["5年內落成公屋24 000個。", ["T"]],
  ["可供2016-2017年度起4年內落成單位12 000個。", ["T"]],
  ["過去5年內落成公屋24 000個。", ["A"]],
  ["粗略估計，空置單位超過1 200個。", ["A"]],
  ["上一輪檢討共釋出用地36公頃。", ["A"]],
  ["16幅位於新區的土地，將會發展住宅。", ["T"]],
  ["收入達36億元，將會用於教育。", ["A"]],
])("in a text that says nothing of its time: %s", (text, expected) => expect(statuses(text)).toEqual(expected));

test("those of what was counted before, and two figures of one thing", () => {
  expect(read("委員會批准了申請57宗，其中2宗位於舊區的用地，其餘55宗涉及新界土地。")).toEqual([
    "57宗 申請 A",
    "2宗 申請 A",
    "55宗 申請 A",
  ]);
  expect(read("共有12幅合共36公頃的用地。")[0]).toBe("12幅 用地 A");
  expect(read("批准申请57宗，其中12家企业获得用地。").at(-1)).toBe("12家 企业 A");
});

test("what tells what is counted says nothing of the figures behind", () => {
  expect(statuses("批准了57宗拟作住宅用途的申请，涉及土地130公顷。")).toEqual(["A", "A"]);
  expect(statuses("拟新建学校12所，涉及土地130公顷。")).toEqual(["T", "T"]);
});

test("an item of a list is not governed by the one before", () => {
  const text = "我们将重点抓好：(6) 预售住房2100套；(7) 最新的限额订在4万元。";
  expect(statuses(text)).toHaveLength(2);
});
