import { describe, expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { opened, reportDocument } from "../../packages/web/src/model/report-document.js";
import { textTables } from "../../packages/web/src/model/text-tables.js";
import { analyze } from "../../src/index.js";

function tablesOf(text: string) {
  const { paragraphs } = reportDocument(opened(pageDocument({ id: "a.txt", text, analysis: analyze(text) })), 1);
  return textTables(text, paragraphs).map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end).trim())),
  }));
}

const BEFORE = "清溪县2024年统计公报\n全年粮食总产量12.4万吨，比上年增长2.1%。\n";
const AFTER = "\n年末全县常住人口31.2万人，比上年末减少0.4万人。";

describe("tables whose cells are parted by tabs", () => {
  test("rows, a head, and cells that are empty", () => {
    const text = `${BEFORE}指标\t年末数\t比重\n全县人口\t31.2\t100.0\n其中：城镇\t\t\n乡村\t12.9\t41.3${AFTER}`;
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table).toEqual({
      first: 2,
      end: 6,
      byRow: true,
      hasHead: true,
      number: 1,
      rows: [
        ["指标", "年末数", "比重"],
        ["全县人口", "31.2", "100.0"],
        ["其中：城镇", "", ""],
        ["乡村", "12.9", "41.3"],
      ],
    });
  });

  test("no character of a row is lost", () => {
    const text = `${BEFORE}指标\t年末数\n全县人口\t31.2${AFTER}`;
    const { paragraphs } = reportDocument(opened(pageDocument({ id: "a.txt", text, analysis: analyze(text) })), 1);
    const [table] = textTables(text, paragraphs);
    for (const cells of table!.rows) {
      const { start, end } = paragraphs[cells[0]!.paragraph]!;
      expect(cells.map((cell) => text.slice(cell.start, cell.end)).join("")).toBe(text.slice(start, end));
    }
  });

  test.each([
    ["a numbered list", "1.\t新建村卫生室12所，全部投入使用。\n2.\t改造水厂3座，供水保证率有了提高。"],
    ["paragraphs that a tab sets in", "\t新建村卫生室12所，全部投入使用\n\t改造水厂3座，供水保证率有了提高"],
    ["a line by itself", "清溪县统计局\t2025年3月"],
  ])("%s is none", (_, lines) => {
    expect(tablesOf(`${BEFORE}${lines}${AFTER}`)).toEqual([]);
  });
});

describe("tables with a cell on each line", () => {
  const flat = (...rows: string[][]) => rows.flat().join("\n");

  test("names with as many numbers each, under their heads", () => {
    const cells = flat(
      ["表：税收情况"],
      ["指标名称", "2024年", "比上年±%"],
      ["税收收入（亿元）", "9.12", "4.1"],
      ["其中"],
      ["#增值税", "3.50", "-5.4"],
      ["契税", "0.47", "—"],
    );
    expect(tablesOf(`${BEFORE}${cells}${AFTER}`)).toEqual([
      {
        first: 3,
        end: 16,
        byRow: false,
        hasHead: true,
        number: 1,
        rows: [
          ["指标名称", "2024年", "比上年±%"],
          ["税收收入（亿元）", "9.12", "4.1"],
          ["其中"],
          ["#增值税", "3.50", "-5.4"],
          ["契税", "0.47", "—"],
        ],
      },
    ]);
  });

  test.each([
    ["two rows only", flat(["户数", "12"], ["人数", "31"])],
    ["names without numbers", flat(["县政府办公室"], ["县统计局"], ["县农业农村局"])],
    ["sentences", flat(["新建村卫生室12所。", "12"], ["改造水厂3座。", "3"], ["修路4公里。", "4"])],
    ["rows of other lengths", flat(["户数", "12", "3"], ["人数", "31"], ["村数", "4", "5", "6"])],
  ])("%s: none", (_, lines) => {
    expect(tablesOf(`${BEFORE}${lines}${AFTER}`)).toEqual([]);
  });
});
