import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import iconv from "iconv-lite";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { type Analysis, analyze } from "../../src/index.js";
import { compare, f1 } from "../support/compare.js";
import { readFixtures } from "../support/expected.js";
import { METRICS, type Metric, type Tally } from "../support/marks.js";
import { openPage, startChromium, type Watched } from "./chromium.js";

const TEXT = "一、工作回顾\n一年来，共收到提案252件，立案235件，办结率达98.7%。打造学习型、服务型、创新型“三型机关”。";
const playground = inject("playground");
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

async function open(): Promise<void> {
  watched = await openPage(browser, playground, {
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
    acceptDownloads: true,
  });
  page = watched.page;
}
afterEach(async () => {
  const { complaints, requests, close } = watched;
  await close();
  expect(complaints).toEqual([]);
  const strange = requests.filter(
    (url) => !url.startsWith(playground) && !url.startsWith("data:") && !url.startsWith("blob:"),
  );
  expect(strange).toEqual([]);
});

async function openFiles(files: { name: string; buffer: Buffer }[]): Promise<void> {
  await page.setInputFiles(
    'input[type="file"]',
    files.map((file) => ({ ...file, mimeType: "" })),
  );
}

async function download(label: string | RegExp): Promise<{ name: string; content: string }> {
  await page.locator(".menu summary").click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".menu li button", { hasText: label }).click(),
  ]);
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path(), "utf8") };
}

test("a pasted text is analysed and shown", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
  expect(await page.locator(".mark.achievement.core").allInnerTexts()).toEqual(["252件", "235件", "98.7%"]);
  expect(await page.locator(".mark.slogan.core").allInnerTexts()).toEqual(["三型机关"]);
});

test("the analysis needs no engine: no WebAssembly is fetched", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
  expect(watched.requests.some((url) => url.endsWith(".wasm"))).toBe(false);
});

test("files of every format that can be read here; others are refused with advice", async () => {
  const docx = await Packer.toBuffer(
    new Document({ sections: [{ children: TEXT.split("\n").map((line) => new Paragraph(line)) }] }),
  );
  const html = `<html><body><nav>首页</nav><article><p>${TEXT.split("\n").join("</p><p>")}</p></article></body></html>`;
  const files: Record<string, Buffer> = {
    "a.txt": Buffer.from(TEXT),
    "gb.txt": iconv.encode(TEXT, "gb18030"),
    "utf16.txt": iconv.encode(TEXT, "utf-16le", { addBOM: true }),
    "a.md": Buffer.from(TEXT),
    "a.html": Buffer.from(html),
    "a.docx": docx,
  };
  for (const [name, buffer] of Object.entries(files)) {
    await open();
    await openFiles([{ name, buffer }]);
    await page.waitForSelector("article");
    const figures = await page.locator(".mark.achievement.core").allInnerTexts();
    expect({ name, figures }).toEqual({ name, figures: ["252件", "235件", "98.7%"] });
    await watched.close();
  }
  await open();
  await openFiles([
    { name: "old.doc", buffer: Buffer.from("d0cf11e0a1b11ae1", "hex") },
    { name: "scan.png", buffer: Buffer.from("89504e470d0a1a0a", "hex") },
    { name: "broken.docx", buffer: Buffer.concat([docx.subarray(0, 400), Buffer.from("word/document.xml")]) },
    { name: "other.json", buffer: Buffer.from('{"documents":[{"id":1}]}') },
    { name: "no.json", buffer: Buffer.from("{") },
  ]);
  const refused = page.locator('[role="alert"] p');
  await expect.poll(() => refused.allInnerTexts(), { timeout: 20_000 }).toHaveLength(5);
  const told = (await refused.allInnerTexts()).join("\n");
  for (const part of [
    "old.doc",
    "DOCX",
    "scan.png",
    "OCR",
    "broken.docx",
    "other.json",
    "不是 tifa 的结果",
    "no.json",
  ]) {
    expect(told).toContain(part);
  }
  expect(await page.locator('[role="alert"] h2').innerText()).toBe("5 个文件未能打开");
  expect(await page.locator("article").count()).toBe(0);
});

test("a PDF that Chromium printed is read", async () => {
  await open();
  const printer = await openPage(browser, "about:blank");
  await printer.page.setContent(
    `<html lang="zh"><body>${TEXT.split("\n")
      .map((line) => `<p>${line}</p>`)
      .join("")}</body></html>`,
  );
  const buffer = await printer.page.pdf();
  await printer.close();
  await openFiles([{ name: "a.pdf", buffer }]);
  await page.waitForSelector("article");
  expect(await page.locator(".mark.achievement.core").allInnerTexts()).toEqual(["252件", "235件", "98.7%"]);
});

