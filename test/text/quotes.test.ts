import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readQuotes } from "../../src/text/quotes.js";
import { growth, MOST_GROWTH } from "../support/growth.js";

/** Text, and what is quoted in it: depth, kind (q or t, with `?` where the closing mark is missing) and inner text. */
const CORPUS: [string, ...string[]][] = [
  ["打造“五型机关”，开展“四敢争先”活动", "0q 五型机关", "0q 四敢争先"],
  ["围绕“深化‘腾笼换鸟’工作，助推发展”协商", "0q 深化‘腾笼换鸟’工作，助推发展", "1q 腾笼换鸟"],
  ["出台《关于深化“四敢争先”活动的意见》", "0t 关于深化“四敢争先”活动的意见", "1q 四敢争先"],
  ["刊发于《乡情（〈同舟〉专刊）》", "0t 乡情（〈同舟〉专刊）", "1t 同舟"],
  ["推進「一核多元」治理，學習『先行區』經驗", "0q 一核多元", "0q 先行區"],
  ['推进"放管服"改革和"一网通办"', "0q 放管服", "0q 一网通办"],
  ["推进＂放管服＂改革", "0q 放管服"],
  // marks that lean the wrong way
  ["实施”河长制”和”林长制”", "0q 河长制", "0q 林长制"],
  ["实施“河长制“和“林长制“", "0q 河长制", "0q 林长制"],
  // a curly mark closed by a straight one, and straight ones inside curly ones
  ['深化“清单制"管理', "0q 清单制"],
  ['他说“要用好"三张清单"办事”。', '0q 要用好"三张清单"办事', "1q 三张清单"],
  ['编制“一件事"清单32项，推行"一窗受理”', "0q 一件事", "0q 一窗受理"],
  ['深化"放管服”改革，打造“最多跑一次"品牌', "0q 放管服", "0q 最多跑一次"],
  ['坚持“实施"双减"政策，办好学校”的思路', '0q 实施"双减"政策，办好学校', "1q 双减"],
  ['落实“林长制"责任、推行"河长制”管护', "0q 林长制", "0q 河长制"],
  ['坚持“落实"双碳"部署、推进转型”的要求', '0q 落实"双碳"部署、推进转型', "1q 双碳"],
  ["做优“一窗受理'，办件36万件，做强'一网通办”服务", "0q 一窗受理", "0q 一网通办"],
  ["围绕“推进'双碳'工作，加快转型”协商", "0q 推进'双碳'工作，加快转型", "1q 双碳"],
  // same marks nested
  ["围绕“深化“放管服”改革”主题", "0q 深化“放管服”改革", "1q 放管服"],
  // unbalanced
  ["落实“河长制，推行“林长制”。", "0q? 河长制，推行", "0q 林长制"],
  ["落实“河长制，成效好。全县增长5%。", "0q? 河长制，成效好"],
  ["落实“河长制。推行“林长制”。", "0q? 河长制", "0q 林长制"],
  ["落实“河长制\n推行林长制”", "0q? 河长制"],
  ["《关于“河长制的意见》印发", "0t 关于“河长制的意见", "1q? 河长制的意见"],
  ["河长制”全面推行"],
  ["会议指出：“要稳中求进。要先立后破。”大家赞成。", "0q 要稳中求进。要先立后破。"],
  ["“", "0q? "],
  // apostrophes are no marks
  ["China's 'One Belt' isn't", "0q One Belt"],
  ["don’t stop ‘now’", "0q now"],
];

function shown(text: string): string[] {
  return readQuotes(text).map(({ depth, kind, close, inner }) => {
    return `${depth}${kind === "quote" ? "q" : "t"}${close === null ? "?" : ""} ${text.slice(inner.start, inner.end)}`;
  });
}

describe("readQuotes", () => {
  test.each(CORPUS)("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test("gives nested spans that never cross, for any string of marks", () => {
    const unit = fc.constantFrom(..."“”‘’\"'「」『』《》〈〉。\n甲乙a");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const open: number[] = [];
        for (const quote of readQuotes(text)) {
          expect(quote.inner.start).toBe(quote.open + 1);
          expect(quote.inner.end).toBeGreaterThanOrEqual(quote.inner.start);
          expect(text.slice(quote.open, quote.inner.end)).not.toContain("\n");
          if (quote.close !== null) expect(quote.inner.end).toBe(quote.close);
          while (open.length > 0 && open.at(-1)! <= quote.open) open.pop();
          expect(quote.depth).toBe(open.length);
          if (open.length > 0) expect(quote.inner.end).toBeLessThanOrEqual(open.at(-1)!);
          open.push(quote.inner.end);
        }
      }),
    );
  });

  // more of them in test/thorough
  test("takes time in proportion to the text", () => {
    expect(growth(readQuotes, "“甲”")).toBeLessThan(MOST_GROWTH);
  });
});
