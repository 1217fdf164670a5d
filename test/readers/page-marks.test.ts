import { describe, expect, test } from "vitest";
import { withoutEdges } from "../../packages/readers/src/page-edges.js";
import { joinPages, withoutFurniture } from "../../packages/readers/src/page-furniture.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import { isTable, type PageText } from "../../packages/readers/src/page-text.js";
import { withoutWatermarks } from "../../packages/readers/src/page-watermarks.js";
import { rowsOf } from "../support/word-tables.js";
import { left, right, tablesOf } from "./placed-texts.js";

const HEIGHT = 800;
const sized = (text: string, x: number, y: number, size: number): PageText => {
  const piece = left(text, x, y);
  return { ...piece, size, width: (piece.width * size) / piece.size };
};
const readOf = (...pages: PageText[][]): string => {
  const read = withoutEdges(
    withoutWatermarks(pages.map((texts) => readablePieces({ texts, width: 600, height: HEIGHT }))),
  );
  return joinPages(withoutFurniture(read.map((page) => ({ blocks: layOut(page), height: HEIGHT })))).text;
};
const SENTENCES = [
  "改造泵站6座，完成投资3.2亿元，",
  "新开工项目48个，其中续建21个，",
  "新增就业5230人，比上年增长4.1%，",
];
/** Lines of running text from the height `from` on. */
const body = (from: number, count = 12): PageText[] =>
  Array.from({ length: count }, (_, at) => left(`${SENTENCES[at % 3]}${at}`, 60, from + 18 * at));
const textOf = (pieces: readonly PageText[]): string => pieces.map(({ text }) => text).join("\n");

describe("watermarks that stand upright", () => {
  test("small marks in rows and columns over one page", () => {
    const marks = [0, 1, 2, 3, 4, 5].flatMap((row) =>
      [40, 150, 260].flatMap((x) => [sized("王五", x, 90 + 40 * row, 8), sized("10.2.3.4", x + 18, 90 + 40 * row, 8)]),
    );
    const text = body(100);
    expect(readOf([...marks, ...text])).toBe(textOf(text));
  });

  test("one large word across two lines, on a single page and where another page has it beside its text", () => {
    const mark = sized("内部资料", 80, 170, 60);
    const [first, second] = [body(100), body(100, 2)];
    expect(readOf([mark, ...first])).toBe(textOf(first));
    expect(readOf([mark, ...first], [mark, ...second])).toBe(`${textOf(first)}\n${textOf(second)}`);
  });

  test("words that recur in a table, a headline and a large figure beside small text are none", () => {
    const rows = [0, 1, 2, 3].map((at) => [`项目${at}`, "完成", "完成"]);
    const table = rows.flatMap((row, at) => row.map((text, column) => left(text, 60 + 120 * column, 200 + 20 * at)));
    const headline = sized("全面推进乡村振兴", 60, 90, 30);
    const read = readOf([
      headline,
      ...table,
      sized("56.2%", 60, 400, 40),
      left("比上年提高", 180, 380),
      left("1.2个百分点", 180, 396),
    ]);
    for (const text of ["全面推进乡村振兴", "项目3\t完成\t完成", "56.2%", "比上年提高", "1.2个百分点"])
      expect(read).toContain(text);
  });
});

