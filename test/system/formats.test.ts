import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { type Analysis, analyze } from "../../src/index.js";
import { iconvTo, libreOffice, printPdf, temporaryFolder } from "./programs.js";

const source = readFileSync(new URL("../../fixtures/county-government/source.txt", import.meta.url), "utf8");
const folder = temporaryFolder();
const at = (name: string) => join(folder, name);

const escapeHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const paragraphs = source.split("\n").filter((line) => line.trim() !== "");

function page(style: string): string {
  const body = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`;
}

/** What an analysis found, one word each. */
function finds({ achievements, targets, slogans }: Analysis): string[] {
  const bare = (text: string | undefined) => (text ?? "").replace(/\s/g, "");
  return [
    ...[...achievements, ...targets].map((claim) =>
      [claim.status, bare(claim.quantity.text), bare(claim.indicator?.text)].join(" "),
    ),
    ...slogans.map(({ term }) => `slogan ${term}`),
  ];
}

function foundAgain(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  const kept = wanted.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return kept.length / wanted.length;
}

const plain = finds(analyze(source));

beforeAll(() => {
  writeFileSync(at("plain.txt"), source);
  writeFileSync(at("gb18030.txt"), iconvTo("GB18030", source));
  writeFileSync(at("utf16.txt"), iconvTo("UTF-16", source));
  writeFileSync(at("page.html"), page(""));
  writeFileSync(at("old.html"), iconvTo("GB18030", page("").replace("utf-8", "big5")));
  libreOffice(at("page.html"), "docx:MS Word 2007 XML");
  libreOffice(at("page.docx"), "doc");
  writeFileSync(
    at("columns.html"),
    page('body{columns:2;column-gap:2em;font:11pt/1.6 "Noto Sans CJK SC"}p{text-indent:2em;margin:0}'),
  );
  printPdf(at("columns.html"), at("columns.pdf"));
});

test.each([
  ["plain.txt", "text", 1],
  ["gb18030.txt", "text", 0.99],
  ["utf16.txt", "text", 0.99],
  ["page.html", "html", 0.99],
  ["old.html", "html", 0.99],
  ["page.docx", "docx", 0.99],
  ["page.doc", "doc", 0.99],
  ["columns.pdf", "pdf", 0.97],
])("%s gives the claims and slogans of the plain text", async (name, format, floor) => {
  const read = await readDocument(at(name));
  const share = foundAgain(plain, finds(analyze(read.text)));
  console.log(
    `${name}: ${(100 * share).toFixed(1)}% of ${plain.length} claims and slogans (${read.format}, ${read.encoding ?? "-"})`,
  );
  expect(read.format).toBe(format);
  expect(share).toBeGreaterThanOrEqual(floor);
});

test("an encoding that a page declares wrongly is reported", async () => {
  const { encoding, warnings } = await readDocument(at("old.html"));
  expect(encoding).toBe("gb18030");
  expect(warnings.map(({ code }) => code)).toContain("wrong-charset");
});

test("every offset of a PDF has its page", async () => {
  const { text, pages } = await readDocument(at("columns.pdf"));
  expect(pages?.[0]).toBe(0);
  expect(pages?.every((start, index) => start >= (pages[index - 1] ?? 0) && start <= text.length)).toBe(true);
});
