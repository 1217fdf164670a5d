import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openPage, startChromium, type Watched } from "./chromium.js";
import { reportPage } from "./report-file.js";
import { yearlyReports } from "./yearly-reports.js";

let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await watched.close();
  expect(watched.complaints).toEqual([]);
});

async function open(hash: string): Promise<Page> {
  const { url } = reportPage(yearlyReports("临江县", 2018, 2022));
  watched = await openPage(browser, url + hash, { acceptDownloads: true, permissions: ["clipboard-read"] });
  await watched.page.waitForSelector("main");
  return watched.page;
}

async function saved(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

test.each(["charts", "corpus", "compare"])("every chart of %s is saved as SVG and PNG", async (view) => {
  const page = await open(`#${view}/1`);
  await page.waitForSelector(".chart .plot");
  for (const chart of await page.locator(".chart").all()) {
    const svg = await saved(page, chart.getByRole("button", { name: /SVG/ }));
    const text = svg.content.toString("utf8");
    expect(svg.name).toMatch(/\.svg$/);
    expect(text).toContain(await chart.locator("h2").innerText());
    // it stands by itself: no variable and no class of the page's sheet
    expect(text).not.toMatch(/var\(--|class=|style=/);
    const png = await saved(page, chart.getByRole("button", { name: /PNG/ }));
    expect(png.content.subarray(1, 4).toString()).toBe("PNG");
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(400);
  }
});

test("a table is saved as it is filtered: CSV, and XLSX with filters, a frozen head, numbers for years, and links", async () => {
  const page = await open("#tables/1?from=2021&indicator=%E5%9F%8E%E9%95%87%E6%96%B0%E5%A2%9E%E5%B0%B1%E4%B8%9A");
  await page.getByLabel("全部文件").check();
  await expect.poll(() => page.locator("tbody tr").count()).toBe(2);
  const csv = await saved(page, page.getByRole("button", { name: /CSV/ }));
  const lines = csv.content.toString("utf8").trim().split("\r\n");
  expect(lines).toHaveLength(3);
  for (const line of lines.slice(1)) expect(line).toContain("城镇新增就业");
  const xlsx = await saved(page, page.getByRole("button", { name: /XLSX/ }));
  const parts = unzipSync(new Uint8Array(xlsx.content));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/);
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(sheet.match(/<hyperlink [^>]*location="text\/\d\/achievement-\d+"/g)).toHaveLength(2);
  expect(strFromU8(parts["xl/worksheets/_rels/sheet1.xml.rels"]!)).toContain('Target="report.html"');
  const column = lines[0]!.split(",").indexOf("period_from");
  const letter = String.fromCharCode(65 + column);
  expect(sheet).toMatch(new RegExp(`<c r="${letter}2"(?: t="n")?[^>]*><v>2020</v>`));
});

test("a mark is cited with its sentence, ready to be pasted", async () => {
  const page = await open("#text/1/target-3");
  await page.waitForSelector("aside .card");
  await page.locator(".citation summary").click();
  await page.getByRole("button", { name: "复制（GB/T 7714）" }).click();
  await expect.poll(() => page.locator(".notice").innerText()).toBe("已复制");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^“2018年主要预期目标是：.*”.*临江县政府工作报告\[R\]\. 2018-01-10（二、2018年工作安排，第\d+段第1句）\.$/,
  );
});

test("the page itself is saved with what was checked in it, and opens with it elsewhere", async () => {
  const page = await open("#text/1");
  await page.locator("article a.mark").first().click();
  await page.keyboard.press("y");
  await page.keyboard.press("n");
  await page.keyboard.press("x");
  await expect.poll(() => page.locator(".review-bar output").innerText()).toMatch(/^2 \//);
  await page.locator(".menu summary").click();
  const html = await saved(page, page.locator(".menu li button", { hasText: "核对意见" }));
  const file = join(mkdtempSync(join(tmpdir(), "tifa-own-")), "checked.html");
  writeFileSync(file, html.content);
  const other = await openPage(browser, pathToFileURL(file).href);
  await expect.poll(() => other.page.locator(".review-bar output").innerText()).toMatch(/^2 \//);
  expect(other.complaints).toEqual([]);
  await other.close();
});

test("the page without documents is small, the writer of workbooks in it", async () => {
  await open("#text/1");
  const size = statSync(new URL("../../packages/output/dist/report.html", import.meta.url)).size;
  expect(size).toBeLessThanOrEqual(700_000);
});
