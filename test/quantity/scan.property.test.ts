import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanQuantities } from "../../src/quantity/scan.js";
import { SpanSet } from "../../src/text/span-set.js";
import { growth, MOST_GROWTH } from "../support/growth.js";

const PIECES = [
  ..."一两三十百千万亿几多余点半翻首第每近约超达至到由从",
  ..."0123456789０９.,．·-－—%％‰+/：:“”《》（），。；、\n年月日个件元吨人次位名家倍成番",
  "分之",
  "百分之",
  "以上",
  "左右",
  "不低于",
  "个百分点",
  "万元",
  "亿元",
  "平方米",
  "全省",
  "增长",
  "居",
  "达到",
  "天数",
  "会议",
  "届",
  "PM",
  "GDP",
  "5G",
  "微克/立方米",
  "工业",
  "企业",
  "项目",
  "\u0000",
  "\uD83D",
  "😀",
  "\u200F",
  "abc",
  " ",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
);

describe("whatever the text", () => {
  test("what is found stands where it says, in order and within the limits", () => {
    const property = fc.property(text, fc.nat(60), fc.nat(60), (text, a, b) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      let last = start;
      for (const quantity of scanQuantities(text, start, end, new SpanSet([]))) {
        const { span, number, unitSpan, extent, boundCues } = quantity;
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(end);
        last = span.end;
        expect(text.slice(span.start, span.end)).toBe(quantity.text);
        expect([number, unitSpan ?? span].every((part) => span.start <= part.start && part.end <= span.end)).toBe(true);
        expect(extent.start <= span.start && span.end <= extent.end && extent.end <= end).toBe(true);
        for (const cue of boundCues) expect(text.slice(cue.span.start, cue.span.end)).toBe(cue.text);
        expect(Number.isFinite(quantity.value)).toBe(true);
        if (quantity.max !== null) expect(quantity.max).toBeGreaterThan(quantity.value);
        expect(quantity.currency !== null).toBe(quantity.kind === "money");
      }
    });
    fc.assert(property, {
      numRuns: 5000,
      examples: [
        ["5三成", 3, 0],
        ["一达到到－０名", 5, 7],
      ],
    });
  });

  test("nothing but a doubling is found inside a mask", () => {
    const property = fc.property(text, fc.nat(60), fc.nat(60), (text, a, b) => {
      const mask = { start: Math.min(a, b), end: Math.max(a, b) };
      for (const { span } of scanQuantities(text, 0, text.length, new SpanSet([mask]))) {
        if (text[span.start] === "翻") continue;
        expect(span.start >= mask.start && span.end <= mask.end && mask.end > mask.start).toBe(false);
      }
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test("a pure function of the text", () => {
    fc.assert(
      fc.property(text, (text) => {
        const scan = () => scanQuantities(text, 0, text.length, new SpanSet([]));
        expect(scan()).toEqual(scan());
      }),
    );
  });
});

// more of them in test/thorough
test("a long run of figures takes time in proportion to its length", () => {
  const scan = (text: string) => scanQuantities(text, 0, text.length, new SpanSet([]));
  expect(growth(scan, "第一、")).toBeLessThan(MOST_GROWTH);
});
