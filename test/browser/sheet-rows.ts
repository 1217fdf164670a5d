import { strFromU8, unzipSync } from "fflate";

/** The cells of the first sheet of a workbook, as they are written; an empty cell is an empty string. */
export function sheetRows(bytes: Uint8Array): string[][] {
  const parts = unzipSync(new Uint8Array(bytes));
  const shared = parts["xl/sharedStrings.xml"];
  const strings = shared ? [...strFromU8(shared).matchAll(/<si>(.*?)<\/si>/gs)].map(([, inner]) => textIn(inner!)) : [];
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => {
    const cells: string[] = [];
    for (const [, name, attributes, inner = ""] of row!.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = textIn(inner);
      cells[columnOf(name!)] = /t="s"/.test(attributes!) ? (strings[Number(value)] ?? "") : value;
    }
    return Array.from(cells, (cell) => cell ?? "");
  });
}

const textIn = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const columnOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
