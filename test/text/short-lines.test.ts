import { expect, test } from "vitest";
import { normalize } from "../../src/text/normalize.js";

const linesOf = (raw: readonly string[]): string[] => normalize(raw.join("\n")).text.split("\n");

const ABOVE = [
  "民生支出98.96亿元，占比76.7%，办好一批民生实事，筹措资金落",
  "实重点群体就业帮扶政策，安置公益性岗位775个，补助在岗实习生",
  "805人，推动全县实现城镇新增就业9791人，转移就业3.83万人。",
];
const BELOW = [
  "加大基本民生保障力度，解决人民群众急难愁盼问题，全县民生支",
  "出98.96亿元，占比76.7%，提标政策全部落实。筹措资金1.40亿元。",
];

test("a numbered heading of two clauses falls short of its column", () => {
  expect(linesOf([...ABOVE, "3.办实事、增福祉，民生保障稳步提高", ...BELOW])[1]).toBe(
    "3.办实事、增福祉，民生保障稳步提高",
  );
});

test("and so where a page ends behind it", () => {
  expect(linesOf([...ABOVE, "3.办实事、增福祉，民生保障稳步提高", "— 6 —", ...BELOW])[1]).toBe(
    "3.办实事、增福祉，民生保障稳步提高",
  );
});

test("a numbered sentence that fills its column goes on over the page", () => {
  const full = "3.加大基本民生保障力度，推动解决人民群众急难愁盼问题，全县上下";
  expect(linesOf([...ABOVE, full, "— 6 —", "齐心协力，民生支出98.96亿元，占比76.7%，提标政策落实。"])[1]).toBe(
    `${full}齐心协力，民生支出98.96亿元，占比76.7%，提标政策落实。`,
  );
});

test("the mark of a note on a line of its own has cut a line into three", () => {
  const cut = ["防范化解财政风险、兜牢“三保”", "⑥", "支出底线，保证全县财政平稳"];
  const lines = linesOf([...ABOVE, ...cut, "安全运行。加强政府债务管理，按期足额偿还到期法定债务本息。"]);
  expect(lines.join("")).toContain("兜牢“三保”⑥支出底线，保证全县财政平稳安全运行。");
});

test("but not where the lines around it are whole", () => {
  const lines = linesOf([...ABOVE, "一、收支情况", "①", ...BELOW]);
  expect(lines).toContain("一、收支情况");
  expect(linesOf([...ABOVE, "⑥", ...BELOW])[0]).toBe(ABOVE.join(""));
});

test("what marks a page is no text, a note's number is", () => {
  const raw = ["全县新建农村公路86公里，", "[PAGE 2]", "改造危房240户。", "[2]", "[第3页]", "培训农民3600人次。"];
  expect(linesOf(raw)).toEqual(["全县新建农村公路86公里，改造危房240户。", "[2]", "培训农民3600人次。"]);
});
