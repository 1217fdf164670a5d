import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { docFile } from "./doc-file.js";
import { folder, found } from "./found-inputs.js";
import { paragraph, wordFile } from "./word-file.js";

test("quotation marks within a cell are marks of the text, doubled or not", async () => {
  const file = join(folder(), "rows.csv");
  writeFileSync(file, 'text,地方\n打造"三型"机关36个,临江县\n"打造""三型""机关36个",青山县\n');
  for (const row of [1, 2])
    expect((await readDocument(`${file}#${row}`, { textField: "text" })).text).toBe('打造"三型"机关36个');
});

test("a text with commas of its own and no quotation marks is refused, and not cut at the first", async () => {
  const file = join(folder(), "rows.csv");
  writeFileSync(file, "地方,text\n临江县,全年办理提案252件,增长5%\n青山县,新建学校3所,\n");
  await expect(readDocument(`${file}#1`, { textField: "text" })).rejects.toMatchObject({
    code: "damaged",
    message: "row 1 has 3 cells below 2 headings",
  });
  expect((await readDocument(`${file}#2`, { textField: "text" })).text).toBe("新建学校3所");
});

test("a folder gives documents of other programs that are as those of Word, and pages by other endings", async () => {
  const base = folder();
  writeFileSync(join(base, "a.wps"), docFile(["全年办理提案252件。"]));
  writeFileSync(join(base, "b.docm"), await wordFile(paragraph("全年办理提案252件。")));
  writeFileSync(join(base, "c.shtml"), "<p>全年办理提案252件。</p>");
  expect((await found(base, [base])).files).toEqual(["a.wps", "b.docm", "c.shtml"]);
  const formats = ["a.wps", "b.docm", "c.shtml"].map(async (name) => (await readDocument(join(base, name))).format);
  expect(await Promise.all(formats)).toEqual(["doc", "docx", "html"]);
});

test.each([
  ["a.docx", "系统维护中，请稍后再试。", 1],
  ["a.PDF", "<html><body><p>您访问的页面不存在，请返回首页。</p></body></html>", 1],
  ["a.doc", "<html><body><p>全年办理提案252件，比上年增长6.5%。</p></body></html>", 0],
  ["a.txt", "全年办理提案252件。", 0],
])("what is saved in place of a document is told: %s", async (name, content, count) => {
  const { warnings } = await readDocument(Buffer.from(content), { name });
  expect(warnings.filter(({ code }) => code === "wrong-ending")).toHaveLength(count);
});
