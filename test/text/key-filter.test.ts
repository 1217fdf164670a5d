import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyFilter } from "../../src/text/key-filter.js";

const MOST = 0xffff;

describe("KeyFilter", () => {
  it("lets every key through that was added", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(MOST), { maxLength: 400 }), (keys) => {
        const filter = new KeyFilter();
        for (const key of keys) filter.add(key);
        for (const key of keys) expect(filter.has(key)).toBe(true);
      }),
    );
  });

  it("keeps most others out", () => {
    const filter = new KeyFilter();
    for (let key = 0; key < 100; key++) filter.add((key * 40_503) & MOST);
    const through = Array.from({ length: MOST }, (_, key) => key).filter((key) => filter.has(key));
    expect(through.length).toBeLessThan(MOST / 10);
  });
});
