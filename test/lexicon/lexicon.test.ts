import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lexicon } from "../../src/generated/lexicon.js";
import { resolveOptions } from "../../src/options.js";
import { pack, unpack } from "../../src/slogans/packed-lexicon.js";
import type { LexiconEntry } from "../../src/types.js";

const NUMERALS = "零一二三四五六七八九十";

/** The counts that a numeral term names, in order: 两不愁三保障 gives 2 and 3. In 统一 and 一流 there is none. */
function countsIn(term: string): number[] {
  return [...term.replace(/统一|一流/g, "").matchAll(/[十双两一二三四五六七八九]+/g)].map(([digits]) => {
    const plain = digits.replace(/[两双]/g, "二");
    const [tens, ones] = plain.includes("十") ? plain.split("十") : ["零", plain];
    return 10 * (tens === "" ? 1 : NUMERALS.indexOf(tens!)) + (ones === "" ? 0 : NUMERALS.indexOf(ones!));
  });
}

const formsOf = ({ term, variants = [] }: LexiconEntry) => [term, ...variants];
const termsWhere = (test: (entry: LexiconEntry) => boolean) => lexicon.filter(test).map(({ term }) => term);

describe("lexicon", () => {
  it("knows terms of every kind", () => {
    expect(new Set(lexicon.map(({ kind }) => kind))).toEqual(new Set(["numeral", "coinage", "brand", "formulation"]));
  });

  it("passes the checks on the entries of callers", () => {
    expect(() => resolveOptions({ lexicon })).not.toThrow();
  });

  it("survives packing, and packing refuses what it could not read back", () => {
    expect(unpack(pack(lexicon))).toEqual(lexicon);
    const entry: LexiconEntry = { term: "两山|理念", kind: "numeral", source: "2022年政府工作报告" };
    expect(() => pack([entry])).toThrow("separator");
  });

  it("writes every form without quotation marks, white space, brackets of titles or half-width commas", () => {
    expect(lexicon.flatMap(formsOf).filter((form) => form.length < 2 || /[\s“”‘’"'「」《》,;|]/.test(form))).toEqual(
      [],
    );
  });

  it("has each form once", () => {
    const places = new Map<string, string[]>();
    for (const entry of lexicon) {
      for (const form of formsOf(entry)) places.set(form, [...(places.get(form) ?? []), entry.term]);
    }
    expect([...places].filter(([, terms]) => terms.length > 1)).toEqual([]);
  });

  it("says where each term stands, with a year", () => {
    expect(termsWhere(({ source }) => !/(?:19|20)\d\d年/.test(source))).toEqual([]);
  });

  it("dates no term before the Party or after the document cited", () => {
    const wrong = ({ since, source }: LexiconEntry) => {
      const cited = Number([...source.matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1]);
      return since !== undefined && (since < 1921 || since > 2026 || since > cited);
    };
    expect(termsWhere(wrong)).toEqual([]);
  });

  it("glosses each term in Chinese and, where it translates, in English", () => {
    expect(
      termsWhere(({ zh }) => zh === undefined || !/\p{Script=Han}{2}/u.test(zh) || /TODO|待补|…/.test(zh)),
    ).toEqual([]);
    expect(
      termsWhere(
        ({ en }) => en !== undefined && (!/^[\p{Script=Latin}\p{P}\d+ ]{4,}$/u.test(en) || /TODO|\?\?/.test(en)),
      ),
    ).toEqual([]);
  });

  it("lists members only where there are several", () => {
    expect(termsWhere(({ members }) => members !== undefined && (members.length < 2 || members.includes("")))).toEqual(
      [],
    );
  });

  it("lists as many members as a numeral term says", () => {
    const disagrees = ({ term, kind, members }: LexiconEntry) => {
      if (kind !== "numeral" || members === undefined) return false;
      const counts = countsIn(term);
      const sum = counts.reduce((total, count) => total + count, 0);
      return !counts.includes(members.length) && counts.length > 0 && sum !== members.length;
    };
    expect(termsWhere(disagrees)).toEqual([]);
  });

  it("keeps every table within reach of a reader", () => {
    const folder = new URL("../../data/lexicon/", import.meta.url);
    const sizes = readdirSync(folder).map(
      (name) => readFileSync(new URL(name, folder), "utf8").split("\n- term:").length - 1,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(220);
    expect(sizes.reduce((total, size) => total + size, 0)).toBe(lexicon.length);
  });
});
