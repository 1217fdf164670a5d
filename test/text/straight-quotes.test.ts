import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { curlQuotes } from "../../src/text/straight-quotes.js";

test.each([
  ['推进"双百工程"，实施"十三五"规划。', "推进“双百工程”，实施“十三五”规划。"],
  ["推进'四敢争先'实践。", "推进‘四敢争先’实践。"],
  // broken over two lines of one sentence
  ['推进"双百\n工程"。\n实施"三个一"。', "推进“双百\n工程”。\n实施“三个一”。"],
])("%s: pairs around Chinese words are curled", (text, curled) => {
  expect(curlQuotes(text)).toBe(curled);
  expect(curlQuotes(text)).toHaveLength(text.length);
});

test.each(['屏幕55"的显示器12台。', 'He said "no" and left.', "it's the firm's own", '推进"双百工程。\n实施"三个一。'])(
  "%s: what does not pair up, or is no Chinese, stays",
  (text) => {
    expect(curlQuotes(text)).toBe(text);
  },
);

test('the years of a plan are told in straight marks too: "十三五"期间', () => {
  const text = '"十三五"期间，新建学校12所。到"十四五"末，建成公园6个。实施"双百工程"。';
  const { achievements, targets, slogans } = analyze(text);
  expect([...achievements, ...targets].map(({ period }) => [period?.from, period?.to])).toEqual([
    ["2016", "2020"],
    ["2025", "2025"],
  ]);
  expect(slogans.map(({ occurrences: [first] }) => text.slice(first?.span.start, first?.span.end))).toEqual([
    "双百工程",
  ]);
});
