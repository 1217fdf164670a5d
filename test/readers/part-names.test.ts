import { describe, expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { nameKey, partName } from "../../packages/readers/src/part-names.js";
import { numbering, onLevel, paragraph } from "./word-file.js";
import { zipOf } from "./zip-of.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file of one numbered paragraph whose parts have these names, and are referred to by these targets. */
function fileOf(main: { name: string; target: string }, lists: { name: string; target: string }): Promise<Buffer> {
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relation("officeDocument", main.target),
    [main.name]: `<w:document xmlns:w="${MAIN}"><w:body>${paragraph("新建泵站8座", onLevel(0))}</w:body></w:document>`,
    [main.name.replace(/([^/]+)$/, "_rels/$1.rels")]: relation("numbering", lists.target),
    [lists.name]: `<w:numbering xmlns:w="${MAIN}">${numbering({ format: "chineseCounting", text: "%1、" })}</w:numbering>`,
  });
}

const USUAL = { name: "word/document.xml", target: "word/document.xml" };
const LISTS = { name: "word/numbering.xml", target: "numbering.xml" };

test.each([
  ["as usual", USUAL, LISTS],
  [
    "from the folder that it stands in",
    { name: "content/main/body.xml", target: "./content/main/body.xml" },
    { name: "content/main/n.xml", target: "./n.xml" },
  ],
  ["over the folder above", USUAL, { name: "lists/numbers.xml", target: "../lists/numbers.xml" }],
  ["from the root", USUAL, { name: "lists/numbers.xml", target: "/lists/./numbers.xml" }],
  ["in other capitals", { name: "word/document.xml", target: "/Word/Document.XML" }, LISTS],
  ["in hanzi that are encoded", { name: "word/正文.xml", target: "word/%E6%AD%A3%E6%96%87.xml" }, LISTS],
  ["encoded in the container too", { name: "word/%E6%AD%A3%E6%96%87.xml", target: "word/正文.xml" }, LISTS],
  ["with a percent sign of its own", { name: "word/增长8%.xml", target: "word/增长8%.xml" }, LISTS],
])("a part is found that is named %s", async (_, main, lists) => {
  expect((await readDocument(await fileOf(main, lists))).text).toBe("一、新建泵站8座");
});

test("a part that is not there is missed", async () => {
  const file = await fileOf({ name: "word/document.xml", target: "../other/document.xml" }, LISTS);
  await expect(readDocument(file)).rejects.toThrow("without its main part, other/document.xml");
});

describe("names of parts", () => {
  test.each([
    ["word/", "styles.xml", "word/styles.xml"],
    ["word/", "../../../styles.xml", "styles.xml"],
    ["word/", "a/../b/./styles.xml", "word/b/styles.xml"],
    ["", "word\\document.xml", "word/document.xml"],
  ])("in %s %s is %s", (folder, target, name) => expect(partName(folder, target)).toBe(name));

  test("are one whatever their capitals, and two where a letter differs", () => {
    expect(nameKey("Word/Document.XML")).toBe(nameKey("word/document.xml"));
    expect(nameKey("word/document1.xml")).not.toBe(nameKey("word/document.xml"));
  });
});
