import { describe, expect, test } from "vitest";
import { joinPages, withoutFurniture } from "../../packages/readers/src/page-furniture.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import { isTable, type Page, type PageText } from "../../packages/readers/src/page-text.js";
import { columnsAsLines, runsDown } from "../../packages/readers/src/page-vertical.js";
import { withoutWatermarks } from "../../packages/readers/src/page-watermarks.js";

const SIZE = 10;
const [WIDTH, HEIGHT] = [600, 800];
/** A piece of text as wide as its characters are: ASCII takes half of a hanzi. */
const piece = (text: string, x: number, y: number, more: Partial<PageText> = {}): PageText => {
  const size = more.size ?? SIZE;
  const width = [...text].reduce((sum, character) => sum + (character < "\u0080" ? size / 2 : size), 0);
  return { text, x, y, width, size, angle: 0, ...more };
};
const page = (...texts: PageText[]): Page => ({ texts, width: WIDTH, height: HEIGHT });
const textOf = (one: Page): string => joinPages([layOut(readablePieces(one))]).text;
const tablesOf = (one: Page): string[][][] =>
  layOut(readablePieces(one)).flatMap((block) => (isTable(block) ? [block.rows] : []));

describe("pieces of a page", () => {
  test("what is printed twice to look bold is read once; what is repeated elsewhere is not", () => {
    const text = textOf(
      page(piece("新建泵站6座。", 50, 100), piece("新建泵站6座。", 50.4, 100.2), piece("新建泵站6座。", 50, 120)),
    );
    expect(text).toBe("新建泵站6座。\n新建泵站6座。");
  });

  test("text that runs askew over a page is a watermark", () => {
    expect(
      textOf(page(piece("完成投资36亿元。", 50, 100), piece("内部资料", 40, 120, { angle: -0.7, size: 40 }))),
    ).toBe("完成投资36亿元。");
  });

  test.each([1, 2, 3])("a page whose text is turned by %i quarters is read upright", (quarters) => {
    const turn = ({ x, y, ...rest }: PageText): PageText => {
      const places = [
        [x, y],
        [WIDTH - y, x],
        [WIDTH - x, HEIGHT - y],
        [y, HEIGHT - x],
      ] as const;
      const [turnedX, turnedY] = places[quarters]!;
      return { ...rest, x: turnedX, y: turnedY, angle: (quarters * Math.PI) / 2 };
    };
    const turned = page(...[piece("一、收入", 50, 100), piece("增长6%。", 50, 120)].map(turn));
    expect(textOf(turned)).toBe("一、收入\n增长6%。");
  });

  test("upright watermarks lie over text at one place of most pages; heads of a table do not", () => {
    const pages = [1, 2, 3, 4].map((number) =>
      page(
        piece("项目名称", 50, 60),
        piece("仅供参阅", 60, 100, { size: 40 }),
        piece(`第${number}段正文很长很长很长`, 50, 95),
      ),
    );
    const texts = withoutWatermarks(pages).map((one) => one.texts.map(({ text }) => text));
    expect(texts).toEqual([1, 2, 3, 4].map((number) => ["项目名称", `第${number}段正文很长很长很长`]));
  });
});

describe("lines", () => {
  test.each(["完 成 投 资 1 4 . 5 亿 元", "3 5 2 件"])("letter-spaced text in one piece: %s", (text) => {
    expect(textOf(page(piece(text, 50, 100)))).toBe(text.replaceAll(" ", ""));
  });

  test("letter-spaced text in pieces, and words in Latin letters", () => {
    const spread = [..."增长12.5%"].map((character, index) => piece(character, 50 + index * 15, 100));
    expect(textOf(page(...spread))).toBe("增长12.5%");
    expect(textOf(page(piece("GDP growth rate A B C", 50, 100)))).toBe("GDP growth rate A B C");
  });

  test.each([
    ["3", "新建学校6〔3〕所。"],
    ["②", "新建学校6〔2〕所。"],
    ["[4]", "新建学校6[4]所。"],
  ])("a raised %s refers to a note and never joins the figure before it", (mark, expected) => {
    expect(textOf(page(piece("新建学校6", 50, 100), piece(mark, 95, 96, { size: 6 }), piece("所。", 100, 100)))).toBe(
      expected,
    );
  });

  test("a small figure on the base line is part of the text", () => {
    expect(textOf(page(piece("占比", 50, 100), piece("5", 70, 100, { size: 6 }), piece("成", 73, 100)))).toBe(
      "占比5成",
    );
  });
});

