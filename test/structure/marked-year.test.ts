import { expect, test } from "vitest";
import { markedYear } from "../../src/structure/marked-year.js";

test.each([
  ["这是在“十四五”规划开局之年召开的重要会议。", 2021],
  ["今年是“十三五”收官之年，做好全年工作意义重大。", 2020],
  ["在中国共产党成立100周年之际，我们召开这次大会。", 2021],
  ["在“十四五”规划开局之年、建党100周年之际召开。", 2021],
  ["今年是新中国成立75周年，也是攻坚之年。", 2024],
  ["在改革开放40周年之际。", 2018],
])("%s: the year that is marked", (text, year) => {
  expect(markedYear(text)).toBe(year);
});

test.each([
  "去年是新中国成立70周年，全县上下共同庆祝。",
  "我们即将迎来新中国成立80周年。",
  "2019年是新中国成立70周年。",
  "“十三五”时期，全县经济较快增长。",
  "建校100周年庆祝活动隆重举行。",
  // two years: nothing is told
  "从“十三五”开局之年到“十四五”开局之年。",
])("%s: no year of the text", (text) => {
  expect(markedYear(text)).toBeNull();
});
