import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { zipOf } from "./zip-of.js";

const SIZE = 4;

/** A page of an OFD with lines of text at these places (millimetres). */
function page(lines: readonly (readonly [x: number, y: number, text: string])[]): string {
  const objects = lines.map(([x, y, text], index) => {
    const advance = `g ${text.length - 1} ${SIZE}`;
    const box = `${x} ${y} ${text.length * SIZE} ${SIZE}`;
    return `<ofd:TextObject ID="${index + 10}" Boundary="${box}" Font="1" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}" DeltaX="${advance}">${text}</ofd:TextCode></ofd:TextObject>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer ID="2">${objects.join("")}</ofd:Layer></ofd:Content></ofd:Page>`;
}

const container = (...pages: string[]) => ({
  "OFD.xml":
    '<?xml version="1.0"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
  "Doc_0/Document.xml": `<?xml version="1.0"?><ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join("")}</ofd:Pages></ofd:Document>`,
  ...Object.fromEntries(pages.map((content, index) => [`Doc_0/Pages/Page_${index}/Content.xml`, content])),
});

test("text in reading order, though the file holds it in another, with the start of each page", async () => {
  const first = page([
    [30, 60, "全年完成投资15.6亿元，增长8.2%。"],
    [30, 40, "一、上年工作回顾"],
    [30, 80, "新建农村公路36公里。"],
  ]);
  const { text, format, pages } = await readDocument(
    await zipOf(container(first, page([[30, 40, "二、今年工作安排"]]))),
  );
  expect(format).toBe("ofd");
  expect(text).toBe("一、上年工作回顾\n全年完成投资15.6亿元，增长8.2%。\n新建农村公路36公里。\n二、今年工作安排");
  expect(pages).toEqual([0, text.indexOf("二、")]);
});

test("a container without text says that it is a scan", async () => {
  await expect(readDocument(await zipOf(container(page([]))))).rejects.toMatchObject({ code: "no-text" });
});

test("text at a place that no page has is read, and does not hold up the reader", async () => {
  const away = page([
    [2e21, 40, "一、上年工作回顾"],
    [30, 3e300, "全年完成投资15.6亿元。"],
    [30, 60, "新建农村公路36公里。"],
  ]);
  const { text } = await readDocument(await zipOf(container(away)));
  for (const words of ["上年工作回顾", "15.6亿元", "36公里"]) expect(text).toContain(words);
});

/** A page of objects as they are written. */
const pageOf = (...objects: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">${objects.join("")}</ofd:Page>`;
const layer = (...objects: string[]): string =>
  `<ofd:Content><ofd:Layer ID="2">${objects.join("")}</ofd:Layer></ofd:Content>`;

test("text that a matrix scales stands where it is shown: a line of several sizes is one line", async () => {
  // points within the boxes, as programs write them that print; the boxes are as high as the characters in them
  const piece = (x: number, top: number, size: number, down: number, text: string): string =>
    `<ofd:TextObject ID="1" CTM="0.3528 0 0 0.3528 0 0" Boundary="${x} ${top} ${text.length * size * 0.3528} 5" Size="${size}"><ofd:TextCode X="0" Y="${down}" DeltaX="g ${text.length - 1} ${size}">${text}</ofd:TextCode></ofd:TextObject>`;
  const first = [
    piece(30, 40, 12, 10, "全年办理提案"),
    piece(55.4, 40.7, 12, 8, "252"),
    piece(68.1, 38.9, 12, 13.1, "件。"),
  ];
  const second = [
    piece(30, 46, 12, 10, "其中立案"),
    piece(46.9, 46.7, 12, 8, "235"),
    piece(59.6, 44.9, 12, 13.1, "件。"),
  ];
  const { text } = await readDocument(await zipOf(container(pageOf(layer(...second, ...first)))));
  expect(text).toBe("全年办理提案252件。\n其中立案235件。");
});

test("runs of one object go on where they say, and else where the one before them began", async () => {
  const object = `<ofd:TextObject ID="1" Boundary="30 40 100 20" Size="4"><ofd:TextCode X="0" Y="4" DeltaX="g 5 4">全年办理提案</ofd:TextCode><ofd:TextCode X="24" DeltaX="g 3 4">252件</ofd:TextCode></ofd:TextObject>`;
  const { text } = await readDocument(await zipOf(container(pageOf(layer(object)))));
  expect(text).toBe("全年办理提案252件");
});

test("what a template prints on its pages is read, and what is not shown is not", async () => {
  const object = (x: number, y: number, words: string, more = ""): string =>
    `<ofd:TextObject ID="1" Boundary="${x} ${y} ${words.length * 4} 4" Size="4"${more}><ofd:TextCode X="0" Y="4" DeltaX="g ${words.length - 1} 4">${words}</ofd:TextCode></ofd:TextObject>`;
  const files = container(
    pageOf(
      '<ofd:Template TemplateID="7" ZOrder="Background"/>',
      layer(object(70, 60, "临江县"), object(30, 80, "草稿", ' Visible="false"')),
    ),
  );
  files["Doc_0/Document.xml"] = files["Doc_0/Document.xml"].replace(
    "</ofd:CommonData>",
    '<ofd:TemplatePage ID="7" BaseLoc="Tpls/Content.xml"/></ofd:CommonData>',
  );
  const { text } = await readDocument(
    await zipOf({ ...files, "Doc_0/Tpls/Content.xml": pageOf(layer(object(30, 60, "填报单位："))) }),
  );
  expect(text.replace(/\s/g, "")).toBe("填报单位：临江县");
});

test("text that runs down is read by its columns, from the right", async () => {
  const column = (x: number, words: string): string =>
    `<ofd:TextObject ID="1" Boundary="${x} 40 5 100" Size="4"><ofd:TextCode X="0" Y="4" DeltaY="g ${words.length - 1} 4.4">${words}</ofd:TextCode></ofd:TextObject>`;
  const { text } = await readDocument(
    await zipOf(container(pageOf(layer(column(50, "全年办理提案252件"), column(42, "比上年增长5%。"))))),
  );
  expect(text.replace(/\s/g, "")).toBe("全年办理提案252件比上年增长5%。");
});

test("faint text that is stamped over a page is no part of it", async () => {
  const object = (x: number, y: number, size: number, words: string, more = ""): string =>
    `<ofd:TextObject ID="1" Boundary="${x} ${y} ${words.length * size} ${size}" Size="${size}"${more}><ofd:TextCode X="0" Y="${size}" DeltaX="g ${words.length - 1} ${size}">${words}</ofd:TextCode></ofd:TextObject>`;
  const stamped = pageOf(
    layer(
      object(30, 60, 4, "全年办理提案252件。"),
      object(60, 50, 20, "内部资料", ' Alpha="40"'),
      object(30, 68, 4, "立案235件。", ' Alpha="255"'),
    ),
  );
  expect((await readDocument(await zipOf(container(stamped)))).text).toBe("全年办理提案252件。\n立案235件。");
});

test("a mark whose characters are set on a slant is no part of the text, lines that are set in one go are", async () => {
  const object = (y: number, code: string): string =>
    `<ofd:TextObject ID="1" Boundary="30 ${y} 150 5" Size="4"><ofd:TextCode X="0" Y="4" ${code}</ofd:TextCode></ofd:TextObject>`;
  const stamped = pageOf(
    layer(
      object(60, 'DeltaX="g 9 4">全年办理提案252件。'),
      object(68, 'DeltaX="g 5 7" DeltaY="g 5 -7">内部文件外传'),
      object(76, 'DeltaX="g 3 4 -12 g 3 4" DeltaY="g 3 0 5 g 3 0">立案九件结案六件'),
    ),
  );
  const { text } = await readDocument(await zipOf(container(stamped)));
  expect(text).toBe("全年办理提案252件。\n立案九件结案六件");
});
