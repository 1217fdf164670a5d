import { expect, test } from "vitest";
import { pageDocument } from "../../packages/output/src/report-page.js";
import { filtersOver, NO_FILTERS } from "../../packages/web/src/model/filters.js";
import { opened, reportDocument } from "../../packages/web/src/model/report-document.js";
import {
  DOCUMENT_COLUMN,
  filledColumns,
  pageTable,
  withDocumentNames,
} from "../../packages/web/src/model/table-rows.js";
import { analyze } from "../../src/index.js";

const TEXTS = ["一、2023年工作回顾\n收到提案252件，办结率达98.7%。", "一、2024年工作回顾\n收到提案260件。"];
const documents = TEXTS.map((text, index) =>
  reportDocument(opened(pageDocument({ id: `${index}.txt`, text, analysis: analyze(text) })), index + 1),
);

test("each row of several documents names its own first", () => {
  const table = withDocumentNames(pageTable("achievements", documents), documents, ["2023", "2024"]);
  expect(table.columns[0]).toEqual({ name: DOCUMENT_COLUMN.name, zh: "文件", en: "Document" });
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(["2023", "2023", "2024"]);
  const figure = table.columns.findIndex(({ name }) => name === "figure");
  expect(table.rows.map(({ cells }) => cells[figure])).toEqual(["252件", "98.7%", "260件"]);
});

test("columns without a value in any row are told", () => {
  const filled = filledColumns(pageTable("achievements", documents));
  expect(filled.has("figure")).toBe(true);
  expect(filled.has("baseline")).toBe(false);
  expect(filledColumns(pageTable("honours", documents)).size).toBe(0);
});

test("a section filters one document, not several together", () => {
  const chosen = { ...NO_FILTERS, section: 0, unit: "件" };
  expect(filtersOver(documents, chosen)).toEqual({ ...chosen, section: null });
  expect(filtersOver(documents.slice(0, 1), chosen)).toBe(chosen);
});
