import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { numbering, onLevel, paragraph, wordFile } from "./word-file.js";

const HIDDEN = "<w:rPr><w:vanish/></w:rPr>";
const TAKEN_OUT = "<w:rPr><w:del/></w:rPr>";
const run = (text: string, properties = "") => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const item = (inner: string, mark = "") => `<w:p><w:pPr>${onLevel(0)}${mark}</w:pPr>${inner}</w:p>`;
const box = (...inner: string[]) =>
  `<w:r><w:pict><v:textbox><w:txbxContent>${inner.join("")}</w:txbxContent></v:textbox></w:pict></w:r>`;

async function linesOf(body: string, styles = ""): Promise<string[]> {
  const file = wordFile(body, { numbering: numbering({ text: "%1." }), styles });
  return (await readDocument(await file)).text.split("\n");
}

test.each([
  ["with its end is not counted", item(run("内部说明", HIDDEN), HIDDEN), ["1.教学", "2.后勤"]],
  ["without its end leaves its number", item(run("内部说明", HIDDEN)), ["1.教学", "2.", "3.后勤"]],
  ["in part with its end is counted", item(run("内部", HIDDEN) + run("说明"), HIDDEN), ["1.教学", "2.说明", "3.后勤"]],
  ["and empty is not counted", item("", HIDDEN), ["1.教学", "2.后勤"]],
  ["by no means, though empty, is counted", item(""), ["1.教学", "2.", "3.后勤"]],
])("a paragraph that is hidden %s", async (_, hidden, expected) => {
  expect(await linesOf(item(run("教学")) + hidden + item(run("后勤")))).toEqual(expected);
});

test("a style hides its paragraphs with their ends", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Inner">${HIDDEN}</w:style>`;
  const hidden = paragraph("内部说明", `<w:pStyle w:val="Inner"/>${onLevel(0)}`);
  expect(await linesOf(item(run("教学")) + hidden + item(run("后勤")), styles)).toEqual(["1.教学", "2.后勤"]);
});

test("a text box stands below the paragraph into which the one that it hangs on was joined", async () => {
  const open = `<w:p><w:pPr>${TAKEN_OUT}</w:pPr>${run("接诊8.6万人次，")}${box(item(run("新购设备")), item(run("开设专科")))}</w:p>`;
  const rest = paragraph("满意率98.5%。") + item(run("后续安排。"));
  const joined = ["接诊8.6万人次，满意率98.5%。", "1.新购设备", "2.开设专科", "3.后续安排。"];
  expect(await linesOf(open + rest)).toEqual(joined);
  // without a paragraph in which it could go on
  expect(await linesOf(open)).toEqual(["接诊8.6万人次，", "1.新购设备", "2.开设专科"]);
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const row = `<w:tr>${cell(open + paragraph("满意率98.5%。"))}${cell(paragraph("医院"))}</w:tr>`;
  expect(await linesOf(`<w:tbl>${row}${row.replace(open, paragraph("回访"))}</w:tbl>`)).toEqual([
    "接诊8.6万人次，满意率98.5%。　1.新购设备　2.开设专科\t医院",
    "回访　满意率98.5%。\t医院",
  ]);
});
