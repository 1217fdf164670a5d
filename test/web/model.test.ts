import { expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { fromHash, toHash, VIEWS } from "../../packages/web/src/model/address.js";
import { contextOf } from "../../packages/web/src/model/context.js";
import { NO_FILTERS, passes } from "../../packages/web/src/model/filters.js";
import { opened, reportDocument } from "../../packages/web/src/model/report-document.js";
import { MOST_HITS, Search } from "../../packages/web/src/model/search.js";
import { pageTable } from "../../packages/web/src/model/table-rows.js";
import { analyze } from "../../src/index.js";

const text = `一、2023年工作回顾
（一）提案工作
收到提案252件，办结率达98.7%。打造学习型、服务型、创新型“三型机关”。
（二）调研工作
开展调研12次。
二、2024年工作安排
力争全年办理提案240件以上，确保满意率不低于95%。`;
const document = reportDocument(opened(pageDocument({ id: "a.txt", text, analysis: analyze(text) })), 1);
const shown = (filters: Partial<typeof NO_FILTERS>) =>
  document.marks.filter((mark) => passes(mark, { ...NO_FILTERS, ...filters }, document)).map(({ id }) => id);

test("filters by kind, type, firmness and section with all below it", () => {
  expect(shown({})).toHaveLength(document.marks.length);
  expect(shown({ kinds: new Set(["slogan"]) })).toEqual(["slogan-0-0"]);
  expect(shown({ type: "percent" })).toHaveLength(2);
  expect(shown({ type: "numeral" })).toEqual(["slogan-0-0"]);
  expect(shown({ commitment: "binding" })).toHaveLength(1);
  const [review, proposals] = document.analysis.sections;
  expect(shown({ section: review!.id })).toHaveLength(4);
  expect(shown({ section: proposals!.id })).toHaveLength(3);
});

test("addresses are read back as they were written, others are none", () => {
  for (const view of VIEWS) {
    for (const target of [null, "target-4", "slogan-3-1", "section-0"]) {
      const address = { view, document: 2, target };
      expect(fromHash(toHash(address))).toEqual(address);
    }
  }
  for (const hash of ["", "#", "#text", "#nowhere/1", "#text/x", '#text/1/"]', "#text/1/target-4/5"]) {
    expect(fromHash(hash)).toBeNull();
  }
});

test("a search sees through line wraps, width and case", () => {
  const wrapped = "全年办理ＧＤＰ核算2\n19件。";
  const { paragraphs } = reportDocument(
    opened(pageDocument({ id: "b.txt", text: wrapped, analysis: analyze(wrapped) })),
    1,
  );
  const found = (query: string) =>
    new Search(paragraphs).find(query).hits.map(({ start, end }) => wrapped.slice(start, end));
  expect(found("gdp 核算 219件")).toEqual(["ＧＤＰ核算2\n19件"]);
  expect(found("年")).toEqual(["年"]);
  expect(found("")).toEqual([]);
  expect(found("没有")).toEqual([]);
});

test("a search counts everything and shows so much", () => {
  const long = "的".repeat(MOST_HITS + 5);
  const { paragraphs } = reportDocument(opened(pageDocument({ id: "c.txt", text: long, analysis: analyze(long) })), 1);
  const { hits, count } = new Search(paragraphs).find("的");
  expect([hits.length, count]).toEqual([MOST_HITS, MOST_HITS + 5]);
});

test("rows of tables know their marks", () => {
  const { rows, columns } = pageTable("targets", [document]);
  expect(rows.map(({ mark }) => mark?.id)).toEqual(document.analysis.targets.map(({ id }) => `target-${id}`));
  expect(columns.map(({ name }) => name)).toContain("commitment");
  expect(pageTable("slogans", [document]).rows[0]!.mark?.id).toBe("slogan-0-0");
  expect(pageTable("sections", [document]).rows.every(({ mark }) => mark === null)).toBe(true);
});

test("a place is told with what stands around it in its paragraph, cut on both sides", () => {
  const long = `一、工作回顾\n${"前".repeat(40)}打造“三型机关”${"后".repeat(40)}。`;
  const { paragraphs } = reportDocument(opened(pageDocument({ id: "d.txt", text: long, analysis: analyze(long) })), 1);
  const start = long.indexOf("三型");
  expect(contextOf({ start, end: start + 4 }, paragraphs)).toEqual({
    before: `…${"前".repeat(29)}打造“`,
    text: "三型机关",
    after: `”${"后".repeat(31)}…`,
  });
});
