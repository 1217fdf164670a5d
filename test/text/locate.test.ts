import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain.js";
import { locate, TifaError } from "../../src/index.js";

describe("locate", () => {
  test.each([
    ["", 0, 1, 1],
    ["第一行\n第二行", 0, 1, 1],
    ["第一行\n第二行", 3, 1, 4],
    ["第一行\n第二行", 4, 2, 1],
    ["第一行\n第二行", 7, 2, 4],
    ["甲\r\n乙\r丙\n", 1, 1, 2],
    ["甲\r\n乙\r丙\n", 3, 2, 1],
    ["甲\r\n乙\r丙\n", 5, 3, 1],
    ["甲\r\n乙\r丙\n", 7, 4, 1],
  ])("%j at %i is line %i, column %i", (text, offset, line, column) => {
    expect(locate(text, offset)).toEqual({ line, column });
  });

  test("agrees with counting, whatever was asked before", () => {
    const text = fc.string({ unit: fc.constantFrom("\n", "\r", "甲", "a"), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.nat(), (given, seed) => {
        const offset = seed % (given.length + 1);
        const splitsPair = given[offset - 1] === "\r" && given[offset] === "\n";
        fc.pre(!splitsPair);
        const lines = given.slice(0, offset).split(/\r\n|\n|\r/);
        expect(locate(given, offset)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
      }),
    );
  });

  test.each([
    ["甲", -1],
    ["甲", 2],
    ["甲", 0.5],
    ["甲", Number.NaN],
  ])("refuses a place outside of the text: %j, %d", (text, offset) => {
    expect(() => locate(text, offset)).toThrow(expect.objectContaining({ name: "TifaError", code: "bad-offset" }));
  });

  test.each([undefined, null, 5, ["甲"]])("refuses %j, which is no string", (text) => {
    expect(() => locate(text as unknown as string, 0)).toThrow(TifaError);
  });

  test("says of a mistake what `explain` says of it", () => {
    const told = (call: () => unknown): unknown => {
      try {
        return call();
      } catch (error) {
        return (error as TifaError).message;
      }
    };
    for (const [text, offset] of [
      [null, 0],
      ["甲", 2],
    ] as [string, number][])
      expect(told(() => locate(text, offset))).toBe(told(() => explain(text, offset)));
  });
});
