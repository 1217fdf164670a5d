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
