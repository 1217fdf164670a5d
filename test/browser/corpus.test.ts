import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openPage, PHONE, startChromium, type Watched } from "./chromium.js";
import { overlaps } from "./overlaps.js";
import { reportPage } from "./report-file.js";
import { yearlyReports } from "./yearly-reports.js";

const REPORTS = { ...yearlyReports("临江县", 2015, 2022), ...yearlyReports("青石县", 2020, 2022) };
let browser: Browser;
let watched: Watched;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { complaints, requests, close } = watched;
  await close();
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
});

async function open(hash: string, options = {}, texts: Record<string, string> = REPORTS): Promise<Page> {
  const { url } = reportPage(texts);
  watched = await openPage(browser, url + hash, options);
  await watched.page.waitForSelector("main");
  return watched.page;
}

const rowsOf = (page: Page, title: string | RegExp) =>
  page.locator("figure", { has: page.getByRole("heading", { name: title }) }).locator("tbody tr");

test("an indicator is drawn over the years, a multiple for each place, and leads to the text", async () => {
  const page = await open("#corpus/1");
  await page.locator(".corpus-part select").selectOption({ label: "地区生产总值（22 个数字）" });
  const chart = page.locator("figure").first();
  await expect.poll(() => chart.locator("svg text", { hasText: /^(临江县|青石县)$/ }).count()).toBe(2);
  await chart.locator("summary").click();
  const rows = rowsOf(page, /地区生产总值/);
  // eight reports of one place and three of the other, a target and a result each
  await expect.poll(() => rows.count()).toBe(22);
  expect(await rows.filter({ hasText: "2020" }).filter({ hasText: "目标" }).first().innerText()).toContain("≥ 7");
  await rows.first().getByRole("button").click();
  await page.waitForSelector("aside .card");
  expect(await page.locator("#card-title").innerText()).toBe("9.2%");
});

test("terms are counted by year, also per thousand characters", async () => {
  const page = await open("#corpus/1");
  const rows = rowsOf(page, /提法历年/);
  await page.locator("figure").last().locator("summary").click();
  const reform = rows.filter({ hasText: "改革开放" });
  await expect.poll(() => reform.count()).toBe(8);
  expect(await reform.filter({ hasText: "2021" }).locator("td").nth(2).innerText()).toBe("4");
  await page.getByRole("checkbox", { name: "每千字" }).check();
  await expect.poll(() => page.getByRole("heading", { name: "提法历年出现次数（每千字）" }).count()).toBe(1);
});

test("facets filter text, tables, charts and comparison alike and stand in the address", async () => {
  const page = await open("#corpus/1");
  await page.getByLabel("地方", { exact: true }).selectOption("青石县");
  await page.getByLabel("起始年份").fill("2021");
  await page.getByLabel("起始年份").press("Enter");
  await expect.poll(() => page.url()).toContain("from=2021");
  await page.getByPlaceholder("任何指标").fill("城镇新增就业");
  await page.getByPlaceholder("任何指标").press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toMatch(/#corpus\/1\?from=2021|place=青石县/);
  await page.locator("figure").first().locator("summary").click();
  const rows = rowsOf(page, /城镇新增就业/);
  await expect.poll(() => rows.count()).toBe(4);
  await page.reload();
  await expect.poll(() => page.getByRole("heading", { name: /城镇新增就业/ }).count()).toBe(1);
  await page.getByRole("link", { name: "对照" }).click();
  await expect.poll(() => page.locator(".compare table").first().locator("tbody tr").count()).toBe(2);
  await page.getByRole("link", { name: "表格" }).click();
  await page.getByLabel("全部文件").check();
  await expect.poll(() => page.locator("tbody tr").count()).toBe(2);
  for (const text of await page.locator("tbody tr").allInnerTexts()) expect(text).toContain("城镇新增就业");
  await page.locator("tbody tr button.link").first().click();
  await page.waitForSelector("article:not([aria-busy]) a.mark:not(.off)");
  await expect.poll(() => page.locator("article a.mark.core:not(.off)").count()).toBe(2);
  await page.goBack();
  await expect.poll(() => page.url()).toContain("#tables");
  expect(await page.locator("tbody tr").count()).toBe(2);
});

test("words are found in all documents, with what stands around them, and lead to their place", async () => {
  const page = await open("#search/1");
  await page.getByRole("searchbox").first().fill("改革 开放");
  await expect.poll(() => page.locator(".concordance tbody tr").count()).toBe(22);
  expect(await page.locator("main p[role=status]").innerText()).toContain("11 份文件中共 22 处");
  expect(await page.locator(".concordance .before").first().innerText()).toBe("坚持");
  await page.getByLabel("排列").selectOption("after");
  await page.getByLabel("地方", { exact: true }).selectOption("青石县");
  await expect.poll(() => page.locator(".concordance tbody tr").count()).toBe(6);
  await page.locator(".concordance button.link").first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get("found")?.size)).toBe(1);
  const painted = await page.evaluate(() => String([...CSS.highlights.get("found")!][0]));
  expect(painted).toBe("改革开放");
  expect(page.url()).toMatch(/#text\/\d+\/at-\d+-\d+\?/);
  expect(await page.locator("main .warning").count()).toBe(0);
});

test("where nothing is found the page says what it looked for, and in how many documents", async () => {
  const page = await open("#search/1");
  await page.getByRole("searchbox", { name: "在全部文件中查找" }).fill("并无此词");
  await expect.poll(() => page.locator("main p[role=status]").allInnerTexts()).toEqual(["11 份文件中都没有“并无此词”"]);
});

test("who comes back from a place in the text finds the line that led there", async () => {
  const page = await open("#search/1", { viewport: PHONE });
  await page.getByRole("searchbox").first().fill("改革开放");
  const lines = page.locator(".concordance tbody tr");
  await expect.poll(() => lines.count()).toBe(22);
  await lines.nth(18).getByRole("button").click();
  await page.waitForSelector("article");
  await page.goBack();
  await expect.poll(() => lines.count()).toBe(22);
  const inSight = () =>
    page.locator(".concordance tr.opened").evaluate((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      const frame = line.closest(".scroll")!.getBoundingClientRect();
      return top >= Math.max(0, frame.top) - 1 && bottom <= Math.min(innerHeight, frame.bottom) + 1;
    });
  await expect.poll(inSight).toBe(true);
});

test("what is typed into the boxes of the facets filters when it is complete", async () => {
  const page = await open("#compare/1");
  const box = page.getByPlaceholder("任何指标");
  await box.pressSequentially("地区生产总值");
  expect(page.url()).not.toContain("indicator");
  await box.press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toContain("indicator=地区生产总值");
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain("indicator");
});

test("on a phone nothing is wider than the screen, and names of years do not overlap", async () => {
  const page = await open("#corpus/1", { viewport: PHONE });
  for (const view of ["corpus", "search", "compare"]) {
    await page.evaluate((name) => {
      location.hash = `#${name}/1`;
    }, view);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    expect(await overlaps(page)).toEqual([]);
  }
});
