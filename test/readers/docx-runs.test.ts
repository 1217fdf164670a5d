import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { mentions } from "../../packages/readers/src/xml.js";
import { paragraph, wordFile } from "./word-file.js";

const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const fieldMark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${fieldMark("begin")}${code}${fieldMark("separate")}${result}${fieldMark("end")}`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const formula = (inner: string): string => `<m:oMath xmlns:m="math">${inner}</m:oMath>`;
const power = (base: string, exponent: string): string =>
  formula(`<m:sSup><m:e><m:r><m:t>${base}</m:t></m:r></m:e><m:sup><m:r><m:t>${exponent}</m:t></m:r></m:sup></m:sSup>`);
const textOf = async (...runs: string[]): Promise<string> =>
  (await readDocument(await wordFile(`<w:p>${runs.join("")}</w:p>`))).text;

test.each([
  ["a reference", [run("见"), field(code("REF a"), run("表1")), run("。")], "见表1。"],
  [
    "a field within the code of one",
    [field(code("IF ") + field(code("PAGE"), run("3")) + code(" = 3"), run("甲"))],
    "甲",
  ],
  ["a code that stands as text", [field(run(" HYPERLINK a.htm "), run("附表"))], "附表"],
  ["a code that does not end", [fieldMark("begin"), run("全年立案235件")], "全年立案235件"],
])("of a field the result is read: %s", async (_, runs, text) => {
  expect(await textOf(...runs)).toBe(text);
});

test.each([
  [[run("占地25"), power("km", "2"), run("。")], "占地25km²。"],
  [[run("约"), power("10", "8"), run("元")], "约10⁸元"],
  [[run("减排CO"), run("2", '<w:vertAlign w:val="subscript"/>'), run("3万吨")], "减排CO₂3万吨"],
  [[run("减排CO"), run("2", '<w:vertAlign w:val="subscript"/>'), run("共3万吨")], "减排CO2共3万吨"],
])("powers and lowered digits never run into a figure", async (runs, text) => {
  expect(await textOf(...runs)).toBe(text);
});

test("what a style hides is not read, unless the run shows itself", async () => {
  const styles =
    '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="B"><w:basedOn w:val="H"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body =
    `<w:p>${run("办结")}${run("25", '<w:rStyle w:val="B"/>')}${run("19件", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')}</w:p>` +
    paragraph("内部", '<w:pStyle w:val="P"/>') +
    paragraph("公开");
  expect((await readDocument(await wordFile(body, { styles }))).text.split("\n")).toEqual(["办结19件", "公开"]);
});

test("charts, diagrams and embedded sheets are told; pictures and formulas are not", async () => {
  const drawing = (uri: string): string =>
    `<w:r><w:drawing><a:graphic xmlns:a="a"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}"/></a:graphic></w:drawing></w:r>`;
  const object = (program: string): string =>
    `<w:r><w:object><o:OLEObject xmlns:o="o" ProgID="${program}"/></w:object></w:r>`;
  const warningsOf = async (...runs: string[]) =>
    (await readDocument(await wordFile(`<w:p>${run("附表")}${runs.join("")}</w:p>`))).warnings;
  expect(await warningsOf(drawing("picture"), object("Equation.3"))).toEqual([]);
  const [warning] = await warningsOf(drawing("chart"), drawing("diagram"), object("Excel.Sheet.12"));
  expect(warning).toMatchObject({ code: "drawings" });
  expect(warning!.message).toContain("not read: 3");
});

test("a table within a cell is a table, and the rows around it stay rows", async () => {
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith("<") ? cell : paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  const inner = `<w:tbl>${row("渠道", "252")}${row("泵站", "7")}</w:tbl>`;
  const body = `<w:tbl>${row("项目", "情况")}${row("灌溉", inner)}${row("防洪", "5")}</w:tbl>`;
  const { text, tables } = await readDocument(await wordFile(body));
  expect(text.split("\n")).toEqual(["项目\t情况", "灌溉", "渠道\t252", "泵站\t7", "防洪\t5"]);
  expect(tables).toHaveLength(3);
});

test("what is cut out before parsing costs no text: marks of spaces, properties without any, and words that name them", async () => {
  const bare = `<w:r><w:rPr><w:b/><w:rFonts w:ascii="仿宋"/></w:rPr><w:t xml:space="preserve"> 属性 xml:space="preserve" </w:t></w:r>`;
  const hidden = `<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>底稿</w:t></w:r>`;
  const large = run("修渠6", '<w:sz w:val="32"/>') + run("公里", '<w:b/><w:sz w:val="20"/>');
  expect(await textOf(bare, hidden, large)).toBe(' 属性 xml:space="preserve" 修渠6公里');
});

test("a number that is moved up refers to a note in a part in UTF-16 too, whose words stand otherwise in its bytes", async () => {
  const small = run("2", '<w:position w:val="10"/><w:sz w:val="20"/>');
  const body = `<w:p>${run("新建学校3", '<w:sz w:val="32"/>')}${small}${run("所", '<w:sz w:val="32"/>')}</w:p>`;
  expect((await readDocument(await wordFile(body))).text).toBe("新建学校3〔2〕所");
  const xml = `\uFEFF<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  expect(mentions(Buffer.from(xml, "utf16le"), "position")).toBe(true);
  expect(mentions(Buffer.from(xml.replace("position", "posit"), "utf16le"), "position")).toBe(false);
});
