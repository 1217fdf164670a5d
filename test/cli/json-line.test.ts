import { expect, test } from "vitest";
import { JsonLineEncoder } from "../../packages/cli/src/json-line.js";
import { analyze } from "../../src/index.js";
import { printableJson } from "../../src/tables/index.js";

const lineOf = (encoder: JsonLineEncoder, record: object) => new TextDecoder().decode(encoder.encode(record));

test.each([
  ["nothing in it", {}],
  ["lists with nothing, one and more", { none: [], one: [1], more: [1, null, "二", [3], { four: 4 }] }],
  ["fields and elements without JSON", { first: undefined, second: 2, third: [undefined, 3] }],
  ["only fields without JSON", { first: undefined }],
  ["quotes, line breaks and backslashes in names and texts", { 'a"\n': ['b"\\\n'], "\\": "\r\n" }],
  ["rare characters and halves of them", { text: "𠮷\ud842", list: ["\udfb7", "𠮷"] }],
  ["what would drive a terminal", { "\u202e": "\u009b31m", list: ["\u2066", "\u{e0041}"] }],
  ["no lists at all", { id: null, line: 3, error: "不是 JSON" }],
])("a record with %s is the line of JSON that it is as a whole", (_, record) => {
  expect(lineOf(new JsonLineEncoder(), record)).toBe(`${printableJson(record)}\n`);
});

test("one encoder writes long and short lines in turn, of an analysis too", () => {
  const text = "一、2023年工作回顾\n全年新建农村公路86公里，增长5.2%。\n二、2024年工作安排\n力争新增就业3万人。\n";
  const records = [
    { id: 1, ...analyze(text) },
    { id: "long", list: Array.from({ length: 5000 }, () => "公路".repeat(20)) },
    { id: 2, text: "路".repeat(300_000) },
    { id: 3 },
  ];
  const encoder = new JsonLineEncoder();
  for (const record of [...records, ...records.reverse()]) {
    expect(lineOf(encoder, record)).toBe(`${JSON.stringify(record)}\n`);
  }
});
