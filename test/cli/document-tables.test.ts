import { expect, test } from "vitest";
import { placedTables } from "../../packages/cli/src/tables/document-tables.js";
import { nameOfTable } from "../../packages/cli/src/tables/name-of-table.js";
import { wordsIn } from "../../packages/cli/src/words/words.js";
import { csvOfRows, sheetsXlsx } from "../../packages/output/src/index.js";
import { readDocument } from "../../packages/readers/src/index.js";

const PAGE = `<html><body><h2>一、收入情况</h2><p>全县财政收入平稳增长，完成了年初确定的各项任务。</p>
<p>表一 收入执行表</p><p>单位：万元</p>
<table><tr><td>项目</td><td>执行数</td></tr><tr><td>税收收入</td><td>1,200.50</td></tr><tr><td>非税收入</td><td>-</td></tr></table>
<h2>二、支出情况</h2><p>支出结构持续优化，民生支出占比保持在八成以上。</p>
<table><tr><td>项目</td><td>增长%</td></tr><tr><td>教育</td><td>-3.2</td></tr><tr><td>编号</td><td>007</td></tr></table></body></html>`;

test("each table is told with the heading and the lines above it, its cells as read", async () => {
  const read = await readDocument(Buffer.from(PAGE));
  const tables = placedTables("报告.html", read, {});
  expect(tables).toEqual([
    expect.objectContaining({ number: 1, page: null, heading: "一、收入情况", caption: "表一 收入执行表 单位：万元" }),
    expect.objectContaining({ number: 2, heading: "二、支出情况", caption: null }),
  ]);
  expect(tables[0]!.rows).toEqual([
    ["项目", "执行数"],
    ["税收收入", "1,200.50"],
    ["非税收入", "-"],
  ]);
});

test("CSV keeps figures with a sign and guards what would run", () => {
  expect(csvOfRows([["增长", "-3.2", "+1,024.5%", "-", "=1+1", "-1+cmd"]])).toBe(
    "\uFEFF增长,-3.2,\"+1,024.5%\",-,'=1+1,'-1+cmd\r\n",
  );
});

test("a figure in a workbook is a number that shows as it was written; what would change is text", async () => {
  const bytes = Buffer.from(
    await sheetsXlsx([
      { name: "表1", head: ["单位：万元"], rows: [["税收", "1,200.50", "-7.6%", "007", "12％", "1,20", ""]] },
    ]),
  );
  const { unzipSync, strFromU8 } = await import("fflate");
  const files = unzipSync(bytes);
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet.match(/<v>1200\.5<\/v>/g)).toHaveLength(1);
  expect(sheet.match(/<v>-0\.076<\/v>/g)).toHaveLength(1);
  const styles = strFromU8(files["xl/styles.xml"]!);
  for (const format of ["#,##0.00", "0.0%"]) expect(styles).toContain(format);
  expect(strFromU8(files["xl/sharedStrings.xml"]!).match(/007|12％|1,20/g)).toEqual(["007", "12％", "1,20"]);
});

test("names of sheets are short, told apart, and hold nothing that Excel refuses", () => {
  const taken = new Set<string>();
  const table = { number: 3, page: 12, heading: null, caption: null, rows: [] };
  const long = `in/${"关于某某县二〇二四年财政预算执行情况".repeat(3)}[草案].pdf`;
  const names = [long, `other/${long}`, "a/b:c?.pdf"].map((document) =>
    nameOfTable({ ...table, document }, wordsIn("zh").tables, "", taken),
  );
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(new Set(names).size).toBe(3);
  expect(names[2]).toBe("b_c_ 第12页 表3");
});
