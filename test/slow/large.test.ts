import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";

/** Milliseconds for the analysis of a text, the better of two. */
function time(text: string): number {
  const run = () => {
    // of the processor: other work on the machine adds nothing to it
    const start = process.cpuUsage();
    analyze(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  return Math.min(run(), run());
}

function grown(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

test("ten million characters of reports", () => {
  const text = grown(
    readFixtures()
      .map(({ source }) => source)
      .join("\n"),
    10_000_000,
  );
  const start = performance.now();
  const { achievements } = analyze(text);
  const last = achievements.at(-1)!.quantity;
  expect(performance.now() - start).toBeLessThan(60_000);
  expect(process.memoryUsage().heapUsed).toBeLessThan(3e9);
  expect(last.span.start).toBeGreaterThan(9_990_000);
  expect(text.slice(last.span.start, last.span.end).replace(/\s/g, "")).toBe(last.text);
});

test.each([
  ...[
    "1",
    "一",
    "。",
    "，",
    "、",
    "\n",
    " ",
    "\u3000",
    "“",
    "”",
    "（",
    "《",
    "·",
    "—",
    "%",
    "0.",
    "1,",
    "件",
    "的",
    "\u0000",
    "\uD842",
    "a",
    "“‘",
  ],
  ...[
    "一、",
    "（一）",
    "1.",
    "第一章",
    "一是",
    "5件、",
    "5件，",
    "“五型”",
    "一百",
    "2023年",
    "增长5%，",
    "力争",
    "\n一",
    "一\n\n",
    "\n一、二\n",
    "\n（一）",
  ],
  ...[
    "三个“",
    "1+1+",
    "名词解释",
    "八八战略",
    "高质量发展",
    "- 1 -\n",
    "来源：",
    "——",
    "——三",
    "不低于",
    "以上",
    "5—",
    "?",
    "&nbsp;",
    "^[1]",
    "[1]",
  ],
])("no repetition of %j takes time out of proportion", (piece) => {
  const small = time(grown(piece, 40_000));
  const large = time(grown(piece, 160_000));
  // four times the text; the constant is for the noise of a machine in use
  expect(large).toBeLessThan(7 * small + 150);
});
