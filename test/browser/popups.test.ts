import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, startForReports } from "./open-report.js";
import { yearlyReports } from "./yearly-reports.js";

startForReports();

const isOpen = (page: Page, popup: string) =>
  page.locator(popup).evaluate((details) => (details as HTMLDetailsElement).open);

test.each([
  ["the menu of downloads", "details.menu", "#tables/1"],
  ["the list of documents", "details.document-choice", "#corpus/1"],
])("%s closes on a click elsewhere and on Escape, which leads back to its button", async (_, popup, hash) => {
  const { page } = await open(yearlyReports("临江县", 2020, 2022), hash);
  const button = page.locator(`${popup} > summary`);
  await button.click();
  expect(await isOpen(page, popup)).toBe(true);
  await page.mouse.click(640, 880);
  await expect.poll(() => isOpen(page, popup)).toBe(false);
  await button.click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect.poll(() => isOpen(page, popup)).toBe(false);
  expect(await button.evaluate((summary) => summary === document.activeElement)).toBe(true);
});

test("rows of several documents name theirs, and counts are of what is shown", async () => {
  const { page, documents } = await open(yearlyReports("临江县", 2020, 2022), "#tables/1");
  const all = (name: "achievements" | "targets") =>
    documents.reduce((sum, { analysis }) => sum + analysis[name].length, 0);
  const count = page.locator(".filters .toggle", { hasText: "成果" }).locator("small");
  expect(Number(await count.innerText())).toBe(documents[0]!.analysis.achievements.length);
  await page.getByLabel("全部文件").check();
  await expect.poll(() => page.locator("thead th").first().innerText()).toContain("文件");
  expect((await count.innerText()).replaceAll(",", "")).toBe(String(all("achievements")));
  expect(await page.getByLabel("章节", { exact: true }).locator("option").count()).toBe(0);
  const names = page.locator("tbody td:first-child");
  await page.locator("thead th").first().getByRole("button").click();
  await page.locator("thead th").first().getByRole("button").click();
  await expect.poll(() => names.first().innerText()).toContain("2022");
});

test("an empty view says which filters are on, and clears them", async () => {
  const { page } = await open(yearlyReports("临江县", 2020, 2022), "#tables/1?unit=匹");
  await expect.poll(() => page.locator("main .nothing").innerText()).toContain("单位 匹");
  await page.locator("main .nothing button").click();
  await page.waitForSelector("tbody tr");
  expect(page.url()).not.toContain("unit");
});
