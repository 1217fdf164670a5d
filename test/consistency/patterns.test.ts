import { expect, test } from "vitest";
import { checkConsistency, type InconsistencyCode } from "../../src/consistency/index.js";
import { GROWTH } from "./patterns/growth.js";
import { MEMBERS } from "./patterns/members.js";
import { EXCEEDED, SUMMED } from "./patterns/parts.js";
import type { Twins } from "./patterns/pattern.js";
import { RATES } from "./patterns/rates.js";
import { REPEATED } from "./patterns/repeated.js";

const KINDS: readonly (readonly [InconsistencyCode, readonly Twins[]])[] = [
  ["part-exceeds-total", EXCEEDED],
  ["parts-differ", SUMMED],
  ["rate-differs", RATES],
  ["growth-differs", GROWTH],
  ["members-differ", MEMBERS],
  ["repeated-differs", REPEATED],
];

const codes = (text: string): string[] => checkConsistency(text).map(({ code }) => code);

test.each(KINDS)("at least forty different errors of %s, each found and nothing in its sound twin", (code, twins) => {
  expect(new Set(twins.map(({ wrong }) => wrong)).size).toBeGreaterThanOrEqual(40);
  expect(
    twins.filter(({ wrong }) => codes(wrong).join() !== code).map(({ wrong }) => `${wrong} ${codes(wrong)}`),
  ).toEqual([]);
  expect(twins.map(({ honest }) => honest).filter((text) => codes(text).length > 0)).toEqual([]);
});
