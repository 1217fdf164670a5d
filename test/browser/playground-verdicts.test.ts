import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { reportDataIn } from "../../packages/output/src/report-page.js";
import { openPage, startChromium } from "./chromium.js";
import { sheetRows } from "./sheet-rows.js";

const TEXT = "一、工作回顾\n一年来，共收到提案252件，立案235件，办结率达98.7%。";
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path());
}

async function fromMenu(page: Page, label: string): Promise<string> {
  await page.locator(".menu summary").click();
  const content = await saved(page, () => page.locator(".menu li button", { hasText: label }).first().click());
  return content.toString("utf8");
}

const progress = (page: Page) => page.locator(".review-bar summary output").first().textContent();

test("what the playground saves holds the reader's verdicts, and opening it brings them back", async () => {
  const { page, complaints, close } = await openPage(browser, inject("playground"), { locale: "zh-CN" });
  await page.getByLabel("粘贴文本").fill(TEXT);
  await page.getByRole("button", { name: "分析" }).click();
  await page.waitForSelector("article a.mark");
  for (const key of ["n", "y", "x"]) await page.keyboard.press(key);
  const checked = (await progress(page))!;
  expect(checked).toContain("2");

  const json = await fromMenu(page, "JSON");
  const html = await fromMenu(page, "HTML");
  const csv = await fromMenu(page, "CSV · 成果");
  const kinds = (verdicts: readonly { verdict: string }[]) => verdicts.map(({ verdict }) => verdict).sort();
  expect(kinds(JSON.parse(json).verdicts)).toEqual(["right", "wrong"]);
  expect(kinds(reportDataIn(html)!.verdicts!)).toEqual(["right", "wrong"]);
  const [head, ...rows] = csv.trim().split("\r\n");
  expect(head).toMatch(/checked,.*checked_by,.*checked_at/);
  expect(rows.filter((row) => /,right,/.test(row))).toHaveLength(1);
  await page.getByRole("link", { name: "表格" }).click();
  const xlsx = await saved(page, () => page.getByRole("button", { name: /XLSX/ }).first().click());
  const words = sheetRows(xlsx).flat();
  expect(words.filter((word) => word === "正确" || word === "错误")).toEqual(["正确", "错误"]);
  expect(complaints).toEqual([]);
  await close();

  for (const [name, content] of [
    ["again.json", json],
    ["again.html", html],
  ] as const) {
    const other = await openPage(browser, inject("playground"), { locale: "zh-CN" });
    const file = { name, mimeType: "text/plain", buffer: Buffer.from(content) };
    await other.page.locator("input[type=file]").setInputFiles([file]);
    await other.page.waitForSelector("article a.mark");
    await expect.poll(() => progress(other.page)).toBe(checked);
    await other.page.reload();
    await other.page.waitForSelector("article a.mark");
    await expect.poll(() => progress(other.page)).toBe(checked);
    await other.close();
  }

  const file = join(mkdtempSync(join(tmpdir(), "tifa-verdicts-")), "own.html");
  writeFileSync(file, html);
  const own = await openPage(browser, pathToFileURL(file).href, { locale: "zh-CN" });
  await own.page.waitForSelector("article a.mark");
  await expect.poll(() => progress(own.page)).toBe(checked);
  expect(own.requests).toHaveLength(1);
  await own.close();
});