describe("running heads", () => {
  const head = ["科目", "预算数", "执行数"];
  const row = (cells: readonly string[], y: number): PageText[] =>
    cells.map((cell, at) => (at === 0 ? left(cell, 60, y) : right(cell, 180 + 120 * at, y)));
  const rowsOn = (page: number): string[][] =>
    [0, 1, 2, 3].map((at) => [`第${"一二三"[page]}类${at}项`, `${page}1${at}.5`, `${page}0${at}.5`]);
  const tablesUnder = (edge: (page: number) => PageText[], at = 50): string[][][] => {
    const pages = [0, 1, 2].map((page) => [
      ...edge(page),
      ...[head, ...rowsOn(page)].flatMap((cells, line) => row(cells, at + 24 + 22 * line)),
    ]);
    const read = withoutEdges(pages.map((texts) => ({ texts, width: 600, height: HEIGHT })));
    return read.flatMap((page) => layOut(page).flatMap((block) => (isTable(block) ? [block.rows] : [])));
  };
  const expected = [0, 1, 2].map((page) => [head, ...rowsOn(page)]);

  test("two parts above a table that goes on over pages: smaller than it, or with a number that counts up", () => {
    expect(tablesUnder(() => [sized("青石县财政局", 60, 50, 8), sized("2024年预算", 380, 50, 8)])).toEqual(expected);
    expect(tablesUnder((page) => [left("青石县财政局", 60, 50), left(`第${page + 4}页`, 390, 50)])).toEqual(expected);
  });

  test("the head of a table at the edge of pages, its number and its unit are none", () => {
    expect(tablesUnder(() => [])).toEqual(expected);
    const texts = [0, 1, 2].map(() => [sized("表2", 60, 50, 8), sized("单位：万元", 380, 50, 8), ...body(80, 3)]);
    const read = withoutEdges(texts.map((one) => ({ texts: one, width: 600, height: HEIGHT })));
    expect(read.map((page) => page.texts.length)).toEqual([5, 5, 5]);
  });

  test("the second line of a head stands below the margin; a line there on one page, or without a head, is text", () => {
    const pages = [0, 1].map((page) => [
      left("内部资料", 60, 70),
      left("第3期（总第18期）", 400, 86),
      left(`${"一二"[page]}、主要工作`, 60, 104),
      ...body(140, 8),
    ]);
    expect(readOf(...pages)).toBe(["一", "二"].map((one) => `${one}、主要工作\n${textOf(body(140, 8))}`).join("\n"));
    const bare = [0, 1].map((page) => [left("本月进展", 60, 100), left(SENTENCES[page] ?? "", 60, 140)]);
    expect(readOf(...bare).split("本月进展")).toHaveLength(3);
  });
});

