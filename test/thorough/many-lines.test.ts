import { expect, test } from "vitest";
import { checkConsistency } from "../../src/consistency/index.js";
import { analyze } from "../../src/index.js";

const LINES = 200_000;

/** Texts in which something stands once a line: what is gathered of them must not be handed on as arguments, which overflow the stack. */
const TEXTS: Readonly<Record<string, string>> = {
  "rows of a table": `指标\t2023年\t2024年\n${"水稻产量（万吨）\t52.6\t53.1\n".repeat(LINES)}`,
  "pages with one running head": "全区经济保持增长。\n各项工作有序推进。\n\f东湖区政务公开资料\n".repeat(LINES),
};

test.each(Object.entries(TEXTS))("a text of 200,000 %s is read", (_, text) => {
  const { diagnostics } = analyze(text);
  expect(diagnostics).toBeInstanceOf(Array);
});

test("tables of 200,000 rows are checked", () => {
  const text = `指标\t2023年\t2024年\n${"水稻产量（万吨）\t52.6\t53.1\n".repeat(LINES)}`;
  expect(checkConsistency(text, analyze("无"))).toEqual([]);
});
