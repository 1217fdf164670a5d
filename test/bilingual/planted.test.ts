import { expect, test } from "vitest";
import { checkTranslation } from "../../src/bilingual/index.js";
import { PLANTED, SAME } from "./planted.js";

const messages = (zh: string, en: string): string[] => checkTranslation(zh, en).findings.map(({ message }) => message);

test("there are four errors of each of ten kinds", () => {
  const kinds = new Set(PLANTED.map(({ kind }) => kind));
  expect(kinds.size).toBe(10);
  for (const kind of kinds) expect(PLANTED.filter((row) => row.kind === kind)).toHaveLength(4);
});

test.each(PLANTED)("$kind: $zh $wrong", ({ zh, honest, wrong }) => {
  expect(messages(zh, honest)).toEqual([]);
  expect(messages(zh, wrong).length).toBeGreaterThan(0);
});

test.each(SAME)("the same: %s %s", (zh, en) => {
  expect(messages(zh, en)).toEqual([]);
});

/** A report of all sentences: as lines, or run together differently in the two languages. */
function report(wrong: ReadonlySet<number>, zhEvery: number, enEvery: number): { zh: string; en: string } {
  const pairs = [
    ...PLANTED.map(({ zh, honest, wrong: bad }, at) => [zh, wrong.has(at) ? bad : honest] as const),
    ...SAME,
  ];
  const join = (side: 0 | 1, every: number, gap: string): string =>
    pairs.map((pair, at) => `${pair[side]}${(at + 1) % every === 0 ? "\n\n" : gap}`).join("");
  return { zh: join(0, zhEvery, ""), en: join(1, enEvery, " ") };
}

test.each([
  [1, 1],
  [1, 4],
  [6, 1],
  [5, 7],
])("in one report, with %i and %i sentences a line, each error is found and nothing else", (zhEvery, enEvery) => {
  const whole = report(new Set(), zhEvery, enEvery);
  expect(messages(whole.zh, whole.en)).toEqual([]);
  for (const [at, { zh }] of PLANTED.entries()) {
    const { zh: left, en: right } = report(new Set([at]), zhEvery, enEvery);
    const { findings } = checkTranslation(left, right);
    expect(findings.length, zh).toBeGreaterThan(0);
    const own = left.indexOf(zh);
    for (const finding of findings) {
      const place = finding.zh?.span.start ?? finding.zhSentence?.span.start ?? -1;
      expect(Math.abs(place - own), `${zh} ${finding.message}`).toBeLessThan(120);
    }
  }
});
