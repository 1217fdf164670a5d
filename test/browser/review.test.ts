import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluate, mergeVerdicts, readVerdicts } from "../../src/review/index.js";
import { readFixtures } from "../support/expected.js";
import { openPage, startChromium } from "./chromium.js";
import { reportPage } from "./report-file.js";
import { sheetRows } from "./sheet-rows.js";
import { violations } from "./violations.js";

const reports = Object.fromEntries(
  readFixtures()
    .slice(0, 5)
    .map(({ slug, source }) => [`${slug}.txt`, source]),
);
const TEXT =
  "一、工作回顾\n一年来，全县各级各部门收到提案共252件，立案235件，办结率达98.7%，群众满意率达99.1%，成效十分明显。";
const TEXT_SELECTED = [TEXT.split("\n")[1]!.indexOf("共252件"), TEXT.split("\n")[1]!.indexOf("共252件") + 5] as const;
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const verdictsOf = (page: Page) => page.locator(".review-bar summary output").first().textContent();

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFileSync(await download.path(), "utf8");
}

const saveVerdicts = (page: Page) => saved(page, () => page.getByRole("button", { name: "保存核对意见" }).click());

/** Selects characters of the first paragraph of the text that is no heading. */
async function selectText(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const paragraph = [...document.querySelectorAll("article p.paragraph:not(.head)")].find(
        ({ textContent }) => textContent.length > 40,
      )!;
      const range = document.createRange();
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (at <= start! && start! < at + node.length) range.setStart(node, start! - at);
        if (at < end! && end! <= at + node.length) range.setEnd(node, end! - at);
        at += node.length;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to],
  );
}

test("five reports are checked by keyboard: judged, corrected, added, undone, kept, saved and loaded", async () => {
  const { url, documents } = reportPage(reports);
  const { page, complaints, requests, close } = await openPage(browser, url, { acceptDownloads: true });
  await page.waitForSelector("article a.mark");
  await page.locator(".review-bar > summary").click();
  await page.getByLabel("核对人").fill("甲");
  await page.getByLabel("核对人").press("Enter");
  await page.locator("body").click({ position: { x: 2, y: 400 } });
  await page.keyboard.press("n");
  for (let index = 0; index < 20; index++) await page.keyboard.press(index % 5 === 4 ? "x" : "y");
  await expect.poll(() => verdictsOf(page)).toMatch(/^20 \//);

  for (const unit of ["甲单位", "乙单位", "丙单位"]) {
    await page.keyboard.press("e");
    const field = page.locator(".review-form input[name=unit], .review-form input[name=members]").first();
    await field.fill(unit);
    await field.press("Enter");
    await page.waitForSelector(".review-form", { state: "detached" });
    await page.keyboard.press("n");
  }
  await expect.poll(() => verdictsOf(page)).toMatch(/^23 \//);

  const value = page.locator(".review-form input[name=value]");
  // a selection is lost where the paragraph is still being drawn anew
  await expect
    .poll(async () => {
      if ((await value.count()) === 0) {
        await selectText(page, 4, 9);
        await page.keyboard.press("a");
        await page.waitForSelector(".review-form, .notice:not(:empty)");
      }
      return value.count();
    })
    .toBe(1);
  await value.fill("12");
  await page.locator(".review-form button[type=submit]").click();
  await expect.poll(() => page.locator(".review-bar .added li").count()).toBe(1);

  await page.locator("article").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("y");
  await expect.poll(() => verdictsOf(page)).toMatch(/^24 \//);
  await page.keyboard.press("u");
  await expect.poll(() => verdictsOf(page)).toMatch(/^23 \//);

  const text = await saveVerdicts(page);
  const verdicts = readVerdicts(text);
  const count = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  expect([count("right"), count("wrong"), count("changed"), count("added")]).toEqual([16, 4, 3, 1]);
  const added = verdicts.find(({ verdict }) => verdict === "added")!;
  const { start, quote } = added.item;
  expect(documents[0]!.text.slice(start, start + quote.length)).toBe(quote);
  expect(evaluate(documents, verdicts).items).toMatchObject({ hits: 19, of: 23 });

  await page.reload();
  await expect.poll(() => verdictsOf(page)).toMatch(/^23 \//);

  // the corrected values stand in the table and in its CSV, the reading beside them
  const csv = await saved(page, async () => {
    await page.locator("details.menu > summary").click();
    await page.getByRole("button", { name: /^CSV · 成果/ }).click();
  });
  expect(csv.split("\r\n")[0]).toContain("checked,checked_by,checked_at,read_as,note");
  const corrected = verdicts.filter(({ verdict, item }) => verdict === "changed" && item.kind === "achievement");
  expect(corrected.length).toBeGreaterThan(0);
  for (const { changed } of corrected) expect(csv).toContain(`,${changed!.unit},`);

  // so they do in the workbook of the table, and what was added is a row of it
  await page.locator("details.menu > summary").click();
  await page.getByRole("link", { name: "表格" }).click();
  await page.getByLabel("全部文件").check();
  await page.getByLabel("全部列").check();
  const [workbook] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".data-tools").getByRole("button", { name: /XLSX/ }).click(),
  ]);
  const rows = sheetRows(readFileSync(await workbook.path()));
  const column = (name: string) => rows[0]!.indexOf(name);
  for (const { changed, read } of corrected) {
    const row = rows.find((cells) => cells[column("单位")] === changed!.unit)!;
    expect(row[column("核对")]).toBe("已更正");
    expect(row[column("核对人")]).toBe("甲");
    expect(row[column("原读数")]).toBe(`unit: ${read.unit}`);
  }
  const [own12] = rows.filter((cells) => cells[column("核对")] === "补充");
  expect([own12![column("数字")], own12![column("数值")], own12![column("起")]]).toEqual([quote, "12", String(start)]);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "正文" }).click();
  await page.waitForSelector("article");
  expect(await violations(page)).toEqual([]);
  await page.locator("details.menu > summary").click();

  // a page with verdicts in it, opened where nothing is kept
  const own = await saved(page, () => page.getByRole("button", { name: /连同核对意见/ }).click());
  expect(own).toContain('"verdicts":[{');
  const file = join(mkdtempSync(join(tmpdir(), "tifa-review-")), "own.html");
  writeFileSync(file, own);
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !/^(?:file|blob):/.test(address))).toEqual([]);
  await close();

  const again = await openPage(browser, pathToFileURL(file).href);
  await expect.poll(() => verdictsOf(again.page)).toMatch(/^23 \//);
  expect(again.complaints).toEqual([]);
  await again.close();

  const other = await openPage(browser, url, { acceptDownloads: true });
  await other.page.waitForSelector("article a.mark");
  await other.page.locator(".review-bar > summary").click();
  await other.page
    .locator(".review-bar input[type=file]")
    .setInputFiles({ name: "甲.jsonl", mimeType: "application/x-ndjson", buffer: Buffer.from(text) });
  await expect.poll(() => verdictsOf(other.page)).toMatch(/^23 \//);
  await other.close();
});

