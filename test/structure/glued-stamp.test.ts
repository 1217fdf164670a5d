import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const periods = (text: string): (string | null)[] =>
  analyze(text).achievements.map(({ period }) => period?.from ?? null);

test.each([
  ["4月用电量增长6% 2017-05-15 10:13来源：清河网 4月份，全市用电量增长6%，其中工业用电量增长5%。", "2017-04"],
  ["用电量平稳增长 2019年3月8日 来源：清河网 1-2月，全市用电量增长6%。", "2019-01"],
  ["用电量平稳增长 发布时间：2019-03-08 1-2月，全市用电量增长6%。", "2019-01"],
])("a page pasted as one line is dated by its stamp: %s", (text, period) => {
  expect(periods(text).at(-1)).toBe(period);
});

test.each(["公司成立于2017-05-15。4月份，用电量增长6%。", "用电量平稳增长 编号2017-05-15 4月份，用电量增长6%。"])(
  "a date inside of the text is no stamp: %s",
  (text) => {
    expect(periods(text)).toEqual([null]);
  },
);

test("the words before the stamp are the title, whose month holds for what is told without one", () => {
  const page =
    "4月用电量增长6% 2017-05-15 10:13来源：清河网 4月份，全市用电量增长6%。分行业看，工业用电量增长5%。1—4月，用电量增长7%。";
  expect(analyze(page).meta.title).toBe("4月用电量增长6%");
  expect(periods(page)).toEqual(["2017-04", "2017-04", "2017-04", "2017-01"]);
});

test("sentences before a stamp are no title", () => {
  expect(analyze("全市用电量增长6%。工业增长5%。 2017-05-15 来源：清河网 电厂6座。").meta.title).toBe(null);
});
