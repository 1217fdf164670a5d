import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** Each average rate with the years for which it holds. */
const rates = (text: string): string[] =>
  analyze(text)
    .achievements.filter(({ quantity, change }) => quantity.kind === "percent" && change === "up")
    .map(({ quantity, period }) => `${quantity.text} ${period?.from ?? "-"}–${period?.to ?? "-"}`);

test.each([
  ["2020年，全县生产总值达到86亿元，比2015年增长32%，年均增长5.7%。", ["32% 2020–2020", "5.7% 2016–2020"]],
  ["2005年，全县生产总值比“九五”末增长61%，年均增长10%。", ["61% 2005–2005", "10% 2001–2005"]],
  ["2022年，财政收入是2017年的1.5倍，年均增长8.4%。", ["8.4% 2018–2022"]],
  ["2022年，财政收入较2017年增长46%，年均递增7.9%。", ["46% 2022–2022", "7.9% 2018–2022"]],
])("%s: the average holds since the year compared with", (text, expected) => {
  expect(rates(text)).toEqual(expected);
});

test.each([
  ["“十三五”时期，财政收入比“十二五”时期增长46%，年均增长7.9%。", ["46% 2016–2020", "7.9% 2016–2020"]],
  ["2022年，财政收入增长6%，年均增长7.9%。", ["6% 2022–2022", "7.9% -–-"]],
  ["2022年，财政收入比上年增长6%。", ["6% 2022–2022"]],
])("%s: no year since which", (text, expected) => {
  expect(rates(text)).toEqual(expected);
});
