import { expect, test } from "vitest";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { withoutWatermarks } from "../../packages/readers/src/page-watermarks.js";
import { left } from "./placed-texts.js";

const sized = (text: string, x: number, y: number, size: number): PageText => {
  const piece = left(text, x, y);
  return { ...piece, size, width: (piece.width * size) / piece.size };
};
const LINE = "新开工项目48个，其中续建21个，完成投资3.2亿元，比上年增长4.1%。";
const lines = (count: number, from = 100): PageText[] =>
  Array.from({ length: count }, (_, at) => left(`${at}${LINE}`, 60, from + 16 * at));
/** What is taken off a page of lines with these texts on it. */
const takenOff = (texts: PageText[], body = lines(12)): string[] => {
  const page = readablePieces({ texts: [...body, ...texts], width: 600, height: 800 });
  const kept = new Set(withoutWatermarks([page]).flatMap((one) => one.texts));
  return page.texts.filter((text) => !kept.has(text)).map(({ text }) => text);
};

test("the characters of a mark that are set apart, across the page or down, some of them over nothing", () => {
  const across = [..."征求稿"].map((one, at) => sized(one, 60 + 130 * at, 200, 60));
  expect(takenOff(across)).toEqual(["征", "求", "稿"]);
  const down = [..."仅供参阅"].map((one, at) => sized(one, 260, 130 + 60 * at, 60));
  expect(takenOff(down, [...lines(3), left("完。", 60, 148), ...lines(3, 230)])).toEqual(["仅", "供", "参", "阅"]);
});

test("another line of a mark, below the text", () => {
  expect(takenOff([sized("湖东县发展局", 60, 140, 42), sized("2026-03-28", 80, 200, 42)], lines(3))).toEqual([
    "湖东县发展局",
    "2026-03-28",
  ]);
  // far from it, or of another size
  for (const heading of [sized("第二部分", 60, 500, 42), sized("第二部分", 60, 200, 24)])
    expect(takenOff([sized("湖东县发展局", 60, 140, 42), heading], lines(3))).toEqual(["湖东县发展局"]);
});

test("a mark little larger than the line that it lies on", () => {
  expect(takenOff([sized("内部资料，请勿外传", 100, 101, 17)])).toEqual(["内部资料，请勿外传"]);
});

test("what is larger and lies over no line of text stays", () => {
  const headline = sized("第二部分　主要工作", 60, 88, 20);
  expect(takenOff([headline])).toEqual([]);
  // filled in over what is left blank, a word over the end of a line, a large letter that opens a paragraph, a brace
  const blank = left(`姓名${"_".repeat(30)}`, 60, 60);
  expect(takenOff([blank, sized("欧阳建国同志", 100, 59, 14)])).toEqual([]);
  expect(takenOff([left("填表人：", 60, 60), sized("欧阳建国同志", 96, 59, 14)])).toEqual([]);
  const beside = lines(3).map((line) => ({ ...line, x: line.x + 40 }));
  expect(takenOff([sized("全", 60, 130, 38)], beside)).toEqual([]);
  expect(takenOff([{ ...sized("{", 200, 140, 60), width: 8 }])).toEqual([]);
});
