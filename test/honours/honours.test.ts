import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { analyze } from "../../src/index.js";
import type { Honour } from "../../src/types.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";
import { honours } from "./honours-corpus.js";
import { none } from "./no-honours.js";

const row = ({ kind, verb, title, giver, level, subject, count }: Honour): string =>
  [kind, verb.text, title?.text, giver?.text, level, subject?.text, count?.text].map((cell) => cell ?? "").join(" | ");

describe("honours", () => {
  test.each(honours)("%s", (sentence, ...rows) => {
    expect(analyze(sentence).honours.map(row)).toEqual(rows);
  });
});

describe("no honour", () => {
  test.each(none)("%s", (sentence) => {
    expect(analyze(sentence).honours.map(row)).toEqual([]);
  });
});

interface TableRow {
  example?: string;
  counterExamples?: string[];
}

describe.each(["predicates", "recognitions"])("examples of %s", (name) => {
  const file = join(import.meta.dirname, `../../data/honours/${name}.yaml`);
  const rows = parse(readFileSync(file, "utf8")) as TableRow[];

  test.each(rows.map(({ example }) => example))("%s", (example) => {
    const found = analyze(`${example}。`).honours.map(row);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toMatchSnapshot();
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("not %s", (example) => {
    expect(analyze(`${example}。`).honours.map(row)).toEqual([]);
  });
});

const PLAN = "三、2024年重点工作\n全市文旅工作获评全国先进集体。\n";

test("in a part on plans nothing has been given yet, unless a word says so", () => {
  expect(analyze(PLAN).honours).toEqual([]);
  expect(analyze(PLAN.replace("获评", "已获评")).honours.map(row)).toEqual([
    "award | 获评 | 全国先进集体 |  | national | 全市文旅工作 | ",
  ]);
});

test("an honour says where everything stands in the raw text, broken lines included", () => {
  const text = [
    "一、工作回顾",
    "一年来，县委改革办围绕中心、服务大局，各",
    "项工作有序推进，牵头完成的调研报告得到省",
    "委主要领导批示肯定，其中2篇在《群众》杂",
    "志刊发，为全县工作提供了有益的参考借鉴。",
    "",
  ].join("\n");
  const [first, second] = analyze(text).honours;
  expect([first, second].map((honour) => honour && text.slice(honour.span.start, honour.span.end))).toEqual([
    "牵头完成的调研报告得到省\n委主要领导批示肯定",
    "2篇在《群众》杂\n志刊发",
  ]);
  expect(first?.giver?.text).toBe("省委主要领导");
  expect(first && text.slice(first.giver!.span.start, first.giver!.span.end)).toBe("省\n委主要领导");
  expect(first?.section).toBe(0);
});

test.each(wordsOf(rowsOf<{ words: WordList }>("honours/triggers"), "words"))(
  "$word tells of an honour: $example",
  ({ word, example }) => {
    expect(example).toContain(word);
    expect(analyze(`${example}。`).honours).not.toEqual([]);
  },
);