describe("spaces between characters of a figure", () => {
  const spaced = (text: string, x: number, gap: number): PageText[] => {
    let at = x;
    return [...text].map((character) => {
      const piece = left(character, at, 100);
      at += piece.width + gap;
      return piece;
    });
  };

  test("letter-spaced text whose first and last characters are pieces with what stands before and behind", () => {
    const before = left("全年完成投资1", 60, 100);
    const run = spaced("4.5亿元", 60 + before.width + 7, 7);
    const end = run.at(-1);
    const behind = left("，新建公路26公里。", (end?.x ?? 0) + 17, 100);
    expect(readOf([before, ...run, behind])).toBe("全年完成投资14.5亿元，新建公路26公里。");
  });

  /** Pieces with this gap between. */
  const apart = (texts: readonly string[], gap: number): PageText[] => {
    let at = 60;
    return texts.map((text) => {
      const piece = left(text, at, 100);
      at += piece.width + gap;
      return piece;
    });
  };

  test("a line spread out over its width, its figures in one piece or several", () => {
    expect(readOf(apart([..."建成18座泵站"], 33))).toBe("建成18座泵站");
    expect(readOf(apart([..."新建泵站", "18", "座"], 31))).toBe("新建泵站18座");
    expect(readOf(apart([..."增长12.3%"], 10.01))).toBe("增长12.3%");
  });

  test.each([
    [["项", "目", "1", "8", "6", "2"]],
    [["甲", "1", "2", "3", "计"]],
    [["东城区", "1", "8", "座"]],
    [["小", "学", "校", "18", "20", "所"]],
  ])("cells of a row that are as far apart stay so: %s", (cells) => {
    expect(readOf(apart(cells, 33))).not.toContain(cells.join(""));
  });

  test.each([
    ["办理2 5 2 件", "办理252件"],
    ["走访 1 2 0 0 户", "走访 1200户"],
    ["新建2 座", "新建2 座"],
    ["第2 5 2批", "第2 5 2批"],
    ["新建学校1 2所，改建3 6所。", "新建学校12所，改建36所。"],
    ["新增 4 6 个项目", "新增 46 个项目"],
    ["投资2 3 4 . 5 6亿元，增长1 8 . 6 5%", "投资234.56亿元，增长18.65%"],
    ["收入1 , 2 3 4 . 5亿元；支出 1 , 3 0 0 亿元", "收入1,234.5亿元；支出 1,300 亿元"],
    ["完成投资1 6.8亿元", "完成投资16.8亿元"],
    // a number that names something, a label at the beginning, figures of several digits
    ["表1 2个县的产值", "表1 2个县的产值"],
    ["人大代表1 2名", "人大代表12名"],
    ["1 2所学校完工", "1 2所学校完工"],
    ["东街小学 8 9", "东街小学 8 9"],
    ["分别为12 3 4个", "分别为12 3 4个"],
    ["分别为3 4 12个", "分别为3 4 12个"],
  ])("in one piece: %s", (text, expected) => {
    expect(readOf([left(text, 60, 100)])).toBe(expected);
  });

  const names = rowsOf<{ example: string; counterExamples?: string[] }>("readers/number-names");
  test.each(names)("behind a number that names something is another: $example", ({ example, counterExamples = [] }) => {
    expect(readOf([left(example, 60, 100)])).toBe(example);
    for (const one of counterExamples) expect(readOf([left(one, 60, 100)])).toBe(one.replaceAll(" ", ""));
  });

  test("in a piece of its own behind others", () => {
    const before = left("其中", 60, 100);
    const digits = { ...left("1 2", 80, 100), width: 16 };
    expect(readOf([before, digits, left("所投用", 99, 100)])).toBe("其中12所投用");
    expect(readOf([left("如表", 60, 100), digits, left("个县", 99, 100)])).toBe("如表1 2个县");
    // far behind it, closer together than a space would set them, and further
    expect(readOf([before, { ...digits, x: 88, width: 12 }, left("所", 101, 100)])).toBe("其中12所");
    expect(readOf([before, { ...digits, x: 88 }, left("所", 105, 100)])).toBe("其中1 2所");
  });

  test("a raised text of six characters or more is a mark only where it looks like one", () => {
    const mark = { ...left("（注100）", 115, 97), size: 6, width: 24 };
    expect(readOf([left("新建学校3所", 60, 100), mark, left("。", 139, 100)])).toBe("新建学校3所〔100〕。");
    const other = { ...left("本期共八个版面", 160, 97), size: 6, width: 42 };
    expect(readOf([left("新建学校3所", 60, 100), other])).not.toContain("所本期");
  });

  test("a mark of a note that stands higher than half of the line is read behind its text", () => {
    const mark = { ...left("1", 120.5, 93.5), size: 4, width: 2 };
    const behind = left("年底全部完工。", 123, 100);
    expect(readOf([left("新建学校3所", 60, 100), mark, behind])).toBe("新建学校3所〔1〕年底全部完工。");
    // a small figure above the line, or as far below the line before, is none
    expect(readOf([left("新建学校3所", 60, 100), { ...mark, x: 90 }, behind]).split("\n")).toHaveLength(2);
    expect(readOf([left("新建学校3所", 60, 100), { ...mark, y: 88 }, behind]).split("\n")).toHaveLength(2);
  });

  test("the number of an item keeps apart from the year behind it, the parts of a decimal do not", () => {
    expect(readOf([left("2.", 60, 100), left("2024年新建村道86公里", 71.5, 100)])).toBe("2. 2024年新建村道86公里");
    expect(readOf([left("2.", 60, 100), left("2024年", 70, 100), left("新建村道", 95, 100)])).toBe("2. 2024年新建村道");
    expect(readOf([left("增长2.2024年的数", 60, 100)])).toBe("增长2.2024年的数");
    expect(readOf([left("增长2.", 60, 100), left("4个百分点", 90.5, 100)])).toBe("增长2.4个百分点");
  });

  test("cells of single figures are not one figure", () => {
    const rows = ["甲", "乙", "丙"].map((name, at) => [
      name,
      String(at + 1),
      String(at + 2),
      String(at + 3),
      String(at + 4),
    ]);
    const placed = rows.flatMap((row, line) => row.map((text, at) => left(text, 60 + 40 * at, 100 + 20 * line)));
    expect(tablesOf(placed)).toEqual([rows]);
  });
});
