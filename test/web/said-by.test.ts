import { expect, test } from "vitest";
import { countsByReader, isMadeUp, judgedAs, readerName } from "../../packages/web/src/review/said-by.js";
import type { Judgement, Verdict } from "../../src/review/index.js";

const said = (by: string, verdict: Judgement): Verdict => ({
  document: "0000",
  file: "a.txt",
  item: { kind: "achievement", quote: "12件", prefix: "", suffix: "", start: 0 },
  verdict,
  read: {},
  by,
  at: "2026-03-05T07:08:09.000Z",
});

test("readers are counted apart, the own one first", () => {
  const all = [said("甲", "right"), said("乙", "right"), said("乙", "wrong")];
  expect(countsByReader(all, "乙")).toEqual([
    ["乙", 2],
    ["甲", 1],
  ]);
});

test("readers who judge an item differently are seen to", () => {
  expect(judgedAs([])).toBe(null);
  expect(judgedAs([said("甲", "right")])).toBe("right");
  expect(judgedAs([said("甲", "wrong"), said("乙", "wrong")])).toBe("wrong");
  expect(judgedAs([said("甲", "wrong"), said("乙", "changed")])).toBe("split");
  expect(judgedAs([said("甲", "added")])).toBe(null);
});

test("a name that the page made up is shown to nobody as a name", () => {
  const aside = (words: string) => `（${words}）`;
  expect(isMadeUp("R-c2d1e3")).toBe(true);
  expect(isMadeUp("R-韩")).toBe(false);
  expect(readerName("R-c2d1e3", "R-c2d1e3", { me: "本人" }, aside)).toBe("本人");
  expect(readerName("甲", "甲", { me: "本人" }, aside)).toBe("甲（本人）");
  expect(readerName("乙", "甲", { me: "本人" }, aside)).toBe("乙");
});
