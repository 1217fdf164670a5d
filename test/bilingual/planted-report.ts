import { expect } from "vitest";
import { checkTranslation } from "../../src/bilingual/index.js";
import { PLANTED, SAME } from "./planted.js";

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

/** Each planted error is found in the report of all sentences, near its place, and nothing else is. */
export function expectPlantedErrors(zhEvery: number, enEvery: number): void {
  const whole = report(new Set(), zhEvery, enEvery);
  expect(checkTranslation(whole.zh, whole.en).findings.map(({ message }) => message)).toEqual([]);
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
}
