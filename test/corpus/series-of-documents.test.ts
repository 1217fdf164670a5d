import { expect, test } from "vitest";
import { seriesOfDocuments } from "../../packages/readers/src/corpus/index.js";
import { analyze } from "../../src/index.js";

const SHORT = "我们坚持“一线工作法”。";
const LONG = SHORT.padEnd(10_000_000, "\n");

async function* documentsOf(texts: Readonly<Record<string, string>>) {
  for (const [id, text] of Object.entries(texts)) yield { id, text, analysis: analyze(SHORT) };
}

test("only the texts that are too many to hold are read again, not those that come after them", async () => {
  const texts = { "1.txt": LONG, "2.txt": LONG, "3.txt": SHORT, "4.txt": SHORT };
  const asked: string[][] = [];
  const { terms } = await seriesOfDocuments(documentsOf(texts), {}, async function* (ids) {
    asked.push([...ids]);
    for (const id of ids) yield { id, text: texts[id as keyof typeof texts] };
  });
  expect(asked).toEqual([["2.txt"]]);
  expect(terms.filter(({ term }) => term === "一线工作法").map(({ count }) => count)).toEqual([1, 1, 1, 1]);
});
