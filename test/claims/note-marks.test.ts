import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** Each figure with its unit and what it measures. */
function figuresOf(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((left, right) => left.quantity.span.start - right.quantity.span.start)
    .map(({ quantity, indicator }) => {
      expect(text.slice(quantity.span.start, quantity.span.end).startsWith(quantity.text[0]!)).toBe(true);
      return `${indicator?.text ?? ""} ${quantity.value} ${quantity.unit}`;
    });
}

const MARKS = ["[1]", "^[1]", "[12]", "〔2〕", "［3］", "①", "²", "³⁴"];

test.each(MARKS)("a count is what stands before a note mark in its digits: %s", (mark) => {
  expect(figuresOf(`全年收到提案3${mark}7条，立案5件。`)).toEqual(["提案 3 条", "立案 5 件"]);
  expect(figuresOf(`新建学校12${mark}5所。`)).toEqual(["学校 12 所"]);
  expect(figuresOf(`走访群众1${mark}200户。`)).toEqual(["群众 1 户"]);
});

test.each(MARKS)("nothing is said of a share or a sum with a note mark in its digits: %s", (mark) => {
  expect(figuresOf(`全县粮食产量增长3${mark}7%，新建学校5所。`)).toEqual(["学校 5 所"]);
  expect(figuresOf(`完成投资12${mark}000万元，新建学校5所。`)).toEqual(["学校 5 所"]);
  expect(figuresOf(`完成投资3.2${mark}5亿元，新建学校5所。`)).toEqual(["学校 5 所"]);
});

test.each(["3[1].5%", "3.[1]5%", "3〔1〕.5%", "12[3],000万元", "12,[3]000万元"])(
  "the point and the comma of a figure are not joined over a note mark: %s",
  (figure) => {
    expect(figuresOf(`收入增长${figure}。`)).toEqual([]);
    expect(figuresOf(`固定资产投资比重为${figure}，新建学校5所。`)).toEqual(["学校 5 所"]);
  },
);

test.each([...MARKS.filter((mark) => !/[①²³]/.test(mark)), "²"])(
  "hanzi numerals are not joined over a note mark: %s",
  (mark) => {
    expect(figuresOf(`收到提案三${mark}十七条。`)).not.toContain("提案 37 条");
    expect(figuresOf(`收到提案二十${mark}五条。`)).not.toContain("提案 25 条");
  },
);

test.each(MARKS)("a mark between a figure and its unit, or behind both, parts nothing: %s", (mark) => {
  expect(figuresOf(`收到提案37${mark}条，立案5件。`)).toEqual(["提案 37 条", "立案 5 件"]);
  expect(figuresOf(`完成投资1.5${mark}亿元。`)).toEqual(["投资 150000000 元"]);
  expect(figuresOf(`粮食产量增长3.5${mark}%。`)).toEqual(["粮食产量 3.5 %"]);
});

test("a year is no count that a mark parts", () => {
  expect(figuresOf("2023[1]5项任务全部完成。").map((figure) => figure.slice(-3))).toEqual(["5 项"]);
});

test("powers of ten, square metres and labels of points are no note marks", () => {
  expect(figuresOf("新增绿地3km²，改造管网7公里。")).toEqual(["绿地 3 km²", "管网 7 公里"]);
  expect(figuresOf("重点任务：①新建学校3所；②改造医院5家。")).toEqual(["学校 3 所", "医院 5 家"]);
  expect(analyze("年发电量2×10⁴千瓦时。").achievements.some(({ quantity }) => quantity.value === 104)).toBe(false);
});

test("what a note mark has parted from a figure is no part of a name", () => {
  expect(figuresOf("比重为38[1].2%，新建学校5所。")).toEqual(["学校 5 所"]);
  const { achievements } = analyze("机构8.[1]5件，新建学校5所。");
  for (const { indicator } of achievements) expect(indicator?.text.trim()).toBe(indicator?.text);
});

test("white space at the border of a word is no part of it", () => {
  const { achievements, honours } = analyze("p&nbsp;增长1%。\n；&nbsp;宁川县获表彰。");
  expect(achievements[0]?.indicator?.text ?? "p").toBe("p");
  expect(honours[0]?.subject?.text).toBe("宁川县");
});
