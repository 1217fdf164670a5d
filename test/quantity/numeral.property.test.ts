import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNumeral, readNumeral } from "../../src/quantity/numeral.js";

const DIGITS = "零一二三四五六七八九";
const PLACES = ["", "十", "百", "千"];
const GROUPS = ["", "万", "亿", "万亿"];
const LARGEST = 1e15;

/** A group of four digits in hanzi, zeros inside it read once. */
function groupInHanzi(group: number): string {
  let text = "";
  let zero = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) zero = text !== "";
    else {
      text += (zero ? "零" : "") + DIGITS[digit] + PLACES[place];
      zero = false;
    }
  }
  return text;
}

/** A number below 10^12 the way it is written in Chinese. */
function inHanzi(value: number): string {
  if (value === 0) return "零";
  if (value >= 1e12) return `${inHanzi(Math.floor(value / 1e8))}亿${below(value % 1e8, 1e7)}`;
  let text = "";
  for (let group = 2; group >= 0; group--) {
    const part = Math.floor(value / 1e4 ** group) % 1e4;
    if (part === 0) continue;
    const gap = text !== "" && part < 1000;
    text += (gap ? "零" : "") + groupInHanzi(part) + GROUPS[group];
  }
  return text;
}

function below(rest: number, least: number): string {
  if (rest === 0) return "";
  return (rest < least ? "零" : "") + inHanzi(rest);
}

const integer = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  fc.maxSafeInteger().map((value) => Math.abs(value) % LARGEST),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 11 }))
    .map(([figure, zeros]) => figure * 10 ** zeros),
);

test("integers in figures, with and without separators", () => {
  fc.assert(
    fc.property(integer, (value) => {
      expect(parseNumeral(String(value))).toBe(value);
      expect(parseNumeral(value.toLocaleString("en-US"))).toBe(value);
      expect(parseNumeral(String(value).replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)]!))).toBe(value);
    }),
    { numRuns: 500 },
  );
});

test("integers in hanzi", () => {
  fc.assert(
    fc.property(integer, (value) => {
      expect(parseNumeral(inHanzi(value))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});

test("decimals with a multiplier are exact", () => {
  const scales = [
    ["", 0],
    ["百", 2],
    ["千", 3],
    ["万", 4],
    ["百万", 6],
    ["亿", 8],
    ["万亿", 12],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(...scales),
      (whole, thousandths, [scale, zeros]) => {
        const decimals = String(thousandths).padStart(3, "0");
        expect(parseNumeral(`${whole}.${decimals}${scale}`)).toBe(Number(`${whole}.${decimals}e${zeros}`));
      },
    ),
    { numRuns: 1000 },
  );
});

test("decimals in hanzi", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 9999 }), (whole, decimals) => {
      const digits = Array.from(String(decimals), (digit) => DIGITS[Number(digit)]).join("");
      expect(parseNumeral(`${inHanzi(whole)}点${digits}`)).toBe(Number(`${whole}.${decimals}`));
    }),
    { numRuns: 1000 },
  );
});

test("any run of numeral characters is read or refused, and never past its end", () => {
  const run = fc.string({
    unit: fc.constantFrom(..."零〇一二两三五九十百千万亿点多余几1250.,．·％%个"),
    maxLength: 30,
  });
  fc.assert(
    fc.property(run, fc.nat(29), (text, at) => {
      const numeral = at < text.length ? readNumeral(text, at) : null;
      if (numeral === null) return;
      expect(numeral.start).toBe(at);
      expect(numeral.end).toBeGreaterThan(at);
      expect(numeral.end).toBeLessThanOrEqual(text.length);
      expect(Number.isFinite(numeral.value)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