test("a file that is dropped on the page is read", async () => {
  await open();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.txt"));
    return data;
  }, TEXT);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.waitForSelector(".drop-here");
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await page.waitForSelector("article");
  expect(await page.locator(".drop-here").count()).toBe(0);
});

test("what is downloaded opens again as it was: JSON and the report page", async () => {
  await open();
  await page.locator(".examples button").first().click();
  await page.waitForSelector("article");
  const json = await download("JSON");
  const html = await download("HTML");
  expect([json.name, html.name]).toEqual(["tifa.json", "tifa.html"]);
  const marks = () => page.locator("article .mark.core").allInnerTexts();
  const before = await marks();
  expect(before.length).toBeGreaterThan(50);
  for (const { name, content } of [json, html]) {
    await page.getByRole("button", { name: "打开…" }).click();
    await openFiles([{ name, buffer: Buffer.from(content) }]);
    await page.waitForSelector("article");
    expect(await marks()).toEqual(before);
    const again = await download("JSON");
    expect(JSON.parse(again.content)).toEqual(JSON.parse(json.content));
  }
  const file = join(mkdtempSync(join(tmpdir(), "tifa-saved-")), html.name);
  writeFileSync(file, html.content);
  const saved = await openPage(browser, `file://${file}`);
  expect(await saved.page.locator("article .mark.core").allInnerTexts()).toEqual(before);
  expect([saved.complaints, saved.requests.length]).toEqual([[], 1]);
  await saved.close();
});

test("CSV holds a row for each figure", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article");
  const { name, content } = await download("CSV · 成果");
  expect(name).toMatch(/\.achievements\.csv$/);
  expect(content.startsWith("\uFEFFdocument,")).toBe(true);
  expect(content.trim().split("\r\n")).toHaveLength(1 + analyze(TEXT).achievements.length);
});

test("a table is copied into the cells of a spreadsheet, as it is sorted and filtered", async () => {
  await open();
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.getByRole("link", { name: "表格" }).click();
  await page.getByRole("button", { name: "数值" }).click();
  await page.getByRole("button", { name: "复制表格" }).click();
  await expect.poll(() => page.locator(".notice").innerText()).toBe("已复制");
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { plain: await read("text/plain"), html: await read("text/html") };
  });
  const rows = copied.plain
    .trim()
    .split("\r\n")
    .map((line) => line.split("\t"));
  expect(rows[0]!.slice(0, 4)).toEqual(["指标", "数字", "数值", "单位"]);
  expect(rows.slice(1).map((row) => row[2])).toEqual(["98.7", "235", "252"]);
  expect(copied.html).toContain("<table");
  expect(copied.html.match(/<tr/g)).toHaveLength(rows.length);
});

test("the browser finds what Node finds", async () => {
  const fixtures = readFixtures();
  await open();
  await openFiles(fixtures.map(({ slug, source }) => ({ name: `${slug}.txt`, buffer: Buffer.from(source) })));
  await page.waitForSelector("article");
  const { content } = await download("JSON");
  const { documents } = JSON.parse(content) as { documents: { id: string; text: string; analysis: Analysis }[] };
  expect(documents.map(({ id }) => id)).toEqual(fixtures.map(({ slug }) => `${slug}.txt`));
  const scores = (analyses: Analysis[]): Record<Metric, number> => {
    const tallies = analyses.map((analysis, index) => {
      const { source, expected } = fixtures[index]!;
      return compare(source, expected, analysis).tallies;
    });
    const score = (metric: Metric) => {
      const total: Tally = { right: 0, extra: 0, missed: 0 };
      for (const tally of tallies)
        for (const key of ["right", "extra", "missed"] as const) total[key] += tally[metric][key];
      return 100 * f1(total);
    };
    return Object.fromEntries(METRICS.map((metric) => [metric, score(metric)])) as Record<Metric, number>;
  };
  const inBrowser = scores(documents.map(({ analysis }) => analysis));
  const onNode = scores(fixtures.map(({ source }) => analyze(source)));
  const differences = METRICS.map((metric) => Math.abs(inBrowser[metric] - onNode[metric]));
  console.info(`greatest difference between browser and Node: ${Math.max(...differences).toFixed(2)} points`);
  expect(Math.max(...differences)).toBeLessThanOrEqual(0.5);
  for (const [index, { text }] of documents.entries()) expect(text).toBe(fixtures[index]!.source);
});