describe("tables", () => {
  const columns = [50, 250, 350, 450];
  const row = (y: number, ...cells: string[]): PageText[] =>
    cells.flatMap((text, at) => (text === "" ? [] : [piece(text, columns[at]!, y)]));

  test("rows and cells are kept, also where cells are empty", () => {
    const table = tablesOf(
      page(
        ...row(100, "指标", "2022年", "2023年", "增长"),
        ...row(120, "粮食产量", "41", "43", "5%"),
        ...row(140, "新增项目", "", "12", ""),
      ),
    );
    expect(table).toEqual([
      [
        ["指标", "2022年", "2023年", "增长"],
        ["粮食产量", "41", "43", "5%"],
        ["新增项目", "", "12", ""],
      ],
    ]);
  });

  test("the unit above is no row; a head on two lines is one; a name on two lines is one cell", () => {
    const texts = [
      ...row(80, "附表1", "", "", "单位：万元"),
      ...row(95, "", "", "", "比上年执"),
      ...row(107, "项　目".replace("　", ""), "执行数", "预算数", "行数增长"),
      ...row(130, "城乡社区", "", "", ""),
      ...row(136, "", "320", "358", "12"),
      ...row(142, "公共设施", "", "", ""),
      ...row(165, "农林水支出", "41", "43", "5"),
      ...row(188, "教育支出", "52", "55", "6"),
    ];
    expect(tablesOf(page(...texts))).toEqual([
      [
        ["项目", "执行数", "预算数", "比上年执行数增长"],
        ["城乡社区公共设施", "320", "358", "12"],
        ["农林水支出", "41", "43", "5"],
        ["教育支出", "52", "55", "6"],
      ],
    ]);
    expect(
      textOf(page(...texts))
        .split("\n")
        .slice(0, 2)
        .join("")
        .replace(/\s/g, ""),
    ).toContain("单位：万元");
  });

  test("words that are spread over their cell are one word", () => {
    const texts = [
      ...row(100, "", "预算数", "执行数"),
      piece("项", 50, 100),
      piece("目", 90, 100),
      ...row(120, "", "12", "13"),
      piece("合", 50, 120),
      piece("计", 90, 120),
    ];
    expect(tablesOf(page(...texts))).toEqual([
      [
        ["项目", "预算数", "执行数"],
        ["合计", "12", "13"],
      ],
    ]);
  });

  test("figures of neighbouring cells are never joined", () => {
    const text = textOf(page(...row(100, "债务", "32,035", "210", "9%"), ...row(120, "税收", "1,204", "36", "3%")));
    expect(text).toBe("债务\t32,035\t210\t9%\n税收\t1,204\t36\t3%");
  });

  test("labels of a chart are kept apart, and are no table", () => {
    const labels = [
      ...row(100, "", "500", "", "12%"),
      ...row(120, "", "", "9.7%", ""),
      ...row(140, "400", "", "", "8%"),
      ...row(160, "", "300", "", "4%"),
    ];
    const { text, tables } = joinPages([layOut(page(...labels))]);
    expect(tables).toEqual([]);
    expect(text).not.toMatch(/\d{4}|%\d/);
  });
});

describe("columns", () => {
  const words = "全县上下同心协力扎实推进各项工作取得新的成效";
  test.each([2, 3, 5])("a page in %i columns under a headline is read column by column", (count) => {
    const [gap, size] = [8, 8];
    const width = Math.floor((WIDTH - 40 - gap * (count - 1)) / count / size) * size;
    const length = width / size;
    const texts = [piece("政府工作报告摘要", 200, 50, { size: 24 })];
    const expected: string[] = ["政府工作报告摘要"];
    for (let column = 0; column < count; column++) {
      for (let line = 0; line < 12; line++) {
        const text = `${column}${line % 10}${words.repeat(4).slice(line, line + length - 1)}`;
        texts.push(piece(text, 20 + column * (width + gap), 90 + line * 14, { size }));
        expected.push(text);
      }
    }
    expect(
      textOf(page(...texts))
        .split("\n")
        .map((line) => line.trim()),
    ).toEqual(expected);
    expect(tablesOf(page(...texts))).toEqual([]);
  });

  test("text that runs from top to bottom is read from the right, its marks as in other text", () => {
    const down = (text: string, x: number) =>
      [...text].map((character, index) => piece(character, x, 50 + index * SIZE));
    const vertical = page(...down("新建学校六所︒", 300), ...down("一︑教育", 320));
    expect(runsDown(vertical)).toBe(true);
    expect(columnsAsLines(vertical).map(({ text }) => text)).toEqual(["一、教育", "新建学校六所。"]);
    expect(
      runsDown(page(...Array.from({ length: 12 }, (_, index) => piece("一行完整的正文", 50, 50 + index * 20)))),
    ).toBe(false);
  });
});

describe("furniture", () => {
  const line = (text: string, y: number) => ({ text, x: 50, y, right: 200, size: SIZE });
  test("page numbers in any digits and running heads go, titles of tables stay", () => {
    const table = { rows: [["项目", "金额"]], isChart: false, isUnsure: false };
    const pages = ["１", "２", "３"].map((number) => ({
      blocks: [
        line("市政府公报", 30),
        line(`表${number} 收入预算表`, 40),
        table,
        line("正文", 400),
        line(`—${number}—`, 780),
      ],
      height: HEIGHT,
    }));
    const texts = withoutFurniture(pages).map((blocks) =>
      blocks.flatMap((block) => (isTable(block) ? [] : [block.text])),
    );
    expect(texts[1]).toEqual(["市政府公报", "表２ 收入预算表", "正文"]);
    const bare = pages.map(({ blocks, height }) => ({ blocks: blocks.filter((block) => block !== table), height }));
    expect(withoutFurniture(bare)[1]!.map((block) => (isTable(block) ? "" : block.text))).toEqual(["正文"]);
  });
});
