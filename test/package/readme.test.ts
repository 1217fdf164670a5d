import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyze, type Claim } from "../../src/index.js";

const SIGNS = { min: "≥ ", max: "≤ ", about: "≈ " };

function cells({ quantity, indicator, verb, period, change, commitment }: Claim): string[] {
  const figure = `${quantity.bound ? SIGNS[quantity.bound] : ""}${quantity.value} ${quantity.unit}`;
  const rest = change ? [`change: "${change}"`] : commitment ? [`commitment: "${commitment}"`] : [];
  return [indicator!.text, verb!.text, figure, `${period!.text} → ${period!.from}`, ...rest];
}

test.each(["README.md", "README.zh-CN.md"])("%s shows what is really found", (name) => {
  const readme = readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const text = /const text = `([^`]+)`/.exec(readme)![1]!;
  const { sections, achievements, targets, slogans } = analyze(text);
  const rows = readme.split("\n").filter((line) => /^\| `(?:achievements|targets|slogans)`/.test(line));
  const wanted = [
    ...achievements.map(cells),
    ...targets.map(cells),
    ...slogans.map(({ term, occurrences }) => [
      term,
      occurrences[0]!.members!.map((member) => member.text).join("、"),
      `complete: ${occurrences[0]!.complete}`,
    ]),
  ];
  expect(rows.length).toBe(wanted.length);
  for (const [index, row] of rows.entries()) for (const cell of wanted[index]!) expect(row).toContain(cell);
  expect(sections.map((section) => section.role)).toEqual(["review", "review", "plan"]);
  const { span } = achievements[3]!.quantity;
  expect(readme).toContain(JSON.stringify(text.slice(span.start, span.end)));
});
