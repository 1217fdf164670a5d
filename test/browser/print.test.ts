import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, startForReports } from "./open-report.js";
import { yearlyReport, yearlyReports } from "./yearly-reports.js";

const REPORTS = { ...yearlyReports("临江县", 2015, 2022), ...yearlyReports("青石县", 2018, 2022) };

startForReports();

/** What the browser does before it prints, and what the page makes of it. */
async function beginPrint(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForTimeout(100);
}

test("paper is light, whatever was chosen for the screen", async () => {
  const { page } = await open({ "a.txt": yearlyReport("临江县", 2022) });
  await page.getByLabel("明暗").selectOption("dark");
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor].map((colour) => Number(/\d+/.exec(colour)![0]));
    });
  const [light, dark] = await colours();
  expect(light).toBeGreaterThan(dark!);
  await beginPrint(page);
  const [ink, paper] = await colours();
  expect(ink).toBeLessThan(60);
  expect(paper).toBe(255);
});

test("a comparison is printed with all its documents, so many columns a table, and as it was afterwards", async () => {
  const { page } = await open(REPORTS, "#compare/1");
  const region = page.getByRole("region", { name: "同一指标的成果" });
  await region.locator("tbody tr").first().waitFor();
  const heads = () => region.locator("thead th").allInnerTexts();
  const before = await heads();
  expect(before).toHaveLength(14);
  await beginPrint(page);
  expect(await region.locator("table").count()).toBe(2);
  expect((await heads()).filter((name) => name !== "指标")).toEqual(before.slice(1));
  const widths = await region
    .locator("table")
    .evaluateAll((tables) => tables.map((table) => (table as HTMLElement).querySelectorAll("thead th").length));
  expect(Math.max(...widths)).toBeLessThanOrEqual(8);
  expect(await page.locator(".print-head").innerText()).toContain("13 份文件");
  // drawn for the paper
  expect(await page.locator(".plot:not(.plot-names)").first().getAttribute("width")).toMatch(/^[67]\d\d$/);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => region.locator("table").count()).toBe(1);
  expect(await heads()).toEqual(before);
});

test("a printed table has its name and says how many of its rows are on paper; sentences keep to three lines", async () => {
  const { page } = await open(REPORTS, "#tables/1");
  await page.getByLabel("全部文件").check();
  const shown = await page.locator(".data output").innerText();
  await beginPrint(page);
  expect(await page.locator(".data h2").isVisible()).toBe(true);
  expect(await page.locator(".data h2").innerText()).toBe("成果");
  expect(await page.locator(".data output").isVisible()).toBe(true);
  expect(await page.locator(".data output").innerText()).toBe(shown);
  expect(await page.locator(".data-tools button").first().isVisible()).toBe(false);
  const heights = await page
    .locator("td .long")
    .evaluateAll((cells) =>
      cells.map((cell) => cell.clientHeight / Number.parseFloat(getComputedStyle(cell).fontSize)),
    );
  expect(heights.length).toBeGreaterThan(10);
  expect(Math.max(...heights)).toBeLessThan(6);
});

test("a printed concordance says what was looked for", async () => {
  const { page } = await open(REPORTS, "#search/1");
  await page.getByRole("searchbox").fill("改革开放");
  await page.locator(".concordance tbody tr").first().waitFor();
  await beginPrint(page);
  expect(await page.locator("main p[role=status]").innerText()).toContain("“改革开放”：13 份文件中共 26 处");
  expect(await page.locator(".print-head").innerText()).toContain("13 份文件");
});