test("the span of an item is changed by selecting text", async () => {
  const { url, documents } = reportPage({ "a.txt": TEXT });
  const { page, complaints, close } = await openPage(browser, url, { acceptDownloads: true });
  await page.locator("a.mark.achievement.core").first().click();
  await page.keyboard.press("e");
  await page.waitForSelector(".review-form");
  await selectText(page, TEXT_SELECTED[0], TEXT_SELECTED[1]);
  await page
    .locator(".review-form > div", { has: page.locator("input[name=figure]") })
    .locator("button")
    .click();
  expect(await page.locator(".review-form input[name=figure]").inputValue()).toBe("共252件");
  await page.locator(".review-form button[type=submit]").click();
  await page.waitForSelector(".review-card .verdict");
  await page.locator(".review-bar[open]").waitFor();
  const [verdict] = readVerdicts(await saveVerdicts(page));
  const start = documents[0]!.text.indexOf("共252件");
  expect(verdict!.changed).toEqual({ figure: "共252件", start, end: start + 5 });
  expect(await page.locator(".review-card del").first().innerText()).toBe("252件");
  expect(complaints).toEqual([]);
  await close();
});

test("two readers who judged apart are put together", async () => {
  const { url } = reportPage(reports);
  const files: string[] = [];
  for (const [name, keys] of [
    ["甲", "yyyyyyyyxx"],
    ["乙", "yyyyyyxxxx"],
  ] as const) {
    const { page, close } = await openPage(browser, url, { acceptDownloads: true });
    await page.waitForSelector("article a.mark");
    await page.locator(".review-bar > summary").click();
    await page.getByLabel("核对人").fill(name);
    await page.getByLabel("核对人").press("Enter");
    await page.locator("body").click({ position: { x: 2, y: 400 } });
    await page.keyboard.press("n");
    for (const key of keys) await page.keyboard.press(key);
    await expect.poll(() => verdictsOf(page)).toMatch(/^10 \//);
    files.push(await saveVerdicts(page));
    await close();
  }
  const [agreement] = mergeVerdicts(files.flatMap(readVerdicts)).agreements;
  expect(agreement!.items).toBe(10);
  expect(agreement!.observed).toBeCloseTo(0.8, 10);
  // by chance 0.8 × 0.6 + 0.2 × 0.4 = 0.56
  expect(agreement!.kappa).toBeCloseTo((0.8 - 0.56) / (1 - 0.56), 10);
  expect(agreement!.disagreements).toHaveLength(2);
});

test("an address that names nothing says so", async () => {
  const { url } = reportPage(reports);
  const { page, close } = await openPage(browser, `${url}#text/1/target-99999`);
  await expect.poll(() => page.locator("main .warning").textContent()).toContain("已不在文中");
  await close();
});
